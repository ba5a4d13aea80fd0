package unstuck.widget.hinge;

import static unstuck.figure.Slider.slider;
import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.FORWARD;
import static unstuck.figure.plot.Role.MUTED;

import java.util.LinkedHashMap;
import java.util.Map;
import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Parameters;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.figure.plot.Plot;
import unstuck.math.Relu;
import unstuck.math.SlopeAtZero;

/**
 * One rectified linear unit: weight and bias place its hinge; the probe shows what passes forwards, and what a gradient
 * that comes back is multiplied by. The second function, relu(x) − relu(−x), is x everywhere, and yet the gradient
 * computed for it at 0 is 0 or 2.
 */
public final class Hinge implements Widget {
    private static final Choice<String> GUESS = Choice.<String>choice(
                    "guess", "Before you look: which shape has the gradient?")
            .option("none", "not yet", "")
            .option("hinge", "a hinge as well", "hinge")
            .option("step", "a step", "step")
            .option("constant", "a constant", "constant");
    private static final Choice<Boolean> FUNCTION = Choice.<Boolean>choice("function", "function")
            .option("unit", "relu(w·x + b)", true)
            .option("identity", "relu(x) − relu(−x)", false);
    private static final Slider WEIGHT =
            slider("weight", "weight w", -2, 2, 0.1).startingAt(1).when(v -> v.get(FUNCTION));
    private static final Slider BIAS =
            slider("bias", "bias b", -2, 2, 0.1).startingAt(0).when(v -> v.get(FUNCTION));
    private static final Slider INPUT = slider("x", "input x", -3, 3, 0.1).startingAt(1.5);
    private static final Choice<SlopeAtZero> AT_ZERO = Choice.<SlopeAtZero>choice("at-zero", "slope at the hinge")
            .option("one", "1, as in the NumPy line", SlopeAtZero.ONE)
            .option("zero", "0, as in most frameworks", SlopeAtZero.ZERO);
    private static final Parameters PARAMETERS = Parameters.of(GUESS, INPUT, WEIGHT, BIAS, FUNCTION, AT_ZERO);

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        double x = v.get(INPUT);
        double hinge = hinge(v);
        Plot plot = plot("activation and gradient against the input", axis("input x", -3, 3), axis("", -2, 4))
                .roomForNames(62)
                .curve(FORWARD, "activation", each -> value(v, each), hinge)
                .rule(MUTED, x, 0, x, value(v, x))
                .handle("drag-x", hinge, 0, (before, px, py) -> before.with(BIAS, -before.get(WEIGHT) * px))
                .handle(INPUT, x, value(v, x));
        return plot.element();
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        double x = v.get(INPUT);
        return "At x = " + show(x) + " the output is " + show(value(v, x))
                + "; a gradient that comes back is multiplied by " + show(slope(v, x)) + ".";
    }

    @Override
    public Map<String, String> readouts(State state) {
        Values v = state.values();
        Map<String, String> readouts = new LinkedHashMap<>();
        readouts.put("output", show(value(v, v.get(INPUT))));
        readouts.put("slope", show(slope(v, v.get(INPUT))));
        return readouts;
    }

    /** Where the unit bends; outside of the plot when its weight is 0. */
    private static double hinge(Values v) {
        return v.get(FUNCTION) ? -v.get(BIAS) / v.get(WEIGHT) : 0;
    }

    private static double preActivation(Values v, double x) {
        return v.get(WEIGHT) * x + v.get(BIAS);
    }

    private static double value(Values v, double x) {
        return v.get(FUNCTION) ? Relu.value(preActivation(v, x)) : Relu.value(x) - Relu.value(-x);
    }

    /** By the chain rule through each unit, as a framework computes it. */
    private static double slope(Values v, double x) {
        SlopeAtZero s = v.get(AT_ZERO);
        return v.get(FUNCTION)
                ? Relu.slope(preActivation(v, x), s) * v.get(WEIGHT)
                : Relu.slope(x, s) + Relu.slope(-x, s);
    }

    private static String show(double value) {
        return Decimal.showShort(value, 2);
    }
}
