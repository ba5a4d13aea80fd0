package unstuck.math.calibration;

/** The beta distribution, as small as exact intervals for shares need it. */
final class Beta {
    private static final int HALVINGS = 60;
    private static final double TINY = 1e-300;
    /** Half of log 2π. */
    private static final double HALF_LOG_TAU = 0.9189385332046728;

    private Beta() {}

    /** Where the distribution function reaches {@code p}, by halving: the function rises, so nothing can go wrong. */
    static double quantile(double a, double b, double p) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (cumulative(a, b, middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The regularised incomplete beta function: its continued fraction (DLMF 8.17.22) on the side where that is quick. */
    static double cumulative(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        boolean mirrored = x > (a + 1) / (a + b + 2);
        double front = StrictMath.exp(
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * StrictMath.log(x) + b * StrictMath.log(1 - x));
        return mirrored ? 1 - front * fraction(b, a, 1 - x) / b : front * fraction(a, b, x) / a;
    }

    /** By Lentz's method, as modified by Thompson and Barnett 1986. */
    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double value = d;
        // Converges in O(√max(a, b)) steps.
        double change = 0;
        for (int m = 1; Math.abs(change - 1) > 1e-15 && m < 2000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value = value * d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            change = d * c;
            value *= change;
        }
        return value;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Stirling's series, after the argument was raised to where it is exact. */
    private static double logGamma(double x) {
        double product = 1;
        double raised = x;
        while (raised < 12) {
            product *= raised;
            raised += 1;
        }
        double inverse = 1 / (raised * raised);
        double series = 1.0 / 1188;
        series = series * inverse - 1.0 / 1680;
        series = series * inverse + 1.0 / 1260;
        series = series * inverse - 1.0 / 360;
        series = series * inverse + 1.0 / 12;
        return (raised - 0.5) * StrictMath.log(raised)
                - raised
                + HALF_LOG_TAU
                + series / raised
                - StrictMath.log(product);
    }
}
