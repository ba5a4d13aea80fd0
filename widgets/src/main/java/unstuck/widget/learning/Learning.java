package unstuck.widget.learning;

import static unstuck.figure.Iteration.iteration;
import static unstuck.figure.Seed.seed;
import static unstuck.figure.Slider.slider;
import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.DATA;
import static unstuck.figure.plot.Role.FORWARD;
import static unstuck.figure.plot.Role.GRADIENT;
import static unstuck.figure.plot.Role.MUTED;

import unstuck.data.Curve;
import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Iteration;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Seed;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.figure.plot.LinearScale;
import unstuck.figure.plot.Plot;
import unstuck.math.GradientDescent;
import unstuck.math.LeakyRelu;
import unstuck.math.SlopeAtZero;
import unstuck.math.TwoLayerNet;
import unstuck.math.UnitState;

/**
 * A network of one hidden layer learns a curve by full-batch gradient descent, and its units bend, straighten or die on
 * the way: one strip for each unit over the steps. The reader first says what twice the learning rate will do.
 */
public final class Learning implements Widget {
    private static final int STEPS = 300;
    private static final double LOWEST = -3;
    private static final double HIGHEST = 1;

    private static final Choice<String> GUESS = Choice.<String>choice(
                    "guess", "Say first: what would twice the rate do?")
            .option("faster", "learn faster", "FASTER")
            .option("flat", "end flat", "FLAT")
            .option("nan", "end in NaN", "NOT_A_NUMBER")
            .startingOpen("open", "");
    private static final Slider RATE =
            slider("rate", "learning rate", 0.02, 0.7, 0.02).startingAt(0.08);
    private static final Slider UNITS =
            slider("units", "hidden units", 2, 16, 1).startingAt(12);
    private static final Slider LEAK = slider("leak", "slope on the left", 0, 0.3, 0.05);
    private static final Seed SEED = seed("seed", "seed").startingAt(7269);
    private static final Choice<SlopeAtZero> AT_ZERO = Choice.<SlopeAtZero>choice("at-zero", "slope of relu at 0")
            .option("zero", "0, as in most frameworks", SlopeAtZero.ZERO)
            .option("one", "1, as in the NumPy line", SlopeAtZero.ONE);
    private static final Iteration<Frame> TRAINING = iteration(
                    "steps", STEPS, Learning::start, (v, frame) -> frame.next())
            .startingAt(STEPS);
    private static final Parameters PARAMETERS =
            Parameters.of(GUESS, RATE, UNITS, LEAK, SEED, AT_ZERO).stepping(TRAINING);

    private static Frame start(Values v) {
        return Frame.start((int) (double) v.get(UNITS), v.get(RATE), v.get(LEAK), v.get(AT_ZERO), v.get(SEED));
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        return Element.of("div", "learning")
                .add(
                        Element.of("div", "panels").add(panel(fit(state)), panel(strips(state)), panel(losses(state))),
                        key(state));
    }

    private static Element panel(Element plot) {
        return Element.of("div", "panel").add(plot);
    }

    private static Element fit(State state) {
        TwoLayerNet net = state.get(TRAINING).training().net();
        Plot plot = plot(
                        "the data and what the network makes of it",
                        axis("x", Curve.LOW, Curve.HIGH).ticks(4),
                        axis("y", -2, 2).ticks(4))
                .points(DATA, Frame.DATA.x().toArray(), Frame.DATA.y().toArray())
                .curve(FORWARD, "", x -> value(net, x), hinges(net));
        return plot.mark((x, y) -> hingeMarks(state, x, y.of(-2))).element();
    }

    /** A tick at the foot of the plot for each unit whose hinge lies within it. */
    private static Element hingeMarks(State state, LinearScale x, double foot) {
        GradientDescent training = state.get(TRAINING).training();
        Element marks = Element.of("g");
        for (int unit = 0; unit < training.net().units(); unit++) {
            double at = training.net().hinge(unit);
            if (at >= Curve.LOW && at <= Curve.HIGH) {
                marks.add(Element.of("line", "hinge-" + Strips.className(training.state(unit)))
                        .attr("x1", x.of(at))
                        .attr("x2", x.of(at))
                        .attr("y1", foot)
                        .attr("y2", foot - 9));
            }
        }
        return marks;
    }

    private static Element strips(State state) {
        int units = state.get(TRAINING).training().net().units();
        return plot(
                        "what each unit does, step by step",
                        axis("steps", 0, STEPS).ticks(3),
                        axis("one strip a unit", 0, units).ticks(0))
                .mark((x, y) -> Strips.element(units, state.step(), x, y, (step, unit) -> state.frame(TRAINING, step)
                        .training()
                        .state(unit)))
                .element();
    }

