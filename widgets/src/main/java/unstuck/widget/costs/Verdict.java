package unstuck.widget.costs;

import java.util.List;
import unstuck.widget.costs.Evidence.Outcome;

/** What the figure says of the threshold in use, and of 0.8 and 0.9. */
final class Verdict {
    private Verdict() {}

    static String of(Prices prices, List<Policy> policies, boolean isCalibrated) {
        Policy use = policies.get(0);
        Policy best = policies.get(1);
        String score = isCalibrated ? "calibrated" : "raw";
        return "In use, " + Words.threshold(use.threshold()) + " on the " + score + " score: "
                + bill(prices, use.outcome())
                + " " + prices.evidence.subject.here + ". Against "
                + (prices.byAmount ? "a threshold for each amount" : "t*")
                + ", 0.9 on that score " + lost(0.9, prices, isCalibrated, best) + ", and 0.8 "
                + lost(0.8, prices, isCalibrated, best) + "." + without(prices, best);
    }

    /** Whether it would have been cheaper to do without a score. */
    private static String without(Prices prices, Policy best) {
        double all = prices.calibrated.ofActingOnAll();
        double none = prices.calibrated.ofActingOnNone();
        Subject subject = prices.evidence.subject;
        return Math.min(all, none) >= best.cost()
                ? ""
                : " To " + subject.act + (all < none ? " everybody" : " nobody") + " would have been cheaper yet, by "
                        + Words.amount(best.cost() - Math.min(all, none)) + " " + subject.unit + ".";
    }

    /** The sum of what the mistakes cost. */
    static String bill(Prices prices, Outcome outcome) {
        double caughtCost = prices.costs.review() * outcome.caught();
        double alarmCost = (prices.costs.review() + prices.costs.falseAlarm()) * outcome.alarms();
        String caught = caughtCost == 0
                ? ""
                : Words.amount(outcome.caught()) + " found × " + Words.amount(prices.costs.review()) + " + ";
        String missed = prices.byAmount
                ? Words.amount(outcome.cost() - alarmCost - caughtCost) + " for " + Words.amount(outcome.missed())
                        + " missed " + prices.evidence.subject.miss + (outcome.missed() == 1 ? "" : "s")
                : Words.amount(outcome.missed()) + " missed × " + Words.amount(prices.costs.missed());
        return Words.amount(outcome.alarms()) + (outcome.alarms() == 1 ? " good customer × " : " good customers × ")
                + Words.amount(prices.costs.review() + prices.costs.falseAlarm()) + " + " + caught + missed + " = "
                + Words.amount(outcome.cost()) + " " + prices.evidence.subject.unit;
    }

    /** How much more a threshold on the score in use costs than what the costs ask for. */
    static double loss(double threshold, Prices prices, boolean isCalibrated, Policy best) {
        return prices.curve(isCalibrated).at(threshold) - best.cost();
    }

    private static String lost(double threshold, Prices prices, boolean isCalibrated, Policy best) {
        double loss = loss(threshold, prices, isCalibrated, best);
        return loss < 0
                ? "would have saved " + Words.amount(-loss) + " " + prices.evidence.subject.unit
                : loss == 0 ? "loses nothing" : "loses " + Words.amount(loss) + " " + prices.evidence.subject.unit;
    }
}
