package unstuck.math.tsne;

import java.util.Arrays;

/**
 * Joins p(j|i) and p(i|j) to one number a pair, some points at a time. A point meets those of its neighbours that stand in
 * later rows, then the later points that have it as a neighbour, in the order of their rows.
 */
final class SymmetricPairs {
    private final Neighbours neighbours;
    private final double[] conditional;
    /** The places i·k + m where point j is somebody's neighbour stand from back[j] up to back[j + 1]. */
    private final int[] back;

    private final int[] places;
    private final int[] filled;
    private final int[] starts;
    private final int[] ends;
    private final double[] p;
    private final int[] pairOf;
    private int count;
    private int placed;
    private int joined;

    SymmetricPairs(Neighbours neighbours, double[] conditional) {
        int n = neighbours.n();
        int k = neighbours.k();
        this.neighbours = neighbours;
        this.conditional = conditional;
        back = new int[n + 1];
        for (int i = 0; i < n; i++) {
            for (int m = 0; m < k; m++) {
                back[neighbours.row(i, m) + 1]++;
            }
        }
        for (int i = 0; i < n; i++) {
            back[i + 1] += back[i];
        }
        filled = back.clone();
        places = new int[n * k];
        starts = new int[n + 1];
        ends = new int[n * k];
        p = new double[n * k];
        pairOf = new int[n];
    }

    /** Goes on by so many points, or by all that are left of one of the two rounds. */
    void join(int points) {
        int n = pairOf.length;
        if (placed < n) {
            place(Math.min(n, placed + points));
        } else {
            join(Math.min(n, joined + points), neighbours.k());
        }
    }

    /** How many points have been gone through, up to twice as many as there are. */
    int gone() {
        return placed + joined;
    }

    private void place(int end) {
        int k = neighbours.k();
        for (; placed < end; placed++) {
            for (int m = 0; m < k; m++) {
                places[filled[neighbours.row(placed, m)]++] = placed * k + m;
            }
        }
    }

    private void join(int end, int k) {
        for (; joined < end; joined++) {
            int i = joined;
            starts[i] = count;
            for (int m = 0; m < k; m++) {
                int j = neighbours.row(i, m);
                if (j > i) {
                    pairOf[j] = count;
                    ends[count] = j;
                    p[count++] = conditional[i * k + m];
                }
            }
            int forward = count;
            for (int b = back[i]; b < back[i + 1]; b++) {
                int j = places[b] / k;
                if (j > i) {
                    int pair = pairOf[j];
                    if (pair >= starts[i] && pair < forward && ends[pair] == j) {
                        p[pair] += conditional[places[b]];
                    } else {
                        ends[count] = j;
                        p[count++] = conditional[places[b]];
                    }
                }
            }
        }
    }

    /** What follows when every point has been gone through twice. */
    Affinities affinities(double[] precisions) {
        int n = pairOf.length;
        starts[n] = count;
        int[] trimmedEnds = new int[count + 1];
        double[] trimmed = new double[count + 1];
        System.arraycopy(ends, 0, trimmedEnds, 0, count);
        for (int pair = 0; pair < count; pair++) {
            trimmed[pair] = p[pair] / (2 * n);
        }
        return new Affinities(n, precisions, starts, trimmedEnds, trimmed, copies());
    }

    /** Of equal rows the first is the nearest neighbour of all others. */
    private int[] copies() {
        int[] copies = new int[2 * pairOf.length];
        int end = 0;
        for (int i = 0; i < pairOf.length; i++) {
            if (neighbours.squaredDistance(i, 0) == 0 && neighbours.row(i, 0) < i) {
                copies[end++] = i;
                copies[end++] = neighbours.row(i, 0);
            }
        }
        return Arrays.copyOf(copies, end);
    }
}
