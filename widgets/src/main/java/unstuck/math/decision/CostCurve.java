package unstuck.math.decision;

/**
 * What every threshold costs on counted rows. A missed positive costs the same for each row, or an amount of its own; one
 * value is found by halving, and the least in one pass over the distinct scores.
 */
public final class CostCurve {
    private final Ranking ranking;
    private final Costs costs;
    /** For each step of the ranking, the summed amounts of the positives caught; null where all cost the same. */
    private final double[] amountsCaught;

    private CostCurve(Ranking ranking, Costs costs, double[] amountsCaught) {
        this.ranking = ranking;
        this.costs = costs;
        this.amountsCaught = amountsCaught;
    }

    /** Every missed positive costs {@link Costs#missed}. */
    public static CostCurve of(Ranking ranking, Costs costs) {
        return new CostCurve(ranking, costs, null);
    }

    /**
     * A missed positive costs its own amount, and {@link Costs#missed} counts nothing.
     *
     * @param amountsCaught the {@link Ranking#sums} of the amounts of the positive rows, 0 for the others
     */
    public static CostCurve byAmount(Ranking ranking, Costs costs, double[] amountsCaught) {
        return new CostCurve(ranking, costs, amountsCaught);
    }

    /** What acting on the rows of {@code step} costs. */
    public double cost(int step) {
        double missed = amountsCaught == null
                ? costs.missed() * (ranking.positives() - ranking.positives(step))
                : amountsCaught[ranking.steps()] - amountsCaught[step];
        return costs.of(ranking.positives(step), ranking.negatives(step), missed);
    }

    /** What acting on every score of at least {@code threshold} costs. */
    public double at(double threshold) {
        return cost(ranking.stepAt(threshold));
    }

    public double ofActingOnAll() {
        return cost(ranking.steps());
    }

    public double ofActingOnNone() {
        return cost(0);
    }

    /** A step of least cost, of several the one that acts on the fewest rows. */
    public int bestStep() {
        int best = 0;
        double least = cost(0);
        for (int step = 1; step <= ranking.steps(); step++) {
            double cost = cost(step);
            if (cost < least) {
                best = step;
                least = cost;
            }
        }
        return best;
    }

    public double least() {
        return cost(bestStep());
    }

    /** The threshold of {@link #bestStep}; infinite where acting on none is best. */
    public double bestThreshold() {
        return ranking.threshold(bestStep());
    }
}
