package unstuck.math.tsne;

/**
 * The discrete Fourier transform of every column of a table of complex numbers at once, in place. Real and imaginary parts
 * alternate within a row, so that the inner loops run along rows.
 *
 * <p>Forwards it decimates in frequency (Gentleman and Sande 1966): columns go in by position and come out in the order
 * of {@link #row}; the inverse takes that order and gives back positions, so nothing is ever reordered. Stages of radix 4,
 * 2 and 3. The inverse is not divided by the length.
 */
final class ColumnTransform {
    private final int length;
    private final Butterfly[] butterflies;
    /** The first stage where half of the rows is zero, or not wanted back. */
    private final Butterfly halfButterfly;

    private final int[] rows;

    /** For columns of {@code length} numbers: 4 times a product of twos and threes. */
    ColumnTransform(int length) {
        this.length = length;
        double[] cosines = new double[length];
        double[] sines = new double[length];
        for (int i = 0; i < length; i++) {
            double angle = 2 * Math.PI * i / length;
            cosines[i] = StrictMath.cos(angle);
            sines[i] = StrictMath.sin(angle);
        }
        int[] radices = radices(length);
        butterflies = new Butterfly[radices.length];
        for (int stage = 0; stage < radices.length; stage++) {
            butterflies[stage] = butterfly(radices[stage], cosines, sines);
        }
        halfButterfly = new HalfButterfly4(cosines, sines);
        rows = new int[length];
        for (int frequency = 0; frequency < length; frequency++) {
            rows[frequency] = row(frequency, length, radices);
        }
    }

    private static Butterfly butterfly(int radix, double[] cosines, double[] sines) {
        return radix == 4
                ? new Butterfly4(cosines, sines)
                : radix == 2 ? new Butterfly2(cosines, sines) : new Butterfly3(cosines, sines);
    }

    private static int[] radices(int length) {
        int[] found = new int[32];
        int count = 0;
        int rest = length;
        while (rest > 1) {
            int radix = rest % 4 == 0 ? 4 : rest % 2 == 0 ? 2 : 3;
            if (rest % radix != 0 || count == 0 && radix != 4) {
                throw new IllegalArgumentException(
                        "A transform's length must be 4 times a product of twos and threes, not " + length + ".");
            }
            found[count++] = radix;
            rest /= radix;
        }
        int[] radices = new int[count];
        System.arraycopy(found, 0, radices, 0, count);
        return radices;
    }

    private static int row(int frequency, int length, int[] radices) {
        int row = 0;
        int block = length;
        int rest = frequency;
        for (int radix : radices) {
            block /= radix;
            row += rest % radix * block;
            rest /= radix;
        }
        return row;
    }

    int length() {
        return length;
    }

    /** The row in which the transform leaves a frequency. */
    int row(int frequency) {
        return rows[frequency];
    }

    /**
     * Transforms the columns.
     *
     * @param table {@code length} rows of 2·{@code columns} numbers
     * @param half whether the second half of the rows counts as zero, whatever it holds
     */
    void forward(double[] table, int columns, boolean half) {
        int width = 2 * columns;
        int block = length;
        for (int stage = 0; stage < butterflies.length; stage++) {
            Butterfly butterfly = stage == 0 && half ? halfButterfly : butterflies[stage];
            int part = block / butterfly.radix;
            int turn = length / block;
            for (int start = 0; start < length; start += block) {
                for (int t = 0; t < part; t++) {
                    int first = (start + t) * width;
                    butterfly.forward(table, first, part * width, width, t * turn);
                }
            }
            block = part;
        }
    }

    /**
     * Transforms back, without the division by the length.
     *
     * @param half whether only the first half of the rows is wanted; the second then holds nothing of meaning
     */
    void inverse(double[] table, int columns, boolean half) {
        int width = 2 * columns;
        int part = 1;
        for (int stage = butterflies.length - 1; stage >= 0; stage--) {
            Butterfly butterfly = stage == 0 && half ? halfButterfly : butterflies[stage];
            int block = part * butterfly.radix;
            int turn = length / block;
            for (int start = 0; start < length; start += block) {
                for (int t = 0; t < part; t++) {
                    int first = (start + t) * width;
                    butterfly.inverse(table, first, part * width, width, t * turn);
                }
            }
            part = block;
        }
    }
}
