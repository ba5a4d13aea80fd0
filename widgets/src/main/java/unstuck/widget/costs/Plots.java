package unstuck.widget.costs;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.FORWARD;
import static unstuck.figure.plot.Role.GRADIENT;
import static unstuck.figure.plot.Role.MUTED;

import java.util.List;
import unstuck.figure.Element;
import unstuck.figure.plot.Plot;
import unstuck.figure.plot.Role;
import unstuck.math.decision.Ranking;

/** The same ways to decide in three plots: by cost, among false alarms and catches, and by precision and recall. */
final class Plots {
    private static final double[] LOG_ODDS_TICKS = new double[7];
    private static final String[] TICKS = {"0.001", "0.01", "0.1", "0.5", "0.9", "0.99", "0.999"};

    static {
        double[] thresholds = {0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999};
        for (int i = 0; i < thresholds.length; i++) {
            LOG_ODDS_TICKS[i] = Prices.logOdds(thresholds[i]);
        }
    }

    private final Prices prices;
    private final boolean isCalibrated;
    private final List<Policy> policies;
    private final Subject subject;
    private final Policy use;
    private final Policy best;

    Plots(Prices prices, boolean isCalibrated, List<Policy> policies, String attention) {
        this.prices = prices;
        this.isCalibrated = isCalibrated;
        this.policies = policies;
        subject = prices.evidence.subject;
        use = policies.get(0);
        best = policies.get(1);
    }

    /** What each threshold costs, on the raw score and on the calibrated one. */
    Element costs() {
        double none = prices.curve(isCalibrated).ofActingOnNone();
        double all = prices.curve(isCalibrated).ofActingOnAll();
        double top = top(none, all);
        Plot plot = plot(
                        "cost against the threshold",
                        axis(subject.act + " from a score of (scale of odds)", -Prices.EDGE, Prices.EDGE)
                                .ticksAt(LOG_ODDS_TICKS)
                                .format(Plots::tick),
                        axis("cost " + subject.here + ", " + subject.unit, 0, top)
                                .format(Words::brief))
                .height(280)
                .mark((x, y) -> prices.curves(isCalibrated, x, y));
        without(plot, none, top, all > top, subject.act + " nobody");
        without(plot, all, top, true, subject.act + " everybody");
        flank(plot, isCalibrated, top);
        flank(plot, !isCalibrated, top);
        if (best.threshold() == best.threshold()) {
            double at = Prices.logOdds(best.threshold());
            plot.rule(FORWARD, at, 0, at, best.cost()).text(FORWARD, at, 0, "end", -11, -5, "t*");
        } else {
            plot.rule(FORWARD, -Prices.EDGE, best.cost(), Prices.EDGE, best.cost())
                    .text(FORWARD, -Prices.EDGE, best.cost(), "start", 4, -6, "row by row");
        }
        for (int i = policies.size() - 1; i >= 0; i--) {
            mark(plot, policies.get(i), top);
        }
        if (best.threshold() == best.threshold() && !prices.byAmount) {
            plot.handle(
                    "drag-x",
                    Prices.logOdds(best.threshold()),
                    0,
                    (before, x, y) -> before.with(
                            Mistakes.STAKES, Stakes.roundly(before.get(Mistakes.STAKES), Prices.probability(x))));
        }
        return plot.handle(
                        "drag-x",
                        Prices.logOdds(use.threshold()),
                        Math.min(top, use.cost()),
                        (before, x, y) -> before.with(Mistakes.THRESHOLD, Prices.probability(x)))
                .element();
    }

    private void mark(Plot plot, Policy policy, double top) {
        if (policy.threshold() == policy.threshold() && policy != use && policy.cost() <= top) {
            plot.mark((x, y) -> Marks.at(policy.key(), x.of(Prices.logOdds(policy.threshold())), y.of(policy.cost())));
        }
    }

    /** What it costs to decide without a model; the name stands at the left or at the right end. */
    private static void without(Plot plot, double cost, double top, boolean left, String name) {
        if (cost <= top) {
            plot.rule(MUTED, -Prices.EDGE, cost, Prices.EDGE, cost)
                    .text(
                            MUTED,
                            left ? -Prices.EDGE : Prices.EDGE,
                            cost,
                            left ? "start" : "end",
                            left ? 4 : -4,
                            cost > top * 0.93 ? 14 : -6,
                            name);
        }
    }

    /** The name of a curve beside the place where it leaves the plot upwards, if it does. */
    private void flank(Plot plot, boolean calibrated, double top) {
        double[] costs = prices.costsAlong(calibrated);
        double level = top * 0.93;
        int i = 0;
        while (i < costs.length - 1 && costs[i] > level) {
            i++;
        }
        if (i > 0 && i < costs.length - 1) {
            boolean atEdge = Prices.LOG_ODDS[i] < 2 - Prices.EDGE;
            plot.text(
                    calibrated == isCalibrated ? GRADIENT : MUTED,
                    Prices.LOG_ODDS[i],
                    level,
                    atEdge ? "start" : "end",
                    atEdge ? 8 : -6,
                    4,
                    calibrated ? "calibrated" : "raw");
        }
    }

