package unstuck.widget.twice;

import unstuck.math.Table;

/** The rows nearest to one row, by Euclidean distance; of equal distances the lower row counts as nearer. */
final class Nearest {
    private Nearest() {}

    /**
     * The k nearest, the nearest first, without the row itself.
     *
     * @param x n rows of d numbers
     * @param k less than n
     */
    static int[] of(double[] x, int n, int d, int row, int k) {
        int[] nearest = new int[k];
        double[] squares = new double[k];
        int found = 0;
        for (int j = 0; j < n; j++) {
            double square = Table.squaredDistance(x, row * d, x, j * d, d);
            if (j != row && (found < k || square < squares[k - 1])) {
                int place = found < k ? found++ : k - 1;
                while (place > 0 && squares[place - 1] > square) {
                    squares[place] = squares[place - 1];
                    nearest[place] = nearest[place - 1];
                    place--;
                }
                squares[place] = square;
                nearest[place] = j;
            }
        }
        return nearest;
    }

    /** The row whose first two numbers are nearest to a place. */
    static int to(double[] x, int d, double px, double py) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < x.length; i += d) {
            double square = (x[i] - px) * (x[i] - px) + (x[i + 1] - py) * (x[i + 1] - py);
            if (square < least) {
                least = square;
                nearest = i / d;
            }
        }
        return nearest;
    }

    static boolean isAmong(int[] rows, int row) {
        for (int each : rows) {
            if (each == row) {
                return true;
            }
        }
        return false;
    }
}
