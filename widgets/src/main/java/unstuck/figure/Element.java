package unstuck.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of HTML, SVG or MathML: a tag, attributes in the order given, and children. It is filled by chained calls
 * and not changed once it has been handed over, but for two classes that the kit adds: {@code lit} where it is {@linkplain
 * #litBy lit by} a key, {@code veiled} where a plot is given it behind a veil. So a view may keep an element to show it again
 * only if it is neither.
 */
public final class Element implements Node {
    private final String tag;
    private final List<String> names = new ArrayList<>();
    private final List<String> values = new ArrayList<>();
    private final List<Node> children = new ArrayList<>();
    private Drag drag;
    private Press press;
    private Dots dots;

    private Element(String tag) {
        this.tag = tag;
    }

    /** An element without attributes; {@code tag} is written as HTML parsers report it, such as {@code clipPath}. */
    public static Element of(String tag) {
        return new Element(tag);
    }

    /** An element with a class attribute. */
    public static Element of(String tag, String classes) {
        return new Element(tag).attr("class", classes);
    }

    /** An element with a class attribute and a child. */
    public static Element of(String tag, String classes, Node child) {
        return of(tag, classes).add(child);
    }

    /** An element with a class attribute and children. */
    public static Element of(String tag, String classes, Node... children) {
        return of(tag, classes).add(children);
    }

    /** An element with a class attribute that holds text. */
    public static Element of(String tag, String classes, String text) {
        return of(tag, classes).text(text);
    }

    /** Sets an attribute, replacing its former value. */
    public Element attr(String name, String value) {
        int i = indexOf(name);
        if (i < 0) {
            names.add(name);
            values.add(value);
        } else {
            values.set(i, value);
        }
        return this;
    }

    /** Sets an attribute to a coordinate, rounded to two decimals. */
    public Element attr(String name, double coordinate) {
        return attr(name, Decimal.write(coordinate, 2));
    }

    /** Sets an attribute that counts by being there, such as {@code disabled}, where {@code present} holds. */
    public Element flag(String name, boolean present) {
        return present ? attr(name, "") : this;
    }

    /** Adds classes to those the element has. */
    public Element classes(String more) {
        return append("class", more);
    }

    private Element append(String name, String more) {
        String before = attr(name);
        return attr(name, before == null ? more : before + " " + more);
    }

    /** Adds classes where {@code condition} holds. */
    public Element classesIf(boolean condition, String more) {
        return condition ? classes(more) : this;
    }

    /** Appends a child; null stands for "nothing here". */
    public Element add(Node child) {
        if (child instanceof Text text) {
            return text(text.content());
        }
        if (child != null) {
            children.add(child);
        }
        return this;
    }

    /** Appends two children. Like its neighbours it is here because an array at every call weighs in the browser. */
    public Element add(Node first, Node second) {
        return add(first).add(second);
    }

    /** Appends three children. */
    public Element add(Node first, Node second, Node third) {
        return add(first).add(second).add(third);
    }

    /** Appends children. */
    public Element add(Node... more) {
        for (Node child : more) {
            add(child);
        }
        return this;
    }

    /** Appends a list of children. */
    public Element add(List<? extends Node> more) {
        for (Node child : more) {
            add(child);
        }
        return this;
    }

    /** Appends text, joined to text that stands last. */
    public Element text(String text) {
        if (text.isEmpty()) {
            return this;
        }
        int last = children.size() - 1;
        if (last >= 0 && children.get(last) instanceof Text before) {
            children.set(last, new Text(before.content() + text));
        } else {
            children.add(new Text(text));
        }
        return this;
    }

    /** While the reader points at this element or focuses it, what answers to {@code key} is lit. */
    public Element pointsAt(String key) {
        return attr("data-points", key);
    }

    /** This element is lit while the reader points at something that {@linkplain #pointsAt points at} one of the keys. */
    public Element litBy(String... keys) {
        for (String key : keys) {
            append("data-lit-by", key);
        }
        return this;
    }

    /** Dragging this element changes the figure's values; it must lie within an {@code svg}. */
    public Element onDrag(Drag drag) {
        this.drag = drag;
        return attr("data-drag", "");
    }

    /** Pressing this element, a button, changes the figure's values. */
    public Element onPress(Press press) {
        this.press = press;
        return attr("data-press", "");
    }

    /** This element, a group in an {@code svg}, has the paths of these points as its only children. */
    public Element dots(Dots points) {
        dots = points;
        return this;
    }

    /** Hidden in a live figure until the reader has predicted what it shows; always visible on paper and without script. */
    public Element veiledIf(boolean unanswered) {
        return classesIf(unanswered, "veiled");
    }

    /** Keeps its identity among its siblings when the view changes its shape, so that focus stays with it. */
    public Element key(String key) {
        return attr("data-key", key);
    }

    public String tag() {
        return tag;
    }

    /** The attribute's value, or null where it is not set. */
    public String attr(String name) {
        int i = indexOf(name);
        return i < 0 ? null : values.get(i);
    }

    private int indexOf(String name) {
        int i = names.size() - 1;
        while (i >= 0 && !names.get(i).equals(name)) {
            i--;
        }
        return i;
    }

    /** The names of the attributes, in the order of writing; for reading only. */
    public List<String> attributeNames() {
        return names;
    }

    /** For reading only. */
    public List<Node> children() {
        // Not before they are asked for: a live page paints points, and need not write ten thousand of them.
        if (dots != null && children.isEmpty()) {
            children.addAll(dots.paths());
        }
        return children;
    }

    /** What dragging this element does, or null. */
    public Drag drag() {
        return drag;
    }

    /** What pressing this element does, or null. */
    public Press press() {
        return press;
    }

    /** The points that this element draws, or null. */
    public Dots dots() {
        return dots;
    }

    /** From the values before and the pointer's place, in units of the enclosing {@code svg}, to the values after. */
    public interface Drag {
        Values dragged(Values before, double x, double y);
    }

    /** From the values before to the values after. */
    public interface Press {
        Values pressed(Values before);
    }
}