    /** Half as much again as the better of the two ways that need no model. */
    private static double top(double none, double all) {
        double better = Math.min(none, all);
        double top = better > 0 ? 1.5 * better : 1.1 * Math.max(none, all);
        return top > 0 ? top : 1;
    }

    private static String tick(double logOdds) {
        for (int i = 0; i < TICKS.length; i++) {
            if (LOG_ODDS_TICKS[i] == logOdds) {
                return TICKS[i];
            }
        }
        return "";
    }

    /** The plane of false alarms and catches, with lines on which all points cost the same. */
    Element characteristic() {
        Plot plot = plot(
                        "recall against false alarms",
                        axis("good customers " + subject.acted, 0, subject.alarms)
                                .ticks(4)
                                .format(Words::percent),
                        axis(subject.miss + "s caught", 0, 1).ticks(4).format(Words::percent))
                .height(230);
        if (!prices.byAmount) {
            equalCost(plot, MUTED, use);
            equalCost(plot, FORWARD, best);
            nameOfUse(plot);
            nameOfBest(plot);
        }
        plot.mark(prices.evidence.scored(isCalibrated)::characteristic);
        for (int i = policies.size() - 1; i >= 0; i--) {
            Policy policy = policies.get(i);
            plot.mark((x, y) -> Marks.at(policy.key(), x.of(policy.falsePositiveRate(prices)), y.of(policy.recall())));
        }
        return plot.element();
    }

    /** By how much the catches must rise with the false alarms for the cost to stay the same; NaN where nothing costs. */
    private double slope() {
        Ranking ranking = prices.evidence.raw.ranking;
        return prices.costs.slopeOfEqualCost((double) ranking.positives() / ranking.rows());
    }

    /** The line of all points that cost as much as the policy. */
    private void equalCost(Plot plot, Role role, Policy policy) {
        double slope = slope();
        double x = policy.falsePositiveRate(prices);
        double y = policy.recall();
        if (slope > 1e6) {
            plot.rule(role, x, 0, x, 1);
        } else if (slope == slope) {
            plot.rule(role, x - 2, y - 2 * slope, x + 2, y + 2 * slope);
        }
    }

    /** Left of the line of t* lies no point that can be had: its name stands there, if there is room, or right of its top. */
    private void nameOfBest(Plot plot) {
        String name = "as cheap as t*";
        double slope = slope();
        double x = best.falsePositiveRate(prices);
        double atTop = x + (1 - best.recall()) / slope;
        double atLeft = best.recall() - slope * x;
        if (atTop < subject.alarms * 0.6) {
            boolean hasRoom = atTop > subject.alarms * 0.3;
            plot.text(FORWARD, atTop, 1, hasRoom ? "end" : "start", hasRoom ? -8 : 8, 14, name);
        } else if (atLeft >= 0 && atLeft < 0.9) {
            plot.text(FORWARD, 0, atLeft, "start", 6, -24, name);
        }
    }

    /** The name of the other line stands below it, unless the two are one. */
    private void nameOfUse(Plot plot) {
        String name = "as cheap as in use";
        double slope = slope();
        double x = use.falsePositiveRate(prices);
        double atRight = use.recall() + slope * (subject.alarms - x);
        double atBottom = x - use.recall() / slope;
        if (Math.abs(use.cost() - best.cost()) < 0.02 * best.cost()) {
            return;
        }
        if (atRight > 0.12 && atRight <= 1) {
            plot.text(MUTED, subject.alarms, atRight, "end", -4, 30, name);
        } else if (atBottom >= 0 && atBottom < subject.alarms * 0.6) {
            plot.text(MUTED, atBottom, 0, "start", 8, -6, name);
        } else if (atBottom < 0 && use.recall() - slope * x > 0.12) {
            plot.text(MUTED, 0, use.recall() - slope * x, "start", 18, 16, name);
        }
    }

    /** How many of the blocked are frauds, against how many of the frauds are blocked. */
    Element precisionAndRecall() {
        Plot plot = plot(
                        "precision against recall",
                        axis(subject.miss + "s caught", 0, 1).ticks(4).format(Words::percent),
                        axis("of the " + subject.acted + ", " + subject.miss + "s", 0, 1)
                                .ticks(4)
                                .format(Words::percent))
                .height(230);
        if (!prices.byAmount) {
            plot.mark((x, y) -> prices.asCheap(best, x, y));
        }
        plot.mark(prices.evidence.scored(isCalibrated)::precisionAndRecall);
        for (int i = policies.size() - 1; i >= 0; i--) {
            Policy policy = policies.get(i);
            if (policy.precision() == policy.precision()) {
                plot.mark((x, y) -> Marks.at(policy.key(), x.of(policy.recall()), y.of(policy.precision())));
            }
        }
        return plot.element();
    }
}
