package unstuck.widget.promise;

import unstuck.figure.Element;
import unstuck.math.decision.Confusion;

/**
 * A hundred of the blocked payments, or all where there are fewer: how many are fraud, and of how many the score has
 * promised it.
 */
final class Hundred {
    private static final int SIDE = 10;
    private static final int CELL = 20;

    private Hundred() {}

    static Element of(Blocked blocked, double threshold, boolean open) {
        Confusion c = blocked.from(threshold);
        int count = Math.min(SIDE * SIDE, c.actedOn());
        boolean none = count == 0;
        int frauds = none ? 0 : part(count, c.precision());
        int promised = none ? 0 : part(count, blocked.promised(threshold) / c.actedOn());
        String title = none
                ? "Nobody is blocked."
                : (count < c.actedOn() ? "Of 100 blocked: " : "Of all " + count + " blocked: ") + promised + " promised"
                        + (open ? "" : ", " + frauds + " fraud");
        Element squares = Element.of("svg", "hundred")
                .attr("viewBox", "0 0 " + SIDE * CELL + " " + SIDE * CELL)
                .attr("role", "img")
                .attr("aria-label", title)
                .add(
                        squares("unknown", count, 3),
                        squares("good", count, 3).veiledIf(open),
                        squares("fraud", frauds, 3).veiledIf(open),
                        squares("promised", promised, 1));
        Element key = Element.of("p", "hint");
        if (!none) {
            key.add(Element.of("span", "key-promised", "promised by the score"))
                    .text(" ")
                    .add(Element.of("span", "key-fraud", "fraud"))
                    .text(" ")
                    .add(Element.of("span", "key-good", "good customer"));
        }
        return Element.of("div", "of-hundred").add(Element.of("p", "head", title), squares, key);
    }

    private static int part(int count, double share) {
        return (int) Math.floor(count * share + 0.5);
    }

    /** The first squares, row by row, as one path. */
    private static Element squares(String classes, int count, int inset) {
        String d = "";
        int size = CELL - 2 * inset;
        for (int i = 0; i < count; i++) {
            int x = i % SIDE * CELL + inset;
            int y = i / SIDE * CELL + inset;
            d += "M" + x + " " + y + "h" + size + "v" + size + "h-" + size + "Z";
        }
        return Element.of("path", classes).attr("d", d);
    }
}
