package unstuck.widget.tsne;

import static unstuck.figure.Seed.seed;
import static unstuck.figure.Slider.slider;
import static unstuck.figure.WorkIteration.byWorker;
import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Cloud.cloud;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.GRADIENT;
import static unstuck.figure.plot.Role.MUTED;

import java.util.Arrays;
import java.util.List;
import unstuck.data.Customers;
import unstuck.data.Digits;
import unstuck.data.DigitsPicture;
import unstuck.data.Penguins;
import unstuck.figure.Choice;
import unstuck.figure.DataSet;
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
import unstuck.figure.plot.Cloud;
import unstuck.figure.plot.Pixels;
import unstuck.figure.plot.Plot;
import unstuck.math.tsne.PointGaussian;

/** t-SNE at work, step by step, on real and drawn data: a worker computes it, the reader sees every step. */
public final class LiveTsne implements Widget {
    static final int STEPS = 150;

    private static final String KEY = "row-";
    /** The perplexity of the picture that the page brings along. */
    private static final double USUAL = 30;

    private static final double NEARLY_ALL = 0.9;
    private static final double MARGIN = 1.08;

    private static final Choice<Source> DATA = Choice.<Source>choice("data", "data")
            .option("digits", "digits", Source.DIGITS)
            .option("customers", "customers", Source.CUSTOMERS)
            .option("penguins", "penguins", Source.PENGUINS)
            .option("many", "10,000 points", Source.MANY)
            .option("groups", "three groups", Source.GROUPS);
    private static final Slider PERPLEXITY =
            slider("perplexity", "perplexity", 5, 100, 5).startingAt(USUAL);
    private static final Choice<Boolean> START = Choice.<Boolean>choice("start", "start")
            .option("pca", "PCA, made small", true)
            .option("random", "random", false);
    private static final Seed SEED = seed("seed", "seed").when(v -> !v.get(START));
    private static final Slider EXAGGERATION = slider("exaggeration", "early exaggeration", 1, 24, 1)
            .startingAt(12)
            .inView();
    private static final Choice<Double> RATE = Choice.<Double>choice("rate", "learning rate")
            .option("n", "n/exaggeration, at least 200", 0.0)
            .option("10", "10", 10.0)
            .option("2000", "2,000", 2000.0)
            .inView();
    private static final Iteration<Embedding> DESCENT = byWorker(
                    "tsne", "steps of 5 iterations", STEPS, LiveTsne::input, (v, numbers) -> Embedding.of(numbers))
            .given(LiveTsne::given)
            .startingAt(STEPS);
    private static final Parameters PARAMETERS =
            Parameters.of(DATA, PERPLEXITY, START, SEED, EXAGGERATION, RATE).stepping(DESCENT);

    static double[] input(Values v) {
        Source source = v.get(DATA);
        return Descent.input(
                source.x(),
                source.count(),
                v.get(PERPLEXITY),
                v.get(START) ? Descent.BY_PCA : v.get(SEED),
                v.get(EXAGGERATION),
                v.get(RATE));
    }

    private static Embedding given(Values v, int step) {
        return step == STEPS && isShipped(v) ? Embedding.shipped() : null;
    }

    /** Whether the run is the one whose end the page brings along. */
    private static boolean isShipped(Values v) {
        return isOnTheSameP(v) && v.get(START) && v.get(EXAGGERATION) == 12 && v.get(RATE) == 0;
    }

