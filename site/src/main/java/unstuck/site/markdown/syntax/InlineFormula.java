package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code $tex$} within a line. */
public final class InlineFormula extends Node {
    private final BasedSequence tex;

    InlineFormula(BasedSequence chars) {
        super(chars);
        tex = chars.subSequence(1, chars.length() - 1);
    }

    public BasedSequence tex() {
        return tex;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {tex};
    }
}
