package unstuck.math.pca;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix: Householder reflections make it tridiagonal, rotations with implicit
 * shifts make that diagonal (the QL algorithm; Golub and Van Loan, Matrix Computations, §8.3). Values are exact to about
 * 10⁻¹⁵ of the greatest.
 */
public final class SymmetricEigen {
    private static final double NEGLIGIBLE = 1.2e-16;
    /** Two or three are enough for a value; this many end a run that rounding keeps busy. */
    private static final int SWEEPS = 60;

    private final int d;
    private final double[] values;
    /** Eigenvector c stands at c·d. */
    private final double[] vectors;

    private SymmetricEigen(double[] a, int d) {
        this.d = d;
        values = new double[d];
        vectors = new double[d * d];
        double[] beside = new double[d];
        for (int i = 0; i < d; i++) {
            vectors[i * d + i] = 1;
        }
        for (int k = 0; k < d - 2; k++) {
            reflect(a, k);
        }
        for (int i = 0; i < d; i++) {
            values[i] = a[i * d + i];
            beside[i] = i < d - 1 ? a[i * d + i + 1] : 0;
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

    /** Of a symmetric matrix of d·d finite numbers, row by row. */
    public static SymmetricEigen of(double[] matrix, int d) {
        if (d < 1 || matrix.length != d * d) {
            throw new IllegalArgumentException(
                    "A matrix of " + d + " rows and columns cannot hold " + matrix.length + " numbers.");
        }
        return new SymmetricEigen(matrix.clone(), d);
    }

    /** Makes row and column {@code k} zero but beside the diagonal, by the reflection I − βvvᵀ from both sides. */
    private void reflect(double[] a, int k) {
        double[] v = new double[d];
        double squares = 0;
        for (int i = k + 1; i < d; i++) {
            v[i] = a[k * d + i];
            squares += v[i] * v[i];
        }
        double tail = squares - v[k + 1] * v[k + 1];
        if (!(tail > 0)) {
            return;
        }
        double head = v[k + 1];
        v[k + 1] += head < 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
        double beta = 2 / (v[k + 1] * v[k + 1] + tail);
        double[] w = new double[d];
        double product = 0;
        for (int i = k; i < d; i++) {
            w[i] = beta * dot(a, i * d, v, k + 1);
            product += w[i] * v[i];
        }
        for (int i = k; i < d; i++) {
            w[i] -= beta * product / 2 * v[i];
        }
        for (int i = k; i < d; i++) {
            for (int j = k; j < d; j++) {
                a[i * d + j] = a[i * d + j] - v[i] * w[j] - w[i] * v[j];
            }
        }
        reflectVectors(v, beta, k);
    }

    private double dot(double[] a, int row, double[] v, int from) {
        double sum = 0;
        for (int j = from; j < d; j++) {
            sum += a[row + j] * v[j];
        }
        return sum;
    }

    private void reflectVectors(double[] v, double beta, int k) {
        double[] sums = new double[d];
        for (int i = k + 1; i < d; i++) {
            for (int j = 0; j < d; j++) {
                sums[j] += v[i] * vectors[i * d + j];
            }
        }
        for (int i = k + 1; i < d; i++) {
            double factor = beta * v[i];
            for (int j = 0; j < d; j++) {
                vectors[i * d + j] -= factor * sums[j];
            }
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
            turn(i * d, (i + 1) * d, cosine, sine);
        }
        values[from] -= shift;
        beside[from] = g;
        beside[to] = 0;
    }

    private void turn(int one, int other, double cosine, double sine) {
        for (int j = 0; j < d; j++) {
            double x = vectors[one + j];
            double y = vectors[other + j];
            vectors[other + j] = sine * x + cosine * y;
            vectors[one + j] = cosine * x - sine * y;
        }
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
