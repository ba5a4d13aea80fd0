package unstuck.widget.hinge;

import static unstuck.figure.Slider.slider;
import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.FORWARD;
import static unstuck.figure.plot.Role.GRADIENT;
import static unstuck.figure.plot.Role.MUTED;

import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.figure.plot.Plot;
import unstuck.math.SlopeAtZero;

/**
 * One rectified linear unit: weight and bias place its hinge; the probe shows what passes forwards, and what a gradient
 * that comes back is multiplied by. The second function, relu(x) − relu(−x), is x everywhere, and yet the gradient
 * computed for it at 0 is 0 or 2.
 */
public final class Hinge implements Widget {
    private static final Choice<String> GUESS = Choice.<String>choice("guess", "Say first: what shape is its gradient?")
            .option("hinge", "a hinge, too", "hinge")
            .option("step", "a step", "step")
            .option("constant", "a constant", "constant")
            .startingOpen("open", "");
    private static final Choice<Boolean> IS_UNIT = Choice.<Boolean>choice("function", "function")
            .option("unit", "relu(w·x + b)", true)
            .option("identity", "relu(x) − relu(−x)", false);
    private static final Slider WEIGHT =
            slider("weight", "weight w", -2, 2, 0.1).startingAt(1).when(v -> v.get(IS_UNIT));
    private static final Slider BIAS =
            slider("bias", "bias b", -2, 2, 0.1).startingAt(0).when(v -> v.get(IS_UNIT));
    private static final Slider INPUT = slider("x", "input x", -3, 3, 0.1).startingAt(1.5);
    private static final Choice<SlopeAtZero> AT_ZERO = Choice.<SlopeAtZero>choice("at-zero", "slope of relu at 0")
            .option("one", "1, as in the NumPy line", SlopeAtZero.ONE)
            .option("zero", "0, as in most frameworks", SlopeAtZero.ZERO)
            .when(v -> of(v).bends());
    private static final Parameters PARAMETERS = Parameters.of(GUESS, IS_UNIT, INPUT, WEIGHT, BIAS, AT_ZERO);

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        Bent f = of(v);
        double x = v.get(INPUT);
        boolean open = v.get(GUESS).isEmpty();
        Plot plot = plot("output and gradient against the input", axis("input x", -3, 3), axis("", -2, 4))
                .roomForNames(64)
                .curve(FORWARD, "output", f::value, f.hinge())
                .rule(MUTED, x, -2, x, 4)
                .veil(open)
                .curve(GRADIENT, "gradient", f::slope, f.hinge());
        if (f.bends()) {
            plot.dot(GRADIENT, f.hinge(), f.slope(f.hinge()));
            for (double side : f.slopesBeside()) {
                if (side != f.slope(f.hinge())) {
                    plot.dot(GRADIENT, f.hinge(), side, false);
                }
            }
        }
        plot.dot(GRADIENT, x, f.slope(x)).veil(false);
        if (v.get(IS_UNIT) && f.bends()) {
            plot.text(MUTED, f.hinge(), -1.7, f.hinge() > 2 ? "end" : "start", f.hinge() > 2 ? -11 : 11, 4, "hinge")
                    .handle("drag-x", f.hinge(), -1.7, (before, px, py) -> before.with(BIAS, -before.get(WEIGHT) * px));
        }
        return plot.handle(INPUT, x, Math.max(-2, Math.min(4, f.value(x)))).element();
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        Bent f = of(v);
        double x = v.get(INPUT);
        String here = v.get(IS_UNIT)
                ? unit(new Bent.Unit(v.get(WEIGHT), v.get(BIAS), v.get(AT_ZERO)), x)
                : "the two halves add up to " + show(f.value(x)) + ", and a gradient that comes back is multiplied by "
                        + show(f.slope(x)) + ".";
        String atHinge = f.bends()
                ? " At the hinge, " + show(f.hinge()) + ", it is multiplied by " + show(f.slope(f.hinge())) + "."
                : "";
        return verdict(v) + "At x = " + show(x) + " " + here + atHinge;
    }

    private static String unit(Bent.Unit unit, double x) {
        double z = unit.preActivation(x);
        if (z == 0) {
            return "the unit is exactly at its hinge: it gives 0, and its slope is a matter of convention.";
        }
        return z > 0
                ? "the unit is on: it gives " + show(z) + ", and multiplies a gradient that comes back by its weight, "
                        + show(unit.slope(x)) + "."
                : "the unit is off: it gives 0, and stops every gradient that comes back.";
    }

    @Override
    public Readouts readouts(State state) {
        Bent f = of(state.values());
        double x = state.get(INPUT);
        return Readouts.none().and("output", show(f.value(x))).and("slope", show(f.slope(x)));
    }

    private static String verdict(Values v) {
        String guess = v.get(GUESS);
        if (guess.isEmpty() || !v.get(IS_UNIT)) {
            return "";
        }
        return guess.equals("step") ? "A step it is. " : "Not " + GUESS.labelOf(guess) + ", but a step. ";
    }

    private static Bent of(Values v) {
        return v.get(IS_UNIT)
                ? new Bent.Unit(v.get(WEIGHT), v.get(BIAS), v.get(AT_ZERO))
                : new Bent.Difference(v.get(AT_ZERO));
    }

    private static String show(double value) {
        return Decimal.showShort(value, 2);
    }
}
