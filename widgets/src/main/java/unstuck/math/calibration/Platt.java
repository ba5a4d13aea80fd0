package unstuck.math.calibration;

/**
 * A sigmoid from a score to a probability, 1/(1 + exp(a·score + b)), fitted to outcomes by Platt's method (1999): with
 * targets (n₊ + 1)/(n₊ + 2) and 1/(n₋ + 2) instead of 1 and 0, so that it stays finite where a score parts the outcomes.
 *
 * @param a below 0 where a higher score means more positives
 */
public record Platt(double a, double b) {
    /** How near to 0 and 1 a probability may come before its logit is taken. */
    public static final double CLIP = 1e-4;

    private static final int STEPS = 100;
    private static final double FLAT = 1e-12;

    /**
     * The best sigmoid, by Newton's method with steps halved until they descend (Lin, Lin and Weng 2007).
     *
     * @param scores any finite numbers
     * @throws IllegalArgumentException if there are no rows, not one outcome for each, or a score is not finite
     */
    public static Platt fit(double[] scores, boolean[] positive) {
        require(scores, positive);
        double[] targets = targets(positive);
        double share = Brier.base(positive);
        double n = positive.length;
        Platt fit = new Platt(0, StrictMath.log((n - n * share + 1) / (n * share + 1)));
        Platt before = null;
        for (int step = 0; step < STEPS && !fit.equals(before); step++) {
            before = fit;
            fit = fit.next(scores, targets);
        }
        return fit;
    }

    private static double[] targets(boolean[] positive) {
        double positives = Math.floor(Brier.base(positive) * positive.length + 0.5);
        double[] targets = new double[positive.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = positive[i] ? (positives + 1) / (positives + 2) : 1 / (positive.length - positives + 2);
        }
        return targets;
    }

    private static void require(double[] scores, boolean[] positive) {
        if (scores.length == 0 || scores.length != positive.length) {
            throw new IllegalArgumentException("There are " + scores.length + " scores and " + positive.length
                    + " outcomes: it takes as many, and some.");
        }
        for (double each : scores) {
            if (!(Math.abs(each) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("A score is not a finite number.");
            }
        }
    }

    private Platt next(double[] scores, double[] targets) {
        double ga = 0;
        double gb = 0;
        double haa = FLAT;
        double hab = 0;
        double hbb = FLAT;
        for (int i = 0; i < scores.length; i++) {
            double p = of(scores[i]);
            double error = targets[i] - p;
            double weight = p * (1 - p);
            ga += error * scores[i];
            gb += error;
            haa += weight * scores[i] * scores[i];
            hab += weight * scores[i];
            hbb += weight;
        }
        double determinant = haa * hbb - hab * hab;
        double da = (hab * gb - hbb * ga) / determinant;
        double db = (hab * ga - haa * gb) / determinant;
        double here = loss(scores, targets);
        for (double size = 1; size > 1e-10; size /= 2) {
            Platt there = new Platt(da * size + a, db * size + b);
            if (there.loss(scores, targets) < here) {
                return there;
            }
        }
        return this;
    }

    /** What the fit makes least: the cross entropy to Platt's targets, summed over rows. */
    public double loss(double[] scores, boolean[] positive) {
        return loss(scores, targets(positive));
    }

    /** The cross entropy to the targets, summed: t·z + log(1 + e⁻ᶻ), written so that nothing overflows. */
    private double loss(double[] scores, double[] targets) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double z = a * scores[i] + b;
            sum += StrictMath.log(1 + StrictMath.exp(-Math.abs(z)));
            sum += (z > 0 ? targets[i] : targets[i] - 1) * z;
        }
        return sum;
    }

    /** The probability that belongs to a score. */
    public double of(double score) {
        double z = a * score + b;
        double small = StrictMath.exp(-Math.abs(z));
        return (z > 0 ? small : 1) / (1 + small);
    }

    /** The logit of a probability that was clipped at {@link #CLIP}: on it, Platt's map can leave a true score alone. */
    public static double logit(double probability) {
        double p = Math.max(CLIP, Math.min(1 - CLIP, probability));
        return StrictMath.log(p / (1 - p));
    }
}
