package unstuck.widget.costs;

import unstuck.figure.Decimal;
import unstuck.figure.Element;

/** The shapes by which a way to decide is known in every plot and in the table. */
final class Marks {
    private Marks() {}

    /** The shape alone, for the table. */
    static Element key(String key) {
        return Element.of("svg", "shape plot")
                .attr("viewBox", "-8 -8 16 16")
                .attr("aria-hidden", "true")
                .add(at(key, 0, 0));
    }

    /** The shape in a plot; null for what has none. */
    static Element at(String key, double x, double y) {
        String place = Decimal.write(x, 2) + " " + Decimal.write(y, 2);
        switch (key) {
            case "use":
                return shape(key, "M" + place + "m-5 -5h10v10h-10Z");
            case "best":
                return shape(key, "M" + place + "m0 -6.5l6.5 6.5l-6.5 6.5l-6.5 -6.5Z");
            case "tuned":
                return shape(key, "M" + place + "m0 -6l6 10h-12Z");
            case "least":
                return shape(key, "M" + place + "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z");
            default:
                return null;
        }
    }

    private static Element shape(String key, String d) {
        return Element.of("path", "mark mark-" + key).attr("d", d).pointsAt(key).litBy(key);
    }
}
