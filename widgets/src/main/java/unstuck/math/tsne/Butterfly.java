package unstuck.math.tsne;

/**
 * What one stage of a {@link ColumnTransform} does to rows that belong together. Every radix is a class of its own, for then
 * a browser compiles each when it is first needed, and not all of them anew.
 */
abstract class Butterfly {
    /** The number of rows. */
    final int radix;

    final double[] cosines;
    final double[] sines;

    /** For a transform whose angles, 2π over its length, have these cosines and sines. */
    Butterfly(int radix, double[] cosines, double[] sines) {
        this.radix = radix;
        this.cosines = cosines;
        this.sines = sines;
    }

    /**
     * Transforms rows of {@code width} numbers that begin at {@code first}, {@code stride} apart, then turns row k by k times
     * an angle.
     */
    abstract void forward(double[] table, int first, int stride, int width, int angle);

    /** Turns the rows back, then transforms them back, without a division by their number. */
    abstract void inverse(double[] table, int first, int stride, int width, int angle);
}
