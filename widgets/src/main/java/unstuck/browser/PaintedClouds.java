package unstuck.browser;

import org.teavm.jso.browser.Window;
import unstuck.figure.Element;

/** Clouds of points that are there: what the pointer and the keyboard are at, and the painting. */
final class PaintedClouds extends PointClouds {
    /** How near in pixels a pointer comes to a point to mean it. */
    private static final double REACH = 24;

    /** The request of the frame before which it has to be painted; 0 where nothing has. */
    private int due;

    @Override
    PageElement around(PageElement target) {
        PageElement plot = target.closest("[data-dots]");
        return plot == null ? null : (PageElement) plot.querySelector(".cloud");
    }

    @Override
    String at(PageElement cloud, Element shown, PointerEvent event) {
        PageElement svg = (PageElement) cloud.closest("[data-dots]").querySelector("svg");
        Browser.Place place = Browser.placeIn(svg, event.getClientX(), event.getClientY());
        return shown.dots().nearest(place.getX(), place.getY(), REACH * place.getPixel());
    }

    @Override
    String beside(Element shown, String from, String key) {
        return shown.dots().beside(from, key);
    }

    /**
     * Not at once: computing a picture and painting it are two tasks, each of them short. But before the next frame, which
     * would show the points of one state within the axes of another.
     */
    @Override
    void paint(Mounted figure) {
        if (due == 0) {
            due = Window.requestAnimationFrame(now -> paintDue(figure));
            Browser.soon(() -> paintDue(figure));
        }
    }

    private void paintDue(Mounted figure) {
        if (due != 0) {
            Window.cancelAnimationFrame(due);
            due = 0;
            figure.paint();
        }
    }
}
