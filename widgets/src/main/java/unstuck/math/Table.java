package unstuck.math;

/** A table of numbers, row by row in one array. */
public final class Table {
    private Table() {}

    /**
     * Requires n rows of d finite numbers.
     *
     * @throws IllegalArgumentException if there are fewer than two rows or no column, or a number is missing or not finite
     */
    public static void require(double[] x, int n, int d) {
        requireSize(x, n, d);
        // A finite number times 0 is 0, any other is not a number: so nothing branches at each.
        double zero = 0;
        for (int i = 0; i < x.length; i++) {
            zero += x[i] * 0;
        }
        if (zero != 0) {
            refuse(x, d);
        }
    }

    /**
     * The mean of each column; infinite where its sum is beyond the range of numbers.
     *
     * @throws IllegalArgumentException as {@link #require}
     */
    public static double[] means(double[] x, int n, int d) {
        requireSize(x, n, d);
        double[] means = new double[d];
        int row = 0;
        for (int end = x.length - 3 * d; row < end; row += 4 * d) {
            addRows(x, row, means);
        }
        for (; row < x.length; row += d) {
            for (int j = 0; j < d; j++) {
                means[j] += x[row + j];
            }
        }
        for (int j = 0; j < d; j++) {
            means[j] /= n;
            // A number that is not finite makes its column's sum so.
            if (means[j] - means[j] != 0) {
                require(x, n, d);
            }
        }
        return means;
    }

    /** Four rows at a time, for each sum that is read and written. */
    private static void addRows(double[] x, int row, double[] sums) {
        int d = sums.length;
        int at = row;
        for (int j = 0; j < d; j++) {
            sums[j] = sums[j] + x[at] + x[at + d] + x[at + 2 * d] + x[at + 3 * d];
            at++;
        }
    }

    private static void requireSize(double[] x, int n, int d) {
        if (n < 2 || d < 1 || x.length != n * d) {
            throw new IllegalArgumentException("A table of " + n + " rows and " + d
                    + " columns needs at least two rows and a column, and cannot hold " + x.length + " numbers.");
        }
    }

    private static void refuse(double[] x, int d) {
        int i = 0;
        while (Double.isFinite(x[i])) {
            i++;
        }
        throw new IllegalArgumentException("Row " + i / d + ", column " + i % d
                + " is not a finite number: leave out rows with missing values first.");
    }

    /** ‖a − b‖² of two runs of {@code d} numbers. */
    public static double squaredDistance(double[] x, int a, double[] y, int b, int d) {
        double sum = 0;
        for (int i = 0; i < d; i++) {
            double difference = x[a + i] - y[b + i];
            sum += difference * difference;
        }
        return sum;
    }
}
