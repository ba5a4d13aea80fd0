package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The line {@code :::} that closes a {@link Directive}, and stands behind it. */
public final class DirectiveEnd extends Block {
    private DirectiveEnd(BasedSequence chars) {
        super(chars);
    }

    /** Whether there is no directive that this line closes. */
    public boolean isStray() {
        return !(getPrevious() instanceof Directive directive && directive.isClosed());
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    static final class Parser extends AbstractBlockParser {
        private final DirectiveEnd block;

        Parser(BasedSequence line) {
            block = new DirectiveEnd(line);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {}
    }
}
