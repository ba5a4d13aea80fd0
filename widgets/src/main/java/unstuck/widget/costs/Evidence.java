package unstuck.widget.costs;

import unstuck.data.Payments;
import unstuck.math.decision.Costs;

/** The rows that a threshold is judged on, and earlier ones of the same kind on which one can be tuned. */
final class Evidence {
    /** The score as the model gives it, and made a probability. */
    final Scored raw;

    final Scored calibrated;
    /** The same scores on earlier rows. */
    final Scored earlierRaw;

    final Scored earlierCalibrated;

    private final boolean[] positive;
    private final double[] amounts;
    private final double[] probabilities;

    private static Evidence last;
    private static int lastSeed = -1;

    private Evidence(Payments now, Payments before) {
        positive = now.fraud();
        amounts = now.amounts();
        probabilities = now.probabilities();
        raw = new Scored(now.balancedScores(), positive, amounts, probabilities);
        calibrated = new Scored(probabilities, positive, amounts, probabilities);
        boolean[] cameBefore = before.fraud();
        double[] paidBefore = before.amounts();
        double[] truthBefore = before.probabilities();
        earlierRaw = new Scored(before.balancedScores(), cameBefore, paidBefore, truthBefore);
        earlierCalibrated = new Scored(truthBefore, cameBefore, paidBefore, truthBefore);
    }

    /** A month of payments, and the month before. The last one asked for is kept. */
    static Evidence ofMonth(int seed) {
        if (seed != lastSeed) {
            last = new Evidence(Payments.month(seed), Payments.month(-1 - seed));
            lastSeed = seed;
        }
        return last;
    }

    Scored scored(boolean isCalibrated) {
        return isCalibrated ? calibrated : raw;
    }

    Scored earlier(boolean isCalibrated) {
        return isCalibrated ? earlierCalibrated : earlierRaw;
    }

    /** What is blocked and missed when every row has a threshold of its own, which its amount sets. */
    Outcome rowByRow(Costs costs) {
        int caught = 0;
        int alarms = 0;
        int missed = 0;
        double lost = 0;
        for (int i = 0; i < positive.length; i++) {
            boolean blocked = probabilities[i] >= costs.threshold(amounts[i]);
            if (!positive[i]) {
                alarms += blocked ? 1 : 0;
            } else if (blocked) {
                caught++;
            } else {
                missed++;
                lost += amounts[i];
            }
        }
        return new Outcome(caught, alarms, missed, costs.of(caught, alarms, lost));
    }

    /** What a way to decide led to. */
    record Outcome(int caught, int alarms, int missed, double cost) {}
}
