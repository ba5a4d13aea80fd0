package unstuck.math;

/**
 * The rectified linear unit, relu(x) = max(x, 0), and its backward pass.
 *
 * <p>relu(NaN) is NaN. Backwards, NaN is not on the left of 0 under either convention, and its gradient passes: as in
 * {@code grad[x < 0] = 0}, where {@code x < 0} is false.
 *
 * <p>Nair and Hinton (2010), Rectified linear units improve restricted Boltzmann machines; Glorot, Bordes and Bengio
 * (2011), Deep sparse rectifier neural networks. On the slope at 0: Bertoin, Bolte, Gerchinovitz and Pauwels (2021),
 * Numerical influence of ReLU′(0) on backpropagation.
 */
public final class Relu {
    private static final double NO_LEAK = 0;

    private Relu() {}

    /** max(x, 0). */
    public static double value(double x) {
        return LeakyRelu.value(x, NO_LEAK);
    }

    /** The indicator of x > 0, and s at 0. */
    public static double slope(double x, SlopeAtZero atZero) {
        return LeakyRelu.slope(x, NO_LEAK, atZero);
    }

    /** The vector–Jacobian product: the upstream gradient where the slope is 1, else 0. */
    public static double backward(double x, double upstream, SlopeAtZero atZero) {
        return LeakyRelu.backward(x, upstream, NO_LEAK, atZero);
    }

    /** max(x, 0) of every element. */
    public static double[] value(double[] x) {
        double[] values = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            values[i] = value(x[i]);
        }
        return values;
    }

    /** The vector–Jacobian product of every element; {@code upstream} is as long as {@code x}, and stays as it is. */
    public static double[] backward(double[] x, double[] upstream, SlopeAtZero atZero) {
        if (x.length != upstream.length) {
            throw new IllegalArgumentException("Each of the " + x.length + " inputs needs one upstream gradient, not "
                    + upstream.length + " in all.");
        }
        double[] gradients = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            gradients[i] = backward(x[i], upstream[i], atZero);
        }
        return gradients;
    }
}
