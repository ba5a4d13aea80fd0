package unstuck.math.pca;

import java.util.Arrays;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: Householder reflections make it tridiagonal, rotations with implicit
 * shifts make that diagonal (the QL algorithm; Golub and Van Loan, Matrix Computations, §8.3). Values are exact to about
 * 10⁻¹⁵ of the greatest.
 *
 * <p>Reflections and rotations are kept, and applied in reverse to an axis when its eigenvector is asked for: few are.
 */
public final class SymmetricEigen {
    private static final double NEGLIGIBLE = 1.2e-16;
    /** Two or three are enough for a value; this many end a run that rounding keeps busy. */
    private static final int SWEEPS = 60;

    private final int d;
    private final double[] values;
    /** Which axis each value belongs to, the greatest value's first. */
    private final int[] axes;
    /** Reflection k is I − βvvᵀ, with v at k·d and β at k. */
    private final double[] reflections;

    private final double[] betas;
    /** Three numbers a rotation: the lower of the two axes that it turns, its cosine and its sine. */
    private double[] rotations = new double[96];

    private int rotated;

    private SymmetricEigen(double[] a, int d) {
        this.d = d;
        values = new double[d];
        axes = new int[d];
        reflections = new double[d * d];
        betas = new double[d];
        double[] beside = new double[d];
        double[] v = new double[d];
        double[] w = new double[d];
        for (int k = 0; k < d - 2; k++) {
            reflect(a, k, v, w);
        }
        for (int i = 0; i < d; i++) {
            values[i] = a[i * d + i];
            beside[i] = i < d - 1 ? a[(i + 1) * d + i] : 0;
        }
        for (int from = 0; from < d; from++) {
            int to = end(beside, from);
            for (int sweep = 0; to > from && sweep < SWEEPS; sweep++) {
                chase(beside, from, to);
                to = end(beside, from);
            }
        }
        sort();
    }

    /** Of a symmetric matrix of d·d finite numbers, row by row; only those up to the diagonal are read. */
    public static SymmetricEigen of(double[] matrix, int d) {
        if (d < 1 || matrix.length != d * d) {
            throw new IllegalArgumentException(
                    "A matrix of " + d + " rows and columns cannot hold " + matrix.length + " numbers.");
        }
        return new SymmetricEigen(matrix.clone(), d);
    }

    /**
     * Makes column {@code k} zero below the entry under the diagonal, by the reflection I − βvvᵀ from both sides. Of the
     * matrix, the half up to the diagonal is kept. What v and w hold before does not matter.
     */
    private void reflect(double[] a, int k, double[] v, double[] w) {
        int size = v.length;
        double tail = 0;
        for (int i = k + 2; i < size; i++) {
            v[i] = a[i * size + k];
            tail += v[i] * v[i];
        }
        if (tail == 0) {
            return;
        }
        double head = a[(k + 1) * size + k];
        double length = Math.sqrt(head * head + tail);
        double root = head < 0 ? -length : length;
        v[k + 1] = head + root;
        double beta = 2 / (v[k + 1] * v[k + 1] + tail);
        betas[k] = beta;
        System.arraycopy(v, k + 1, reflections, k * size + k + 1, size - k - 1);
        a[(k + 1) * size + k] = -root;
        multiply(a, v, k + 1, w);
        double dot = 0;
        for (int i = k + 1; i < size; i++) {
            w[i] *= beta;
            dot += w[i] * v[i];
        }
        double half = beta * dot / 2;
        for (int i = k + 1; i < size; i++) {
            w[i] -= half * v[i];
        }
        for (int i = k + 1; i < size; i++) {
            int row = i * size;
            double vi = v[i];
            double wi = w[i];
            for (int j = k + 1; j <= i; j++) {
                a[row + j] = a[row + j] - vi * w[j] - wi * v[j];
            }
        }
    }

    /** Writes the matrix from row and column {@code from} on, of which half is kept, times v, into {@code product}. */
    private static void multiply(double[] a, double[] v, int from, double[] product) {
        int size = v.length;
        for (int i = from; i < size; i++) {
            int row = i * size;
            double vi = v[i];
            double sum = a[row + i] * vi;
            for (int j = from; j < i; j++) {
                double entry = a[row + j];
                sum += entry * v[j];
                product[j] += entry * vi;
            }
            product[i] = sum;
        }
    }

    /** Where the block that begins at {@code from} ends: its last row has nothing beside the diagonal any more. */
    private int end(double[] beside, int from) {
        int m = from;
        while (m < d - 1 && Math.abs(beside[m]) > NEGLIGIBLE * (Math.abs(values[m]) + Math.abs(values[m + 1]))) {
            m++;
        }
        return m;
    }

    /** One sweep of rotations from the end of a block to its start, which drives the first entry beside the diagonal to 0. */
    private void chase(double[] beside, int from, int to) {
        double slope = (values[from + 1] - values[from]) / (2 * beside[from]);
        double root = Math.sqrt(slope * slope + 1);
        double g = values[to] - values[from] + beside[from] / (slope < 0 ? slope - root : slope + root);
        double sine = 1;
        double cosine = 1;
        double shift = 0;
        for (int i = to - 1; i >= from; i--) {
            double f = sine * beside[i];
            double b = cosine * beside[i];
            double r = Math.sqrt(f * f + g * g);
            beside[i + 1] = r;
            if (r == 0) {
                values[i + 1] -= shift;
                beside[to] = 0;
                return;
            }
            sine = f / r;
            cosine = g / r;
            g = values[i + 1] - shift;
            double turned = (values[i] - g) * sine + 2 * cosine * b;
            shift = sine * turned;
            values[i + 1] = g + shift;
            g = cosine * turned - b;
            keep(i, cosine, sine);
        }
        values[from] -= shift;
        beside[from] = g;
        beside[to] = 0;
    }

    private void keep(int axis, double cosine, double sine) {
        if (rotated == rotations.length) {
            rotations = Arrays.copyOf(rotations, 2 * rotated);
        }
        rotations[rotated++] = axis;
        rotations[rotated++] = cosine;
        rotations[rotated++] = sine;
    }

    private void sort() {
        for (int i = 0; i < d; i++) {
            int place = i;
            double value = values[i];
            for (; place > 0 && values[place - 1] < value; place--) {
                values[place] = values[place - 1];
                axes[place] = axes[place - 1];
            }
            values[place] = value;
            axes[place] = i;
        }
    }

    /** The eigenvalue number {@code c}, from 0, the greatest. */
    public double value(int c) {
        return values[c];
    }

    /** The unit eigenvector of eigenvalue {@code c}, d entries; its sign is free. */
    public double[] vector(int c) {
        double[] vector = new double[d];
        vector[axes[c]] = 1;
        for (int r = rotated - 3; r >= 0; r -= 3) {
            int i = (int) rotations[r];
            double cosine = rotations[r + 1];
            double sine = rotations[r + 2];
            double x = vector[i];
            double y = vector[i + 1];
            vector[i] = cosine * x + sine * y;
            vector[i + 1] = cosine * y - sine * x;
        }
        for (int k = d - 3; k >= 0; k--) {
            int v = k * d;
            double dot = 0;
            for (int i = k + 1; i < d; i++) {
                dot += reflections[v + i] * vector[i];
            }
            for (int i = k + 1; i < d; i++) {
                vector[i] -= betas[k] * dot * reflections[v + i];
            }
        }
        return vector;
    }
}
