package unstuck.data;

import unstuck.math.Matrix;

/**
 * Points on a curve, for a network to fit: inputs spread evenly from −2 to 2, both ends included, and the targets
 * sin(2x) + x/2, without noise. The curve has two bends to each side, which takes at least four hinges to follow.
 *
 * @param x the inputs, n×1, rising
 * @param y the targets, n×1
 */
public record Curve(Matrix x, Matrix y) {
    /** The least input. */
    public static final double LOW = -2;
    /** The greatest input. */
    public static final double HIGH = 2;

    /** The curve at {@code x}. */
    public static double at(double x) {
        return StrictMath.sin(2 * x) + x / 2;
    }

    /**
     * {@code count} points of the curve, at least two. An even count keeps the points off the hinges that
     * {@link unstuck.math.HeUniform#forCurve} spreads over the same range: an odd number of gaps has no place in common
     * with the middles of equal parts.
     */
    public static Curve of(int count) {
        double[] x = new double[count];
        double[] y = new double[count];
        double gap = (HIGH - LOW) / (count - 1);
        for (int i = 0; i < count; i++) {
            x[i] = LOW + gap * i;
            y[i] = at(x[i]);
        }
        return new Curve(Matrix.column(x), Matrix.column(y));
    }
}
