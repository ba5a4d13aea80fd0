package unstuck.widget.costs;

import unstuck.math.decision.CostCurve;
import unstuck.math.decision.Costs;

/** All that follows from the rows and the costs, before a threshold is chosen. */
final class Prices {
    /** The thresholds at which curves are drawn, evenly apart on the scale of log odds. */
    static final double[] THRESHOLDS = new double[401];
    /** Their log odds. */
    static final double[] LOG_ODDS = new double[THRESHOLDS.length];

    static final double EDGE = 8;

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

    private static Prices last;

    static {
        for (int i = 0; i < THRESHOLDS.length; i++) {
            LOG_ODDS[i] = EDGE * (i - 200) / 200;
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

    /** The threshold that was best on the earlier rows. */
    double tuned(boolean isCalibrated) {
        return isCalibrated ? tunedOnCalibrated : tunedOnRaw;
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
