package unstuck.math.calibration;

/** What every measure of a forecast asks of its input: a probability for each row, and what came of the row. */
final class Forecasts {
    private Forecasts() {}

    /**
     * Refuses forecasts that nothing can be said of.
     *
     * @throws IllegalArgumentException if there are no rows, the lengths differ, or a score is NaN or outside [0, 1]
     */
    static void require(double[] scores, boolean[] positive) {
        if (scores.length != positive.length) {
            throw new IllegalArgumentException(
                    "There are " + scores.length + " scores, but " + positive.length + " outcomes.");
        }
        if (scores.length == 0) {
            throw new IllegalArgumentException("There are no rows to measure.");
        }
        for (int i = 0; i < scores.length; i++) {
            if (!(scores[i] >= 0 && scores[i] <= 1)) {
                throw new IllegalArgumentException(
                        "The score of row " + i + " is no probability: it must lie between 0 and 1.");
            }
        }
    }
}
