package unstuck.site.markdown;

import unstuck.figure.Fragment;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;

/** A figure as an article embeds it: under its id and number, with the values that the article sets. */
public record EmbeddedFigure(String id, int number, String name, Widget widget, Values start, String settings) {

    /** What the page shows before anybody touches it. */
    public State state() {
        return State.of(widget.parameters(), start);
    }

    /**
     * What it shows once it is set.
     *
     * @param settings {@code name=value&name=value}
     * @throws unstuck.figure.BadValue when any of it is not a value of one of the parameters
     */
    State state(String settings) {
        return State.of(widget.parameters(), Fragment.read(widget.parameters(), start, settings));
    }
}
