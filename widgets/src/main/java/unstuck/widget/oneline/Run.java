package unstuck.widget.oneline;

import unstuck.math.BackwardLine;
import unstuck.math.GradientCheck;
import unstuck.math.GradientCheck.Verdict;
import unstuck.math.Relu;
import unstuck.math.SlopeAtZero;

/**
 * Everything that the two lines and the check compute from eight inputs and their upstream gradients.
 *
 * @param after what {@code grad} names when the line has run
 * @param right what it should name, under the convention that the line takes at 0; s = 1 where the line is wrong
 */
record Run(
        double[] x,
        double[] upstream,
        double[] relu,
        BackwardLine line,
        double[] after,
        double[] right,
        double h,
        GradientCheck[] checks) {
    /** The largest relative error that passes. */
    static final double TOLERANCE = 1e-6;

    static Run of(double[] x, double[] upstream, BackwardLine line, double h) {
        double[] relu = Relu.value(x);
        double[] after = line.run(x, relu, upstream.clone());
        double[] right = Relu.backward(x, upstream, atZero(line));
        return new Run(
                x, upstream, relu, line, after, right, h, GradientCheck.ofRelu(x, upstream, after, h, TOLERANCE));
    }

    private static SlopeAtZero atZero(BackwardLine line) {
        return line.isRightFor(SlopeAtZero.ZERO) ? SlopeAtZero.ZERO : SlopeAtZero.ONE;
    }

    SlopeAtZero atZero() {
        return atZero(line);
    }

    /** Whether the line is the backward pass of relu under its convention, whatever the numbers. */
    boolean isRight() {
        return line.isRightFor(atZero());
    }

    /** Whether the line gives cell i what it should. */
    boolean isRight(int i) {
        return after[i] == right[i] || after[i] != after[i] && right[i] != right[i];
    }

    /** The condition in the line's code, such as {@code x < 0}. */
    String condition() {
        String code = line.code();
        int open = code.indexOf('[');
        return open < 0 ? code.substring(code.indexOf('=') + 2) : code.substring(open + 1, code.indexOf(']'));
    }

    /** The array that the condition looks at: x, relu or grad. */
    String source() {
        String condition = condition();
        return condition.substring(0, condition.indexOf(' '));
    }

    /** Forward values are blue, gradients red; so is a mask that is taken from them. */
    String maskRole() {
        return source().equals("grad") ? "gradient" : "forward";
    }

    /** What the condition in the line's code says of cell i, {@code x < 0} or another. */
    boolean mask(int i) {
        return line.clears(x[i], relu[i], upstream[i]) == line.overwrites();
    }

    /** Whether {@code grad} holds another number in cell i than before. */
    boolean changes(int i) {
        return after[i] != upstream[i] && (after[i] == after[i] || upstream[i] == upstream[i]);
    }

    /** Whether the reader's mark for cell i is right; where 0 arrives, and stays, both are. */
    boolean isRight(int i, boolean becomesZero) {
        return becomesZero == (after[i] == 0) || after[i] == 0 && upstream[i] == 0;
    }

    int count(Verdict verdict) {
        int count = 0;
        for (GradientCheck check : checks) {
            count += check.verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    /** How many zeros {@code grad} holds after the line. */
    int zeros() {
        int zeros = 0;
        for (double number : after) {
            zeros += number == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** How many cells fail although they are right: h is so small that rounding outweighs the tolerance. */
    int failedByRounding() {
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            count += checks[i].verdict() == Verdict.FAILED && isRight(i) ? 1 : 0;
        }
        return count;
    }

    /** Whether the check fails a cell that is wrong: if not, these numbers cannot tell the line from the right one. */
    boolean isCaught() {
        return count(Verdict.FAILED) > failedByRounding();
    }
}
