package unstuck.math.decision;

/**
 * The four counts of decisions about rows that turned out positive or negative. Rates whose denominator is 0 are NaN:
 * among no rows there is no share. All rates that are in use have their name here, also those that no figure shows.
 *
 * @param truePositives positive rows that were acted on
 * @param falsePositives negative rows that were acted on
 * @param trueNegatives negative rows that were left alone
 * @param falseNegatives positive rows that were left alone
 */
public record Confusion(int truePositives, int falsePositives, int trueNegatives, int falseNegatives) {
    public int rows() {
        return positives() + negatives();
    }

    public int positives() {
        return truePositives + falseNegatives;
    }

    public int negatives() {
        return falsePositives + trueNegatives;
    }

    /** The rows that were acted on. */
    public int actedOn() {
        return truePositives + falsePositives;
    }

    /** The share of right decisions. */
    public double accuracy() {
        return share(truePositives + trueNegatives, rows());
    }

    /** The share of positives among the rows acted on; NaN where there are none. */
    public double precision() {
        return share(truePositives, actedOn());
    }

    /** The share of the positives that were acted on, or true-positive rate; NaN where no row is positive. */
    public double recall() {
        return share(truePositives, positives());
    }

    /** The share of the negatives that were acted on, or false-alarm rate; NaN where no row is negative. */
    public double falsePositiveRate() {
        return share(falsePositives, negatives());
    }

    /** The harmonic mean of precision and recall, 2·TP/(2·TP + FP + FN); NaN where nothing is or was called positive. */
    public double f1() {
        return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    /**
     * The correlation of decisions and outcomes (Matthews 1975), within −1 … 1; NaN where either never varies, since a
     * constant has no correlation.
     */
    public double correlation() {
        double across = 1.0 * truePositives * trueNegatives - 1.0 * falsePositives * falseNegatives;
        double decisions = 1.0 * actedOn() * (trueNegatives + falseNegatives);
        double outcomes = 1.0 * positives() * negatives();
        return across / Math.sqrt(decisions) / Math.sqrt(outcomes);
    }

    private static double share(int part, int whole) {
        return (double) part / whole;
    }
}
