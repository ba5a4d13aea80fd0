package unstuck.math.calibration;

/**
 * The Brier score (Brier 1950), and what it is made of where rows are binned (Murphy 1973, with the two terms within bins of
 * Stephenson, Coelho and Jolliffe 2008):
 * score = reliability − resolution + uncertainty + variance within − 2 · covariance within.
 *
 * @param score the mean of (score − outcome)², over rows
 * @param reliability how far the bins' shares are from their mean scores, squared; 0 is best
 * @param resolution how far the bins' shares are from the share of all rows, squared; more is better
 * @param uncertainty of an outcome of which only the share π of all rows is known: π(1 − π)
 * @param varianceWithin of the scores around the mean of their bin
 * @param covarianceWithin of scores and outcomes around the means of their bin
 */
public record Brier(
        double score,
        double reliability,
        double resolution,
        double uncertainty,
        double varianceWithin,
        double covarianceWithin) {

    /** Of binned rows; {@code scores} and {@code positive} are those that were binned. */
    public static Brier of(ReliabilityBins bins, double[] scores, boolean[] positive) {
        int n = scores.length;
        double base = base(positive);
        double reliability = 0;
        double resolution = 0;
        for (int bin = 0; bin < bins.bins(); bin++) {
            if (bins.count(bin) > 0) {
                reliability += square(bins.gap(bin)) * bins.count(bin);
                resolution += square(bins.share(bin) - base) * bins.count(bin);
            }
        }
        double variance = 0;
        double covariance = 0;
        for (int i = 0; i < n; i++) {
            int bin = bins.binOf(i);
            double apart = scores[i] - bins.meanScore(bin);
            variance += square(apart);
            covariance += apart * ((positive[i] ? 1 : 0) - bins.share(bin));
        }
        return new Brier(
                score(scores, positive),
                reliability / n,
                resolution / n,
                base * (1 - base),
                variance / n,
                covariance / n);
    }

    /**
     * The score alone.
     *
     * @throws IllegalArgumentException if there are no rows or a score is no probability
     */
    public static double score(double[] scores, boolean[] positive) {
        Forecasts.require(scores, positive);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += square(scores[i] - (positive[i] ? 1 : 0));
        }
        return sum / scores.length;
    }

    static double base(boolean[] positive) {
        int count = 0;
        for (boolean each : positive) {
            count += each ? 1 : 0;
        }
        return (double) count / positive.length;
    }

    private static double square(double x) {
        return x * x;
    }
}
