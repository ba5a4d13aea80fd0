package unstuck.math.calibration;

/**
 * The mean negative natural logarithm of the probability that was given to what came.
 */
public final class LogLoss {
    /** The distance from 0 and 1 that scores keep: that from 1 to the next double. */
    public static final double CLIP = 0x1p-52;

    private final double clipped;
    private final int impossible;

    private LogLoss(double clipped, int impossible) {
        this.clipped = clipped;
        this.impossible = impossible;
    }

    /** The loss with every score moved into [{@value #CLIP}, 1 − {@value #CLIP}], so that it is finite. */
    public double clipped() {
        return clipped;
    }

    /** How many rows came although their score had ruled them out, at exactly 0 or 1. */
    public int impossible() {
        return impossible;
    }

    /**
     * Of forecasts.
     *
     * @throws IllegalArgumentException if there are no rows or a score is no probability
     */
    public static LogLoss of(double[] scores, boolean[] positive) {
        Forecasts.require(scores, positive);
        double sum = 0;
        int impossible = 0;
        for (int i = 0; i < scores.length; i++) {
            double given = positive[i] ? scores[i] : 1 - scores[i];
            impossible += given == 0 ? 1 : 0;
            sum -= StrictMath.log(Math.max(CLIP, Math.min(1 - CLIP, given)));
        }
        return new LogLoss(sum / scores.length, impossible);
    }

    /** Without clipping: infinite as soon as one row was ruled out and came. */
    public double exact() {
        return impossible > 0 ? Double.POSITIVE_INFINITY : clipped;
    }
}
