package unstuck.math.calibration;

import java.util.Arrays;

/**
 * The non-decreasing map from scores to probabilities that fits outcomes best by squares. Equal scores are merged first,
 * between two scores the map is linear, outside of all it is constant (Zadrozny and Elkan 2002, Transforming classifier
 * scores into accurate multiclass probability estimates; the conventions are those of scikit-learn).
 */
public final class Isotonic {
    private final double[] scores;
    private final double[] fitted;

    private Isotonic(double[] scores, double[] fitted) {
        this.scores = scores;
        this.fitted = fitted;
    }

    /** The map fitted to outcomes, each of weight 1. */
    public static Isotonic fit(double[] scores, boolean[] outcomes) {
        double[] values = new double[outcomes.length];
        double[] weights = new double[outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            values[i] = outcomes[i] ? 1 : 0;
        }
        Arrays.fill(weights, 1);
        return fit(scores, values, weights);
    }

    /**
     * The map fitted to weighted values.
     *
     * @throws IllegalArgumentException if the arrays differ in length, are empty, or hold what is not a finite number
     */
    public static Isotonic fit(double[] scores, double[] values, double[] weights) {
        if (scores.length == 0 || scores.length != values.length) {
            throw new IllegalArgumentException(
                    "Each of at least one score needs a value: " + scores.length + " and " + values.length + ".");
        }
        double[] distinct = distinct(scores);
        double[] sums = new double[distinct.length];
        double[] masses = new double[distinct.length];
        for (int i = 0; i < scores.length; i++) {
            int place = Arrays.binarySearch(distinct, scores[i] + 0.0);
            sums[place] += values[i] * weights[i];
            masses[place] += weights[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= masses[i];
        }
        return new Isotonic(distinct, PoolAdjacentViolators.fit(sums, masses));
    }

    private static double[] distinct(double[] scores) {
        double[] sorted = new double[scores.length];
        for (int i = 0; i < sorted.length; i++) {
            if (!(Math.abs(scores[i]) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("Score " + i + " is not a finite number.");
            }
            // Minus zero is zero, but sorts before it.
            sorted[i] = scores[i] + 0.0;
        }
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[count - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** The distinct scores, rising. */
    public double[] scores() {
        return scores.clone();
    }

    /** The fitted value at each distinct score. */
    public double[] fitted() {
        return fitted.clone();
    }

    /** The places in {@link #scores} between which the map is straight: the first and last of each level. */
    public int[] corners() {
        int[] corners = new int[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean within = i > 0 && i < scores.length - 1 && fitted[i] == fitted[i - 1] && fitted[i] == fitted[i + 1];
            if (!within) {
                corners[count++] = i;
            }
        }
        return Arrays.copyOf(corners, count);
    }

    /** The calibrated probability of a score. */
    public double at(double score) {
        int last = scores.length - 1;
        if (score <= scores[0]) {
            return fitted[0];
        }
        if (score >= scores[last]) {
            return fitted[last];
        }
        int low = 0;
        int high = last;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (scores[middle] <= score) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double share = (score - scores[low]) / (scores[high] - scores[low]);
        return fitted[low] + share * (fitted[high] - fitted[low]);
    }
}
