package unstuck.site.markdown;

import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;

/** A figure as an article embeds it: under its id and number, with the values that the article sets. */
public record EmbeddedFigure(String id, int number, String name, Widget widget, Values start, String settings) {

    /** What the page shows before anybody touches it. */
    public State state() {
        return State.of(widget.parameters(), start);
    }
}