    /** Whether its divergence compares with that of the run whose end the page brings along. */
    private static boolean isOnTheSameP(Values v) {
        return v.get(DATA) == Source.DIGITS && v.get(PERPLEXITY) == USUAL;
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public List<DataSet<?>> needs() {
        return List.of(Digits.ROWS, Customers.ROWS, Penguins.ROWS, DigitsPicture.PICTURE);
    }

    @Override
    public Element view(State state) {
        return Element.of("div", "tsne")
                .add(
                        picture(state),
                        state.get(DATA) == Source.DIGITS ? image(state).key("image") : null,
                        curve(state),
                        details(state.values()));
    }

    /** What only few readers will turn. */
    private static Element details(Values v) {
        return Element.of("details")
                .add(
                        Element.of("summary", "", "details of the descent"),
                        EXAGGERATION.control(v.get(EXAGGERATION), true).key("exaggeration"),
                        RATE.control(v.get(RATE), true).key("rate"));
    }

    private static Element picture(State state) {
        Source source = state.get(DATA);
        Embedding shown = state.get(DESCENT);
        double reach = shown == null || shown.reach == 0 ? 1 : shown.reach * MARGIN;
        var plot = plot(
                        "every point’s place in the picture",
                        axis("", -reach, reach).ticks(0),
                        axis("", -reach, reach).ticks(0))
                .height(330);
        if (shown != null) {
            plot.cloud(cloud(shown.xs, shown.ys, source.classes())
                    .named(source.names())
                    .fading(outside(state))
                    .pointingAt(KEY, state.attention()));
        }
        return Element.of("div", "panel bare").add(plot.element());
    }

    /** All points but the chosen one and those on which nearly all of its Gaussian lies; none where none is chosen. */
    private static boolean[] outside(State state) {
        int row = chosen(state);
        if (row < 0) {
            return new boolean[0];
        }
        boolean[] outside = new boolean[state.get(DATA).count()];
        Arrays.fill(outside, true);
        outside[row] = false;
        for (int near : gaussian(state, row).holding(NEARLY_ALL)) {
            outside[near] = false;
        }
        return outside;
    }

    private static PointGaussian gaussian(State state, int row) {
        Source source = state.get(DATA);
        double[] x = source.x();
        return PointGaussian.of(x, source.count(), x.length / source.count(), row, state.get(PERPLEXITY));
    }

    /** The row that the reader points at, or −1. */
    private static int chosen(State state) {
        return Cloud.row(KEY, state.attention(), state.get(DATA).count());
    }

    /** The image of the digit that is chosen; its frame alone, which the style sheet hides, where there is none. */
    private static Element image(State state) {
        int row = chosen(state);
        return row < 0
                ? Pixels.empty(Digits.SIDE)
                : Pixels.element(Digits.ROWS.read().pixels(), row * Digits.PIXELS, Digits.SIDE, Digits.DARKEST);
    }

    /** The divergence over the steps that are known, and that of the shipped run where the two compare. */
    private static Element curve(State state) {
        double[] values = new double[STEPS / 2 + 1];
        double[] steps = stepsOf(values);
        int known = 0;
        double most = 1;
        for (int k = 0; k < values.length && 2 * k <= state.step(); k++) {
            double value = divergence(state, 2 * k);
            if (value == value) {
                steps[known] = steps[k];
                values[known++] = value;
                most = Math.max(most, value);
            }
        }
        Plot plot = plot(
                        "the divergence, step by step",
                        axis("iterations", 0, STEPS * Descent.ITERATIONS).ticks(3),
                        axis("KL in nats", 0, Math.ceil(most)).ticks(4))
                .height(150);
        if (isOnTheSameP(state.values()) && !isShipped(state.values())) {
            plot.line(
                    MUTED,
                    "",
                    stepsOf(DigitsPicture.PICTURE.read().divergences()),
                    DigitsPicture.PICTURE.read().divergences());
        }
        plot.line(GRADIENT, "", Arrays.copyOf(steps, known), Arrays.copyOf(values, known));
        return Element.of("div", "panel descent").add(plot.element());
    }

    /** The iterations after which divergences were computed. */
    private static double[] stepsOf(double[] divergences) {
        double[] steps = new double[divergences.length];
        for (int k = 0; k < steps.length; k++) {
            steps[k] = 2 * k * Descent.ITERATIONS;
        }
        return steps;
    }

    private static double divergence(State state, int step) {
        if (state.step() == STEPS && isShipped(state.values())) {
            return DigitsPicture.PICTURE.read().divergences()[step / 2];
        }
        return state.isKnown(step) ? state.frame(DESCENT, step).divergence : Double.NaN;
    }

    /** The last divergence that is known up to this step; NaN before any is. */
    private static double divergence(State state) {
        double last = Double.NaN;
        for (int step = state.step() - state.step() % 2; step >= 0 && last != last; step -= 2) {
            last = divergence(state, step);
        }
        return last;
    }

    @Override
    public String describe(State state) {
        Source source = state.get(DATA);
        String run = source.words() + " at perplexity " + Decimal.showShort(state.get(PERPLEXITY), 0) + ", from "
                + (state.get(START)
                        ? "the first two principal components"
                        : "random places (seed " + state.get(SEED) + ")")
                + ", exaggeration " + Decimal.showShort(state.get(EXAGGERATION), 0)
                + (state.get(RATE) == 0 ? "" : ", learning rate " + Decimal.showShort(state.get(RATE), 0));
        if (!state.isKnown(state.step())) {
            return state.work().hasFailed() ? run + ". " + state.work().word() : run + ": " + doing(state) + ".";
        }
        double divergence = divergence(state);
        return run + ": after " + state.step() * Descent.ITERATIONS + " iterations the divergence is "
                + Decimal.showSignificant(divergence, 2) + " nats." + compared(state.values()) + pointed(state);
    }

    /** What the divergence can be compared with. */
    private static String compared(Values v) {
        if (v.get(DATA) != Source.DIGITS || isShipped(v)) {
            return "";
        }
        return isOnTheSameP(v)
                ? " Grey: the run from PCA at the usual rates, on the same P."
                : " Another perplexity is another P, so its divergence compares with no other.";
    }

    private static String doing(State state) {
        String word = state.work().word();
        int arrived = state.work().arrived();
        return !word.isEmpty()
                ? word
                : arrived == 0
                        ? "waiting for the worker"
                        : "computed " + (arrived - 1) * Descent.ITERATIONS + " iterations";
    }

    private static String pointed(State state) {
        int row = chosen(state);
        if (row < 0) {
            return "";
        }
        PointGaussian gaussian = gaussian(state, row);
        return " " + state.get(DATA).what(row) + ". Its Gaussian has σ = "
                + Decimal.showSignificant(gaussian.width(), 2) + "; half of it lies on the nearest "
                + gaussian.holding(0.5).length + " points, nine tenths on the " + gaussian.holding(NEARLY_ALL).length
                + " that are not faint.";
    }

    @Override
    public Readouts readouts(State state) {
        return Readouts.none()
                .and("points", Decimal.grouped(state.get(DATA).count()))
                .and("iterations", state.step() * Descent.ITERATIONS)
                .and("divergence", Decimal.showSignificant(divergence(state), 2));
    }
}
