package unstuck.math.calibration;

/** The standard normal distribution, as small as intervals need it. */
final class Normal {
    private static final int HALVINGS = 60;
    /** No double below 1 reaches further. */
    private static final double FAR = 8.5;

    private Normal() {}

    /** Where the distribution function reaches {@code p}, within (½, 1). */
    static double quantile(double p) {
        double low = 0;
        double high = FAR;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (cumulative(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Marsaglia's series (2004), whose terms are all positive for {@code x} above 0. */
    private static double cumulative(double x) {
        double sum = x;
        double term = x;
        for (int i = 3; term > sum * 1e-17; i += 2) {
            term = term * x * x / i;
            sum += term;
        }
        return 0.5 + sum * StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
