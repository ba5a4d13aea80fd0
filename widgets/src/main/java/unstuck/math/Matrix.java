package unstuck.math;

/** A matrix of doubles, stored row by row, that never changes. A NumPy vector is a matrix of one row here. */
public final class Matrix {
    private final int rows;
    private final int columns;
    /** Element (i, j) stands at i·columns + j. Not written to after construction. */
    final double[] values;

    private Matrix(int rows, int columns, double[] values) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /** A matrix over {@code values}, row by row; the array belongs to the matrix from now on. */
    public static Matrix of(int rows, int columns, double... values) {
        if (rows < 1 || columns < 1 || values.length != rows * columns) {
            throw new IllegalArgumentException("A matrix of " + rows + "×" + columns
                    + " has at least one row and one column, and cannot hold " + values.length + " numbers.");
        }
        return new Matrix(rows, columns, values);
    }

    /** A matrix of one row. */
    public static Matrix row(double... values) {
        return of(1, values.length, values);
    }

    /** A matrix of one column. */
    public static Matrix column(double... values) {
        return of(values.length, 1, values);
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** The number of elements. */
    public int size() {
        return values.length;
    }

    /** The element in row {@code i} and column {@code j}, both from 0. */
    public double at(int i, int j) {
        return values[i * columns + j];
    }

    /** Element {@code index}, counted row by row from 0. */
    public double at(int index) {
        return values[index];
    }

    /** All elements, row by row, in a new array. */
    public double[] toArray() {
        return values.clone();
    }

    /** The same matrix but for element {@code index}, counted row by row. */
    public Matrix with(int index, double value) {
        double[] changed = values.clone();
        changed[index] = value;
        return new Matrix(rows, columns, changed);
    }

    /** The product AB. */
    public Matrix times(Matrix b) {
        requireMatch(columns == b.rows, "multiply", b);
        double[] product = new double[rows * b.columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < b.columns; j++) {
                double sum = 0;
                for (int k = 0; k < columns; k++) {
                    sum += values[i * columns + k] * b.values[k * b.columns + j];
                }
                product[i * b.columns + j] = sum;
            }
        }
        return new Matrix(rows, b.columns, product);
    }

    /** The transpose Aᵀ. */
    public Matrix transposed() {
        double[] transposed = new double[values.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                transposed[j * rows + i] = values[i * columns + j];
            }
        }
        return new Matrix(columns, rows, transposed);
    }

    /** A with {@code row} added to every row. */
    public Matrix plusRow(Matrix row) {
        requireMatch(row.rows == 1 && row.columns == columns, "add to every row", row);
        double[] sum = new double[values.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = values[i] + row.values[i % columns];
        }
        return new Matrix(rows, columns, sum);
    }

    /** The sum of the rows, as one row. */
    public Matrix sumOfRows() {
        double[] sums = new double[columns];
        for (int i = 0; i < values.length; i++) {
            sums[i % columns] += values[i];
        }
        return new Matrix(1, columns, sums);
    }

    /** A − cB, for a B of the same shape. */
    public Matrix minus(double c, Matrix b) {
        requireShapeOf(b);
        double[] difference = new double[values.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = values[i] - c * b.values[i];
        }
        return new Matrix(rows, columns, difference);
    }

    /** Whether no element is infinite or NaN. */
    public boolean isFinite() {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    void requireShapeOf(Matrix other) {
        requireMatch(rows == other.rows && columns == other.columns, "combine element by element", other);
    }

    private void requireMatch(boolean matches, String operation, Matrix other) {
        if (!matches) {
            throw new IllegalArgumentException("Cannot " + operation + ": " + this + " and " + other + ".");
        }
    }

    /** The shape, such as 8×3. */
    @Override
    public String toString() {
        return rows + "×" + columns;
    }
}
