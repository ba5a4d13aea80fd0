package unstuck.math.decision;

/**
 * What decisions cost, each against the right decision for its row (Elkan 2001, The foundations of cost-sensitive
 * learning: c₁₀ − c₀₀ and c₀₁ − c₁₁), in one unit of money.
 *
 * @param falseAlarm acting on a negative row, besides the review
 * @param missed leaving a positive row alone: the loss that acting avoids, before the review is paid
 * @param review looking into a row that is acted on, whatever it turns out to be
 */
public record Costs(double falseAlarm, double missed, double review) {
    /** @throws IllegalArgumentException if a cost is negative, infinite or NaN */
    public Costs {
        require("a false alarm", falseAlarm);
        require("a missed positive", missed);
        require("a review", review);
    }

    private static void require(String what, double cost) {
        if (!(cost >= 0 && cost <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "The cost of " + what + " is " + (cost < 0 ? "negative" : "no finite number")
                            + ": costs are counted against the right decision, so none is below 0.");
        }
    }

    /** Without a review. */
    public static Costs of(double falseAlarm, double missed) {
        return new Costs(falseAlarm, missed, 0);
    }

    /**
     * The probability from which acting costs no more than leaving alone: (1 − p)·falseAlarm + review ≤ p·missed, so
     * t* = (review + falseAlarm)/(falseAlarm + missed). Above 1 where the review costs more than a missed positive:
     * never act. NaN where nothing costs anything, and every threshold is as good.
     */
    public double threshold() {
        return (review + falseAlarm) / (falseAlarm + missed);
    }

    /** The threshold for a row whose missing costs {@code amount}. */
    public double threshold(double amount) {
        return (review + falseAlarm) / (falseAlarm + amount);
    }

    /**
     * The costs under which {@code threshold} is the best one: the missed positive is priced anew.
     *
     * @throws IllegalArgumentException if no price of at least 0 does it
     */
    public Costs withThreshold(double threshold) {
        return new Costs(falseAlarm, (review + falseAlarm) / threshold - falseAlarm, review);
    }

    /** The cost of a round of decisions. */
    public double of(Confusion c) {
        return of(c.truePositives(), c.falsePositives(), missed * c.falseNegatives());
    }

    /** The cost of a round of decisions, where what the missed positives cost is counted by itself. */
    public double of(double truePositives, double falsePositives, double missedLoss) {
        return review * truePositives + (review + falseAlarm) * falsePositives + missedLoss;
    }

    /**
     * How much recall one more unit of false-positive rate must bring to cost the same: the slope of a line of equal cost
     * in the plane of the receiver operating characteristic, (falseAlarm + review)/(missed − review)·(1 − π)/π. Infinite
     * where acting gains nothing even on positives.
     *
     * @param prevalence π, the share of positives, within (0, 1)
     */
    public double slopeOfEqualCost(double prevalence) {
        double gain = missed - review;
        return gain <= 0 ? Double.POSITIVE_INFINITY : (falseAlarm + review) * (1 - prevalence) / gain / prevalence;
    }
}
