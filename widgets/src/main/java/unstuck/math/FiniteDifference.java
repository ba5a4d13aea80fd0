package unstuck.math;

import java.util.function.DoubleUnaryOperator;

/** Numerical derivatives: the slope of a secant in place of the tangent. */
public final class FiniteDifference {
    private FiniteDifference() {}

    /** (f(x + h) − f(x − h)) / 2h, for h &gt; 0: off by the order of h² where f is smooth. */
    public static double central(DoubleUnaryOperator f, double x, double h) {
        requirePositive(h);
        return central(f.applyAsDouble(x + h), f.applyAsDouble(x - h), h);
    }

    /** The same from the two values f(x + h) and f(x − h). */
    static double central(double after, double before, double h) {
        double width = 2 * h;
        return (after - before) / width;
    }

    /** (f(x + h) − f(x)) / h, for h &gt; 0: off by the order of h where f is smooth. */
    public static double forward(DoubleUnaryOperator f, double x, double h) {
        requirePositive(h);
        return (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h;
    }

    static void requirePositive(double h) {
        if (!(h > 0)) {
            throw new IllegalArgumentException("The step h of a finite difference must be above 0.");
        }
    }
}
