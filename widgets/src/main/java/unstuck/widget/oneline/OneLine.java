package unstuck.widget.oneline;

import static unstuck.figure.Flags.flags;
import static unstuck.figure.Iteration.iteration;
import static unstuck.figure.Numbers.numbers;
import static unstuck.figure.Slider.slider;

import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Flags;
import unstuck.figure.Iteration;
import unstuck.figure.Numbers;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.BackwardLine;
import unstuck.math.GradientCheck.Verdict;

/**
 * The backward pass of a ReLU as one line of NumPy on eight numbers: the equation, the code and the cells are locked
 * together, a numerical check stands beside, and the line can be swapped for others that look right. The numbers at the
 * start hold a zero, a negative upstream on a positive input and a positive one on a negative input, so that the check
 * catches every wrong line.
 */
public final class OneLine implements Widget {
    static final int CELLS = 8;
    static final Numbers X = numbers("x", "input x", 99, -2, 0.5, 1.5, 0, -0.4, 3, -1.2, 0.8);
    static final Numbers G = numbers("g", "upstream gradient", 99, 0.7, -0.3, 1.2, 0.9, -0.6, -1.1, 0.4, 0.5);
    static final Flags GUESS = flags("guess", "becomes 0: cell", CELLS);

    private static final Choice<BackwardLine> LINE = lines();
    private static final Choice<String> RUN = runs();
    private static final Slider H =
            slider("h", "step h of the check", -12, 0, 1).startingAt(-4).shownAs(OneLine::power);
    private static final Iteration<Integer> STEPS = iteration(
                    "run so far", Script.CHECK, v -> 0, (Values v, Integer n) -> n + 1)
            .startingAt(Script.CHECK)
            .paced(2000);
    private static final Parameters PARAMETERS =
            Parameters.of(X, G, GUESS, RUN, LINE, H).stepping(STEPS);

    static {
        STEPS.steps().shownAs(step -> Script.STEPS[(int) step]);
    }

    /** The cell that stands in the equation while the reader points at none: a negative gradient that passes. */
    private static final int EXAMPLE = 1;

    /** Not run; run without a guess; or run with a guess, which was about the line of that key. */
    private static Choice<String> runs() {
        Choice<String> runs = Choice.<String>choice("run", "what the lines do")
                .option("on", "shown", "on")
                .startingOpen("off", "");
        for (BackwardLine line : BackwardLine.values()) {
            String key = Wording.of(line).key();
            runs.option(key, line.code(), key);
        }
        return runs.inView();
    }

    private static Choice<BackwardLine> lines() {
        Choice<BackwardLine> lines = Choice.choice("line", "the second line");
        for (BackwardLine line : BackwardLine.values()) {
            lines.option(Wording.of(line).key(), line.code(), line);
        }
        return lines;
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        Run run = run(v);
        boolean open = isOpen(v);
        Attention attention = Attention.of(state.attention());
        Script script = new Script(run, attention);
        Element said = Element.of("div", "pair")
                .add(
                        titled(
                                "What it should be, with slope "
                                        + (int) run.atZero().slope() + " at 0",
                                script.equations(attention.column() < 0 ? EXAMPLE : attention.column(), open)),
                        titled("What runs", script.code(state.step())));
        Element strip = Element.of("div", "array-scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "The eight cells of each array")
                .add(new Strip(run, v, state.step(), attention).element(open, isGuessed(v)));
        return Element.of("div", "one-line").add(said, strip, ask(open));
    }

    private static Element titled(String title, Element body) {
        return Element.of("div").add(Element.of("p", "head", title), body);
    }

    private static Element ask(boolean open) {
        Element button = open
                ? button("run", "Run the two lines").attr("data-plays", "").onPress(v -> v.with(RUN, v.write(LINE))
                        .with(STEPS.steps(), 0))
                : button("run", "Hide, and guess again")
                        .onPress(v -> v.with(RUN, "").with(GUESS, new boolean[CELLS]));
        return Element.of("p", "ask")
                .add(
                        button,
                        Element.of(
                                "span",
                                "hint",
                                "The check: L = Σ gᵢ·relu(xᵢ), and each xᵢ moved by ±h. ✓ relative error up to 10⁻⁶, ✗ above;"
                                        + " ? where ±h crosses the hinge."));
    }

    private static Element button(String classes, String label) {
        return Element.of("button", classes, label).attr("type", "button");
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        Commentary says = new Commentary(run(v));
        Attention attention = Attention.of(state.attention());
        boolean open = isOpen(v);
        if (attention.column() >= 0) {
            return says.column(attention.column(), open || state.step() < Script.CHECK);
        }
        String part = says.row(attention.row());
        if (!part.isEmpty()) {
            return part;
        }
        return open
                ? says.question(v.get(GUESS), v.get(H), state.step())
                : state.step() < Script.CHECK
                        ? says.progress(state.step())
                        : says.verdict(isGuessed(v) ? v.get(GUESS) : null);
    }

    @Override
    public Readouts readouts(State state) {
        Run run = run(state.values());
        return Readouts.none()
                .and("line", run.line().code())
                .and("zeros", run.zeros())
                .and("passed", run.count(Verdict.PASSED))
                .and("failed", run.count(Verdict.FAILED))
                .and("unjudged", run.count(Verdict.CANNOT_BE_JUDGED))
                .and("h", power(state.get(H)));
    }

    /** Whether the reader has yet to say which cells become 0. */
    private static boolean isOpen(Values v) {
        return v.get(RUN).isEmpty();
    }

    /** Whether the reader's marks are about the line that is chosen. */
    private static boolean isGuessed(Values v) {
        return v.get(RUN).equals(v.write(LINE));
    }

    /** A power of ten as it is written: 10⁻⁴. */
    static String power(double exponent) {
        return exponent == 0 ? "1" : "10" + Decimal.superscript((int) exponent);
    }

    private static Run run(Values v) {
        double k = v.get(H);
        double h = 1;
        for (int i = 0; i < -k; i++) {
            h /= 10;
        }
        return Run.of(v.get(X), v.get(G), v.get(LINE), h);
    }
}
