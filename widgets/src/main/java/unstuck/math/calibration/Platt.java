package unstuck.math.calibration;

/**
 * A sigmoid from scores to probabilities, {@code p = 1 / (1 + exp(a·f + b))}: {@code a} is negative where a higher score
 * makes the outcome likelier. It maximises the likelihood of smoothed targets, (n₊ + 1)/(n₊ + 2) and 1/(n₋ + 2), which
 * keeps it finite even where one score parts the outcomes.
 *
 * <p>Source: Platt 1999, Probabilistic outputs for support vector machines; the optimiser is Newton’s method with
 * backtracking of Lin, Lin and Weng 2007, A note on Platt’s probabilistic outputs for support vector machines.
 */
public final class Platt {
    private static final int MOST_STEPS = 100;
    private static final double RIDGE = 1e-12;
    private static final double SMALL = 1e-10;

    private final double a;
    private final double b;
    private final double loss;

    private Platt(double a, double b, double loss) {
        this.a = a;
        this.b = b;
        this.loss = loss;
    }

    /**
     * The sigmoid fitted to outcomes. Where all outcomes are alike it is nearly constant.
     *
     * @param scores any finite numbers; of a probability, its {@link Logit}
     * @throws IllegalArgumentException if there are none, or not as many as outcomes, or one is not finite
     */
    public static Platt fit(double[] scores, boolean[] outcomes) {
        check(scores, outcomes);
        int positive = 0;
        for (boolean each : outcomes) {
            positive += each ? 1 : 0;
        }
        int negative = outcomes.length - positive;
        double high = (positive + 1.0) / (positive + 2.0);
        double low = 1 / (negative + 2.0);
        double[] targets = new double[scores.length];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = outcomes[i] ? high : low;
        }
        return newton(scores, targets, StrictMath.log((negative + 1.0) / (positive + 1.0)));
    }

    private static void check(double[] scores, boolean[] outcomes) {
        if (scores.length == 0 || scores.length != outcomes.length) {
            throw new IllegalArgumentException(
                    "Each of at least one score needs an outcome: " + scores.length + " and " + outcomes.length + ".");
        }
        for (int i = 0; i < scores.length; i++) {
            if (!(Math.abs(scores[i]) <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("Score " + i + " is not a finite number.");
            }
        }
    }

    private static Platt newton(double[] scores, double[] targets, double startB) {
        double a = 0;
        double b = startB;
        double loss = loss(scores, targets, a, b);
        for (int step = 0; step < MOST_STEPS; step++) {
            double haa = RIDGE;
            double hbb = RIDGE;
            double hab = 0;
            double ga = 0;
            double gb = 0;
            for (int i = 0; i < scores.length; i++) {
                double p = Logit.probability(-a * scores[i] - b);
                double curvature = p * (1 - p);
                haa += scores[i] * scores[i] * curvature;
                hbb += curvature;
                hab += scores[i] * curvature;
                ga += scores[i] * (targets[i] - p);
                gb = gb + targets[i] - p;
            }
            if (Math.abs(ga) < SMALL && Math.abs(gb) < SMALL) {
                break;
            }
            double determinant = haa * hbb - hab * hab;
            double da = (hab * gb - hbb * ga) / determinant;
            double db = (hab * ga - haa * gb) / determinant;
            double slope = ga * da + gb * db;
            double size = 1;
            double next = loss(scores, targets, a + da, b + db);
            while (!(next <= loss + 1e-4 * size * slope) && size > SMALL) {
                size /= 2;
                next = loss(scores, targets, a + size * da, b + size * db);
            }
            if (size <= SMALL) {
                break;
            }
            a += size * da;
            b += size * db;
            loss = next;
        }
        return new Platt(a, b, loss);
    }

    /** The cross-entropy of the targets, in the form that does not overflow. */
    private static double loss(double[] scores, double[] targets, double a, double b) {
        double loss = 0;
        for (int i = 0; i < scores.length; i++) {
            double z = a * scores[i] + b;
            loss += z >= 0
                    ? targets[i] * z + StrictMath.log(1 + StrictMath.exp(-z))
                    : (targets[i] - 1) * z + StrictMath.log(1 + StrictMath.exp(z));
        }
        return loss;
    }

    public double a() {
        return a;
    }

    public double b() {
        return b;
    }

    /** The sum of the cross-entropies of the smoothed targets, which no other sigmoid undercuts. */
    public double loss() {
        return loss;
    }

    /** The calibrated probability of a score. */
    public double at(double score) {
        return Logit.probability(-a * score - b);
    }
}
