package unstuck.widget.oneline;

import unstuck.figure.Element;
import unstuck.math.Relu;
import unstuck.math.SlopeAtZero;

/** The equation, and the two lines of NumPy that say the same; their parts and the rows of cells answer to each other. */
final class Script {
    /** The number of steps after which each part of the program has run. */
    static final int FORWARD = 1;

    static final int MASK = 2;
    static final int WRITE = 3;
    static final int CHECK = 4;

    /** What has just run after each number of steps. */
    static final String[] STEPS = {"nothing", "forward", "mask", "zeros", "check"};

    private final Run run;
    private final Attention attention;

    Script(Run run, Attention attention) {
        this.run = run;
        this.attention = attention;
    }

    /** ∂L/∂xᵢ = gᵢ · 1[xᵢ ≥ 0], strictly above 0 for the line that takes the slope 0 there; under it, for one cell. */
    Element equations(int cell, boolean open) {
        double x = run.x()[cell];
        Element g = number(run.upstream()[cell]);
        Element result = Element.of("mrow").veiledIf(open);
        if (x == x) {
            double slope = Relu.slope(x, run.atZero());
            result.add(
                    mo("="),
                    g,
                    mo("·"),
                    number(slope),
                    mo("="),
                    number(run.right()[cell]).attr("class", "gradient"));
        } else {
            result.add(Element.of("mtext").text(" has no value"));
        }
        return Element.of("div", "equations")
                .attr("translate", "no")
                .add(
                        Element.of("p", "equation")
                                .attr("data-grid", "")
                                .add(
                                        formula("after", "check", "gradient", derivative(mi("i")))
                                                .attr("tabindex", "0"),
                                        math(mo("=")),
                                        formula("grad", "grad", "gradient", indexed("g", mi("i"))),
                                        math(mo("·")),
                                        formula("mask", "x", "forward", indicator(indexed("x", mi("i"))))),
                        math(
                                derivative(number(cell)).attr("class", "gradient"),
                                mo("="),
                                number(run.upstream()[cell]).attr("class", "gradient"),
                                mo("·"),
                                indicator(number(x)),
                                result));
    }

    /** A part of the equation that can be pointed at: a formula of its own, for parts of formulas take no focus. */
    private Element formula(String key, String other, String role, Element content) {
        return part(key, other, role, Element.of("span").add(math(content)));
    }

    /** The lines of the program, of which {@code step} steps have run. */
    Element code(int step) {
        String code = run.line().code();
        Element backward = line(step == MASK || step == WRITE);
        int open = code.indexOf('[');
        if (open < 0) {
            int right = code.indexOf('=') + 2;
            backward.add(token("after", "gradient", code.substring(0, right)), mask(code.substring(right)));
        } else {
            int close = code.indexOf(']') + 1;
            backward.add(
                    token("grad", "gradient", code.substring(0, open)),
                    mask(code.substring(open, close)),
                    token("after", "gradient", code.substring(close)));
        }
        return Element.of("div", "lines")
                .attr("data-grid", "")
                .attr("translate", "no")
                .add(
                        line(step == FORWARD)
                                .add(token("relu", "forward", "relu = np.maximum(x, 0)")
                                        .attr("tabindex", "0")),
                        line(false).classes("muted").text("# the loss, and back: grad arrives"),
                        backward);
    }

    private static Element line(boolean now) {
        return Element.of("code", "line").classesIf(now, "now");
    }

    private Element mask(String code) {
        return part("mask", run.source(), run.maskRole(), Element.of("span").text(code));
    }

    private Element token(String key, String role, String code) {
        return part(key, key, role, Element.of("span").text(code));
    }

    /** A part that points at a row, and is lit by the row's cells or by those of another one. */
    private Element part(String key, String other, String role, Element element) {
        boolean lit = attention.isOn(key) || attention.column() >= 0 && attention.isOn(other);
        return element.attr("class", role)
                .classesIf(lit, "lit")
                .attr("tabindex", "-1")
                .attr("data-cell", "")
                .pointsAt(key);
    }

    private static Element math(Element... parts) {
        return Element.of("math").attr("display", "block").add(parts);
    }

    private static Element derivative(Element index) {
        return row(Element.of("mfrac").add(row(mi("∂"), mi("L")), row(mi("∂"), indexed("x", index))));
    }

    private Element indicator(Element x) {
        String relation = run.atZero() == SlopeAtZero.ONE ? "≥" : ">";
        return row(number(1), mo("["), x, mo(relation), number(0), mo("]")).attr("class", "indicator forward");
    }

    private static Element number(double value) {
        return Element.of("mn").text(Strip.show(value));
    }

    private static Element indexed(String name, Element index) {
        return Element.of("msub").add(mi(name), index);
    }

    private static Element row(Element... parts) {
        return Element.of("mrow").add(parts);
    }

    private static Element mi(String name) {
        return Element.of("mi").text(name);
    }

    private static Element mo(String operator) {
        return Element.of("mo").text(operator);
    }
}
