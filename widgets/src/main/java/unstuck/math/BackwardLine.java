package unstuck.math;

/**
 * A line of NumPy that may stand after {@code relu = np.maximum(x, 0)} as its backward pass: the two that are right,
 * each for one convention at 0, and some that look right.
 */
public enum BackwardLine {
    /** Right for s = 1. */
    NEGATIVE_INPUT("grad[x < 0] = 0") {
        @Override
        public boolean clears(double x, double relu, double grad) {
            return x < 0;
        }
    },
    /** Right for s = 0. */
    NON_POSITIVE_INPUT("grad[x <= 0] = 0") {
        @Override
        public boolean clears(double x, double relu, double grad) {
            return x <= 0;
        }
    },
    /** Wrong: takes the mask from the gradient instead of the input. */
    NEGATIVE_GRADIENT("grad[grad < 0] = 0") {
        @Override
        public boolean clears(double x, double relu, double grad) {
            return grad < 0;
        }
    },
    /** Wrong: takes the mask from the output, which is never negative, so the line never fires. */
    NEGATIVE_OUTPUT("grad[relu < 0] = 0") {
        @Override
        public boolean clears(double x, double relu, double grad) {
            return relu < 0;
        }
    },
    /** Wrong: the mask is turned round. */
    POSITIVE_INPUT("grad[x > 0] = 0") {
        @Override
        public boolean clears(double x, double relu, double grad) {
            return x > 0;
        }
    },
    /** Wrong: the local slope alone, which forgets the upstream gradient. NumPy's True and False count as 1 and 0. */
    SLOPE_ALONE("grad = x > 0") {
        @Override
        public boolean clears(double x, double relu, double grad) {
            return !(x > 0);
        }

        @Override
        public boolean overwrites() {
            return false;
        }
    };

    private final String code;

    BackwardLine(String code) {
        this.code = code;
    }

    /** The line as it stands in a program. */
    public String code() {
        return code;
    }

    /** Whether the element of {@code grad} that belongs to these numbers is 0 after the line, whatever it was before. */
    public abstract boolean clears(double x, double relu, double grad);

    /** Whether the line writes into the caller's array; if not, it gives the name {@code grad} to a new one. */
    public boolean overwrites() {
        return true;
    }

    /**
     * Runs the line as NumPy does. The three arrays are of one length.
     *
     * @param x the inputs
     * @param relu the activations, max(x, 0)
     * @param grad the upstream gradients; {@linkplain #overwrites() mostly} overwritten
     * @return what {@code grad} names after the line: the array that was passed, or a new one
     */
    public double[] run(double[] x, double[] relu, double[] grad) {
        double[] after = overwrites() ? grad : new double[grad.length];
        for (int i = 0; i < grad.length; i++) {
            if (clears(x[i], relu[i], grad[i])) {
                after[i] = 0;
            } else if (!overwrites()) {
                after[i] = 1;
            }
        }
        return after;
    }

    /** Whether the line is the backward pass under this convention, whatever the numbers. */
    public boolean isRightFor(SlopeAtZero atZero) {
        return this == (atZero == SlopeAtZero.ONE ? NEGATIVE_INPUT : NON_POSITIVE_INPUT);
    }

    /** Whether on these numbers the line gives what the backward pass under this convention gives: if it is wrong, they cannot tell. */
    public boolean agrees(double[] x, double[] upstream, SlopeAtZero atZero) {
        double[] right = Relu.backward(x, upstream, atZero);
        double[] given = run(x, Relu.value(x), upstream.clone());
        for (int i = 0; i < right.length; i++) {
            boolean bothNaN = right[i] != right[i] && given[i] != given[i];
            if (right[i] != given[i] && !bothNaN) {
                return false;
            }
        }
        return true;
    }
}
