package unstuck.math.tsne;

import java.util.Arrays;

/**
 * Numbers on the nodes of a square grid, and their convolution with the smooth part of a kernel: one transform of real
 * numbers each way, on twice the side so that nothing wraps round. The kernel's spectrum is computed once, and divided twice
 * by that of the cubic B-spline, so that a spline over the charges in and a spline over the results out interpolate the
 * kernel.
 */
final class GridConvolution {
    /** Nodes along a side. */
    final int side;
    /** Between nodes, in units of the embedding. */
    final double spacing;
    /** Node (i, j) stands at i·side + j: charges before {@link #convolve}, potentials after. */
    final double[] nodes;

    final SplitKernel kernel;
    private final ColumnTransform transform;
    /** Frequencies of a transform of real numbers. */
    private final int frequencies;
    /** The nodes transformed along their first index, turned over: row j, column frequency. */
    private final double[] turned;

    private final double[] spectrum;

    /** A grid of half the side of {@code transform}, with its kernel. */
    GridConvolution(ColumnTransform transform, double spacing, SplitKernel kernel) {
        int length = transform.length();
        this.transform = transform;
        this.side = length / 2;
        this.spacing = spacing;
        this.kernel = kernel;
        frequencies = side + 1;
        nodes = new double[length * side];
        turned = new double[length * 2 * frequencies];
        spectrum = spectrum();
    }

    /** Sets all nodes to 0. */
    void clear() {
        Arrays.fill(nodes, 0, side * side, 0);
    }

    /** Replaces the charges by the potentials that they make. */
    void convolve() {
        transform.forward(nodes, side / 2, true);
        turn();
        transform.forward(turned, frequencies, true);
        multiply(turned, spectrum);
        transform.inverse(turned, frequencies, true);
        turnBack();
        transform.inverse(nodes, side / 2, true);
    }

    private static void multiply(double[] table, double[] factors) {
        int count = factors.length;
        for (int i = 0, k = 0; i < count; i++, k += 2) {
            double factor = factors[i];
            table[k] *= factor;
            table[k + 1] *= factor;
        }
    }

    /**
     * Two real columns 2c and 2c + 1 were transformed as one of complex numbers; what is even in frequency belongs to the
     * first, what is odd to the second. Both come out doubled, which the spectrum makes good.
     */
    private void turn() {
        double[] from = nodes;
        double[] to = turned;
        int width = 2 * frequencies;
        int count = side;
        for (int k = 0; k <= count; k++) {
            int a = transform.row(k) * count;
            int b = transform.row(k == 0 ? 0 : 2 * count - k) * count;
            int end = a + count;
            int even = 2 * k;
            for (; a < end; a += 2) {
                double ar = from[a];
                double ai = from[a + 1];
                double br = from[b];
                double bi = from[b + 1];
                int odd = even + width;
                to[even] = ar + br;
                to[even + 1] = ai - bi;
                to[odd] = ai + bi;
                to[odd + 1] = br - ar;
                even = odd + width;
                b += 2;
            }
        }
    }

    private void turnBack() {
        double[] from = turned;
        double[] to = nodes;
        int width = 2 * frequencies;
        int count = side;
        for (int k = 0; k <= count; k++) {
            int a = transform.row(k) * count;
            int b = transform.row(k == 0 ? 0 : 2 * count - k) * count;
            int end = a + count;
            int even = 2 * k;
            for (; a < end; a += 2) {
                int odd = even + width;
                double evenR = from[even];
                double evenI = from[even + 1];
                double oddR = from[odd];
                double oddI = from[odd + 1];
                to[a] = evenR - oddI;
                to[a + 1] = evenI + oddR;
                to[b] = evenR + oddI;
                to[b + 1] = oddR - evenI;
                even = odd + width;
                b += 2;
            }
        }
    }

    /** In the order in which the transforms leave the frequencies. The kernel is even, so its transforms are real. */
    private double[] spectrum() {
        int pairs = frequencies / 2 + 1;
        double[] samples = samples(2 * pairs);
        transform.forward(samples, pairs, false);
        double[] rows = transposed(samples, 2 * pairs);
        transform.forward(rows, pairs, false);
        return dividedBySplines(rows, 2 * pairs);
    }

    /** The kernel on the nodes of half a period along the second index. */
    private double[] samples(int width) {
        int length = transform.length();
        double[] samples = new double[length * width];
        for (int i = 0; i < length; i++) {
            double dx = Math.min(i, length - i) * spacing;
            for (int j = 0; j < frequencies; j++) {
                double dy = j * spacing;
                samples[i * width + j] = kernel.smooth(dx * dx + dy * dy);
            }
        }
        return samples;
    }

    /** Samples transformed along their first index: row position, column frequency, of which half are enough. */
    private double[] transposed(double[] samples, int width) {
        int length = transform.length();
        double[] rows = new double[length * width];
        for (int j = 0; j < length; j++) {
            for (int k = 0; k < frequencies; k++) {
                rows[j * width + k] = samples[transform.row(k) * width + Math.min(j, length - j)];
            }
        }
        return rows;
    }

    /** By the spectra of both splines, and by what the transforms multiply. */
    private double[] dividedBySplines(double[] transformed, int width) {
        int length = transform.length();
        double[] spline = new double[length];
        for (int k = 0; k < length; k++) {
            spline[k] = (2 + StrictMath.cos(2 * Math.PI * k / length)) / 3;
        }
        double[] quotients = new double[length * frequencies];
        for (int l = 0; l < length; l++) {
            int row = transform.row(l);
            for (int k = 0; k < frequencies; k++) {
                double splines = spline[k] * spline[l];
                quotients[row * frequencies + k] =
                        transformed[row * width + k] / (2.0 * length * length * splines * splines);
            }
        }
        return quotients;
    }
}
