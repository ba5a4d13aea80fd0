package unstuck.widget.network;

import static unstuck.figure.Iteration.iteration;
import static unstuck.figure.Switch.toggle;

import java.util.LinkedHashMap;
import java.util.Map;
import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Iteration;
import unstuck.figure.Parameters;
import unstuck.figure.State;
import unstuck.figure.Switch;
import unstuck.figure.Widget;
import unstuck.math.GradientCheck;
import unstuck.math.GradientCheck.Verdict;
import unstuck.math.Matrix;

/**
 * A network of two layers in twelve lines of NumPy, run one line at a time: forwards, backwards, and the gradient check
 * that comes last. The structure and the names are those of the widely known program without biases, whose loss is the
 * plain sum of squares and whose first gradient is therefore {@code 2 * (y_pred - y)}.
 */
public final class Network implements Widget {
    private static final int OPEN = -1;
    private static final Choice<Integer> GUESS = Choice.<Integer>choice(
                    "guess",
                    "Say first, then it shows: columns 1 and 3 of h_relu are all zeros. Which columns of grad_w1 will be?")
            .option("both", "1 and 3", 0b1010)
            .option("one", "only 1", 0b0010)
            .option("three", "only 3", 0b1000)
            .option("none", "neither", 0)
            .startingOpen("open", OPEN)
            .inView();
    private static final Switch COPY =
            toggle("copy", "line 9 takes a copy").startingOn().inView();
    private static final Iteration<Memory> PROGRAM = iteration(
                    "line", Line.CHECK, v -> new Memory(0, v.get(COPY)), (v, memory) -> memory.next())
            .startingAt(Line.CHECK)
            .paced(1600);

    static {
        PROGRAM.steps().shownAs(line -> line == Line.CHECK ? "check" : Decimal.show(line, 0));
    }

