package unstuck.math.tsne;

import java.util.Arrays;
import unstuck.math.Table;

/**
 * The k nearest other points of every point, nearest first, by Euclidean distance. Of equal distances the lower row comes
 * first.
 */
public final class Neighbours {
    private final int n;
    private final int k;
    /** Neighbour m of point i stands at i·k + m. While searching, a heap with the farthest on top. */
    private final int[] rows;

    private final double[] squares;
    private final double[] x;
    private final int d;
    /** The first point that has not been compared with those after it. */
    private int next;
    /** The first point whose neighbours have not been sorted. */
    private int unsorted;

    private Neighbours(double[] x, int n, int d, int k) {
        this.n = n;
        this.k = k;
        this.x = x;
        this.d = d;
        rows = new int[n * k];
        squares = new double[n * k];
        Arrays.fill(rows, Integer.MAX_VALUE);
        Arrays.fill(squares, Double.POSITIVE_INFINITY);
    }

    /**
     * Finds them by comparing all pairs.
     *
     * @param x n rows of d finite numbers
     * @param k from 1 to n − 1
     * @throws IllegalArgumentException if a number is not finite, or k or the length of x do not fit
     */
    public static Neighbours exact(double[] x, int n, int d, int k) {
        Neighbours neighbours = sought(x, n, d, k);
        while (neighbours.found() < 1) {
            neighbours.search(Integer.MAX_VALUE);
        }
        return neighbours;
    }

    /** The same, still to be found by {@link #search}: there are none as yet. */
    public static Neighbours sought(double[] x, int n, int d, int k) {
        Table.require(x, n, d);
        if (k < 1 || k >= n) {
            throw new IllegalArgumentException(
                    "A point has " + (n - 1) + " others, so k must be from 1 to that, not " + k + ".");
        }
        return new Neighbours(x, n, d, k);
    }

    /**
     * Compares pairs, up to 2n more than {@code pairs} of them, or sorts as many neighbours once all are compared; the rest
     * is for the next time.
     */
    public void search(int pairs) {
        if (next == n) {
            sort(unsorted + 1 + Math.min(n - unsorted - 1, pairs / k));
            return;
        }
        int from = next;
        int compared = 0;
        while (next < n && compared < pairs) {
            // Those of two points, n − 1 − next and n − 2 − next.
            compared += 2 * (n - next) - 3;
            next = Math.min(next + 2, n);
        }
        compare(from, next);
    }

    /** The share of the comparing and sorting that has been done: 1 when all neighbours are found. */
    public double found() {
        double rest = (double) (n - next) / n;
        double sorting = (double) k / n;
        double left = rest * rest + sorting * (n - unsorted) / n;
        return 1 - left / (1 + sorting);
    }

    public int n() {
        return n;
    }

    public int k() {
        return k;
    }

    /** The row of neighbour {@code m} of point {@code i}; m from 0, the nearest. */
    public int row(int i, int m) {
        return rows[i * k + m];
    }

    /** The squared distance from point {@code i} to its neighbour {@code m}. */
    public double squaredDistance(int i, int m) {
        return squares[i * k + m];
    }

    /** Compares points with all after them, two at a time: both are even, or {@code to} is n. */
    private void compare(int from, int to) {
        for (int i = from; i + 1 < to; i += 2) {
            meet(i, i + 1);
            int j = i + 2;
            for (; j + 3 < n; j += 4) {
                meetFour(i, j);
            }
            for (; j < n; j++) {
                meet(i, j);
                meet(i + 1, j);
            }
        }
    }

    private void meet(int i, int j) {
        meet(i, j, Table.squaredDistance(x, i * d, x, j * d, d));
    }

    /** Two points meet four others: each number that is read serves several sums, and these do not wait for one another. */
    private void meetFour(int i, int j) {
        double[] table = x;
        int row = i * d;
        int end = row + d;
        int other = end;
        int first = j * d;
        int second = first + d;
        int third = second + d;
        int fourth = third + d;
        double s11 = 0;
        double s12 = 0;
        double s21 = 0;
        double s22 = 0;
        double s31 = 0;
        double s32 = 0;
        double s41 = 0;
        double s42 = 0;
        for (; row < end; row++) {
            double u = table[row];
            double v = table[other++];
            double a = table[first++];
            s11 += (u - a) * (u - a);
            s12 += (v - a) * (v - a);
            double b = table[second++];
            s21 += (u - b) * (u - b);
            s22 += (v - b) * (v - b);
            double c = table[third++];
            s31 += (u - c) * (u - c);
            s32 += (v - c) * (v - c);
            double e = table[fourth++];
            s41 += (u - e) * (u - e);
            s42 += (v - e) * (v - e);
        }
        meet(i, j, s11);
        meet(i + 1, j, s12);
        meet(i, j + 1, s21);
        meet(i + 1, j + 1, s22);
        meet(i, j + 2, s31);
        meet(i + 1, j + 2, s32);
        meet(i, j + 3, s41);
        meet(i + 1, j + 3, s42);
    }

    private void meet(int i, int j, double square) {
        if (square <= squares[i * k]) {
            offer(i, j, square);
        }
        if (square <= squares[j * k]) {
            offer(j, i, square);
        }
    }

    /** Puts a point in the place of the farthest found so far, if it is nearer, and restores the heap. */
    private void offer(int i, int row, double square) {
        int top = i * k;
        if (!comesBefore(square, row, top)) {
            return;
        }
        sink(top, k, row, square);
    }

    private boolean comesBefore(double square, int row, int place) {
        return square < squares[place] || square == squares[place] && row < rows[place];
    }

    private void sink(int top, int size, int row, double square) {
        int hole = 0;
        while (true) {
            int child = 2 * hole + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && comesBefore(squares[top + child], rows[top + child], top + child + 1)) {
                child++;
            }
            if (!comesBefore(square, row, top + child)) {
                break;
            }
            squares[top + hole] = squares[top + child];
            rows[top + hole] = rows[top + child];
            hole = child;
        }
        squares[top + hole] = square;
        rows[top + hole] = row;
    }

    private void sort(int end) {
        for (; unsorted < end; unsorted++) {
            int top = unsorted * k;
            for (int size = k - 1; size > 0; size--) {
                int row = rows[top + size];
                double square = squares[top + size];
                rows[top + size] = rows[top];
                squares[top + size] = squares[top];
                sink(top, size, row, square);
            }
        }
    }
}
