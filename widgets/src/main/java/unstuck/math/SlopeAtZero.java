package unstuck.math;

/**
 * The convention for the slope of a rectified linear unit at 0, where it has none: the slope of the left side, or of
 * the right. Both lie in the subdifferential, and programs differ in the choice, so every routine here is told which.
 */
public enum SlopeAtZero {
    /** s = 0, the side of the negatives: {@code grad[x <= 0] = 0}, as in PyTorch and scikit-learn. */
    ZERO,
    /** s = 1, the side of the positives: {@code grad[x < 0] = 0}. */
    ONE;

    /** Whether {@code x} takes the slope of the left side. NaN does not: it compares as neither below nor equal to 0. */
    public boolean isLeft(double x) {
        return this == ONE ? x < 0 : x <= 0;
    }

    /** The slope of a plain unit at 0: s. */
    public double slope() {
        return this == ONE ? 1 : 0;
    }
}
