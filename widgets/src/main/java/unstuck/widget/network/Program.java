package unstuck.widget.network;

import unstuck.figure.Decimal;
import unstuck.figure.Element;

/** The lines of the program, laid out as a mirror: forwards down one side, backwards up the other, pair beside pair. */
final class Program {
    private static final String[] MIRRORS = {
        "Moves one number p by eps = 10⁻⁵ to either side and looks at the loss: the gradient, without any backward pass.",
        "Line 1 makes h from x, w1 and b1. Lines 11 and 12 give w1 and b1 their gradients: x, transposed, times grad_h;"
                + " and the sum. x is data, and nobody asks for its gradient.",
        "Line 2 lets h pass where it is positive. Lines 9 and 10 let the gradient pass there, and stop it where h is"
                + " negative. At h = 0 the sign < decides that it passes.",
        "Line 3 makes y_pred from h_relu, w2 and b2. Lines 6 to 8 give each of the three its gradient: the other factor,"
                + " transposed, times grad_y_pred; and the sum.",
        "Line 4 halves the mean of the squared errors, so that line 5 needs no factor 2. With the plain sum of squares as"
                + " the loss, line 5 would be 2 * (y_pred - y)."
    };

    private final Memory memory;
    private final String attention;

    Program(Memory memory, String attention) {
        this.memory = memory;
        this.attention = attention;
    }

    Element view() {
        Element mirror =
                Element.of("div", "mirror").attr("data-grid", "").add(Element.of("div", "head forward", "forwards"));
        for (int pair = 1; pair <= Line.FORWARD; pair++) {
            mirror.add(block(pair, false));
        }
        mirror.add(Element.of("div", "head back gradient", "backwards"));
        for (int pair = Line.FORWARD; pair >= 0; pair--) {
            mirror.add(block(pair, true));
        }
        return mirror;
    }

    private Element block(int pair, boolean backward) {
        Element block = Element.of("div", (backward ? "back pair-" : "pair-") + pair);
        for (Line line : Line.ALL) {
            if (line.pair() == pair && line.isBackward() == backward) {
                block.add(line(line));
            }
        }
        return block;
    }

    private Element line(Line line) {
        boolean now = memory.lines() == line.number();
        return Element.of("code", "line")
                .attr("translate", "no")
                .attr("tabindex", line.number() == 1 ? "0" : "-1")
                .attr("data-cell", "")
                .pointsAt(line.key())
                .classesIf(now, "now")
                .classesIf(memory.lines() < line.number(), "later")
                .classesIf(isLit(line), "lit")
                .add(Element.of("span", "number", Decimal.write(line.number(), 0)))
                .text(line.code(memory.copied()));
    }

    private boolean isLit(Line line) {
        Line pointed = pointedAt(attention);
        if (pointed != null) {
            return pointed == line || pointed.pair() == line.pair();
        }
        return line.writes() != null && attention.startsWith(line.writes().code() + ".");
    }

    /** The line that the reader points at, or null. */
    static Line pointedAt(String attention) {
        for (Line line : Line.ALL) {
            if (line.key().equals(attention)) {
                return line;
            }
        }
        return null;
    }

    /** How the lines of a pair mirror each other. */
    static String mirror(Line line) {
        return MIRRORS[line.pair()];
    }
}
