package unstuck.site.markdown;

import unstuck.figure.Fragment;
import unstuck.figure.State;
import unstuck.figure.Widget;

/**
 * A figure as an article embeds it: under its id and number, with the values that the article sets.
 *
 * @param state what the page shows before anybody touches it; all who ask have the same, whose run is computed once
 */
public record EmbeddedFigure(String id, int number, String name, Widget widget, State state, String settings) {

    /**
     * What it shows once it is set.
     *
     * @param settings {@code name=value&name=value}
     * @throws unstuck.figure.BadValue when any of it is not a value of one of the parameters
     */
    State state(String settings) {
        return state.with(Fragment.read(widget.parameters(), state.values(), settings));
    }
}
