package unstuck.data;

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
        SeededUniform uniform = new SeededUniform(seed);
        double[] centres = new double[groups * dimensions];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = normal(uniform) * spread;
        }
        double[] x = new double[count * dimensions];
        int[] of = new int[count];
        for (int i = 0; i < count; i++) {
            of[i] = i % groups;
            for (int j = 0; j < dimensions; j++) {
                x[i * dimensions + j] = centres[of[i] * dimensions + j] + normal(uniform);
            }
        }
        return new Mixture(x, of);
    }

    /** Box and Muller (1958). */
    private static double normal(SeededUniform uniform) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - uniform.next()));
        return radius * StrictMath.cos(uniform.next() * 2 * Math.PI);
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
