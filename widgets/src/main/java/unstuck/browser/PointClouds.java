package unstuck.browser;

import unstuck.figure.Element;

/**
 * What a figure asks of the clouds of points in its page. This is the answer where there are none, so that such a page's
 * script carries nothing for them; {@link PaintedClouds} has the other.
 */
class PointClouds {
    /** The shown element of the cloud in whose plot this element is, or null. */
    PageElement around(PageElement target) {
        return null;
    }

    /** The key of the point at a pointer. */
    String at(PageElement cloud, Element shown, PointerEvent event) {
        return "";
    }

    /** The key of the point to which a key of the keyboard leads, or null. */
    String beside(Element shown, String from, String key) {
        return null;
    }

    /** Paints the clouds of a figure. */
    void paint(Mounted figure) {}
}
