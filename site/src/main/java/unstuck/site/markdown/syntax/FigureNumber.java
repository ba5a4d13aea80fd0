package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A number of a figure in a sentence: {@code {fig-id.readout}} follows the figure, {@code {fig-id?parameter}} can be changed
 * there.
 */
public final class FigureNumber extends Node {
    private final BasedSequence figure;
    private final boolean isMovable;
    private final BasedSequence name;

    FigureNumber(BasedSequence chars) {
        super(chars);
        isMovable = chars.indexOf('?') >= 0;
        int mark = chars.indexOf(isMovable ? '?' : '.');
        figure = chars.subSequence(1, mark);
        name = chars.subSequence(mark + 1, chars.length() - 1);
    }

    public BasedSequence figure() {
        return figure;
    }

    public boolean isMovable() {
        return isMovable;
    }

    /** Of the readout or the parameter. */
    public BasedSequence name() {
        return name;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {figure, name};
    }
}
