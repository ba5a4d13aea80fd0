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

    private Pca(double[] x, int n, int d, int components) {
        this.n = n;
        this.d = d;
        this.components = components;
        mean = mean(x, n, d);
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
        Table.require(x, n, d);
        if (components < 1 || components > Math.min(n, d)) {
            throw new IllegalArgumentException("A table of " + n + " rows and " + d + " columns has up to "
                    + Math.min(n, d) + " components, so " + components + " cannot be found.");
        }
        return new Pca(x, n, d, components);
    }

    private static double[] mean(double[] x, int n, int d) {
        double[] mean = new double[d];
        for (int row = 0; row < n * d; row += d) {
            for (int j = 0; j < d; j++) {
                mean[j] += x[row + j];
            }
        }
        for (int j = 0; j < d; j++) {
            mean[j] /= n;
        }
        return mean;
    }

    /** The half up to the diagonal. Columns are taken three by three; columns of zeros make up the last three. */
    private static double[] covariance(double[] x, int n, int d, double[] mean) {
        int wide = (d + 2) / 3 * 3;
        double[] sums = new double[wide * wide];
        double[] columns = new double[wide * ROWS];
        for (int row = 0; row < n; row += ROWS) {
            int rows = Math.min(ROWS, n - row);
            centre(x, row, rows, mean, columns);
            addProducts(columns, rows, wide, sums);
        }
        double[] covariance = new double[d * d];
        for (int j = 0; j < d; j++) {
            for (int k = 0; k <= j; k++) {
                covariance[j * d + k] = sums[j * wide + k] / (n - 1);
            }
        }
        return covariance;
    }

    /** Some rows, centred and turned over: column j from j·{@link #ROWS} on. */
    private static void centre(double[] x, int row, int rows, double[] mean, double[] columns) {
        int d = mean.length;
        for (int j = 0; j < d; j++) {
            double middle = mean[j];
            int from = row * d + j;
            int to = j * ROWS;
            for (int i = 0; i < rows; i++) {
                columns[to] = x[from] - middle;
                to++;
                from += d;
            }
        }
    }

    private static void addProducts(double[] columns, int rows, int wide, double[] sums) {
        for (int j = 0; j < wide; j += 3) {
            for (int k = 0; k <= j; k += 3) {
                addProducts(columns, j * ROWS, k * ROWS, rows, sums, j * wide + k, wide);
            }
        }
    }

    /** Adds what some rows contribute to the sums of products of three columns and three: each number read serves three. */
    private static void addProducts(double[] columns, int j, int k, int rows, double[] sums, int out, int wide) {
        double s11 = 0;
        double s12 = 0;
        double s13 = 0;
        double s21 = 0;
        double s22 = 0;
        double s23 = 0;
        double s31 = 0;
        double s32 = 0;
        double s33 = 0;
        int end = j + rows;
        for (int i = j; i < end; i++) {
            double a = columns[i];
            double b = columns[i + ROWS];
            double c = columns[i + 2 * ROWS];
            double x = columns[k];
            double y = columns[k + ROWS];
            double z = columns[k + 2 * ROWS];
            s11 += a * x;
            s12 += a * y;
            s13 += a * z;
            s21 += b * x;
            s22 += b * y;
            s23 += b * z;
            s31 += c * x;
            s32 += c * y;
            s33 += c * z;
            k++;
        }
        sums[out] += s11;
        sums[out + 1] += s12;
        sums[out + 2] += s13;
        sums[out + wide] += s21;
        sums[out + wide + 1] += s22;
        sums[out + wide + 2] += s23;
        sums[out + 2 * wide] += s31;
        sums[out + 2 * wide + 1] += s32;
        sums[out + 2 * wide + 2] += s33;
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

    /** Two components at a time, for a number that is read serves both; an odd last one is its own companion. */
    private double[] project(double[] x) {
        double[] projected = new double[n * components];
        for (int c = 0; c < components; c += 2) {
            project(x, c, Math.min(c + 1, components - 1), projected);
        }
        return projected;
    }

    private void project(double[] x, int c, int companion, double[] projected) {
        double[] one = direction(c);
        double[] other = direction(companion);
        int length = d;
        double[] centre = mean;
        int at = 0;
        for (int row = 0; row < projected.length; row += components) {
            double sum = 0;
            double otherSum = 0;
            for (int j = 0; j < length; j++) {
                double centred = x[at] - centre[j];
                sum += centred * one[j];
                otherSum += centred * other[j];
                at++;
            }
            projected[row + c] = sum;
            projected[row + companion] = otherSum;
        }
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
