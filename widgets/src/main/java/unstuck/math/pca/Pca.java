package unstuck.math.pca;

import unstuck.math.Table;

/**
 * Principal component analysis (Pearson 1901, Hotelling 1933) of a table of n rows and d columns: the directions along which
 * the centred rows spread most. Columns are centred and not scaled; variances divide by n − 1. A direction's sign is free:
 * here its entry of greatest size, the first of several, is positive.
 *
 * <p>By the eigenvalues of the covariances, d·d numbers whatever n: so a variance is exact to 10⁻¹⁵ of the greatest one.
 */
public final class Pca {
    /** Rows whose products are summed at a time: so many that 64 columns of them stay in the nearest cache. */
    private static final int ROWS = 32;

    private final int n;
    private final int d;
    private final int components;
    private final double[] mean;
    private final double totalVariance;
    /** Of all directions there are, the greatest first. */
    private final double[] variances;
    /** Direction c stands at c·d. */
    private final double[] directions;

    private final double[] scores;

    private Pca(double[] x, int n, int d, double[] mean, int components) {
        this.n = n;
        this.d = d;
        this.components = components;
        this.mean = mean;
        double[] covariance = covariance(x, n, d, mean);
        double total = 0;
        for (int j = 0; j < d; j++) {
            total += covariance[j * d + j];
        }
        totalVariance = total;
        variances = new double[Math.min(n, d)];
        directions = new double[components * d];
        diagonalise(covariance);
        fixSigns();
        scores = project(x);
    }

    /**
     * Finds the first components.
     *
     * @param x n rows of d finite numbers
     * @param components from 1 to the lesser of n and d
     * @throws IllegalArgumentException if there are fewer than two rows, a number is not finite or components are too many
     */
    public static Pca of(double[] x, int n, int d, int components) {
        double[] mean = Table.means(x, n, d);
        if (components < 1 || components > Math.min(n, d)) {
            throw new IllegalArgumentException("A table of " + n + " rows and " + d + " columns has up to "
                    + Math.min(n, d) + " components, so " + components + " cannot be found.");
        }
        return new Pca(x, n, d, mean, components);
    }

    /** The half up to the diagonal, from some rows at a time; columns of zeros make the last four up. */
    private static double[] covariance(double[] x, int n, int d, double[] mean) {
        // No power of two where columns are many: rows that far apart would drive each other from the cache.
        int wide = (d + 3) / 8 * 8 + 4;
        double[] sums = new double[wide * wide];
        double[] centred = new double[wide * ROWS];
        for (int row = 0; row < n; row += ROWS) {
            int rows = Math.min(ROWS, n - row);
            centre(x, row * d, mean, centred, rows * wide, wide);
            addProducts(centred, rows, d, sums);
        }
        double[] covariance = new double[d * d];
        for (int j = 0; j < d; j++) {
            for (int k = 0; k <= j; k++) {
                covariance[j * d + k] = sums[j * wide + k] / (n - 1);
            }
        }
        return covariance;
    }

    private static void centre(double[] x, int from, double[] mean, double[] centred, int end, int wide) {
        int at = from;
        for (int row = 0; row < end; row += wide) {
            for (int j = 0; j < mean.length; j++) {
                centred[row + j] = x[at] - mean[j];
                at++;
            }
        }
    }

    private static void addProducts(double[] centred, int rows, int d, double[] sums) {
        for (int j = 0; j < d; j += 4) {
            for (int k = 0; k < j + 4; k += 2) {
                addProducts(centred, rows, j, k, sums);
            }
        }
    }

    /** Adds what some rows contribute to the sums of products of four columns and two: each number read serves several. */
    private static void addProducts(double[] centred, int rows, int j, int k, double[] sums) {
        // The length asked for here spares the loop to look the array up in each round.
        int wide = centred.length / ROWS;
        int end = rows * wide;
        double s11 = 0;
        double s12 = 0;
        double s21 = 0;
        double s22 = 0;
        double s31 = 0;
        double s32 = 0;
        double s41 = 0;
        double s42 = 0;
        int at = k;
        for (int i = j; i < end; i += wide) {
            double x = centred[at];
            double y = centred[at + 1];
            double a = centred[i];
            s11 += a * x;
            s12 += a * y;
            double b = centred[i + 1];
            s21 += b * x;
            s22 += b * y;
            double c = centred[i + 2];
            s31 += c * x;
            s32 += c * y;
            double e = centred[i + 3];
            s41 += e * x;
            s42 += e * y;
            at += wide;
        }
        int out = j * wide + k;
        sums[out] += s11;
        sums[out + 1] += s12;
        sums[out + wide] += s21;
        sums[out + wide + 1] += s22;
        sums[out + 2 * wide] += s31;
        sums[out + 2 * wide + 1] += s32;
        sums[out + 3 * wide] += s41;
        sums[out + 3 * wide + 1] += s42;
    }

