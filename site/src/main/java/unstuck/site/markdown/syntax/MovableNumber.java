package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code {fig-id?parameter}}: a number of a figure that can be changed in the sentence. */
public final class MovableNumber extends Node {
    private final BasedSequence figure;
    private final BasedSequence parameter;

    MovableNumber(BasedSequence chars) {
        super(chars);
        int mark = chars.indexOf('?');
        figure = chars.subSequence(1, mark);
        parameter = chars.subSequence(mark + 1, chars.length() - 1);
    }

    public BasedSequence figure() {
        return figure;
    }

    public BasedSequence parameter() {
        return parameter;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {figure, parameter};
    }
}
