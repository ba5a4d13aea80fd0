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
     * Compares pairs, a few more than {@code pairs} of them, or sorts as many neighbours once all are compared; the rest is
     * for the next time.
     */
    public void search(int pairs) {
        if (next == n) {
            sort(unsorted + 1 + Math.min(n - unsorted - 1, pairs / k));
            return;
        }
        int from = next;
        int compared = 0;
        while (next < n && compared < pairs) {
            compared += n - 1 - next;
            next++;
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

    /** Four distances at a time, so that the processor has something to do while it waits for a sum. */
    private void compare(int from, int to) {
        double[] table = x;
        int count = n;
        for (int i = from; i < to; i++) {
            int row = i * d;
            int end = row + d;
            int j = i + 1;
            for (; j + 3 < count; j += 4) {
                int b = j * d;
                int c = b + d;
                int e = c + d;
                int f = e + d;
                double sum0 = 0;
                double sum1 = 0;
                double sum2 = 0;
                double sum3 = 0;
                for (int a = row; a < end; a++) {
                    double value = table[a];
                    double difference0 = value - table[b++];
                    double difference1 = value - table[c++];
                    double difference2 = value - table[e++];
                    double difference3 = value - table[f++];
                    sum0 += difference0 * difference0;
                    sum1 += difference1 * difference1;
                    sum2 += difference2 * difference2;
                    sum3 += difference3 * difference3;
                }
                meet(i, j, sum0);
                meet(i, j + 1, sum1);
                meet(i, j + 2, sum2);
                meet(i, j + 3, sum3);
            }
            for (; j < count; j++) {
                meet(i, j, Table.squaredDistance(table, row, table, j * d, d));
            }
        }
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
