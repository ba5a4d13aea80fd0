package unstuck.math;

import java.util.Arrays;

/** The rows nearest to one row, nearest first, by Euclidean distance; of equal distances the lower row counts as nearer. */
public final class NearestRows {
    private final int[] rows;
    private final double[] squares;
    private int found;

    private NearestRows(int k) {
        rows = new int[k];
        squares = new double[k];
    }

    /**
     * Finds the k nearest, among which the row itself is not.
     *
     * @param x n rows of d finite numbers
     * @param k from 0 to n − 1
     */
    public static NearestRows of(double[] x, int n, int d, int row, int k) {
        if (k < 0 || k >= n) {
            throw new IllegalArgumentException("A row has " + (n - 1) + " others, not " + k + ".");
        }
        NearestRows nearest = new NearestRows(k);
        for (int j = 0; j < n; j++) {
            if (j != row) {
                nearest.offer(j, Table.squaredDistance(x, row * d, x, j * d, d));
            }
        }
        return nearest;
    }

    /** Keeps a row, which is above all before it, if it is among the nearest so far. */
    private void offer(int row, double square) {
        if (found == rows.length && (found == 0 || square >= squares[found - 1])) {
            return;
        }
        int place = found < rows.length ? found++ : found - 1;
        while (place > 0 && squares[place - 1] > square) {
            squares[place] = squares[place - 1];
            rows[place] = rows[place - 1];
            place--;
        }
        squares[place] = square;
        rows[place] = row;
    }

    /** Their rows. */
    public int[] rows() {
        return Arrays.copyOf(rows, rows.length);
    }

    /** The squares of their distances. */
    public double[] squares() {
        return Arrays.copyOf(squares, squares.length);
    }
}
