package unstuck.math.calibration;

/**
 * The mean negative natural logarithm of the probability that was given to what came.
 *
 * @param clipped the loss with every score held a little away from 0 and 1, so that it is finite
 * @param impossible how many rows came although their score had ruled them out, at exactly 0 or 1
 */
public record LogLoss(double clipped, int impossible) {
    /** The distance from 0 and 1 that scores keep where nothing else is said: that from 1 to the next double. */
    public static final double CLIP = 0x1p-52;

    /**
     * Of forecasts.
     *
     * @throws IllegalArgumentException if there are no rows or a score is no probability
     */
    public static LogLoss of(double[] scores, boolean[] positive) {
        return of(scores, positive, CLIP);
    }

    /**
     * Of forecasts that are held within [clip, 1 − clip].
     *
     * @throws IllegalArgumentException if there are no rows or a score is no probability
     */
    public static LogLoss of(double[] scores, boolean[] positive, double clip) {
        Forecasts.require(scores, positive);
        double sum = 0;
        int impossible = 0;
        for (int i = 0; i < scores.length; i++) {
            double given = positive[i] ? scores[i] : 1 - scores[i];
            impossible += given == 0 ? 1 : 0;
            sum -= StrictMath.log(Math.max(clip, Math.min(1 - clip, given)));
        }
        return new LogLoss(sum / scores.length, impossible);
    }

    /** Without clipping: infinite as soon as one row was ruled out and came. */
    public double exact() {
        return impossible > 0 ? Double.POSITIVE_INFINITY : clipped;
    }
}