    private static Element losses(State state) {
        boolean open = state.get(GUESS).isEmpty();
        int last = state.step();
        double[] steps = new double[last + 1];
        double[] losses = new double[last + 1];
        double[] doubled = new double[last + 1];
        for (int step = 0; step <= last; step++) {
            Frame frame = state.frame(TRAINING, step);
            steps[step] = step;
            losses[step] = logarithm(frame.training().loss());
            doubled[step] = logarithm(frame.doubled().loss());
        }
        return plot(
                        "the loss, step by step",
                        axis("steps", 0, STEPS).ticks(3),
                        axis("loss", LOWEST, HIGHEST).ticks(4).format(k -> "10" + Decimal.superscript((int) k)))
                .line(GRADIENT, "", steps, losses)
                .veil(open)
                .line(MUTED, "", steps, doubled)
                .text(MUTED, STEPS, HIGHEST, "end", -6, 14, "grey: twice the rate")
                .element();
    }

    /** Of base 10, held within the axis; a loss that is no number is a gap. */
    private static double logarithm(double loss) {
        double exponent = StrictMath.log(loss) / StrictMath.log(10);
        return loss > 1e300 ? HIGHEST : Math.max(LOWEST, exponent);
    }

    /** How many units do what: the key to the colours of the strips. */
    private static Element key(State state) {
        GradientDescent training = state.get(TRAINING).training();
        Element key = Element.of("ul", "states");
        for (UnitState each : UnitState.values()) {
            int count = training.count(each);
            if (count > 0 || each == UnitState.BENDING || each == UnitState.DEAD) {
                key.add(Element.of("li", "state-" + Strips.className(each))
                        .add(Element.of("b").text(Decimal.write(count, 0)))
                        .text(" " + words(each)));
            }
        }
        return key;
    }

    private static String words(UnitState state) {
        return switch (state) {
            case BENDING -> "bending: the hinge lies in the data";
            case STRAIGHT -> "straight: on for every sample";
            case DEAD -> "dead: off for every sample";
            case LEAKING -> "leaking: on the leaky side for every sample";
            case UNDEFINED -> "undefined: NaN";
        };
    }

    @Override
    public String describe(State state) {
        GradientDescent training = state.get(TRAINING).training();
        String rate = Decimal.showShort(state.get(RATE), 2);
        if (training.diverged()) {
            return guessed(state) + "At rate " + rate + " the loss left the finite numbers at step "
                    + training.divergedAt()
                    + ": each step overshot the valley by more than the last one, until the numbers overflowed.";
        }
        int units = training.net().units();
        String sentence = guessed(state) + "After " + state.step() + " steps at rate " + rate + " the loss is "
                + Decimal.showSignificant(training.loss(), 2) + " and " + training.count(UnitState.BENDING) + " of "
                + units
                + " units bend";
        if (training.count(UnitState.LEAKING) > 0) {
            return sentence + "; " + training.count(UnitState.LEAKING)
                    + " lie on the leaky side for every sample, but none is dead.";
        }
        int dead = training.count(UnitState.DEAD);
        if (dead == 0) {
            return sentence + "; none is dead.";
        }
        return sentence + "; " + dead + (dead == 1 ? " is dead" : " are dead") + " (" + training.deadAtStart()
                + " at the start), and get a gradient of exactly 0 from every sample, for ever.";
    }

    private static String guessed(State state) {
        String guess = state.get(GUESS);
        if (guess.isEmpty()) {
            return "";
        }
        Frame end = state.frame(TRAINING, STEPS);
        String twice = Decimal.showShort(2 * state.get(RATE), 2);
        String right = end.outcome().name().equals(guess) ? "Yes, rate " : "No, rate ";
        return right + twice + " is " + end.outcome().words() + ". ";
    }

    @Override
    public Readouts readouts(State state) {
        GradientDescent training = state.get(TRAINING).training();
        return Readouts.none()
                .and("rate", Decimal.showShort(state.get(RATE), 2))
                .and("steps", state.step())
                .and("loss", Decimal.showSignificant(training.loss(), 2))
                .and("units", training.net().units())
                .and("bending", training.count(UnitState.BENDING))
                .and("straight", training.count(UnitState.STRAIGHT))
                .and("dead", training.count(UnitState.DEAD))
                .and("dead-at-start", training.deadAtStart());
    }

    private static double value(TwoLayerNet net, double x) {
        double sum = net.b2().at(0);
        for (int j = 0; j < net.units(); j++) {
            double z = net.w1().at(j) * x + net.b1().at(j);
            sum += net.w2().at(j) * LeakyRelu.value(z, net.leak());
        }
        return sum;
    }

    private static double[] hinges(TwoLayerNet net) {
        double[] hinges = new double[net.units()];
        for (int unit = 0; unit < hinges.length; unit++) {
            hinges[unit] = net.hinge(unit);
        }
        return hinges;
    }
}
