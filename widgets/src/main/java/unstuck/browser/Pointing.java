package unstuck.browser;

import org.teavm.jso.dom.events.KeyboardEvent;

/** What the reader points at: with a pointer, by the focus, and from point to point of a cloud by the keyboard. */
final class Pointing {
    private final LiveFigure figure;
    private final PointClouds clouds;

    Pointing(LiveFigure figure, PointClouds clouds) {
        this.figure = figure;
        this.clouds = clouds;
    }

    /** The pointer is at an element that points, or at the nearest point of a cloud. */
    void at(PageElement target, PointerEvent event) {
        PageElement cloud = clouds.around(target);
        boolean onCloud = cloud != null && target.closest("[data-points]") == null;
        figure.attend(onCloud ? clouds.at(cloud, figure.shownAt(cloud), event) : key(target));
    }

    /** What points nowhere takes the focus and not the attention. */
    void focus(PageElement target) {
        String key = key(target);
        if (!key.isEmpty()) {
            figure.attend(key);
        }
    }

    /** Only what has had the attention loses it: a finger that touches something takes the focus from elsewhere. */
    void blur(PageElement target) {
        if (clouds.around(target) != null || figure.attention().equals(key(target))) {
            figure.attend("");
        }
    }

    /** A finger that is lifted has left, but what it touched stays lit until it touches something else. */
    void leave(PointerEvent event) {
        if (!event.getPointerType().equals("touch")) {
            figure.attend("");
        }
    }

    /** Acts on a key that ends the attention, or leads to another point. */
    void press(KeyboardEvent event) {
        if (event.getKey().equals("Escape")) {
            figure.attend("");
        }
        PageElement cloud = clouds.around((PageElement) event.getTarget());
        String key = cloud == null ? null : clouds.beside(figure.shownAt(cloud), figure.attention(), event.getKey());
        if (key != null) {
            event.preventDefault();
            figure.attend(key);
        }
    }

    private static String key(PageElement target) {
        PageElement pointing = target.closest("[data-points]");
        return pointing == null ? "" : pointing.getAttribute("data-points");
    }
}
