package unstuck.widget.promise;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.math.decision.Confusion;

/** A hundred of the blocked payments: which are fraud, and for how many the score has promised it. */
final class Hundred {
    private static final int SIDE = 10;
    private static final int CELL = 20;

    private Hundred() {}

    static Element of(Blocked blocked, double threshold, boolean open) {
        Confusion c = blocked.from(threshold);
        boolean none = c.actedOn() == 0;
        int frauds = none ? 0 : (int) Math.floor(100 * c.precision() + 0.5);
        int promised = none ? 0 : (int) Math.floor(100 * blocked.promised(threshold) / c.actedOn() + 0.5);
        String title = none
                ? "Nobody is blocked."
                : "Of 100 blocked: " + promised + " promised" + (open ? "" : ", " + frauds + " fraud");
        Element squares = Element.of("svg", "hundred")
                .attr("viewBox", "0 0 " + SIDE * CELL + " " + SIDE * CELL)
                .attr("role", "img")
                .attr("aria-label", title)
                .add(
                        squares("good", 0, none ? 0 : 100, 3),
                        squares("fraud", 0, frauds, 3).veiledIf(open),
                        squares("promised", 0, promised, 1));
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

    /** The squares from one number to before another, row by row, as one path. */
    private static Element squares(String classes, int from, int to, int inset) {
        String d = "";
        int size = CELL - 2 * inset;
        for (int i = from; i < to; i++) {
            int x = i % SIDE * CELL + inset;
            int y = i / SIDE * CELL + inset;
            d += "M" + Decimal.write(x, 0) + " " + Decimal.write(y, 0) + "h" + size + "v" + size + "h-" + size + "Z";
        }
        return Element.of("path", classes).attr("d", d);
    }
}
