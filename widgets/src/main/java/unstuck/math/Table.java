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
        if (n < 2 || d < 1 || x.length != n * d) {
            throw new IllegalArgumentException("A table of " + n + " rows and " + d
                    + " columns needs at least two rows and a column, and cannot hold " + x.length + " numbers.");
        }
        // A finite number times 0 is 0, any other is not a number: so nothing branches at each.
        double zero = 0;
        for (int i = 0; i < x.length; i++) {
            zero += x[i] * 0;
        }
        if (zero != 0) {
            refuse(x, d);
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
