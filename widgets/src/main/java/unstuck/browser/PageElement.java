package unstuck.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.html.TextRectangle;
import org.teavm.jso.dom.xml.Element;

/** What the kit uses of an element of HTML, SVG or MathML beyond TeaVM's own declarations. */
interface PageElement extends Element, EventTarget {
    PageElement closest(String selector);

    void setPointerCapture(int pointer);

    void focus();

    JSArrayReader<JSString> getAttributeNames();

    TextRectangle getBoundingClientRect();

    @JSProperty
    Classes getClassList();

    @JSProperty
    String getNamespaceURI();

    @JSProperty
    String getLocalName();

    @JSProperty
    String getValue();

    @JSProperty
    void setValue(String value);

    @JSProperty
    String getDefaultValue();

    @JSProperty
    boolean isChecked();

    @JSProperty
    void setChecked(boolean checked);

    @JSProperty
    boolean isDefaultChecked();

    @JSProperty
    String getName();

    @JSProperty
    String getType();

    /** The classes of an element. */
    interface Classes extends JSObject {
        void add(String name);

        void remove(String name);
    }
}
