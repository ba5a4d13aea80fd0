package unstuck.math.quality;

import unstuck.math.Table;

/** For every point, the others by distance, nearest first. Of equal distances the lower row comes first. */
final class DistanceRanks {
    private final int n;
    private final int[] order;
    private final int[] ranks;

    DistanceRanks(double[] x, int n, int d) {
        Table.require(x, n, d);
        this.n = n;
        order = new int[n * n];
        ranks = new int[n * n];
        double[] squares = new double[n];
        int[] rows = new int[n];
        int[] spare = new int[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                squares[j] = Table.squaredDistance(x, i * d, x, j * d, d);
                rows[j] = j;
            }
            squares[i] = -1;
            sort(rows, spare, 0, n, squares);
            for (int rank = 0; rank < n; rank++) {
                order[i * n + rank] = rows[rank];
                ranks[i * n + rows[rank]] = rank;
            }
        }
    }

    /** Merges sorted halves, so that equals keep their order. */
    private static void sort(int[] rows, int[] spare, int from, int to, double[] by) {
        if (to - from < 2) {
            return;
        }
        int middle = from + (to - from) / 2;
        sort(rows, spare, from, middle, by);
        sort(rows, spare, middle, to, by);
        int a = from;
        int b = middle;
        for (int k = from; k < to; k++) {
            if (b == to || a < middle && by[rows[a]] <= by[rows[b]]) {
                spare[k] = rows[a++];
            } else {
                spare[k] = rows[b++];
            }
        }
        System.arraycopy(spare, from, rows, from, to - from);
    }

    /** The point at {@code rank} from point {@code i}: itself at 0, its nearest at 1. */
    int at(int i, int rank) {
        return order[i * n + rank];
    }

    /** The rank of point {@code j} from point {@code i}. */
    int rank(int i, int j) {
        return ranks[i * n + j];
    }
}
