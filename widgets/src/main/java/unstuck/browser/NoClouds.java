package unstuck.browser;

import unstuck.figure.Element;

/** What clouds of points ask of a page that has none: nothing, so that its script carries nothing for them. */
class NoClouds {
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
