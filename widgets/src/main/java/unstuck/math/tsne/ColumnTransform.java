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
    private static final double HALF_ROOT_OF_3 = Math.sqrt(3) / 2;

    private final int length;
    private final int[] radices;
    private final double[] cosines;
    private final double[] sines;
    private final int[] rows;

    /** For columns of {@code length} numbers: 4 times a product of twos and threes. */
    ColumnTransform(int length) {
        this.length = length;
        radices = radices(length);
        cosines = new double[length];
        sines = new double[length];
        for (int i = 0; i < length; i++) {
            double angle = 2 * Math.PI * i / length;
            cosines[i] = StrictMath.cos(angle);
            sines[i] = StrictMath.sin(angle);
        }
        rows = new int[length];
        for (int frequency = 0; frequency < length; frequency++) {
            rows[frequency] = rowOf(frequency);
        }
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

    private int rowOf(int frequency) {
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
        for (int stage = 0; stage < radices.length; stage++) {
            int radix = radices[stage];
            int part = block / radix;
            int turn = length / block;
            for (int start = 0; start < length; start += block) {
                for (int t = 0; t < part; t++) {
                    int first = (start + t) * width;
                    if (stage == 0 && half) {
                        forwardFirst(table, first, part * width, width, t * turn);
                    } else if (radix == 4) {
                        forward4(table, first, part * width, width, t * turn);
                    } else if (radix == 2) {
                        forward2(table, first, part * width, width, t * turn);
                    } else {
                        forward3(table, first, part * width, width, t * turn);
                    }
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
        for (int stage = radices.length - 1; stage >= 0; stage--) {
            int radix = radices[stage];
            int block = part * radix;
            int turn = length / block;
            for (int start = 0; start < length; start += block) {
                for (int t = 0; t < part; t++) {
                    int first = (start + t) * width;
                    if (stage == 0 && half) {
                        inverseLast(table, first, part * width, width, t * turn);
                    } else if (radix == 4) {
                        inverse4(table, first, part * width, width, t * turn);
                    } else if (radix == 2) {
                        inverse2(table, first, part * width, width, t * turn);
                    } else {
                        inverse3(table, first, part * width, width, t * turn);
                    }
                }
            }
            part = block;
        }
    }

    /** Radix 4 where the third and fourth of the four rows are zero. */
    private void forwardFirst(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        double c2 = cosines[2 * angle];
        double s2 = sines[2 * angle];
        double c3 = cosines[3 * angle];
        double s3 = sines[3 * angle];
        int end = first + width;
        int b = first + stride;
        int c = b + stride;
        int d = c + stride;
        for (int a = first; a < end; a += 2) {
            double ar = table[a];
            double ai = table[a + 1];
            double br = table[b];
            double bi = table[b + 1];
            table[a] = ar + br;
            table[a + 1] = ai + bi;
            double r = ar + bi;
            double i = ai - br;
            table[b] = r * c1 + i * s1;
            table[b + 1] = i * c1 - r * s1;
            r = ar - br;
            i = ai - bi;
            table[c] = r * c2 + i * s2;
            table[c + 1] = i * c2 - r * s2;
            r = ar - bi;
            i = ai + br;
            table[d] = r * c3 + i * s3;
            table[d + 1] = i * c3 - r * s3;
            b += 2;
            c += 2;
            d += 2;
        }
    }

    private void forward4(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        double c2 = cosines[2 * angle];
        double s2 = sines[2 * angle];
        double c3 = cosines[3 * angle];
        double s3 = sines[3 * angle];
        int end = first + width;
        int b = first + stride;
        int c = b + stride;
        int d = c + stride;
        for (int a = first; a < end; a += 2) {
            double ar = table[a];
            double ai = table[a + 1];
            double br = table[b];
            double bi = table[b + 1];
            double cr = table[c];
            double ci = table[c + 1];
            double dr = table[d];
            double di = table[d + 1];
            double sumR = ar + cr;
            double sumI = ai + ci;
            double differenceR = ar - cr;
            double differenceI = ai - ci;
            double oddR = br + dr;
            double oddI = bi + di;
            double turnedR = bi - di;
            double turnedI = dr - br;
            table[a] = sumR + oddR;
            table[a + 1] = sumI + oddI;
            double r = differenceR + turnedR;
            double i = differenceI + turnedI;
            table[b] = r * c1 + i * s1;
            table[b + 1] = i * c1 - r * s1;
            r = sumR - oddR;
            i = sumI - oddI;
            table[c] = r * c2 + i * s2;
            table[c + 1] = i * c2 - r * s2;
            r = differenceR - turnedR;
            i = differenceI - turnedI;
            table[d] = r * c3 + i * s3;
            table[d + 1] = i * c3 - r * s3;
            b += 2;
            c += 2;
            d += 2;
        }
    }

    private void forward2(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        int end = first + width;
        int b = first + stride;
        for (int a = first; a < end; a += 2) {
            double r = table[a] - table[b];
            double i = table[a + 1] - table[b + 1];
            table[a] += table[b];
            table[a + 1] += table[b + 1];
            table[b] = r * c1 + i * s1;
            table[b + 1] = i * c1 - r * s1;
            b += 2;
        }
    }

    private void forward3(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        double c2 = cosines[2 * angle];
        double s2 = sines[2 * angle];
        int end = first + width;
        int b = first + stride;
        int c = b + stride;
        for (int a = first; a < end; a += 2) {
            double sumR = table[b] + table[c];
            double sumI = table[b + 1] + table[c + 1];
            double turnedR = (table[b + 1] - table[c + 1]) * HALF_ROOT_OF_3;
            double turnedI = (table[c] - table[b]) * HALF_ROOT_OF_3;
            double middleR = table[a] - 0.5 * sumR;
            double middleI = table[a + 1] - 0.5 * sumI;
            table[a] = sumR + table[a];
            table[a + 1] = sumI + table[a + 1];
            double r = middleR + turnedR;
            double i = middleI + turnedI;
            table[b] = r * c1 + i * s1;
            table[b + 1] = i * c1 - r * s1;
            r = middleR - turnedR;
            i = middleI - turnedI;
            table[c] = r * c2 + i * s2;
            table[c + 1] = i * c2 - r * s2;
            b += 2;
            c += 2;
        }
    }

    private void inverse4(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        double c2 = cosines[2 * angle];
        double s2 = sines[2 * angle];
        double c3 = cosines[3 * angle];
        double s3 = sines[3 * angle];
        int end = first + width;
        int b = first + stride;
        int c = b + stride;
        int d = c + stride;
        for (int a = first; a < end; a += 2) {
            double ar = table[a];
            double ai = table[a + 1];
            double br = table[b] * c1 - table[b + 1] * s1;
            double bi = table[b + 1] * c1 + table[b] * s1;
            double cr = table[c] * c2 - table[c + 1] * s2;
            double ci = table[c + 1] * c2 + table[c] * s2;
            double dr = table[d] * c3 - table[d + 1] * s3;
            double di = table[d + 1] * c3 + table[d] * s3;
            double sumR = ar + cr;
            double sumI = ai + ci;
            double differenceR = ar - cr;
            double differenceI = ai - ci;
            double oddR = br + dr;
            double oddI = bi + di;
            double turnedR = di - bi;
            double turnedI = br - dr;
            table[a] = sumR + oddR;
            table[a + 1] = sumI + oddI;
            table[b] = differenceR + turnedR;
            table[b + 1] = differenceI + turnedI;
            table[c] = sumR - oddR;
            table[c + 1] = sumI - oddI;
            table[d] = differenceR - turnedR;
            table[d + 1] = differenceI - turnedI;
            b += 2;
            c += 2;
            d += 2;
        }
    }

    /** Radix 4 of which only the first and second rows are wanted. */
    private void inverseLast(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        double c2 = cosines[2 * angle];
        double s2 = sines[2 * angle];
        double c3 = cosines[3 * angle];
        double s3 = sines[3 * angle];
        int end = first + width;
        int b = first + stride;
        int c = b + stride;
        int d = c + stride;
        for (int a = first; a < end; a += 2) {
            double ar = table[a];
            double ai = table[a + 1];
            double br = table[b] * c1 - table[b + 1] * s1;
            double bi = table[b + 1] * c1 + table[b] * s1;
            double cr = table[c] * c2 - table[c + 1] * s2;
            double ci = table[c + 1] * c2 + table[c] * s2;
            double dr = table[d] * c3 - table[d + 1] * s3;
            double di = table[d + 1] * c3 + table[d] * s3;
            table[a] = ar + cr + br + dr;
            table[a + 1] = ai + ci + bi + di;
            table[b] = ar - cr - bi + di;
            table[b + 1] = ai - ci + br - dr;
            b += 2;
            c += 2;
            d += 2;
        }
    }

    private void inverse2(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        int end = first + width;
        int b = first + stride;
        for (int a = first; a < end; a += 2) {
            double r = table[b] * c1 - table[b + 1] * s1;
            double i = table[b + 1] * c1 + table[b] * s1;
            table[b] = table[a] - r;
            table[b + 1] = table[a + 1] - i;
            table[a] += r;
            table[a + 1] += i;
            b += 2;
        }
    }

    private void inverse3(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        double c2 = cosines[2 * angle];
        double s2 = sines[2 * angle];
        int end = first + width;
        int b = first + stride;
        int c = b + stride;
        for (int a = first; a < end; a += 2) {
            double br = table[b] * c1 - table[b + 1] * s1;
            double bi = table[b + 1] * c1 + table[b] * s1;
            double cr = table[c] * c2 - table[c + 1] * s2;
            double ci = table[c + 1] * c2 + table[c] * s2;
            double sumR = br + cr;
            double sumI = bi + ci;
            double turnedR = (ci - bi) * HALF_ROOT_OF_3;
            double turnedI = (br - cr) * HALF_ROOT_OF_3;
            double middleR = table[a] - 0.5 * sumR;
            double middleI = table[a + 1] - 0.5 * sumI;
            table[a] = sumR + table[a];
            table[a + 1] = sumI + table[a + 1];
            table[b] = middleR + turnedR;
            table[b + 1] = middleI + turnedI;
            table[c] = middleR - turnedR;
            table[c + 1] = middleI - turnedI;
            b += 2;
            c += 2;
        }
    }
}
