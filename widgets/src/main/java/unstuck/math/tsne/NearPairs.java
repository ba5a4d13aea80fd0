package unstuck.math.tsne;

import java.util.Arrays;

/**
 * The near part of a split kernel, pair by pair. Points are sorted into cells of half the radius; a cell meets the rest of its
 * row and the two rows below, each a run of neighbours in the sorted order.
 */
final class NearPairs {
    private static final int REACH = 2;

    private final int n;
    private final int[] cellOf;
    private final int[] order;
    private final double[] xs;
    private final double[] ys;
    private final double[] pushX;
    private final double[] pushY;
    private int[] starts = {};

    NearPairs(int n) {
        this.n = n;
        cellOf = new int[n];
        order = new int[n];
        xs = new double[n];
        ys = new double[n];
        pushX = new double[n];
        pushY = new double[n];
    }

    /**
     * Adds the near part to the push of every point.
     *
     * @param lowX the least first coordinate
     * @param lowY the least second coordinate
     * @param extent how far coordinates of either kind reach above theirs
     * @return Σᵢ Σⱼ≠ᵢ of the near part
     */
    double add(SplitKernel kernel, double[] y, double lowX, double lowY, double extent, double[] push) {
        double perSide = REACH / Math.sqrt(kernel.squaredRadius);
        int cells = (int) (extent * perSide) + 1;
        int width = cells + 2 * REACH;
        sort(y, lowX, lowY, perSide, cells, width);
        double z = meet(kernel, cells, width);
        give(order, pushX, pushY, push);
        return 2 * z;
    }

    private static void give(int[] order, double[] pushX, double[] pushY, double[] push) {
        int count = order.length;
        for (int k = 0; k < count; k++) {
            int i = 2 * order[k];
            push[i] += pushX[k];
            push[i + 1] += pushY[k];
        }
    }

    private void sort(double[] y, double lowX, double lowY, double perSide, int cells, int width) {
        int size = width * (cells + REACH) + 1;
        if (starts.length < size) {
            starts = new int[size];
        }
        int[] first = starts;
        int[] cell = cellOf;
        Arrays.fill(first, 0, size, 0);
        int count = n;
        for (int i = 0; i < count; i++) {
            int row = (int) ((y[2 * i] - lowX) * perSide);
            int column = (int) ((y[2 * i + 1] - lowY) * perSide);
            int c = row * width + column + REACH;
            cell[i] = c;
            first[c]++;
        }
        int sum = 0;
        for (int c = 0; c < size; c++) {
            sum += first[c];
            first[c] = sum;
        }
        for (int i = count - 1; i >= 0; i--) {
            int k = --first[cell[i]];
            order[k] = i;
            xs[k] = y[2 * i];
            ys[k] = y[2 * i + 1];
        }
    }

    private double meet(SplitKernel kernel, int cells, int width) {
        Arrays.fill(pushX, 0);
        Arrays.fill(pushY, 0);
        double z = 0;
        for (int row = 0; row < cells; row++) {
            int first = row * width + REACH;
            z = meetRow(kernel, first, first + cells, width, z);
        }
        return z;
    }

    /**
     * The points of a row of cells: not of all rows in one loop, which V8 would compile while it runs and soon throw away.
     * Returns {@code before} plus the row's part of Σᵢ Σⱼ, one sum over all rows to the last digit.
     */
    private double meetRow(SplitKernel kernel, int from, int to, int width, double before) {
        double squaredRadius = kernel.squaredRadius;
        double scale = kernel.scale;
        double threeScales = 3 * scale;
        int[] first = starts;
        double[] px = xs;
        double[] py = ys;
        double[] fx = pushX;
        double[] fy = pushY;
        double z = before;
        for (int c = from; c < to; c++) {
            int end = first[c + 1];
            for (int i = first[c]; i < end; i++) {
                double xi = px[i];
                double yi = py[i];
                double pushedX = 0;
                double pushedY = 0;
                int j = i + 1;
                int last = first[c + REACH + 1];
                for (int below = 0; ; ) {
                    for (; j < last; j++) {
                        double dx = xi - px[j];
                        double dy = yi - py[j];
                        double s = dx * dx + dy * dy;
                        if (s < squaredRadius) {
                            double q = 1 / (1 + s);
                            double u = (squaredRadius - s) * scale;
                            double quu = q * u * u;
                            double near = quu * u;
                            z += near;
                            double weight = q * near + threeScales * quu;
                            double wx = weight * dx;
                            double wy = weight * dy;
                            pushedX += wx;
                            pushedY += wy;
                            fx[j] -= wx;
                            fy[j] -= wy;
                        }
                    }
                    if (below == REACH) {
                        break;
                    }
                    below++;
                    int middle = c + below * width;
                    j = first[middle - REACH];
                    last = first[middle + REACH + 1];
                }
                fx[i] += pushedX;
                fy[i] += pushedY;
            }
        }
        return z;
    }
}
