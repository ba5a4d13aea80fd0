package unstuck.math.calibration;

/** Probabilities as logarithms of their odds, and back. */
public final class Logit {
    /** Probabilities nearer to 0 or 1 than this are taken as this far, for their logits would be infinite. */
    public static final double CLIP = 1e-4;

    private Logit() {}

    /** ln(p / (1 − p)), with p held within [{@value #CLIP}, 1 − {@value #CLIP}]; NaN stays NaN. */
    public static double of(double probability) {
        double p = probability < CLIP ? CLIP : probability > 1 - CLIP ? 1 - CLIP : probability;
        return StrictMath.log(p / (1 - p));
    }

    /** 1 / (1 + e^−z), without overflow. */
    public static double probability(double z) {
        if (z >= 0) {
            return 1 / (1 + StrictMath.exp(-z));
        }
        double e = StrictMath.exp(z);
        return e / (1 + e);
    }
}
