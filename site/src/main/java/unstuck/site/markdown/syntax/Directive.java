package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ::: kind rest} … {@code :::}, a block of a kind of its own around other blocks. */
public final class Directive extends Block {
    private static final Pattern OPENING = Pattern.compile(":::+[ \\t]*([^\\s{]+)[ \\t]*(.*)");
    private static final Pattern CLOSING = Pattern.compile(":::+\\s*");

    private final BasedSequence kind;
    private final BasedSequence rest;
    private boolean closed;

    private Directive(BasedSequence kind, BasedSequence rest) {
        this.kind = kind;
        this.rest = rest;
    }

    public BasedSequence kind() {
        return kind;
    }

    /** What follows the kind on its line. */
    public BasedSequence rest() {
        return rest;
    }

    /** Whether its closing line was found. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {kind, rest};
    }

    private static final class Parser extends AbstractBlockParser {
        private final Directive block;

        Parser(Directive block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block inner) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (!block.closed && CLOSING.matcher(state.getLine()).matches() && isInnermost(state)) {
                block.closed = true;
                return BlockContinue.none();
            }
            return BlockContinue.atIndex(state.getIndex());
        }

        /** The closing line ends the directive that was opened last. */
        private boolean isInnermost(ParserState state) {
            Directive innermost = block;
            for (BlockParser each : state.getActiveBlockParsers()) {
                if (each.getBlock() instanceof Directive directive && !directive.closed) {
                    innermost = directive;
                }
            }
            return innermost == block;
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setCharsFromContent();
        }
    }

    /** The directive that begins on a line, or the end of one; else null. */
    static BlockStart start(ParserState state) {
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        if (CLOSING.matcher(line).matches()) {
            return BlockStart.of(new DirectiveEnd.Parser(line))
                    .atIndex(state.getLine().length());
        }
        Matcher opening = OPENING.matcher(line);
        if (state.getIndent() >= 4 || !opening.matches()) {
            return BlockStart.none();
        }
        Directive block = new Directive(
                line.subSequence(opening.start(1), opening.end(1)),
                line.subSequence(opening.start(2), opening.end(2)).trim());
        block.setChars(line);
        return BlockStart.of(new Parser(block)).atIndex(state.getLine().length());
    }
}
