package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code $$ tex $$ {#eq-id}}, over one or more lines. */
public final class DisplayFormula extends Block {
    private static final Pattern END = Pattern.compile("\\$\\$\\s*(?:\\{#([^}]*)\\})?\\s*$");

    private BasedSequence tex = BasedSequence.NULL;
    private BasedSequence id = BasedSequence.NULL;
    private boolean closed;

    public BasedSequence tex() {
        return tex;
    }

    /** Without the number sign; empty where the formula has none. */
    public BasedSequence id() {
        return id;
    }

    /** Whether the second {@code $$} was found. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {tex, id};
    }

    /** From the lines of the block, the dollars included. */
    private void read(BasedSequence chars) {
        setChars(chars);
        Matcher end = END.matcher(chars);
        closed = end.find(2);
        tex = chars.subSequence(2, closed ? end.start() : chars.length());
        if (closed && end.group(1) != null) {
            id = chars.subSequence(end.start(1), end.end(1));
        }
    }

    private static final class Parser extends AbstractBlockParser {
        private final DisplayFormula block = new DisplayFormula();
        private final int start;
        private int end;
        private boolean done;

        Parser(BasedSequence line) {
            start = line.getStartOffset();
            add(line);
        }

        private void add(BasedSequence line) {
            end = line.getEndOffset();
            done = END.matcher(line).find(line.getStartOffset() == start ? 2 : 0);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (done || state.isBlank()) {
                return BlockContinue.none();
            }
            add(state.getLine());
            return BlockContinue.atIndex(state.getLine().length());
        }

        @Override
        public void closeBlock(ParserState state) {
            block.read(state.getLine().getBaseSequence().subSequence(start, end));
        }
    }

    /** The formula that begins on a line, or null. */
    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4 || !line.subSequence(from).startsWith("$$")) {
            return BlockStart.none();
        }
        return BlockStart.of(new Parser(line.subSequence(from))).atIndex(line.length());
    }
}
