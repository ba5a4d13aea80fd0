package unstuck.reference;

import java.util.ArrayList;
import java.util.List;
import unstuck.math.decision.Confusion;
import unstuck.math.decision.CostCurve;
import unstuck.math.decision.Costs;
import unstuck.math.decision.Ranking;

/** Topic 3, what follows from ranking rows by their scores. */
final class DecisionCases {
    private static final double[] THRESHOLDS = {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1};
    private static final int EVERY = 5;

    private DecisionCases() {}

    /** Adds the part of the metrics that a ranking answers. The reference writes 0 where a rate is undefined. */
    static Numbers metrics(Numbers input, Numbers output) {
        Ranking ranking = ranking(input);
        output.put("auc", ranking.areaUnderRoc()).put("average_precision", ranking.averagePrecision());
        for (int i = 0; i < THRESHOLDS.length; i++) {
            Confusion c = ranking.at(THRESHOLDS[i]);
            String name = "confusion." + i + ".";
            output.put(name + "threshold", THRESHOLDS[i])
                    .put(name + "tp", c.truePositives())
                    .put(name + "fp", c.falsePositives())
                    .put(name + "tn", c.trueNegatives())
                    .put(name + "fn", c.falseNegatives())
                    .put(name + "accuracy", c.accuracy())
                    .put(name + "precision", orZero(c.precision()))
                    .put(name + "recall", orZero(c.recall()))
                    .put(name + "f1", orZero(c.f1()))
                    .put(name + "mcc", orZero(c.correlation()));
        }
        return curves(ranking, output);
    }

    private static Numbers curves(Ranking ranking, Numbers output) {
        int steps = ranking.steps();
        double[] fpr = new double[steps + 1];
        double[] tpr = new double[steps + 1];
        double[] falling = new double[steps + 1];
        double[] precision = new double[steps + 1];
        double[] recall = new double[steps + 1];
        double[] rising = new double[steps];
        for (int step = 0; step <= steps; step++) {
            Confusion c = ranking.confusion(step);
            fpr[step] = c.falsePositiveRate();
            tpr[step] = c.recall();
            falling[step] = step == 0 ? Double.NaN : ranking.threshold(step);
            precision[steps - step] = step == 0 ? 1 : c.precision();
            recall[steps - step] = c.recall();
            if (step > 0) {
                rising[steps - step] = ranking.threshold(step);
            }
        }
        return output.put("roc.fpr", fpr)
                .put("roc.tpr", tpr)
                .put("roc.thresholds", falling)
                .put("pr.precision", precision)
                .put("pr.recall", recall)
                .put("pr.thresholds", rising);
    }

    static Numbers costs(Numbers input) {
        Ranking ranking = ranking(input);
        Costs costs = Costs.of(input.number("cost_false_positive"), input.number("cost_false_negative"));
        CostCurve curve = CostCurve.of(ranking, costs);
        double bayes = costs.threshold();
        Numbers output = new Numbers()
                .put("bayes_threshold", bayes)
                .put("cost_at_bayes_threshold", curve.at(bayes))
                .put("min_cost", curve.least())
                .put("optimal_thresholds", best(ranking, curve))
                .put("cost_flag_all", curve.ofActingOnAll())
                .put("cost_flag_none", curve.ofActingOnNone());
        everyFifth(ranking, curve, output);
        return input.has("amount") ? byAmount(input, ranking, costs, output) : output;
    }

    private static void everyFifth(Ranking ranking, CostCurve curve, Numbers output) {
        int count = (ranking.steps() + EVERY) / EVERY;
        double[] thresholds = new double[count];
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            int step = ranking.steps() - i * EVERY;
            thresholds[i] = ranking.threshold(step);
            values[i] = curve.cost(step);
        }
        output.put("cost_curve_every_5th.thresholds", thresholds).put("cost_curve_every_5th.costs", values);
    }

    private static Numbers byAmount(Numbers input, Ranking ranking, Costs costs, Numbers output) {
        double[] amounts = input.array("amount");
        double[] p = input.array("p");
        boolean[] y = positive(input);
        double[] lost = new double[y.length];
        double cost = 0;
        for (int i = 0; i < y.length; i++) {
            lost[i] = y[i] ? amounts[i] : 0;
            boolean flagged = p[i] >= costs.threshold(amounts[i]);
            cost += flagged ? y[i] ? 0 : costs.falseAlarm() : lost[i];
        }
        CostCurve curve = CostCurve.byAmount(ranking, costs, ranking.sums(lost));
        return output.put("amount_min_cost", curve.least())
                .put("amount_optimal_thresholds", best(ranking, curve))
                .put("amount_per_case_rule_cost", cost);
    }

    /** All thresholds of least cost but for rounding, rising. */
    private static double[] best(Ranking ranking, CostCurve curve) {
        double least = curve.least();
        List<Double> best = new ArrayList<>();
        for (int step = ranking.steps(); step >= 0; step--) {
            if (curve.cost(step) <= least + 1e-9) {
                best.add(ranking.threshold(step));
            }
        }
        double[] thresholds = new double[best.size()];
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i] = best.get(i);
        }
        return thresholds;
    }

    private static Ranking ranking(Numbers input) {
        return Ranking.of(input.array("p"), positive(input));
    }

    private static boolean[] positive(Numbers input) {
        double[] y = input.array("y");
        boolean[] positive = new boolean[y.length];
        for (int i = 0; i < y.length; i++) {
            positive[i] = y[i] == 1;
        }
        return positive;
    }

    private static double orZero(double rate) {
        return rate != rate ? 0 : rate;
    }
}
