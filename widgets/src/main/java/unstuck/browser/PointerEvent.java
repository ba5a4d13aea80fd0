package unstuck.browser;

import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.MouseEvent;

/** A pointer's event: a mouse's, a finger's or a pen's. */
interface PointerEvent extends MouseEvent {
    @JSProperty
    int getPointerId();

    @JSProperty
    String getPointerType();

    @JSProperty("isPrimary")
    boolean isPrimary();
}
