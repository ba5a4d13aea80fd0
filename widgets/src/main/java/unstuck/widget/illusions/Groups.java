package unstuck.widget.illusions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import unstuck.data.RoundGroups;
import unstuck.math.Table;

/**
 * Groups of points, drawn once and for all, so that the truth about them is known: each is moved and scaled to have exactly
 * the centre and the width that it was asked for. They are drawn when their points are first asked for: a page has many
 * that no reader comes to see.
 */
final class Groups {
    private final int d;
    private final RoundGroups normal;
    /** What is still to be drawn. */
    private final List<Runnable> plan = new ArrayList<>();

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
        return plan(count, 0, width, centre);
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
        return plan(count, radius, width);
    }

    private Groups plan(int count, double radius, double width, double... centre) {
        plan.add(() -> {
            int from = labels.length;
            append(count);
            if (radius > 0) {
                bend(from, radius, width);
            } else {
                place(from, width, centre);
            }
        });
        return this;
    }

    private void place(int from, double width, double[] centre) {
        int count = labels.length - from;
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
    }

    private void bend(int from, double radius, double width) {
        int count = labels.length - from;
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            int at = 2 * (from + i);
            x[at] = x[at] * width + radius * StrictMath.cos(angle);
            x[at + 1] = x[at + 1] * width + radius * StrictMath.sin(angle);
        }
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

    private void settle() {
        for (Runnable each : plan) {
            each.run();
        }
        plan.clear();
    }

    /** The number of points. */
    int n() {
        return labels().length;
    }

    /** The number of dimensions. */
    int d() {
        return d;
    }

    /** The points, n rows of d numbers; not changed afterwards. */
    double[] x() {
        settle();
        return x;
    }

    /** The group of each point, from 0; not changed afterwards. */
    int[] labels() {
        settle();
        return labels;
    }
}
