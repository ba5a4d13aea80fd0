package unstuck.widget.oneline;

import static unstuck.figure.Flags.flags;
import static unstuck.figure.Iteration.iteration;
import static unstuck.figure.Numbers.numbers;
import static unstuck.figure.Slider.slider;
import static unstuck.figure.Switch.toggle;

import java.util.LinkedHashMap;
import java.util.Map;
import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Flags;
import unstuck.figure.Iteration;
import unstuck.figure.Numbers;
import unstuck.figure.Parameters;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Switch;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.BackwardLine;
import unstuck.math.GradientCheck;
import unstuck.math.GradientCheck.Verdict;

/**
 * The backward pass of a ReLU as one line of NumPy on eight numbers: the equation, the code and the cells are locked
 * together, a numerical check stands beside, and the line can be swapped for others that look right. The numbers at the
 * start hold a zero, a negative upstream on a positive input and a positive one on a negative input, so that the check
 * catches every wrong line.
 */
public final class OneLine implements Widget {
    static final Numbers X = numbers("x", "input x", 99, -2, 0.5, 1.5, 0, -0.4, 3, -1.2, 0.8);
    static final Numbers G = numbers("g", "upstream gradient", 99, 0.7, -0.3, 1.2, 0.9, -0.6, -1.1, 0.4, 0.5);
    static final Flags GUESS = flags("guess", "becomes 0: cell", 8);

    private static final Switch SEEN = toggle("run", "show what the lines do").inView();
    private static final Choice<BackwardLine> LINE = lines();
    private static final Slider H = slider("h", "step h of the check", -12, 0, 1)
            .startingAt(-4)
            .shownAs(k -> k == 0 ? "1" : "10" + Decimal.superscript((int) k));
    private static final Iteration<Integer> LINES = iteration("lines run", 2, v -> 0, (Values v, Integer n) -> n + 1)
            .startingAt(2)
            .paced(1400);
    private static final Parameters PARAMETERS =
            Parameters.of(X, G, GUESS, SEEN, LINE, H).stepping(LINES);

    private static Choice<BackwardLine> lines() {
        Choice<BackwardLine> lines = Choice.choice("line", "the second line");
        for (BackwardLine line : BackwardLine.values()) {
            lines.option(key(line), line.code(), line);
        }
        return lines;
    }

    private static String key(BackwardLine line) {
        return switch (line) {
            case NEGATIVE_INPUT -> "below";
            case NON_POSITIVE_INPUT -> "not-above";
            case NEGATIVE_GRADIENT -> "by-grad";
            case NEGATIVE_OUTPUT -> "by-relu";
            case POSITIVE_INPUT -> "turned";
            case SLOPE_ALONE -> "slope";
        };
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        Run run = run(v);
        boolean open = !v.get(SEEN);
        Element script = Element.of("div", "pair")
                .add(
                        Element.of("div").add(Script.equation(run.line())),
                        Element.of("div").add(Script.code(run.line(), state.step())));
        Element strip = Element.of("div", "array-scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "The eight cells of each array")
                .add(new Strip(run, v, state.step(), open).element());
        return Element.of("div", "one-line").add(script, strip, ask(open));
    }

    private static Element ask(boolean open) {
        return Element.of("p", "ask")
                .add(
                        Element.of("span", "hint")
                                .text(
                                        open
                                                ? "Mark the cells that the second line will set to 0. Then run it."
                                                : "Every number in a frame can be changed."),
                        Element.of("button", "run", open ? "Run the two lines" : "Hide, and guess again")
                                .attr("type", "button")
                                .onPress(before -> before.with(SEEN, !before.get(SEEN))));
    }

    @Override
    public String describe(State state) {
        Run run = run(state.values());
        for (int i = 0; i < run.x().length; i++) {
            if (state.isAttended(Strip.column(i))) {
                return column(run, i, state.values().get(SEEN));
            }
        }
        if (!state.values().get(SEEN)) {
            return lines(state.step()) + "x is " + list(run.x()) + "; grad arrives as " + list(run.upstream())
                    + ". The second line is "
                    + run.line().code() + ", and the check takes steps of " + Strip.show(run.h()) + ". "
                    + marked(state.get(GUESS)) + ".";
        }
        return lines(state.step()) + guessed(run, state.get(GUESS)) + verdict(run);
    }

    private static String lines(int step) {
        return step == 0 ? "No line has run. " : step == 1 ? "The first line has run. " : "";
    }

    private static String list(double[] numbers) {
        StringBuilder list = new StringBuilder();
        for (double number : numbers) {
            list.append(list.length() == 0 ? "" : ", ").append(Strip.show(number));
        }
        return list.toString();
    }

    private static String marked(boolean[] guess) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < guess.length; i++) {
            if (guess[i]) {
                cells.append(cells.length() == 0 ? "" : ", ").append(i);
            }
        }
        return cells.length() == 0 ? "You have marked no cell" : "You have marked " + cells;
    }

    private static String guessed(Run run, boolean[] guess) {
        int right = run.rightGuesses(guess);
        return "It sets " + cells(run.cleared()) + " to 0; your marks are right for " + right + " of " + guess.length
                + ". ";
    }

    private static String verdict(Run run) {
        int failed = run.count(Verdict.FAILED);
        int unjudged = run.count(Verdict.CANNOT_BE_JUDGED);
        String open = unjudged == 0 ? "" : " and cannot judge " + cells(unjudged);
        if (run.isRight()) {
            return failed == 0
                    ? "The check passes " + cells(run.count(Verdict.PASSED)) + open + "."
                    : "The line is right, and yet the check fails " + cells(failed) + open
                            + ": with a step of this size, rounding is larger than the tolerance of 10⁻⁶.";
        }
        if (failed > 0) {
            return "The check fails " + cells(failed) + open + ": the line is wrong.";
        }
        return "The line is wrong, and the check does not see it: these numbers cannot tell them apart.";
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }

    private static String column(Run run, int i, boolean seen) {
        double x = run.x()[i];
        String start = "Cell " + i + ": x is " + Strip.show(x) + " and " + Strip.show(run.upstream()[i]) + " arrives";
        if (!seen) {
            return start + ".";
        }
        GradientCheck check = run.checks()[i];
        String found = check.verdict() == Verdict.CANNOT_BE_JUDGED
                ? x == x
                        ? "x ± h reaches across the hinge, so the check cannot judge it"
                        : "x < 0 is false for NaN, and the check cannot judge it"
                : "moving x by h either way changes L at the rate " + Strip.show(check.numerical())
                        + ", a relative error of " + Decimal.showSignificant(check.relativeError(), 1);
        return start + "; the line leaves " + Strip.show(run.after()[i]) + "; " + found + ".";
    }

    @Override
    public Map<String, String> readouts(State state) {
        Run run = run(state.values());
        Map<String, String> readouts = new LinkedHashMap<>();
        readouts.put("line", run.line().code());
        readouts.put("cleared", Integer.toString(run.cleared()));
        readouts.put("passed", Integer.toString(run.count(Verdict.PASSED)));
        readouts.put("failed", Integer.toString(run.count(Verdict.FAILED)));
        readouts.put("unjudged", Integer.toString(run.count(Verdict.CANNOT_BE_JUDGED)));
        return readouts;
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