    private void diagonalise(double[] covariance) {
        SymmetricEigen eigen = SymmetricEigen.of(covariance, d);
        for (int c = 0; c < variances.length; c++) {
            variances[c] = Math.max(0, eigen.value(c));
        }
        for (int c = 0; c < components; c++) {
            System.arraycopy(eigen.vector(c), 0, directions, c * d, d);
        }
    }

    private void fixSigns() {
        for (int c = 0; c < components; c++) {
            double greatest = 0;
            for (int j = 0; j < d; j++) {
                double entry = directions[c * d + j];
                // Equal but for rounding counts as equal.
                if (Math.abs(entry) > Math.abs(greatest) + 1e-9) {
                    greatest = entry;
                }
            }
            if (greatest < 0) {
                for (int j = 0; j < d; j++) {
                    directions[c * d + j] = -directions[c * d + j];
                }
            }
        }
    }

    /** Four rows and two components at a time, for each number that is read; odd last ones are their own companions. */
    private double[] project(double[] x) {
        double[] projected = new double[n * components];
        for (int c = 0; c < components; c += 2) {
            for (int row = 0; row < n; row += 4) {
                project(x, row, c, Math.min(c + 1, components - 1), projected);
            }
        }
        return projected;
    }

    private void project(double[] x, int row, int c, int companion, double[] projected) {
        double[] centre = mean;
        double[] along = directions;
        int length = d;
        int last = n - 1;
        int one = row * length;
        int two = Math.min(row + 1, last) * length;
        int three = Math.min(row + 2, last) * length;
        int four = Math.min(row + 3, last) * length;
        int first = c * length;
        int second = companion * length;
        double s11 = 0;
        double s12 = 0;
        double s21 = 0;
        double s22 = 0;
        double s31 = 0;
        double s32 = 0;
        double s41 = 0;
        double s42 = 0;
        for (int j = 0; j < length; j++) {
            double m = centre[j];
            double u = along[first + j];
            double v = along[second + j];
            double a = x[one + j] - m;
            s11 += a * u;
            s12 += a * v;
            double b = x[two + j] - m;
            s21 += b * u;
            s22 += b * v;
            double e = x[three + j] - m;
            s31 += e * u;
            s32 += e * v;
            double f = x[four + j] - m;
            s41 += f * u;
            s42 += f * v;
        }
        one = row * components;
        two = Math.min(row + 1, last) * components;
        three = Math.min(row + 2, last) * components;
        four = Math.min(row + 3, last) * components;
        projected[one + c] = s11;
        projected[one + companion] = s12;
        projected[two + c] = s21;
        projected[two + companion] = s22;
        projected[three + c] = s31;
        projected[three + companion] = s32;
        projected[four + c] = s41;
        projected[four + companion] = s42;
    }

    /** The columns' means, d numbers. */
    public double[] mean() {
        return mean.clone();
    }

    /** The variance along component {@code c}, from 0, the greatest. */
    public double variance(int c) {
        return variances[c];
    }

    /** The variance of all columns together. */
    public double totalVariance() {
        return totalVariance;
    }

    /** The share of the variance that lies along component {@code c}; NaN if all rows are equal. */
    public double varianceRatio(int c) {
        return variances[c] / totalVariance;
    }

    /** √(variance·(n − 1)), the singular value of the centred table. */
    public double singularValue(int c) {
        return Math.sqrt(variances[c] * (n - 1));
    }

    /** The direction of component {@code c}, a unit vector of d entries. */
    public double[] direction(int c) {
        double[] direction = new double[d];
        System.arraycopy(directions, c * d, direction, 0, d);
        return direction;
    }

    /** The direction times the standard deviation along it: for standardised columns their correlations with the scores. */
    public double[] loadings(int c) {
        double[] loadings = direction(c);
        double deviation = Math.sqrt(variances[c]);
        for (int j = 0; j < d; j++) {
            loadings[j] *= deviation;
        }
        return loadings;
    }

    /** The rows along the components, n rows of as many numbers as there are components. */
    public double[] scores() {
        return scores.clone();
    }

    /** The mean square of what the components leave of a number in the table. */
    public double reconstructionError() {
        double rest = 0;
        for (int c = components; c < variances.length; c++) {
            rest += variances[c];
        }
        return rest * (n - 1) / n / d;
    }
}
