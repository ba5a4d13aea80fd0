package unstuck.widget.network;

import static unstuck.figure.Iteration.iteration;
import static unstuck.figure.Switch.toggle;

import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Iteration;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
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
    private static final String OPEN = "open";
    private static final Choice<String> GUESS = Choice.<String>choice(
                    "guess", "Columns 1 and 3 of h_relu are all zeros. Say first: which columns of grad_w1 will be?")
            .option("both", "1 and 3", "13")
            .option("one", "only 1", "1")
            .option("three", "only 3", "3")
            .option("none", "neither", "")
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
        boolean open = state.get(GUESS).equals(OPEN);
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
                                "Point at a number to see what it was made from, or at a line to see its mirror. Hatched: h < 0."
                                        + " Small: the numerical gradient; ✓ agrees, ✗ differs, ? cannot be judged."));
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
        String guess = state.get(GUESS);
        String verdict = guess.equals(OPEN) ? "" : verdict(guess);
        if (memory.isChecked()) {
            return (verdict + " " + checked(new Check(memory), memory.copied())).trim();
        }
        if (memory.lines() == 0) {
            return "Nothing has run yet. The data and the parameters are given: three samples of two features, four"
                    + " hidden units, one output.";
        }
        Line line = Line.numbered(memory.lines());
        String says = "Line " + line.number() + ": " + line.says(memory.copied());
        return line.writes() == Variable.LOSS
                ? says + show(memory.get(Variable.LOSS).at(0)) + "."
                : line.writes() == Variable.GRAD_W1 ? (says + " " + verdict).trim() : says;
    }

    @Override
    public Readouts readouts(State state) {
        return Readouts.none()
                .and("loss", show(Memory.OBJECTIVE.value(Memory.FORWARD.z2())))
                .and("agree", Check.parameters(Verdict.PASSED))
                .and("unjudged", Check.parameters(Verdict.CANNOT_BE_JUDGED));
    }

    /** Which columns of grad_w1 are all zeros, and why. */
    private static String verdict(String guess) {
        String zeros = zeroColumns(Memory.BACKWARD.dW1());
        return (guess.equals(zeros) ? "Right: " : "No: ") + GUESS.labelOf(zeros)
                + ". Unit 1 is off for every sample, so no gradient reaches its weights. Unit 3 gives only zeros, too,"
                + " but h[1, 3] is 0 and not negative: there line 10 lets the gradient pass.";
    }

    /** The numbers of the columns that hold nothing but zeros, one after the other. */
    static String zeroColumns(Matrix matrix) {
        String zeros = "";
        for (int j = 0; j < matrix.columns(); j++) {
            int i = 0;
            while (i < matrix.rows() && matrix.at(i, j) == 0) {
                i++;
            }
            zeros += i == matrix.rows() ? Decimal.write(j, 0) : "";
        }
        return zeros;
    }

    private static String checked(Check check, boolean copied) {
        return "The check agrees with " + Check.parameters(Verdict.PASSED) + " parameters' gradients. "
                + Check.parameters(Verdict.CANNOT_BE_JUDGED)
                + " cannot be judged: there ±eps carries h[1, 3] across the hinge."
                + (copied
                        ? ""
                        : " Without the copy they are the same; but " + check.activations(Verdict.FAILED)
                                + " numbers of grad_h_relu are wrong now, for whoever reads it after line 10.");
    }

    /** What the check says about one number, for its sentence. */
    private static String checked(GradientCheck[] checks, int index) {
        if (checks == null) {
            return "";
        }
        GradientCheck one = checks[index];
        String numerical = " Numerically " + Decimal.showShort(one.numerical(), 4);
        return numerical
                + (one.verdict() == Verdict.PASSED
                        ? ": they agree (relative error " + Decimal.showSignificant(one.relativeError(), 1) + ")."
                        : one.verdict() == Verdict.FAILED
                                ? ": they differ."
                                : ", but ±eps crosses the hinge of h[1, 3]: the slopes of both sides are averaged, and this"
                                        + " cannot be judged.");
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

    private static String show(double value) {
        return Decimal.showShort(value, 2);
    }
}
