package unstuck.math.decision;

/**
 * Rows in order of their scores, counted once, so that what a threshold does to them is found by halving and not by
 * passing over them again. Step k of the ranking acts on the rows with the k highest distinct scores: step 0 on none, the
 * last on all. Rows of equal score are never told apart. No figure shows {@link #areaUnderRoc} or {@link #averagePrecision}:
 * whoever ranks by other software compares the two, as the reference values do.
 */
public final class Ranking {
    private final int[] order;
    /** The distinct scores, falling. */
    private final double[] scores;
    /** How many rows, and how many positive ones, each step acts on. */
    private final int[] rows;

    private final int[] positives;

    private Ranking(int[] order, double[] scores, int[] rows, int[] positives) {
        this.order = order;
        this.scores = scores;
        this.rows = rows;
        this.positives = positives;
    }

    /**
     * Ranks rows by their scores, which may be probabilities, margins or any other numbers.
     *
     * @throws IllegalArgumentException if there are no rows, not one outcome for each score, or a score is NaN
     */
    public static Ranking of(double[] scores, boolean[] positive) {
        if (scores.length == 0 || scores.length != positive.length) {
            throw new IllegalArgumentException("A ranking needs rows, each with a score and an outcome, not "
                    + scores.length + " scores and " + positive.length + " outcomes.");
        }
        int[] order = Falling.order(scores);
        int steps = 1;
        for (int i = 1; i < order.length; i++) {
            steps += scores[order[i]] < scores[order[i - 1]] ? 1 : 0;
        }
        double[] distinct = new double[steps];
        int[] rows = new int[steps + 1];
        int[] positives = new int[steps + 1];
        int step = 0;
        for (int i = 0; i < order.length; i++) {
            int row = order[i];
            if (i == 0 || scores[row] < scores[order[i - 1]]) {
                step++;
                distinct[step - 1] = scores[row];
                rows[step] = rows[step - 1];
                positives[step] = positives[step - 1];
            }
            rows[step]++;
            positives[step] += positive[row] ? 1 : 0;
        }
        return new Ranking(order, distinct, rows, positives);
    }

    /** The number of distinct scores, and of the last step. */
    public int steps() {
        return scores.length;
    }

    public int rows() {
        return order.length;
    }

    public int positives() {
        return positives[steps()];
    }

    public int negatives() {
        return rows() - positives();
    }

    /** The greatest threshold that acts on the rows of {@code step} and no others; infinite for step 0, no row. */
    public double threshold(int step) {
        return step == 0 ? Double.POSITIVE_INFINITY : scores[step - 1];
    }

    /**
     * The step that acts on all rows with a score of at least {@code threshold}.
     *
     * @throws IllegalArgumentException if the threshold is NaN
     */
    public int stepAt(double threshold) {
        if (threshold != threshold) {
            throw new IllegalArgumentException("NaN is no threshold: nothing lies above or below it.");
        }
        int low = 0;
        int high = steps();
        while (low < high) {
            int middle = (low + high) / 2;
            if (scores[middle] >= threshold) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many rows {@code step} acts on. */
    public int rows(int step) {
        return rows[step];
    }

    /** How many positive rows {@code step} acts on. */
    public int positives(int step) {
        return positives[step];
    }

    /** How many negative rows {@code step} acts on. */
    public int negatives(int step) {
        return rows[step] - positives[step];
    }

    public Confusion confusion(int step) {
        int caught = positives[step];
        int alarms = negatives(step);
        return new Confusion(caught, alarms, negatives() - alarms, positives() - caught);
    }

    /** What acting on every score of at least {@code threshold} does. */
    public Confusion at(double threshold) {
        return confusion(stepAt(threshold));
    }

    /**
     * For each step from 0 to the last, the sum of {@code values} over the rows that it acts on.
     *
     * @param values one for each row, in the order in which the rows were given
     */
    public double[] sums(double[] values) {
        double[] sums = new double[steps() + 1];
        int step = 0;
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            if (i == rows[step]) {
                step++;
            }
            sum += values[order[i]];
            sums[step] = sum;
        }
        return sums;
    }

    /**
     * The area under the receiver operating characteristic: the share of pairs, one positive and one negative row, in
     * which the positive one has the higher score, a tie counting half (Mann and Whitney 1947).
     *
     * @throws IllegalArgumentException if all rows have the same outcome, so that there are no pairs
     */
    public double areaUnderRoc() {
        requireBothOutcomes();
        double halves = 0;
        for (int step = 1; step <= steps(); step++) {
            int negativesHere = negatives(step) - negatives(step - 1);
            halves += 1.0 * negativesHere * (positives[step] + positives[step - 1]);
        }
        return halves / 2 / positives() / negatives();
    }

    /**
     * Average precision, Σ (Rₖ − Rₖ₋₁)·Pₖ over the steps, without interpolation.
     *
     * @throws IllegalArgumentException if no row is positive, so that there is no recall
     */
    public double averagePrecision() {
        if (positives() == 0) {
            throw new IllegalArgumentException("Without positive rows there is no recall to average over.");
        }
        double sum = 0;
        for (int step = 1; step <= steps(); step++) {
            double caughtHere = positives[step] - positives[step - 1];
            sum += caughtHere * positives[step] / rows[step];
        }
        return sum / positives();
    }

    /**
     * Says which outcome is missing where a receiver operating characteristic is asked for.
     *
     * @throws IllegalArgumentException if all rows have the same outcome
     */
    public void requireBothOutcomes() {
        if (positives() == 0 || negatives() == 0) {
            throw new IllegalArgumentException(
                    "All " + rows() + " rows are " + (positives() == 0 ? "negative" : "positive")
                            + ": a receiver operating characteristic needs both outcomes.");
        }
    }
}
