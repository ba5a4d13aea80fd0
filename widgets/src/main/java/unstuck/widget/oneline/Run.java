package unstuck.widget.oneline;

import unstuck.math.BackwardLine;
import unstuck.math.GradientCheck;
import unstuck.math.GradientCheck.Verdict;
import unstuck.math.Relu;

/** Everything that the two lines and the check compute from eight inputs and their upstream gradients. */
record Run(
        double[] x,
        double[] upstream,
        double[] relu,
        BackwardLine line,
        double[] after,
        double h,
        GradientCheck[] checks) {
    /** The largest relative error that passes. */
    static final double TOLERANCE = 1e-6;

    static Run of(double[] x, double[] upstream, BackwardLine line, double h) {
        double[] relu = Relu.value(x);
        double[] after = line.run(x, relu, upstream.clone());
        return new Run(x, upstream, relu, line, after, h, GradientCheck.ofRelu(x, upstream, after, h, TOLERANCE));
    }

    int count(Verdict verdict) {
        int count = 0;
        for (GradientCheck check : checks) {
            count += check.verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    /** Whether the line sets this cell to 0: what the reader predicts. */
    boolean clears(int i) {
        return after[i] == 0 && upstream[i] != 0;
    }

    int cleared() {
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            count += clears(i) ? 1 : 0;
        }
        return count;
    }

    /** How many of the reader's marks, set or unset, are right. */
    int rightGuesses(boolean[] guess) {
        int right = 0;
        for (int i = 0; i < x.length; i++) {
            right += guess[i] == clears(i) ? 1 : 0;
        }
        return right;
    }

    /** Whether the line is a backward pass of relu under one of the two conventions at 0. */
    boolean isRight() {
        return line == BackwardLine.NEGATIVE_INPUT || line == BackwardLine.NON_POSITIVE_INPUT;
    }
}
