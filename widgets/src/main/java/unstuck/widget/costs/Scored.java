package unstuck.widget.costs;

import unstuck.math.decision.CostCurve;
import unstuck.math.decision.Costs;
import unstuck.math.decision.Ranking;

/** Rows as one score ranks them, with what the positives among them are worth. */
final class Scored {
    final Ranking ranking;
    /** For each step of the ranking, the summed amounts of the positives caught. */
    private final double[] amountsCaught;

    Scored(double[] scores, boolean[] positive, double[] amounts) {
        ranking = Ranking.of(scores, positive);
        double[] lost = new double[amounts.length];
        for (int i = 0; i < lost.length; i++) {
            lost[i] = positive[i] ? amounts[i] : 0;
        }
        amountsCaught = ranking.sums(lost);
    }

    /** What every threshold costs, where a missed positive costs its amount or where it costs the same for all. */
    CostCurve curve(Costs costs, boolean byAmount) {
        return byAmount ? CostCurve.byAmount(ranking, costs, amountsCaught) : CostCurve.of(ranking, costs);
    }
}
