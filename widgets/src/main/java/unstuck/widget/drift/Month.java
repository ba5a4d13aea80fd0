package unstuck.widget.drift;

import unstuck.data.Payments;
import unstuck.math.SeededUniform;
import unstuck.math.calibration.PriorShift;

/** A month of payments after the world has moved, with the scores of a model that was right before. */
final class Month {
    /** The threshold in use, for a blocked good customer who costs as much as a ninth of a missed fraud. */
    static final double THRESHOLD = 0.1;
    /** In euros; the fraud, nine times as much. */
    static final int COST_OF_BLOCKED = 15;

    static final int COST_OF_MISSED = 135;

    /** By how much frauds that adapt lower the signal, which was 2.2. */
    private static final double DISGUISE = 1.2;

    private static Month last;

    private final double share;
    private final boolean isAdapted;
    private final int seed;
    private final boolean[] fraud;
    private final double[] truth;
    private final double[] old;
    private final double[] mended;
    /** For each payment a number of [0, 1): below the share that is let through, it is. */
    private final double[] lot;

    private Month(double share, boolean isAdapted, int seed) {
        this.share = share;
        this.isAdapted = isAdapted;
        this.seed = seed;
        Payments payments = Payments.drawn(Payments.IN_A_MONTH, share, seed, isAdapted ? DISGUISE : 0);
        fraud = payments.fraud();
        truth = payments.probabilities();
        old = payments.scores(Payments.USUAL_SHARE);
        mended = new double[old.length];
        lot = new double[old.length];
        SeededUniform uniform = new SeededUniform(seed + 1);
        for (int i = 0; i < old.length; i++) {
            mended[i] = PriorShift.correct(old[i], Payments.USUAL_SHARE, share);
            lot[i] = uniform.next();
        }
    }

    /** The last month that was asked for is kept. */
    static Month of(double share, boolean isAdapted, int seed) {
        if (last == null || last.share != share || last.isAdapted != isAdapted || last.seed != seed) {
            last = new Month(share, isAdapted, seed);
        }
        return last;
    }

    /** The payments whose score lies above {@code low} and at or below {@code high}. */
    Group between(boolean isMended, double low, double high) {
        return group(isMended, low, high, 1);
    }

    Group all(boolean isMended) {
        return between(isMended, -1, 1);
    }

    /** The payments from the threshold up, of which a share is let through. */
    Group letThrough(boolean isMended, double through) {
        double justBelow = THRESHOLD - 1e-12;
        return group(isMended, justBelow, 1, through);
    }

    private Group group(boolean isMended, double low, double high, double through) {
        double[] scores = isMended ? mended : old;
        int payments = 0;
        int frauds = 0;
        double promised = 0;
        double expected = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > low && scores[i] <= high && lot[i] < through) {
                payments++;
                frauds += fraud[i] ? 1 : 0;
                promised += scores[i];
                expected += truth[i];
            }
        }
        return new Group(payments, frauds, promised, expected);
    }

    /**
     * Some of the payments.
     *
     * @param frauds how many of them are fraud
     * @param promised the sum of their scores
     * @param expected the sum of their true probabilities
     */
    record Group(int payments, int frauds, double promised, double expected) {
        double share() {
            return (double) frauds / payments;
        }
    }
}
