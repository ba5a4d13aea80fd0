package unstuck.math;

/**
 * The leaky rectified linear unit, f(x) = x for x ≥ 0 and αx below; with the leak α = 0 it is the plain one. At 0 the
 * slope is that of the side which {@link SlopeAtZero} names: α on the left, 1 on the right.
 *
 * <p>Where α = 0, what lies on the left is <em>set</em> to 0, not multiplied by it, so that an infinite input or upstream
 * gradient gives 0 and not NaN. NaN stays NaN forwards; backwards it takes the right side, and its gradient passes.
 *
 * <p>Maas, Hannun and Ng (2013), Rectifier nonlinearities improve neural network acoustic models.
 */
public final class LeakyRelu {
    private LeakyRelu() {}

    /** f(x). */
    public static double value(double x, double leak) {
        return x < 0 ? leaked(x, leak) : x;
    }

    /** f′(x): 1 or the leak. */
    public static double slope(double x, double leak, SlopeAtZero atZero) {
        return atZero.isLeft(x) ? leak : 1;
    }

    /** The vector–Jacobian product f′(x)·g, for the gradient g of the loss with respect to f(x). */
    public static double backward(double x, double upstream, double leak, SlopeAtZero atZero) {
        return atZero.isLeft(x) ? leaked(upstream, leak) : upstream;
    }

    /** f of every element; the same shape. */
    public static Matrix value(Matrix x, double leak) {
        double[] values = new double[x.values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(x.values[i], leak);
        }
        return Matrix.of(x.rows(), x.columns(), values);
    }

    /** The vector–Jacobian product of every element of {@code x} with its upstream gradient; the same shape. */
    public static Matrix backward(Matrix x, Matrix upstream, double leak, SlopeAtZero atZero) {
        x.requireShapeOf(upstream);
        double[] values = new double[x.values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = backward(x.values[i], upstream.values[i], leak, atZero);
        }
        return Matrix.of(x.rows(), x.columns(), values);
    }

    private static double leaked(double amount, double leak) {
        return leak == 0 ? 0 : amount * leak;
    }
}
