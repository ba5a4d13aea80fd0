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

    Script(Run run) {
        this.run = run;
    }

    /** The condition in the second line, such as {@code x < 0}. */
    static String condition(Run run) {
        String code = run.line().code();
        int open = code.indexOf('[');
        return open < 0 ? code.substring(code.indexOf('=') + 2) : code.substring(open + 1, code.indexOf(']'));
    }

    /** The array that the condition looks at: x, relu or grad. */
    static String source(Run run) {
        String condition = condition(run);
        return condition.substring(0, condition.indexOf(' '));
    }

    /** ∂L/∂xᵢ = gᵢ · 1[xᵢ ≥ 0], strictly above 0 for the line that takes the slope 0 there; under it, for one cell. */
    Element equations(int cell, boolean open) {
        double x = run.x()[cell];
        double g = run.upstream()[cell];
        Element result = Element.of("mrow").veiledIf(open);
        if (x == x) {
            double slope = Relu.slope(x, run.atZero());
            result.add(
                    mo("="),
                    number(g),
                    mo("·"),
                    number(slope),
                    mo("="),
                    number(run.right()[cell]).attr("class", "gradient"));
        } else {
            result.add(Element.of("mtext").text(" has no value"));
        }
        return Element.of("div", "equations")
                .attr("data-grid", "")
                .add(
                        math(
                                part(derivative(mi("i")), "after", "gradient", 0),
                                mo("="),
                                part(indexed("g", mi("i")), "grad", "gradient", -1),
                                mo("·"),
                                part(indicator(indexed("x", mi("i"))), "mask", "forward", -1)),
                        math(
                                derivative(Element.of("mn").text(Integer.toString(cell)))
                                        .attr("class", "gradient"),
                                mo("="),
                                number(g).attr("class", "gradient"),
                                mo("·"),
                                indicator(number(x)).attr("class", "forward"),
                                result));
    }

    /** The lines of the program, of which {@code step} steps have run. */
    Element code(int step) {
        String code = run.line().code();
        int open = code.indexOf('[');
        Element backward = line(step == MASK || step == WRITE);
        if (open < 0) {
            int equals = code.indexOf('=');
            backward.add(
                    token(code.substring(0, equals - 1), "after", "gradient", -1),
                    Element.of("span").text(" = "),
                    token(code.substring(equals + 2), "mask", maskRole(run), -1));
        } else {
            int close = code.indexOf(']') + 1;
            backward.add(
                    token(code.substring(0, open), "grad", "gradient", -1),
                    token(code.substring(open, close), "mask", maskRole(run), -1),
                    token(code.substring(close), "after", "gradient", -1));
        }
        return Element.of("div", "lines")
                .attr("data-grid", "")
                .add(
                        line(step == FORWARD).add(token("relu = np.maximum(x, 0)", "relu", "forward", 0)),
                        line(false).classes("muted").text("# the loss, and back: grad arrives"),
                        backward);
    }

    /** Forward values are blue, gradients red; so is a mask that is taken from them. */
    static String maskRole(Run run) {
        return source(run).equals("grad") ? "gradient" : "forward";
    }

    private static Element line(boolean now) {
        return Element.of("code", "line").classesIf(now, "now");
    }

    private static Element token(String text, String key, String role, int tab) {
        return part(Element.of("span").text(text), key, role, tab);
    }

    /** A part that lights, and is lit by, the row of cells that it stands for, and by each of the row's cells. */
    private static Element part(Element element, String key, String role, int tab) {
        return element.attr("class", role)
                .attr("tabindex", Integer.toString(tab))
                .attr("data-cell", "")
                .pointsAt(key)
                .litBy(Strip.keys(key));
    }

    private static Element math(Element... parts) {
        return Element.of("math").attr("display", "block").add(parts);
    }

    private static Element derivative(Element index) {
        return row(Element.of("mfrac").add(row(mi("∂"), mi("L")), row(mi("∂"), indexed("x", index))));
    }

    private Element indicator(Element x) {
        return row(
                mi("𝟏"),
                mo("["),
                x,
                mo(run.atZero() == SlopeAtZero.ONE ? "≥" : ">"),
                Element.of("mn").text("0"),
                mo("]"));
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
