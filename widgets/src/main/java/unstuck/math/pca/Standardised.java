package unstuck.math.pca;

import unstuck.math.Table;

/**
 * A table’s columns with mean 0 and standard deviation 1 (over n − 1). A column of equal numbers has no deviation to divide
 * by: it is dropped.
 */
public final class Standardised {
    private final int[] columns;
    private final double[] values;

    private Standardised(double[] x, int n, int d, double[] means) {
        int[] kept = new int[d];
        int count = 0;
        for (int j = 0; j < d; j++) {
            if (!isConstant(x, n, d, j)) {
                kept[count++] = j;
            }
        }
        columns = new int[count];
        System.arraycopy(kept, 0, columns, 0, count);
        values = new double[n * count];
        for (int c = 0; c < count; c++) {
            fill(x, n, d, c, means[columns[c]]);
        }
    }

    /** Of n rows of d finite numbers, at least two rows. */
    public static Standardised of(double[] x, int n, int d) {
        return new Standardised(x, n, d, Table.means(x, n, d));
    }

    private static boolean isConstant(double[] x, int n, int d, int column) {
        for (int i = 1; i < n; i++) {
            if (x[i * d + column] != x[column]) {
                return false;
            }
        }
        return true;
    }

    private void fill(double[] x, int n, int d, int c, double mean) {
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double difference = x[i * d + columns[c]] - mean;
            squares += difference * difference;
        }
        double deviation = Math.sqrt(squares / (n - 1));
        for (int i = 0; i < n; i++) {
            values[i * columns.length + c] = (x[i * d + columns[c]] - mean) / deviation;
        }
    }

    /** The numbers of the columns that are kept, ascending. */
    public int[] columns() {
        return columns.clone();
    }

    /** n rows of as many numbers as there are columns kept. */
    public double[] values() {
        return values.clone();
    }
}
