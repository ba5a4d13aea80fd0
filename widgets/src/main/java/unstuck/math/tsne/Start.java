package unstuck.math.tsne;

import unstuck.math.SeededNormal;
import unstuck.math.SeededUniform;
import unstuck.math.pca.Pca;

/** Where t-SNE starts from: all points within about 10⁻⁴ of the origin. */
public final class Start {
    private static final double SPREAD = 1e-4;
    /** Rounding alone leaves about 10⁻¹⁶ of the first variance across a line. */
    private static final double ON_LINE = 1e-12;

    private Start() {}

    /**
     * The first two principal components, scaled so that the first has standard deviation 10⁻⁴ (Kobak and Berens 2019). Where
     * the rows lie on one line, the second axis is random (seed 1) and a hundredth as wide, for a picture that starts on a
     * line could never leave it. Where all rows are equal both axes are.
     *
     * @param x n rows of d finite numbers
     */
    public static double[] byPca(double[] x, int n, int d) {
        return along(components(x, n, d), n);
    }

    /** The components of that start: two, where there are two. */
    public static Pca components(double[] x, int n, int d) {
        return Pca.of(x, n, d, Math.min(2, Math.min(n, d)));
    }

    /** The start from {@link #components} that have been found. */
    public static double[] along(Pca pca, int n) {
        double first = pca.variance(0);
        if (first == 0) {
            return atRandom(n, 1);
        }
        double[] scores = pca.scores();
        int components = scores.length / n;
        boolean onLine = components == 1 || pca.variance(1) <= ON_LINE * first;
        double scale = SPREAD / Math.sqrt(first);
        double[] start = new double[2 * n];
        double[] aside = onLine ? atRandom(n, 1) : start;
        for (int i = 0; i < n; i++) {
            start[2 * i] = scores[i * components] * scale;
            start[2 * i + 1] = onLine ? aside[2 * i + 1] * 0.01 : scores[i * components + 1] * scale;
        }
        return start;
    }

    /** Independent normal coordinates of standard deviation 10⁻⁴. */
    public static double[] atRandom(int n, int seed) {
        SeededNormal normal = new SeededNormal(new SeededUniform(seed), SPREAD);
        double[] start = new double[2 * n];
        for (int i = 0; i < start.length; i += 2) {
            start[i] = normal.next();
            start[i + 1] = normal.second();
        }
        return start;
    }
}
