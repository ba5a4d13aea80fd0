package unstuck.widget.promise;

import unstuck.data.Payments;
import unstuck.figure.Decimal;
import unstuck.figure.plot.LinearScale;
import unstuck.math.decision.Confusion;
import unstuck.math.decision.Ranking;

/** A month of payments by one score: for each threshold, what the score promises of the payments it blocks. */
final class Blocked {
    /** Half the width of the band of scores that counts as close to a threshold. */
    static final double CLOSE = 0.02;

    static final int BINS = 50;

    private final Ranking ranking;
    /** For each step of the ranking, the sum of the scores, and of their variances p(1 − p). */
    private final double[] promised;

    private final double[] variance;
    /** The same of the true probabilities. */
    private final double[] expected;

    private final double[] chance;
    /** Payments, and frauds among them, by scores of [0, 1/50), [1/50, 2/50) …, the last closed. */
    final int[] payments = new int[BINS];

    final int[] frauds = new int[BINS];

    /** The outlines of the bars, drawn once. */
    private String bars;

    private String fraudBars;

    private static Blocked raw;
    private static Blocked calibrated;
    private static int lastSeed = -1;

    private Blocked(double[] scores, boolean[] fraud, double[] truth) {
        ranking = Ranking.of(scores, fraud);
        promised = ranking.sums(scores);
        for (int i = 0; i < scores.length; i++) {
            int bin = Math.min(BINS - 1, (int) (scores[i] * BINS));
            payments[bin]++;
            frauds[bin] += fraud[i] ? 1 : 0;
        }
        variance = ranking.sums(variances(scores));
        expected = ranking.sums(truth);
        chance = ranking.sums(variances(truth));
    }

    private static double[] variances(double[] probabilities) {
        double[] variances = new double[probabilities.length];
        for (int i = 0; i < variances.length; i++) {
            variances[i] = probabilities[i] * (1 - probabilities[i]);
        }
        return variances;
    }

    /** The last month that was asked for is kept. */
    static Blocked of(int seed, boolean isCalibrated) {
        if (seed != lastSeed) {
            Payments month = Payments.month(seed);
            boolean[] fraud = month.fraud();
            double[] truth = month.probabilities();
            raw = new Blocked(month.balancedScores(), fraud, truth);
            calibrated = new Blocked(truth, fraud, truth);
            lastSeed = seed;
        }
        return isCalibrated ? calibrated : raw;
    }

    Confusion from(double threshold) {
        return ranking.at(threshold);
    }

    /** The number of frauds among the blocked that the score promises: the sum of their scores. */
    double promised(double threshold) {
        return promised[ranking.stepAt(threshold)];
    }

    /** By how much chance moves that number, if the promise is true: its standard deviation. */
    double giveOrTake(double threshold) {
        return Math.sqrt(variance[ranking.stepAt(threshold)]);
    }

    /** Of the payments with a score close to {@code threshold}, how many there are, are fraud, and were to be expected so. */
    Close close(double threshold) {
        int from = ranking.stepAt(threshold + CLOSE);
        int to = ranking.stepAt(threshold - CLOSE);
        return new Close(
                ranking.rows(to) - ranking.rows(from),
                ranking.positives(to) - ranking.positives(from),
                expected[to] - expected[from],
                Math.sqrt(chance[to] - chance[from]));
    }

    /**
     * Payments, and frauds among them.
     *
     * @param expected the sum of the true probabilities
     * @param giveOrTake by how much chance moves the number of frauds: its standard deviation
     */
    record Close(int payments, int frauds, double expected, double giveOrTake) {}

    /** A bar for each bin that holds payments. */
    String bars(LinearScale x, LinearScale y) {
        bars = bars == null ? bars(payments, x, y) : bars;
        return bars;
    }

    /** A bar for each bin that holds frauds. */
    String fraudBars(LinearScale x, LinearScale y) {
        fraudBars = fraudBars == null ? bars(frauds, x, y) : fraudBars;
        return fraudBars;
    }

    private static String bars(int[] counts, LinearScale x, LinearScale y) {
        String d = "";
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                double left = x.of((double) i / counts.length) + 0.5;
                double right = x.of((i + 1.0) / counts.length) - 0.5;
                d += "M" + Decimal.write(left, 2) + " " + Decimal.write(y.rangeStart(), 2) + "V"
                        + Decimal.write(y.of(StrictMath.log(counts[i]) / StrictMath.log(10)), 2) + "H"
                        + Decimal.write(right, 2) + "V" + Decimal.write(y.rangeStart(), 2) + "Z";
            }
        }
        return d;
    }
}
