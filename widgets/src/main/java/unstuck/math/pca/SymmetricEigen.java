package unstuck.math.pca;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Jacobi 1846; Golub and Van Loan, Matrix
 * Computations, §8.5): each rotation makes one pair of entries off the diagonal zero, until all of them are. Slower than
 * others for large matrices, short, and accurate for small eigenvalues too.
 */
public final class SymmetricEigen {
    /** Seven or eight are enough; this many end a run that rounding keeps busy. */
    private static final int SWEEPS = 40;

    private static final double NEGLIGIBLE = 1e-16;

    private final int d;
    private final double[] values;
    /** Eigenvector c stands at c·d. */
    private final double[] vectors;

    private SymmetricEigen(double[] a, int d) {
        this.d = d;
        values = new double[d];
        vectors = new double[d * d];
        for (int i = 0; i < d; i++) {
            vectors[i * d + i] = 1;
        }
        int sweep = 0;
        while (sweep < SWEEPS && rotateAll(a)) {
            sweep++;
        }
        for (int i = 0; i < d; i++) {
            values[i] = a[i * d + i];
        }
        sort();
    }

    /** Of a symmetric matrix of d·d finite numbers, row by row; only what stands on and above the diagonal is read. */
    public static SymmetricEigen of(double[] matrix, int d) {
        if (d < 1 || matrix.length != d * d) {
            throw new IllegalArgumentException(
                    "A matrix of " + d + " rows and columns cannot hold " + matrix.length + " numbers.");
        }
        return new SymmetricEigen(matrix.clone(), d);
    }

    /** Rotates every pair of axes once; whether any pair needed it. */
    private boolean rotateAll(double[] a) {
        boolean rotated = false;
        for (int p = 0; p < d; p++) {
            for (int q = p + 1; q < d; q++) {
                double negligible = NEGLIGIBLE * Math.sqrt(Math.abs(a[p * d + p])) * Math.sqrt(Math.abs(a[q * d + q]));
                if (Math.abs(a[p * d + q]) > negligible) {
                    rotate(a, p, q);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    /** In the plane of axes p and q, by the smaller of the two angles that make their common entry zero. */
    private void rotate(double[] a, int p, int q) {
        double entry = a[p * d + q];
        double ratio = (a[q * d + q] - a[p * d + p]) / (2 * entry);
        double tangent = (ratio < 0 ? -1 : 1) / (Math.sqrt(ratio * ratio + 1) + Math.abs(ratio));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        a[p * d + p] -= tangent * entry;
        a[q * d + q] += tangent * entry;
        a[p * d + q] = 0;
        for (int i = 0; i < d; i++) {
            if (i != p && i != q) {
                turn(a, i < p ? i * d + p : p * d + i, i < q ? i * d + q : q * d + i, cosine, sine);
            }
            turn(vectors, p * d + i, q * d + i, cosine, sine);
        }
    }

    private static void turn(double[] x, int first, int second, double cosine, double sine) {
        double one = x[first];
        double other = x[second];
        x[first] = cosine * one - sine * other;
        x[second] = sine * one + cosine * other;
    }

    private void sort() {
        for (int i = 0; i < d; i++) {
            int greatest = i;
            for (int j = i + 1; j < d; j++) {
                if (values[j] > values[greatest]) {
                    greatest = j;
                }
            }
            swap(values, i, greatest);
            for (int k = 0; k < d; k++) {
                swap(vectors, i * d + k, greatest * d + k);
            }
        }
    }

    private static void swap(double[] x, int i, int j) {
        double before = x[i];
        x[i] = x[j];
        x[j] = before;
    }

    /** The eigenvalue number {@code c}, from 0, the greatest. */
    public double value(int c) {
        return values[c];
    }

    /** Entry {@code j} of the unit eigenvector of eigenvalue {@code c}; its sign is free. */
    public double vector(int c, int j) {
        return vectors[c * d + j];
    }
}
