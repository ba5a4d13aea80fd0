package unstuck.widget.oneline;

import unstuck.figure.Element;
import unstuck.math.BackwardLine;

/** The equation, and the two lines of NumPy that say the same; their parts answer to each other. */
final class Script {
    /** The keys by which the parts of the equation, of the code and of the table belong together. */
    static final String FORWARD = "forward";

    static final String UPSTREAM = "upstream";
    static final String MASK = "mask";
    static final String RESULT = "result";

    private Script() {}

    /** ∂L/∂xᵢ = gᵢ · 1[xᵢ ≥ 0], strictly above 0 for the line that takes the slope 0 there. */
    static Element equation(BackwardLine line) {
        String relation = line == BackwardLine.NON_POSITIVE_INPUT ? ">" : "≥";
        Element fraction = Element.of("mfrac").add(row(mi("∂"), mi("L")), row(mi("∂"), indexed("x")));
        return Element.of("p", "equation")
                .add(
                        formula(RESULT, "gradient", fraction),
                        Element.of("span").text(" = "),
                        formula(UPSTREAM, "gradient", indexed("g")),
                        Element.of("span").text(" · "),
                        formula(MASK, "forward", mn("1"), mo("["), indexed("x"), mo(relation), mn("0"), mo("]")));
    }

    /** A part of the equation that can be pointed at: a formula of its own, for parts of formulas take no focus. */
    private static Element formula(String key, String role, Element... parts) {
        return part(Element.of("span", role).add(Element.of("math").add(parts)), key);
    }

    /** The lines of the program; {@code step} of them have run. */
    static Element code(BackwardLine line, int step) {
        return Element.of("div", "lines")
                .add(
                        line(step == 1)
                                .add(
                                        token("relu", "forward", FORWARD),
                                        Element.of("span").text(" = np.maximum(x, 0)")),
                        line(false).classes("muted").text("# … the loss, and back: grad arrives"),
                        backward(line, line(step == 2)));
    }

    private static Element backward(BackwardLine line, Element into) {
        String code = line.code();
        int open = code.indexOf('[');
        if (open < 0) {
            int equals = code.indexOf('=');
            return into.add(
                    token(code.substring(0, equals - 1), "gradient", RESULT),
                    Element.of("span").text(" = "),
                    token(code.substring(equals + 2), "forward", MASK));
        }
        int close = code.indexOf(']') + 1;
        return into.add(
                token(code.substring(0, open), "gradient", UPSTREAM),
                token(code.substring(open, close), "forward", MASK),
                token(code.substring(close), "gradient", RESULT));
    }

    private static Element line(boolean now) {
        return Element.of("code", "line").classesIf(now, "now");
    }

    private static Element token(String text, String role, String key) {
        return part(Element.of("span", role, text), key);
    }

    private static Element part(Element element, String key) {
        return element.attr("tabindex", "0").pointsAt(key).litBy(key);
    }

    private static Element indexed(String name) {
        return Element.of("msub").add(mi(name), mi("i"));
    }

    private static Element row(Element... parts) {
        return Element.of("mrow").add(parts);
    }

    private static Element mi(String name) {
        return Element.of("mi").text(name);
    }

    private static Element mn(String number) {
        return Element.of("mn").text(number);
    }

    private static Element mo(String operator) {
        return Element.of("mo").text(operator);
    }
}
