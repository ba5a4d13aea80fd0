package unstuck.math.calibration;

/**
 * A calibrated probability when the share of positives has changed and nothing else has: the odds are multiplied by the
 * ratio of the new prior’s odds to the old one’s. It is right as long as positives still look like positives and negatives
 * like negatives.
 *
 * <p>Source: Elkan 2001, The foundations of cost-sensitive learning, theorem 2; Saerens, Latinne and Decaestecker 2002,
 * Adjusting the outputs of a classifier to new a priori probabilities.
 */
public final class PriorShift {
    private PriorShift() {}

    /**
     * The probability under the new share.
     *
     * @param probability under the old share, within [0, 1]
     * @param before the old share of positives, within (0, 1)
     * @param after the new share, within (0, 1)
     * @throws IllegalArgumentException if one of them lies elsewhere
     */
    public static double correct(double probability, double before, double after) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability lies within 0 and 1.");
        }
        if (!(before > 0 && before < 1 && after > 0 && after < 1)) {
            throw new IllegalArgumentException("A share of positives lies between 0 and 1, and is neither.");
        }
        double positive = probability * after * (1 - before);
        double negative = (1 - probability) * before * (1 - after);
        return positive / (positive + negative);
    }
}
