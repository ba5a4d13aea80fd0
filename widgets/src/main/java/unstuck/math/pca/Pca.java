package unstuck.math.pca;

import java.util.Arrays;
import unstuck.math.Table;

/**
 * Principal component analysis (Pearson 1901, Hotelling 1933) of a table of n rows and d columns: the directions along which
 * the centred rows spread most. Columns are centred and not scaled; variances divide by n − 1. A direction's sign is free:
 * here its entry of greatest size, the first of several, is positive.
 *
 * <p>By the eigenvalues of the covariances, d·d numbers whatever n: so a variance is exact to 10⁻¹⁵ of the greatest one.
 */
public final class Pca {
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

    /** The half up to the diagonal. Four rows are centred and multiplied at a time; zeros make up the last four. */
    private static double[] covariance(double[] x, int n, int d, double[] mean) {
        double[] sums = new double[d * d];
        double[] four = new double[4 * d];
        int row = 0;
        for (; row + 4 <= n; row += 4) {
            centre(x, row * d, 4, mean, four);
            addProducts(four, d, sums);
        }
        if (row < n) {
            Arrays.fill(four, 0);
            centre(x, row * d, n - row, mean, four);
            addProducts(four, d, sums);
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] /= n - 1;
        }
        return sums;
    }

    private static void centre(double[] x, int from, int rows, double[] mean, double[] centred) {
        int d = mean.length;
        for (int row = 0; row < rows * d; row += d) {
            for (int j = 0; j < d; j++) {
                centred[row + j] = x[from + row + j] - mean[j];
            }
        }
    }

    private static void addProducts(double[] four, int d, double[] sums) {
        int j = 0;
        while (j + 1 < d) {
            addProducts(four, d, j, sums);
            j += 2;
        }
        if (j < d) {
            addLastProducts(four, d, sums);
        }
    }

    /**
     * Adds what four rows contribute to the sums of products of columns j and j + 1 with those up to them: so many at a time,
     * for what has been read serves eight products.
     */
    private static void addProducts(double[] four, int d, int j, double[] sums) {
        int two = d;
        int three = 2 * d;
        int last = 3 * d;
        double a1 = four[j];
        double a2 = four[two + j];
        double a3 = four[three + j];
        double a4 = four[last + j];
        double b1 = four[j + 1];
        double b2 = four[two + j + 1];
        double b3 = four[three + j + 1];
        double b4 = four[last + j + 1];
        int out = j * d;
        int below = out + d;
        for (int k = 0; k <= j; k++) {
            double c1 = four[k];
            double c2 = four[two + k];
            double c3 = four[three + k];
            double c4 = four[last + k];
            sums[out + k] = sums[out + k] + a1 * c1 + a2 * c2 + a3 * c3 + a4 * c4;
            sums[below + k] = sums[below + k] + b1 * c1 + b2 * c2 + b3 * c3 + b4 * c4;
        }
        sums[below + j + 1] = sums[below + j + 1] + b1 * b1 + b2 * b2 + b3 * b3 + b4 * b4;
    }

    /** The same for the last column, where their number is odd. */
    private static void addLastProducts(double[] four, int d, double[] sums) {
        int last = d - 1;
        for (int row = 0; row < 4 * d; row += d) {
            for (int k = 0; k < d; k++) {
                sums[last * d + k] += four[row + last] * four[row + k];
            }
        }
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

    private double[] project(double[] x) {
        double[] projected = new double[n * components];
        for (int c = 0; c < components; c++) {
            project(x, direction(c), projected, c);
        }
        return projected;
    }

    private void project(double[] x, double[] direction, double[] projected, int c) {
        int length = d;
        double[] centre = mean;
        for (int i = 0; i < n; i++) {
            int row = i * length;
            double sum = 0;
            for (int j = 0; j < length; j++) {
                sum += (x[row + j] - centre[j]) * direction[j];
            }
            projected[i * components + c] = sum;
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
