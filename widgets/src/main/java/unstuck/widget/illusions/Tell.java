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
            int groups = centres.length / d;
            double[] squares = new double[groups];
            double[] counts = new double[groups];
            for (int i = 0; i < labels.length; i++) {
                squares[labels[i]] += Table.squaredDistance(x, i * d, centres, labels[i] * d, d);
                counts[labels[i]]++;
            }
            double least = Double.MAX_VALUE;
            double most = 0;
            for (int c = 0; c < groups; c++) {
                least = Math.min(least, squares[c] / counts[c]);
                most = Math.max(most, squares[c] / counts[c]);
            }
            return Math.sqrt(most / least);
        }
    },
    /** How many times farther apart the farthest two centres of groups are than the nearest two. */
    DISTANCES("farthest gap over the nearest", 1) {
        @Override
        double of(double[] x, int d, int[] labels) {
            double[] centres = centres(x, d, labels);
            int groups = centres.length / d;
            double least = Double.MAX_VALUE;
            double most = 0;
            for (int a = 0; a < groups; a++) {
                for (int b = a + 1; b < groups; b++) {
                    double square = Table.squaredDistance(centres, a * d, centres, b * d, d);
                    least = Math.min(least, square);
                    most = Math.max(most, square);
                }
            }
            return Math.sqrt(most / least);
        }
    },
    /**
     * How many islands of at least three points there are, where points are joined whose distance is at most twice the
     * median distance to a nearest neighbour: single linkage, cut there.
     */
    ISLANDS("number of islands", 0) {
        @Override
        double of(double[] x, int d, int[] labels) {
            return islands(x, d, labels.length, 2, 3);
        }
    },
    /** The same, where already two points are a crumb, and three times the median distance joins. */
    CRUMBS("number of crumbs", 0) {
        @Override
        double of(double[] x, int d, int[] labels) {
            return islands(x, d, labels.length, 3, 2);
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

    /** How many groups of at least {@code members} there are, joined within so many {@code times} the median nearest distance. */
    private static int islands(double[] x, int d, int n, double times, int members) {
        double[] nearest = new double[n];
        Arrays.fill(nearest, Double.MAX_VALUE);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    nearest[i] = Math.min(nearest[i], Table.squaredDistance(x, i * d, x, j * d, d));
                }
            }
        }
        Arrays.sort(nearest);
        double reach = times * times * nearest[n / 2];
        boolean[] visited = new boolean[n];
        int islands = 0;
        int[] queue = new int[n];
        for (int first = 0; first < n; first++) {
            int end = 0;
            if (!visited[first]) {
                visited[first] = true;
                queue[end++] = first;
            }
            for (int at = 0; at < end; at++) {
                for (int j = 0; j < n; j++) {
                    if (!visited[j] && Table.squaredDistance(x, queue[at] * d, x, j * d, d) <= reach) {
                        visited[j] = true;
                        queue[end++] = j;
                    }
                }
            }
            islands += end >= members ? 1 : 0;
        }
        return islands;
    }
}
