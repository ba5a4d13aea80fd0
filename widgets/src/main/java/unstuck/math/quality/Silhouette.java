package unstuck.math.quality;

import unstuck.math.Table;

/**
 * The silhouette of a clustering (Rousseeuw 1987): the mean over rows of (b − a)/max(a, b), with a the mean distance to the
 * others of the own cluster and b the least mean distance to another cluster. A row alone in its cluster counts 0.
 */
public final class Silhouette {
    private Silhouette() {}

    /**
     * From −1 to 1.
     *
     * @param x n rows of d finite numbers
     * @param labels the cluster of each row, from 0; at least two clusters, and fewer than rows
     */
    public static double of(double[] x, int n, int d, int[] labels) {
        Table.require(x, n, d);
        int[] sizes = sizes(labels, n);
        double sum = 0;
        double[] totals = new double[sizes.length];
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < totals.length; c++) {
                totals[c] = 0;
            }
            for (int j = 0; j < n; j++) {
                totals[labels[j]] += Math.sqrt(Table.squaredDistance(x, i * d, x, j * d, d));
            }
            sum += width(totals, sizes, labels[i]);
        }
        return sum / n;
    }

    private static double width(double[] totals, int[] sizes, int own) {
        if (sizes[own] == 1) {
            return 0;
        }
        double within = totals[own] / (sizes[own] - 1);
        double between = Double.POSITIVE_INFINITY;
        for (int c = 0; c < totals.length; c++) {
            if (c != own && sizes[c] > 0) {
                between = Math.min(between, totals[c] / sizes[c]);
            }
        }
        double greater = Math.max(within, between);
        return greater == 0 ? 0 : (between - within) / greater;
    }

    private static int[] sizes(int[] labels, int n) {
        int greatest = 0;
        for (int label : labels) {
            greatest = Math.max(greatest, label);
        }
        int[] sizes = new int[greatest + 1];
        int clusters = 0;
        for (int label : labels) {
            if (sizes[label]++ == 0) {
                clusters++;
            }
        }
        if (labels.length != n || clusters < 2 || clusters >= n) {
            throw new IllegalArgumentException("A silhouette needs a label for each of the " + n
                    + " rows and from 2 to " + (n - 1) + " clusters, not " + labels.length + " and " + clusters + ".");
        }
        return sizes;
    }
}
