package unstuck.math.calibration;

import java.util.Arrays;

/**
 * The rising function that fits outcomes best in least squares (Zadrozny and Elkan 2002). Rows of equal score are merged
 * first; between the scores that it was fitted on it is linear, outside of them constant. It can give exactly 0 and 1.
 */
public final class Isotonic {
    private final double[] scores;
    private final double[] fitted;

    private Isotonic(double[] scores, double[] fitted) {
        this.scores = scores;
        this.fitted = fitted;
    }

    /**
     * The best rising function.
     *
     * @param scores any numbers but NaN
     * @throws IllegalArgumentException if there are no rows, not one outcome for each, or a score is NaN
     */
    public static Isotonic fit(double[] scores, boolean[] positive) {
        if (scores.length == 0 || scores.length != positive.length) {
            throw new IllegalArgumentException("There are " + scores.length + " scores and " + positive.length
                    + " outcomes: it takes as many, and some.");
        }
        for (double each : scores) {
            if (each != each) {
                throw new IllegalArgumentException("A score is not a number.");
            }
        }
        Levels levels = new Levels(scores);
        return new Isotonic(levels.scores, Levels.fitted(levels.counts, levels.positives(positive)));
    }

    /** The probability that belongs to a score. */
    public double of(double score) {
        int at = Arrays.binarySearch(scores, score);
        if (at >= 0) {
            return fitted[at];
        }
        int above = -at - 1;
        if (above == 0 || above == scores.length) {
            return fitted[above == 0 ? 0 : above - 1];
        }
        double share = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
        return share * (fitted[above] - fitted[above - 1]) + fitted[above - 1];
    }
}
