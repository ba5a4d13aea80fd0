package unstuck.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSString;
import unstuck.figure.Element;
import unstuck.figure.Node;
import unstuck.figure.Text;

/**
 * A node of the page together with the node of the tree that it shows. Taking over reads the built markup and changes
 * nothing; showing another tree changes only what differs. A reader's own doing, the value of an input, is kept in the
 * input's property and never in its attribute.
 */
final class Mounted {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";
    private static final int ELEMENT = 1;

    private final org.teavm.jso.dom.xml.Node dom;
    private Node shown;
    private List<Mounted> children = new ArrayList<>();
    private Canvas canvas;

    private Mounted(org.teavm.jso.dom.xml.Node dom, Node shown) {
        this.dom = dom;
        this.shown = shown;
    }

    /** Takes over what the build has written. */
    static Mounted adopt(org.teavm.jso.dom.xml.Node dom) {
        if (dom.getNodeType() != ELEMENT) {
            return new Mounted(dom, new Text(dom.getNodeValue()));
        }
        PageElement page = (PageElement) dom;
        Element element = Element.of(page.getLocalName());
        JSArrayReader<JSString> names = page.getAttributeNames();
        for (int i = 0; i < names.getLength(); i++) {
            String name = names.get(i).stringValue();
            element.attr(name, page.getAttribute(name));
        }
        Mounted mounted = new Mounted(dom, element);
        org.teavm.jso.dom.xml.Node child = dom.getFirstChild();
        while (child != null) {
            mounted.children.add(adopt(child));
            child = child.getNextSibling();
        }
        return mounted;
    }

    /** Shows {@code next}, which has the tag that is shown already; the very element that is shown costs nothing. */
    void show(Element next) {
        if (next == shown) {
            return;
        }
        Element before = (Element) shown;
        patchAttributes(before, next);
        patchChildren(childrenOf(next));
        shown = next;
    }

    private static List<? extends Node> childrenOf(Element element) {
        return element.dots() == null ? element.children() : element.dots().emptyPaths();
    }

    /** Paints the points of the tree last shown, which needs the styles of what is in the page. */
    void paint() {
        if (shown instanceof Element element && element.dots() != null) {
            if (canvas == null) {
                canvas = new Canvas((PageElement) dom);
            }
            canvas.show(element.dots());
        } else {
            canvas = null;
        }
        for (Mounted child : children) {
            child.paint();
        }
    }

    /** What the tree last shown has at this node of the page, or null where it is none of this tree's. */
    Element shownAt(org.teavm.jso.dom.xml.Node place) {
        if (dom == place) {
            return shown instanceof Element element ? element : null;
        }
        for (Mounted child : children) {
            Element found = child.shownAt(place);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void patchAttributes(Element before, Element next) {
        PageElement page = (PageElement) dom;
        boolean input = next.tag().equals("input");
        for (String name : next.attributeNames()) {
            String value = next.attr(name);
            if (input && (name.equals("value") || name.equals("checked"))) {
                continue;
            }
            if (!value.equals(before.attr(name))) {
                page.setAttribute(name, value);
            }
        }
        for (String name : before.attributeNames()) {
            if (next.attr(name) == null && !(input && name.equals("checked"))) {
                page.removeAttribute(name);
            }
        }
        if (input) {
            patchProperties(page, next);
        }
    }

    private static void patchProperties(PageElement page, Element next) {
        boolean checked = next.attr("checked") != null;
        if (page.isChecked() != checked) {
            page.setChecked(checked);
        }
        String value = next.attr("value");
        if (value != null && !value.equals(page.getValue())) {
            page.setValue(value);
        }
    }

    /**
     * Matches by key, else by tag in order; what is left over goes first, so that what stays is seldom moved. A browser that
     * translates the page has put elements of its own in the place of texts: those of a text that stays may stay.
     */
    private void patchChildren(List<? extends Node> next) {
        if (next.size() == 1 && children.size() == 1 && isSameText(children.get(0).shown, next.get(0))) {
            return;
        }
        List<Mounted> left = new ArrayList<>(children);
        List<Mounted> matches = new ArrayList<>();
        for (Node node : next) {
            matches.add(takeMatch(left, node));
        }
        for (Mounted gone : left) {
            Browser.remove(gone.dom);
        }
        List<Mounted> now = new ArrayList<>();
        org.teavm.jso.dom.xml.Node cursor = dom.getFirstChild();
        for (int i = 0; i < next.size(); i++) {
            Mounted match = matches.get(i);
            Mounted child = match == null ? create(next.get(i)) : match;
            if (child.dom == cursor) {
                cursor = cursor.getNextSibling();
            } else {
                dom.insertBefore(child.dom, cursor);
            }
            if (match != null) {
                child.patch(next.get(i));
            }
            now.add(child);
        }
        while (cursor != null) {
            org.teavm.jso.dom.xml.Node foreign = cursor;
            cursor = cursor.getNextSibling();
            Browser.remove(foreign);
        }
        children = now;
    }

    private void patch(Node next) {
        if (next instanceof Element element) {
            show(element);
        } else if (!isSameText(shown, next)) {
            dom.setNodeValue(((Text) next).content());
            shown = next;
        }
    }

    private static boolean isSameText(Node before, Node next) {
        return before instanceof Text was
                && next instanceof Text is
                && was.content().equals(is.content());
    }

    private static Mounted takeMatch(List<Mounted> left, Node node) {
        for (int i = 0; i < left.size(); i++) {
            if (matches(left.get(i).shown, node)) {
                return left.remove(i);
            }
        }
        return null;
    }

    private static boolean matches(Node before, Node next) {
        if (!(before instanceof Element was) || !(next instanceof Element is)) {
            return before instanceof Text && next instanceof Text;
        }
        String key = is.attr("data-key");
        return was.tag().equals(is.tag())
                && (key == null ? was.attr("data-key") == null : key.equals(was.attr("data-key")));
    }

    private Mounted create(Node node) {
        if (node instanceof Text text) {
            return new Mounted(Browser.createText(text.content()), text);
        }
        Element element = (Element) node;
        PageElement page = Browser.createElement(namespace(element.tag()), element.tag());
        for (String name : element.attributeNames()) {
            page.setAttribute(name, element.attr(name));
        }
        Mounted mounted = new Mounted(page, element);
        for (Node child : childrenOf(element)) {
            Mounted inner = mounted.create(child);
            page.appendChild(inner.dom);
            mounted.children.add(inner);
        }
        return mounted;
    }

    private String namespace(String tag) {
        return tag.equals("svg") ? SVG : tag.equals("math") ? MATHML : ((PageElement) dom).getNamespaceURI();
    }
}
