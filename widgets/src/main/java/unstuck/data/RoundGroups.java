package unstuck.data;

import java.util.Arrays;
import unstuck.math.SeededNormal;
import unstuck.math.SeededUniform;

/** Groups of points that are drawn, not recorded, so that the truth about them is known: each a round normal cloud. */
public final class RoundGroups {
    private final int d;
    private final SeededNormal normal;
    private double[] x = {};
    private int[] labels = {};
    private int groups;

    private RoundGroups(int d, int seed) {
        this.d = d;
        normal = new SeededNormal(new SeededUniform(seed), 1);
    }

    /** No groups as yet, in {@code d} dimensions. */
    public static RoundGroups drawn(int d, int seed) {
        return new RoundGroups(d, seed);
    }

    /**
     * With one more group, whose rows follow those there are.
     *
     * @param deviation the standard deviation along every axis
     * @param centre the first coordinates of the centre; the others are 0
     */
    public RoundGroups group(int count, double deviation, double... centre) {
        int before = labels.length;
        x = Arrays.copyOf(x, (before + count) * d);
        labels = Arrays.copyOf(labels, before + count);
        Arrays.fill(labels, before, before + count, groups++);
        for (int i = before * d; i < x.length; i++) {
            int axis = i % d;
            double middle = axis < centre.length ? centre[axis] : 0;
            x[i] = normal.next() * deviation + middle;
        }
        return this;
    }

    /** The number of points. */
    public int n() {
        return labels.length;
    }

    /** The number of dimensions. */
    public int d() {
        return d;
    }

    /** The points, n rows of d numbers; not changed afterwards. */
    public double[] x() {
        return x;
    }

    /** The group of each point, from 0; not changed afterwards. */
    public int[] labels() {
        return labels;
    }
}
