package unstuck.widget.costs;

import unstuck.math.decision.Confusion;
import unstuck.math.decision.Ranking;
import unstuck.widget.costs.Evidence.Outcome;

/**
 * A way to decide, and what it led to.
 *
 * @param key by which its mark in each plot and its line in the table belong together
 * @param name how the table calls it
 * @param threshold from which it blocks; NaN where it has none
 * @param isCalibrated the score that it acts on
 */
record Policy(String key, String name, double threshold, boolean isCalibrated, Outcome outcome) {
    /** Blocks from a threshold on one of the scores. */
    static Policy at(String key, String name, double threshold, boolean isCalibrated, Prices prices) {
        Ranking ranking = prices.evidence.scored(isCalibrated).ranking;
        int step = threshold != threshold ? 0 : ranking.stepAt(threshold);
        Confusion c = ranking.confusion(step);
        double cost = prices.curve(isCalibrated).cost(step);
        return new Policy(
                key,
                name,
                threshold,
                isCalibrated,
                new Outcome(c.truePositives(), c.falsePositives(), c.falseNegatives(), cost));
    }

    double cost() {
        return outcome.cost();
    }

    double recall() {
        return (double) outcome.caught() / (outcome.caught() + outcome.missed());
    }

    double falsePositiveRate(Prices prices) {
        return (double) outcome.alarms() / prices.evidence.raw.ranking.negatives();
    }

    /** NaN where nothing is blocked. */
    double precision() {
        return (double) outcome.caught() / (outcome.caught() + outcome.alarms());
    }
}
