package unstuck.browser;

/** The handle that a pointer drags. Another finger neither moves it nor drops it. */
final class Dragging {
    private PageElement handle;
    private int pointer;

    /** Takes the handle at which a pointer has come down, if there is one. */
    void grab(PointerEvent event) {
        PageElement at = ((PageElement) event.getTarget()).closest("[data-drag]");
        if (at != null && event.isPrimary()) {
            event.preventDefault();
            handle = at;
            pointer = event.getPointerId();
            handle.setPointerCapture(pointer);
        }
    }

    boolean isOn() {
        return handle != null;
    }

    /** The handle that this pointer drags, or null. */
    PageElement by(PointerEvent event) {
        return event.getPointerId() == pointer ? handle : null;
    }

    void end() {
        handle = null;
    }
}
