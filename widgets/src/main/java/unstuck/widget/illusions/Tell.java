package unstuck.widget.illusions;

import java.util.Arrays;
import unstuck.figure.Decimal;
import unstuck.math.Table;

/** What an eye reads off a picture of groups, as a number that can be read off the data as well. */
enum Tell {
    /** How many times wider the widest group is than the narrowest, by the root mean square distance from its centre. */
    WIDTHS("widest group over the narrowest", 1) {
        @Override
        double of(double[] x, int d, int[] labels) {
            double[] centres = centres(x, d, labels);
            double[] squares = new double[centres.length / d];
            double[] counts = new double[squares.length];
            for (int i = 0; i < labels.length; i++) {
                squares[labels[i]] += Table.squaredDistance(x, i * d, centres, labels[i] * d, d);
                counts[labels[i]]++;
            }
            for (int c = 0; c < squares.length; c++) {
                squares[c] /= counts[c];
            }
            return mostOverLeast(squares);
        }
    },
    /** How many times farther apart the farthest two centres of groups are than the nearest two. */
    DISTANCES("farthest gap over the nearest", 1) {
        @Override
        double of(double[] x, int d, int[] labels) {
            return mostOverLeast(gaps(x, d, labels));
        }
    },
    /** How many times farther the tenth neighbour of a point is than the first, by the medians of both. */
    CLUMPS("distance of the tenth neighbour over the first’s", 1) {
        @Override
        double of(double[] x, int d, int[] labels) {
            int n = labels.length;
            double[] first = new double[n];
            double[] tenth = new double[n];
            for (int i = 0; i < n; i++) {
                double[] squares = squares(x, d, i);
                Arrays.sort(squares);
                first[i] = squares[1];
                tenth[i] = squares[10];
            }
            return Math.sqrt(median(tenth) / median(first));
        }
    },
    /**
     * How many pieces of at least three points there are, where points are joined whose distance is at most four times the
     * median distance to a nearest neighbour: single linkage, cut there.
     */
    PIECES("number of pieces", 0) {
        @Override
        double of(double[] x, int d, int[] labels) {
            int n = labels.length;
            double[][] squares = new double[n][];
            double[] nearest = new double[n];
            for (int i = 0; i < n; i++) {
                squares[i] = squares(x, d, i);
                nearest[i] = squares[i][nearest(squares[i], i)];
            }
            double reach = 16 * median(nearest);
            boolean[] visited = new boolean[n];
            int pieces = 0;
            for (int i = 0; i < n; i++) {
                pieces += !visited[i] && pieceFrom(i, squares, reach, visited) >= 3 ? 1 : 0;
            }
            return pieces;
        }
    };

    /** What the number is. */
    final String name;

    private final int decimals;

    Tell(String name, int decimals) {
        this.name = name;
        this.decimals = decimals;
    }

    /** The number as the page writes it. */
    String show(double value) {
        return Decimal.show(value, decimals);
    }

    /**
     * The number.
     *
     * @param x rows of d numbers, as many as labels
     */
    abstract double of(double[] x, int d, int[] labels);

    /** The squared distances between the centres of groups: of the first and the second, the first and the third, and so on. */
    private static double[] gaps(double[] x, int d, int[] labels) {
        double[] centres = centres(x, d, labels);
        int groups = centres.length / d;
        double[] gaps = new double[groups * (groups - 1) / 2];
        int gap = 0;
        for (int a = 0; a < groups; a++) {
            for (int b = a + 1; b < groups; b++) {
                gaps[gap++] = Table.squaredDistance(centres, a * d, centres, b * d, d);
            }
        }
        return gaps;
    }

    /** Whether the third of three groups lies between the first two: within the circle of which these are a diameter. */
    static boolean isThirdBetween(double[] picture, int[] labels) {
        double[] gaps = gaps(picture, 2, labels);
        return gaps[0] > gaps[1] + gaps[2];
    }

    /** The share of points whose nearest neighbour in one picture is their nearest in the other. */
    static double nearestKept(double[] one, double[] other) {
        int n = one.length / 2;
        double kept = 0;
        for (int i = 0; i < n; i++) {
            kept += nearest(squares(one, 2, i), i) == nearest(squares(other, 2, i), i) ? 1 : 0;
        }
        return kept / n;
    }

    /** How many points are joined to one, which all become visited. */
    private static int pieceFrom(int first, double[][] squares, double reach, boolean[] visited) {
        int[] piece = new int[squares.length];
        piece[0] = first;
        visited[first] = true;
        int size = 1;
        for (int at = 0; at < size; at++) {
            size = join(squares[piece[at]], reach, visited, piece, size);
        }
        return size;
    }

    /** Adds to a piece of that size the points within reach of one of its own; the new size. */
    private static int join(double[] squares, double reach, boolean[] visited, int[] piece, int size) {
        int joined = size;
        for (int j = 0; j < squares.length; j++) {
            if (squares[j] <= reach && !visited[j]) {
                visited[j] = true;
                piece[joined++] = j;
            }
        }
        return joined;
    }

    /** The row that is nearest to row i, from whose place all rows have these squared distances. */
    private static int nearest(double[] squares, int i) {
        int nearest = i == 0 ? 1 : 0;
        for (int j = 0; j < squares.length; j++) {
            nearest = j != i && squares[j] < squares[nearest] ? j : nearest;
        }
        return nearest;
    }

    /** The squared distances of all rows from row i. */
    private static double[] squares(double[] x, int d, int i) {
        double[] squares = new double[x.length / d];
        for (int j = 0; j < squares.length; j++) {
            squares[j] = Table.squaredDistance(x, i * d, x, j * d, d);
        }
        return squares;
    }

    private static double[] centres(double[] x, int d, int[] labels) {
        int groups = labels[labels.length - 1] + 1;
        double[] centres = new double[groups * d];
        double[] counts = new double[groups];
        for (int label : labels) {
            counts[label]++;
        }
        for (int i = 0; i < x.length; i++) {
            int label = labels[i / d];
            centres[label * d + i % d] += x[i] / counts[label];
        }
        return centres;
    }

    private static double mostOverLeast(double[] squares) {
        Arrays.sort(squares);
        return Math.sqrt(squares[squares.length - 1] / squares[0]);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
