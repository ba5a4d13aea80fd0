package unstuck.browser;

import java.util.ArrayList;
import java.util.List;
import unstuck.figure.DataSet;
import unstuck.figure.Split;
import unstuck.figure.Widget;

/**
 * A page some of whose figures need data, which it loads when they come near the screen. A data set is a script, for a
 * page from a file can load nothing else; it hands its text over by an event. One that does not load leaves its figures
 * as they were built. It is also the page whose figures draw clouds of points.
 */
public class PageWithData extends Page {
    private final List<LiveFigure> waiting = new ArrayList<>();
    private final List<String> requested = new ArrayList<>();

    public PageWithData() {
        Browser.onData(this::arrived);
    }

    @Override
    PointClouds clouds() {
        return new PaintedClouds();
    }

    @Override
    void admit(LiveFigure figure) {
        if (areThere(figure.widget())) {
            takeOver(figure);
        } else {
            waiting.add(figure);
            Browser.whenNear(figure.element(), near -> request(figure.element().getAttribute("data-needs")));
        }
    }

    void takeOver(LiveFigure figure) {
        figure.takeOver();
    }

    private static boolean areThere(Widget widget) {
        for (DataSet<?> each : widget.needs()) {
            if (!each.isThere()) {
                return false;
            }
        }
        return true;
    }

    private void request(String addresses) {
        for (String address : Split.at(' ', addresses)) {
            if (!requested.contains(address)) {
                requested.add(address);
                Browser.load(address);
            }
        }
    }

    private void arrived(String name, String text) {
        for (LiveFigure each : waiting) {
            for (DataSet<?> needed : each.widget().needs()) {
                if (needed.name().equals(name) && !needed.isThere()) {
                    needed.arrive(text);
                }
            }
        }
        for (int i = waiting.size() - 1; i >= 0; i--) {
            if (areThere(waiting.get(i).widget())) {
                LiveFigure figure = waiting.remove(i);
                Browser.soon(() -> takeOver(figure));
            }
        }
    }
}
