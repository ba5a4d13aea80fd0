package unstuck.widget.costs;

import unstuck.figure.Element;
import unstuck.figure.plot.LinearScale;
import unstuck.figure.plot.Path;
import unstuck.math.decision.CostCurve;
import unstuck.math.decision.Costs;
import unstuck.math.decision.Ranking;

/** All that follows from the rows and the costs, before a threshold is chosen. */
final class Prices {
    /** The thresholds at which curves are drawn, evenly apart on the scale of log odds. */
    static final double[] THRESHOLDS = new double[301];
    /** Their log odds. */
    static final double[] LOG_ODDS = new double[THRESHOLDS.length];

    static final double EDGE = 8;

    private static final int RECALLS = 160;

    final Evidence evidence;
    final Costs costs;
    final boolean byAmount;
    final CostCurve raw;
    final CostCurve calibrated;
    /** What the thresholds of {@link #THRESHOLDS} cost. */
    final double[] rawCosts;

    final double[] calibratedCosts;
    /** What they are to be expected to cost. */
    final double[] expectedOfRaw;

    final double[] expectedOfCalibrated;
    private final double tunedOnRaw;
    private final double tunedOnCalibrated;
    private final double bestOnRaw;
    private final double bestOnCalibrated;

    private Element curves;
    private boolean drawnCalibrated;
    private Element asCheap;

    private static Prices last;

    static {
        for (int i = 0; i < THRESHOLDS.length; i++) {
            LOG_ODDS[i] = EDGE * (i - 150) / 150;
            THRESHOLDS[i] = probability(LOG_ODDS[i]);
        }
    }

    private Prices(Evidence evidence, Costs costs, boolean byAmount) {
        this.evidence = evidence;
        this.costs = costs;
        this.byAmount = byAmount;
        raw = evidence.raw.curve(costs, byAmount);
        calibrated = evidence.calibrated.curve(costs, byAmount);
        rawCosts = along(raw);
        calibratedCosts = along(calibrated);
        expectedOfRaw = expected(evidence.raw);
        expectedOfCalibrated = expected(evidence.calibrated);
        bestOnRaw = raw.bestThreshold();
        bestOnCalibrated = calibrated.bestThreshold();
        tunedOnRaw = evidence.earlierRaw.curve(costs, byAmount).bestThreshold();
        tunedOnCalibrated = evidence.earlierCalibrated.curve(costs, byAmount).bestThreshold();
    }

    /** The prices, of which the last are kept: moving the threshold alone computes none anew. */
    static Prices of(Evidence evidence, Costs costs, boolean byAmount) {
        if (last == null || last.evidence != evidence || !last.costs.equals(costs) || last.byAmount != byAmount) {
            last = new Prices(evidence, costs, byAmount);
        }
        return last;
    }

    private static double[] along(CostCurve curve) {
        double[] costs = new double[THRESHOLDS.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = curve.at(THRESHOLDS[i]);
        }
        return costs;
    }

    private double[] expected(Scored scored) {
        double[] expected = new double[THRESHOLDS.length];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = scored.expectedCost(THRESHOLDS[i], costs, byAmount);
        }
        return expected;
    }

    CostCurve curve(boolean isCalibrated) {
        return isCalibrated ? calibrated : raw;
    }

    double[] costsAlong(boolean isCalibrated) {
        return isCalibrated ? calibratedCosts : rawCosts;
    }

    double[] expectedAlong(boolean isCalibrated) {
        return isCalibrated ? expectedOfCalibrated : expectedOfRaw;
    }

    /** The curves of cost, drawn once for each score in use. */
    Element curves(boolean isCalibrated, LinearScale x, LinearScale y) {
        if (curves == null || drawnCalibrated != isCalibrated) {
            double[] inUse = costsAlong(isCalibrated);
            curves = Element.of("g")
                    .add(
                            missed(isCalibrated, inUse, x, y),
                            Curve.line("muted", LOG_ODDS, costsAlong(!isCalibrated), x, y),
                            Curve.line("gradient", LOG_ODDS, inUse, x, y))
                    .add(Curve.line("forward", LOG_ODDS, expectedAlong(isCalibrated), x, y));
            drawnCalibrated = isCalibrated;
        }
        return curves;
    }

    /** The part of the cost that comes from what is missed. */
    private Element missed(boolean isCalibrated, double[] inUse, LinearScale x, LinearScale y) {
        Ranking ranking = evidence.scored(isCalibrated).ranking;
        Path area = new Path().to(x.of(-EDGE), y.of(0));
        for (int i = 0; i < inUse.length; i++) {
            int step = ranking.stepAt(THRESHOLDS[i]);
            double blocked = costs.of(ranking.positives(step), ranking.negatives(step), 0);
            area.to(x.of(LOG_ODDS[i]), y.of(inUse[i] - blocked));
        }
        area.to(x.of(EDGE), y.of(0)).close();
        return Element.of("path", "area gradient").attr("d", area.d());
    }

    /** The precision at which each recall costs as much as the policy, drawn once; a gap where none is that cheap. */
    Element asCheap(Policy policy, LinearScale x, LinearScale y) {
        if (asCheap == null) {
            double frauds = evidence.raw.ranking.positives();
            Path path = new Path();
            for (int i = 1; i <= RECALLS; i++) {
                double caught = frauds * i / RECALLS;
                double left = policy.cost() - costs.of(caught, 0, costs.missed() * (frauds - caught));
                double alarms = left / (costs.falseAlarm() + costs.review());
                path.to(x.of((double) i / RECALLS), y.of(alarms >= 0 ? caught / (caught + alarms) : Double.NaN));
            }
            asCheap = Element.of("path", "curve forward").attr("d", path.d());
        }
        return asCheap;
    }

    /** The threshold that was best on the earlier rows. */
    double tuned(boolean isCalibrated) {
        return isCalibrated ? tunedOnCalibrated : tunedOnRaw;
    }

    /** The threshold that would have been best on the rows themselves. */
    double best(boolean isCalibrated) {
        return isCalibrated ? bestOnCalibrated : bestOnRaw;
    }

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    /** The log odds, kept within the axis. */
    static double logOdds(double probability) {
        double p = Math.max(1e-9, Math.min(1 - 1e-9, probability));
        return Math.max(-EDGE, Math.min(EDGE, StrictMath.log(p / (1 - p))));
    }
}
