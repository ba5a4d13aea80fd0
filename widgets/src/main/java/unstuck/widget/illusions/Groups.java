package unstuck.widget.illusions;

import java.util.Arrays;
import unstuck.data.RoundGroups;
import unstuck.math.Table;

/**
 * Groups of points, drawn once and for all, so that the truth about them is known: each is moved and scaled to have exactly
 * the centre and the width that it was asked for.
 */
final class Groups {
    private final int d;
    private final RoundGroups normal;
    private double[] x = {};
    private int[] labels = {};
    private int groups;

    private Groups(int d, int seed) {
        this.d = d;
        normal = RoundGroups.drawn(d, seed);
    }

    /** No groups as yet, in {@code d} dimensions. */
    static Groups in(int d, int seed) {
        return new Groups(d, seed);
    }

    /**
     * With one more group, whose rows follow those there are.
     *
     * @param width the root mean square distance from the centre, along an axis
     * @param centre the first coordinates of the centre; the others are 0
     */
    Groups group(int count, double width, double... centre) {
        int from = labels.length;
        append(count);
        double[] mean = new double[d];
        for (int i = from * d; i < x.length; i++) {
            mean[i % d] += x[i] / count;
        }
        double square = 0;
        for (int i = from; i < labels.length; i++) {
            square += Table.squaredDistance(x, i * d, mean, 0, d);
        }
        double scale = width * Math.sqrt(count * d / square);
        for (int i = from * d; i < x.length; i++) {
            int axis = i % d;
            double middle = axis < centre.length ? centre[axis] : 0;
            x[i] = scale * (x[i] - mean[axis]) + middle;
        }
        return this;
    }

    /** With so many more groups, whose centres are drawn too. */
    Groups scattered(int more, int count, double width) {
        double[] centres = RoundGroups.drawn(d, 7).group(more, 1).x();
        for (int at = 0; at < centres.length; at += d) {
            group(count, width, Arrays.copyOfRange(centres, at, at + d));
        }
        return this;
    }

    /** With one more group of the plane: a ring about the origin, as wide as said along an axis. */
    Groups ring(int count, double radius, double width) {
        int from = x.length;
        append(count);
        for (int i = from; i < x.length; i += 2) {
            double angle = 2 * Math.PI * (i - from) / (2 * count);
            x[i] = x[i] * width + radius * StrictMath.cos(angle);
            x[i + 1] = x[i + 1] * width + radius * StrictMath.sin(angle);
        }
        return this;
    }

    /** Standard normal rows of a new group. */
    private void append(int count) {
        int from = labels.length;
        labels = Arrays.copyOf(labels, from + count);
        Arrays.fill(labels, from, labels.length, groups++);
        double[] drawn = normal.group(count, 1).x();
        x = Arrays.copyOf(x, drawn.length);
        System.arraycopy(drawn, from * d, x, from * d, count * d);
    }

    /** The number of points. */
    int n() {
        return labels.length;
    }

    /** The number of dimensions. */
    int d() {
        return d;
    }

    /** The points, n rows of d numbers; not changed afterwards. */
    double[] x() {
        return x;
    }

    /** The group of each point, from 0; not changed afterwards. */
    int[] labels() {
        return labels;
    }
}
