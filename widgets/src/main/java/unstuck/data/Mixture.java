package unstuck.data;

import unstuck.math.SeededNormal;
import unstuck.math.SeededUniform;

/** Groups of points around centres, all drawn from normal distributions: data whose truth is known. */
public final class Mixture {
    private final double[] x;
    private final int[] groups;

    private Mixture(double[] x, int[] groups) {
        this.x = x;
        this.groups = groups;
    }

    /**
     * Draws groups of equal size and width.
     *
     * @param count the number of points, a multiple of that of groups
     * @param dimensions of a point
     * @param spread standard deviation of the centres along each dimension, where that of the points about them is 1
     */
    public static Mixture of(int count, int dimensions, int groups, double spread, int seed) {
        SeededNormal normal = new SeededNormal(new SeededUniform(seed), 1);
        double[] centres = new double[groups * dimensions];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = normal.next() * spread;
        }
        double[] x = new double[count * dimensions];
        int[] of = new int[count];
        for (int i = 0; i < count; i++) {
            of[i] = i % groups;
            for (int j = 0; j < dimensions; j++) {
                x[i * dimensions + j] = centres[of[i] * dimensions + j] + normal.next();
            }
        }
        return new Mixture(x, of);
    }

    /** The points, row by row; for reading only. */
    public double[] x() {
        return x;
    }

    /** The group that each was drawn from, from 0; for reading only. */
    public int[] groups() {
        return groups;
    }
}
