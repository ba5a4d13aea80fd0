package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A number of a figure in a sentence: {@code {fig-id.readout}} follows the figure, {@code {fig-id.readout?parameter=value}} is
 * that of a named state and stays, {@code {fig-id?parameter}} can be changed there.
 */
public final class FigureNumber extends Node {
    private final BasedSequence figure;
    private final BasedSequence name;
    private final BasedSequence settings;
    private final boolean isMovable;

    FigureNumber(BasedSequence chars) {
        super(chars);
        int end = chars.length() - 1;
        int dot = chars.indexOf('.');
        int mark = chars.indexOf('?');
        isMovable = mark >= 0 && (dot < 0 || mark < dot);
        int named = isMovable ? mark : dot;
        int set = isMovable || mark < 0 ? end : mark;
        figure = chars.subSequence(1, named);
        name = chars.subSequence(named + 1, set);
        settings = set == end ? BasedSequence.NULL : chars.subSequence(set + 1, end);
    }

    public BasedSequence figure() {
        return figure;
    }

    /** Of the readout or the parameter. */
    public BasedSequence name() {
        return name;
    }

    /** What sets the figure for a number that stays; nothing after the question mark is the figure's start. */
    public BasedSequence settings() {
        return settings;
    }

    public boolean isMovable() {
        return isMovable;
    }

    /** Whether the number is that of one state, whatever the reader does. */
    public boolean isFixed() {
        return settings != BasedSequence.NULL;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {figure, name, settings};
    }
}
