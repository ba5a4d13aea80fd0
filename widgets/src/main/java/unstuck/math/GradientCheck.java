package unstuck.math;

/**
 * One derivative computed twice, by central difference and by backward pass, and what the comparison says.
 *
 * @param numerical the central difference
 * @param analytic what the backward pass gave
 * @param relativeError {@link #relativeError}
 * @param verdict whether the two agree, if that can be judged
 */
public record GradientCheck(double numerical, double analytic, double relativeError, Verdict verdict) {

    /** What a check says. */
    public enum Verdict {
        /** The relative error is within the tolerance. */
        PASSED,
        /** The relative error is above the tolerance, or no number. */
        FAILED,
        /** There is nothing to compare with: ±h reaches across a hinge, or the difference is not finite. */
        CANNOT_BE_JUDGED
    }

    /**
     * Compares two computations of one derivative.
     *
     * @param crossesHinge whether the step h to either side pushes some unit across its hinge
     * @param tolerance the largest relative error that passes
     */
    public static GradientCheck of(double numerical, double analytic, boolean crossesHinge, double tolerance) {
        double error = relativeError(numerical, analytic);
        return new GradientCheck(numerical, analytic, error, verdict(numerical, error, crossesHinge, tolerance));
    }

    private static Verdict verdict(double numerical, double error, boolean crossesHinge, double tolerance) {
        if (crossesHinge || !Double.isFinite(numerical)) {
            return Verdict.CANNOT_BE_JUDGED;
        }
        return error <= tolerance ? Verdict.PASSED : Verdict.FAILED;
    }

    /** |num − ana| / (|num| + |ana|), from 0 to 1; 0 when both are 0, 1 when one is or the signs differ. */
    public static double relativeError(double numerical, double analytic) {
        if (numerical == 0 && analytic == 0) {
            return 0;
        }
        double size = Math.abs(numerical) + Math.abs(analytic);
        return Math.abs(numerical - analytic) / size;
    }

    /** Whether a hinge at 0 lies strictly between the two pre-activations; to touch it is not to cross it. */
    public static boolean crossesHinge(double before, double after) {
        return before < 0 && after > 0 || before > 0 && after < 0;
    }

    /**
     * Checks a backward pass of L = Σ gᵢ·relu(xᵢ), element by element. The other terms of L do not depend on xᵢ and are
     * left out of the difference, where they would add nothing but rounding.
     *
     * @param x the inputs
     * @param upstream the gᵢ
     * @param analytic the gradient to be checked, ∂L/∂xᵢ
     * @param h the step of the central difference, above 0
     */
    public static GradientCheck[] ofRelu(double[] x, double[] upstream, double[] analytic, double h, double tolerance) {
        GradientCheck[] checks = new GradientCheck[x.length];
        for (int i = 0; i < x.length; i++) {
            double weight = upstream[i];
            double numerical = FiniteDifference.central(z -> weight * Relu.value(z), x[i], h);
            checks[i] = of(numerical, analytic[i], crossesHinge(x[i] - h, x[i] + h), tolerance);
        }
        return checks;
    }
}
