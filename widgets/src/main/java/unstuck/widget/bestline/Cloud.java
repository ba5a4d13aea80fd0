package unstuck.widget.bestline;

import unstuck.figure.Values;
import unstuck.math.pca.PlaneSpread;

/** The points as they are drawn: with one axis stretched, or both standardised, and how they spread then. */
final class Cloud {
    private final double[] x;
    private final double[] y;
    private final PlaneSpread spread;

    private Cloud(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        spread = PlaneSpread.of(x, y);
    }

    static Cloud of(Values v) {
        return v.get(BestLine.STANDARDISE) ? raw(v).standardised() : stretched(v, v.get(BestLine.STRETCH));
    }

    /** The points in their own units. */
    static Cloud raw(Values v) {
        return stretched(v, 1);
    }

    private static Cloud stretched(Values v, double factor) {
        double[] x = v.get(BestLine.X).clone();
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor;
        }
        return new Cloud(x, v.get(BestLine.Y));
    }

    /** With mean 0 and deviation 1 on both axes; an axis on which all points are equal has no deviation, and is left at 0. */
    private Cloud standardised() {
        return new Cloud(
                standardised(x, spread.meanX(), spread.isConstantX() ? 0 : 1 / spread.deviationX()),
                standardised(y, spread.meanY(), spread.isConstantY() ? 0 : 1 / spread.deviationY()));
    }

    private static double[] standardised(double[] values, double mean, double factor) {
        double[] all = new double[values.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = (values[i] - mean) * factor;
        }
        return all;
    }

    int size() {
        return x.length;
    }

    double x(int i) {
        return x[i];
    }

    double y(int i) {
        return y[i];
    }

    PlaneSpread spread() {
        return spread;
    }

    /** Where point {@code i} lies along the line of this angle, from the mean. */
    double along(int i, double degrees) {
        return (x[i] - spread.meanX()) * cosine(degrees) + (y[i] - spread.meanY()) * sine(degrees);
    }

    /** How far point {@code i} lies from the line of this angle, to its left positive. */
    double across(int i, double degrees) {
        return (y[i] - spread.meanY()) * cosine(degrees) - (x[i] - spread.meanX()) * sine(degrees);
    }

    static double cosine(double degrees) {
        return StrictMath.cos(degrees * Math.PI / 180);
    }

    static double sine(double degrees) {
        return StrictMath.sin(degrees * Math.PI / 180);
    }
}
