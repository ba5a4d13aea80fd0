package unstuck.widget.costs;

import unstuck.figure.Element;
import unstuck.figure.plot.LinearScale;
import unstuck.math.decision.CostCurve;
import unstuck.math.decision.Costs;
import unstuck.math.decision.Ranking;

/** Rows as one score ranks them, with what the positives among them are worth. */
final class Scored {
    final Ranking ranking;
    /** For each step of the ranking, the summed amounts of the positives caught. */
    private final double[] amountsCaught;
    /** The same as it is to be expected, from the true probabilities; and how many positives are. */
    private final double[] expectedAmounts;

    private final double[] expectedPositives;
    /** Drawn once. */
    private Element characteristic;

    private Element precisionAndRecall;

    /** Rows with a score, what they turned out to be, what they are worth, and their true probability. */
    Scored(double[] scores, boolean[] positive, double[] amounts, double[] truth) {
        ranking = Ranking.of(scores, positive);
        double[] lost = new double[amounts.length];
        double[] expected = new double[amounts.length];
        for (int i = 0; i < lost.length; i++) {
            lost[i] = positive[i] ? amounts[i] : 0;
            expected[i] = truth[i] * amounts[i];
        }
        amountsCaught = ranking.sums(lost);
        expectedAmounts = ranking.sums(expected);
        expectedPositives = ranking.sums(truth);
    }

    /** Recall against the false-positive rate. */
    Element characteristic(LinearScale x, LinearScale y) {
        if (characteristic == null) {
            characteristic = Curve.through(Curve.of(ranking, false, Plots.ALARMS), x, y);
        }
        return characteristic;
    }

    /** Precision against recall. */
    Element precisionAndRecall(LinearScale x, LinearScale y) {
        if (precisionAndRecall == null) {
            precisionAndRecall = Curve.through(Curve.of(ranking, true, 1), x, y);
        }
        return precisionAndRecall;
    }

    /** What every threshold costs, where a missed positive costs its amount or where it costs the same for all. */
    CostCurve curve(Costs costs, boolean byAmount) {
        return byAmount ? CostCurve.byAmount(ranking, costs, amountsCaught) : CostCurve.of(ranking, costs);
    }

    /** What blocking from a threshold is to be expected to cost, whatever came. */
    double expectedCost(double threshold, Costs costs, boolean byAmount) {
        int step = ranking.stepAt(threshold);
        int last = ranking.steps();
        double caught = expectedPositives[step];
        double missed = byAmount
                ? expectedAmounts[last] - expectedAmounts[step]
                : costs.missed() * (expectedPositives[last] - caught);
        return costs.of(caught, ranking.rows(step) - caught, missed);
    }
}
