package unstuck.math.calibration;

/**
 * One number T that divides all logits before the softmax, chosen to make the outcomes likeliest. It has no intercept, so
 * it changes how sure a model is and never which class it prefers: a wrong share of the classes it cannot mend.
 *
 * <p>Source: Guo, Pleiss, Sun and Weinberger 2017, On calibration of modern neural networks. The mean negative log
 * likelihood is convex in 1/T: Newton’s method finds its least, and halves the interval where it would leave it.
 */
public final class Temperature {
    private static final double COLDEST = 1e-3;
    private static final double HOTTEST = 1e3;
    private static final int MOST_STEPS = 200;
    private static final double PRECISION = 1e-12;

    private Temperature() {}

    /**
     * The temperature, within [{@value #COLDEST}, {@value #HOTTEST}]. Where every row’s own class has the greatest logit
     * colder is always better: then it is one at which a colder one makes no difference that a double can hold.
     *
     * @param logits n×k, k at least 2
     * @param classes n numbers of 0 … k − 1
     */
    public static double fit(double[][] logits, int[] classes) {
        if (logits.length == 0 || logits.length != classes.length) {
            throw new IllegalArgumentException(
                    "Each of at least one row needs a class: " + logits.length + " and " + classes.length + ".");
        }
        double low = 1 / HOTTEST;
        double high = 1 / COLDEST;
        double inverse = 1;
        double[] slopes = new double[2];
        for (int i = 0; i < MOST_STEPS && high - low > PRECISION * high; i++) {
            slopes(logits, classes, inverse, slopes);
            if (slopes[0] < 0) {
                low = inverse;
            } else {
                high = inverse;
            }
            double next = inverse - slopes[0] / slopes[1];
            if (Math.abs(next - inverse) <= PRECISION * inverse) {
                return 1 / next;
            }
            // The middle by ratio: the interval spans powers of ten.
            inverse = next > low && next < high ? next : Math.sqrt(low * high);
        }
        return 1 / inverse;
    }

    /** The same for two classes, given the logits of the second against the first. */
    public static double fit(double[] logits, boolean[] outcomes) {
        double[][] pairs = new double[logits.length][];
        int[] classes = new int[outcomes.length];
        for (int i = 0; i < logits.length; i++) {
            pairs[i] = new double[] {0, logits[i]};
        }
        for (int i = 0; i < classes.length; i++) {
            classes[i] = outcomes[i] ? 1 : 0;
        }
        return fit(pairs, classes);
    }

    /** The softmax of logits divided by {@code temperature}. */
    public static double[] probabilities(double[] logits, double temperature) {
        double greatest = logits[0];
        for (double each : logits) {
            greatest = Math.max(greatest, each);
        }
        double[] probabilities = new double[logits.length];
        double sum = 0;
        for (int k = 0; k < logits.length; k++) {
            probabilities[k] = StrictMath.exp((logits[k] - greatest) / temperature);
            sum += probabilities[k];
        }
        for (int k = 0; k < logits.length; k++) {
            probabilities[k] /= sum;
        }
        return probabilities;
    }

    /** The mean negative log likelihood at a temperature. */
    public static double loss(double[][] logits, int[] classes, double temperature) {
        double loss = 0;
        for (int i = 0; i < logits.length; i++) {
            loss -= StrictMath.log(probabilities(logits[i], temperature)[classes[i]]);
        }
        return loss / logits.length;
    }

    /**
     * The first and second derivative of the summed loss by 1/T: what the logits are expected to be, less what they are at
     * the true class; and how much they vary.
     */
    private static void slopes(double[][] logits, int[] classes, double inverse, double[] slopes) {
        double first = 0;
        double second = 0;
        for (int i = 0; i < logits.length; i++) {
            double[] z = logits[i];
            double greatest = z[0];
            for (double each : z) {
                greatest = Math.max(greatest, each);
            }
            double mass = 0;
            double mean = 0;
            double square = 0;
            for (double each : z) {
                double weight = StrictMath.exp((each - greatest) * inverse);
                mass += weight;
                mean += weight * each;
                square += weight * each * each;
            }
            mean /= mass;
            first = first + mean - z[classes[i]];
            second = second + square / mass - mean * mean;
        }
        slopes[0] = first;
        slopes[1] = second;
    }
}