    private static final Parameters PARAMETERS = Parameters.of(GUESS, COPY).stepping(PROGRAM);

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Memory memory = state.get(PROGRAM);
        String attention = state.attention();
        Variable pointed = pointedAt(memory, attention);
        Origin origin = pointed == null ? null : Origin.of(memory, pointed, index(attention));
        Check check = memory.isChecked() ? new Check(memory) : null;
        ArrayTable tables = new ArrayTable(memory, attention, origin, check);
        boolean open = state.get(GUESS) == OPEN;
        Element arrays = Element.of("div", "memory").attr("data-grid", "");
        for (Variable variable : Variable.values()) {
            arrays.add(tables.of(variable, open && isAnswer(memory, variable)));
        }
        return Element.of("div", "network")
                .add(
                        new Program(memory, attention).view(),
                        Element.of(
                                "div",
                                "asks",
                                GUESS.control(state.get(GUESS), true),
                                COPY.control(state.get(COPY), true)),
                        Element.of("div", "array-scroll", arrays),
                        Element.of(
                                "p",
                                "hint",
                                "Point at a number to see what it was made from, or at a line to see its mirror. Hatched: h is"
                                        + " negative there. Small: the numerical gradient; ✓ agrees, ✗ differs,"
                                        + " ? cannot be judged."));
    }

    @Override
    public String describe(State state) {
        Memory memory = state.get(PROGRAM);
        String attention = state.attention();
        Line line = Program.pointedAt(attention);
        if (line != null) {
            return Program.mirror(line);
        }
        Variable pointed = pointedAt(memory, attention);
        if (pointed != null) {
            int index = index(attention);
            return Origin.of(memory, pointed, index).sentence()
                    + (memory.isChecked() ? checked(new Check(memory).of(pointed), index) : "");
        }
        return progress(state, memory);
    }

    private static String progress(State state, Memory memory) {
        int off = negatives(memory.get(Variable.H));
        return switch (memory.lines()) {
            case 0 ->
                "Nothing has run yet. The data x and y and the parameters w1, b1, w2 and b2 are given: three samples of"
                        + " two features, four hidden units, one output.";
            case 1 ->
                "Line 1: h, a row for each sample and a column for each unit. " + off
                        + " of its 12 numbers are negative, and one is exactly 0.";
            case 2 -> "Line 2: h_relu is h with its " + off + " negative numbers set to 0.";
            case 3 -> "Line 3: y_pred, one number for each sample.";
            case 4 ->
                "Line 4: the loss, " + show(memory.get(Variable.LOSS).at(0))
                        + ". From here the program turns back, and every line meets its mirror.";
            case 5 ->
                "Line 5: the gradient of the loss with respect to y_pred. The 2 of the square and the 2 under the loss"
                        + " cancel.";
            case 6 -> "Line 6: grad_w2 has the shape of w2. A unit that gave 0 to every sample leaves a 0 in it.";
            case 7 -> "Line 7: b2 was added to every sample, so grad_b2 sums over the samples.";
            case 8 -> "Line 8: grad_h_relu carries the gradient through w2, back to the units.";
            case 9 ->
                memory.copied()
                        ? "Line 9: grad_h starts as a copy of grad_h_relu, for the next line writes into it."
                        : "Line 9: without the copy, grad_h is a second name for the one array grad_h_relu.";
            case 10 ->
                "Line 10: where h is negative, in " + off
                        + " places, grad_h becomes 0. The mask comes from h, not from the gradient."
                        + (memory.copied() ? "" : " grad_h_relu is the same array, so it has changed, too.");
            case 11 ->
                "Line 11: grad_w1 has the shape of w1. "
                        + (state.get(GUESS) == OPEN
                                ? "Say which of its columns are zeros, and it shows."
                                : verdict(state.get(GUESS)));
            case 12 -> "Line 12: grad_b1 sums grad_h over the samples. Every parameter has its gradient now.";
            default ->
                verdict(state.get(GUESS))
                        + (state.get(GUESS) == OPEN ? "" : " ")
                        + checked(new Check(memory), memory.copied());
        };
    }

    @Override
    public Map<String, String> readouts(State state) {
        Memory memory = state.get(PROGRAM);
        Check check = new Check(memory);
        Map<String, String> readouts = new LinkedHashMap<>();
        readouts.put("loss", show(memory.get(Variable.LOSS).at(0)));
        readouts.put("off", Integer.toString(negatives(memory.get(Variable.H))));
        readouts.put("agree", Integer.toString(check.parameters(Verdict.PASSED)));
        readouts.put("unjudged", Integer.toString(check.parameters(Verdict.CANNOT_BE_JUDGED)));
        return readouts;
    }

    /** Which columns of grad_w1 are all zeros, and why; nothing before the reader has said. */
    private static String verdict(int guess) {
        if (guess == OPEN) {
            return "";
        }
        int zeros = zeroColumns(Memory.BACKWARD.dW1());
        return (guess == zeros ? "Right: " : "No: ") + GUESS.labelOf(zeros)
                + ". Unit 1 is off for every sample, so no gradient reaches its weights. Unit 3 gives only zeros, too,"
                + " but h[1, 3] is 0 and not negative: there line 10 lets the gradient pass.";
    }

    /** The columns that hold nothing but zeros, as bits. */
    static int zeroColumns(Matrix matrix) {
        int zeros = 0;
        for (int j = 0; j < matrix.columns(); j++) {
            int i = 0;
            while (i < matrix.rows() && matrix.at(i, j) == 0) {
                i++;
            }
            zeros |= i == matrix.rows() ? 1 << j : 0;
        }
        return zeros;
    }

    private static String checked(Check check, boolean copied) {
        int wrong = check.activations(Verdict.FAILED);
        String parameters = "The check agrees with " + check.parameters(Verdict.PASSED) + " of "
                + check.parameters() + " parameters' gradients. " + check.parameters(Verdict.CANNOT_BE_JUDGED)
                + " cannot be judged: there ±eps carries h[1, 3] across the hinge.";
        return copied
                ? parameters
                : parameters + " Without the copy they are the same; but " + wrong + " numbers of grad_h_relu are wrong"
                        + " now, for whoever reads it after line 10.";
    }

    /** What the check says about one number, for its sentence. */
    private static String checked(GradientCheck[] checks, int index) {
        if (checks == null) {
            return "";
        }
        GradientCheck one = checks[index];
        String numerical = " Numerically " + Decimal.showShort(one.numerical(), 4);
        return switch (one.verdict()) {
            case PASSED ->
                numerical + ": they agree (relative error " + Decimal.showSignificant(one.relativeError(), 1) + ").";
            case FAILED -> numerical + ": they differ.";
            case CANNOT_BE_JUDGED ->
                numerical + ", but ±eps crosses the hinge of h[1, 3]: the slopes of both sides are"
                        + " averaged, and this cannot be judged.";
        };
    }

    /** The answer to the question is hidden until it was given. */
    private static boolean isAnswer(Memory memory, Variable variable) {
        return variable == Variable.GRAD_W1 || variable == Variable.GRAD_B1 || memory.isMaskedIn(variable);
    }

    /** The variable of which the reader points at a number that has been computed, or null. */
    private static Variable pointedAt(Memory memory, String attention) {
        for (Variable variable : Variable.values()) {
            if (attention.startsWith(variable.code() + ".") && memory.holds(variable)) {
                return variable;
            }
        }
        return null;
    }

    private static int index(String attention) {
        return (int) Decimal.read(attention.substring(attention.indexOf('.') + 1));
    }

    private static int negatives(Matrix matrix) {
        int count = 0;
        for (int i = 0; i < matrix.size(); i++) {
            count += matrix.at(i) < 0 ? 1 : 0;
        }
        return count;
    }

    private static String show(double value) {
        return Decimal.showShort(value, 2);
    }
}
