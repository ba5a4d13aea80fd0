package unstuck.widget.customers;

import unstuck.data.Customers;
import unstuck.figure.Values;
import unstuck.math.pca.Pca;
import unstuck.math.pca.Standardised;

/** The principal components of the customers’ spending, on the scale and among the customers that the reader has chosen. */
final class Analysis {
    private final Customers customers;
    /** The customers in it, by row. */
    private final int[] rows;
    /** The kinds of goods in it, by column. */
    private final int[] columns;

    private final Pca pca;
    private final double[] scores;
    private final boolean flipped;
    private final boolean loadings;

    private Analysis(Customers customers, Values v) {
        this.customers = customers;
        flipped = v.get(CustomersByPca.FLIP);
        loadings = v.get(CustomersByPca.ENTRIES) == Entries.LOADINGS;
        rows = rows(customers, v.get(CustomersByPca.WITHOUT));
        double[] table = table(v.get(CustomersByPca.SCALE));
        int[] all = new int[customers.kinds()];
        for (int j = 0; j < all.length; j++) {
            all[j] = j;
        }
        if (v.get(CustomersByPca.SCALE).isStandardised()) {
            Standardised standardised = Standardised.of(table, rows.length, all.length);
            columns = standardised.columns();
            table = standardised.values();
        } else {
            columns = all;
        }
        pca = Pca.of(table, rows.length, columns.length, columns.length);
        scores = pca.scores();
    }

    static Analysis of(Values v) {
        return new Analysis(Customers.ROWS.read(), v);
    }

    private static int[] rows(Customers customers, boolean without) {
        boolean[] out = customers.largest(without ? CustomersByPca.LARGEST : 0);
        int[] rows = new int[customers.count() - (without ? CustomersByPca.LARGEST : 0)];
        int row = 0;
        for (int i = 0; i < customers.count(); i++) {
            if (!out[i]) {
                rows[row++] = i;
            }
        }
        return rows;
    }

    private double[] table(Scale scale) {
        int kinds = customers.kinds();
        double[] table = new double[rows.length * kinds];
        for (int row = 0; row < rows.length; row++) {
            for (int j = 0; j < kinds; j++) {
                double amount = customers.amount(rows[row], j);
                table[row * kinds + j] = scale.isLogarithmic() ? StrictMath.log(amount) / StrictMath.log(10) : amount;
            }
        }
        return table;
    }

    Customers customers() {
        return customers;
    }

    /** How many customers are in it. */
    int size() {
        return rows.length;
    }

    /** The customer of a row, from 0. */
    int customer(int row) {
        return rows[row];
    }

    /** The row of a customer, or −1 where the customer is left out. */
    int row(int customer) {
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] == customer) {
                return row;
            }
        }
        return -1;
    }

    /** How many components there are, as many as columns. */
    int components() {
        return columns.length;
    }

    /** How the page calls a column. */
    String name(int column) {
        return label(customers, columns[column]);
    }

    /** How the page calls a kind of goods. */
    static String label(Customers customers, int kind) {
        return customers.goods(kind).replace("_", " & ");
    }

    /** The column of a kind of goods, or −1 where it is constant and was dropped. */
    int column(int kind) {
        for (int column = 0; column < columns.length; column++) {
            if (columns[column] == kind) {
                return column;
            }
        }
        return -1;
    }

    /** Where a row lies on an axis. */
    double score(int row, int axis) {
        return sign(axis) * scores[row * columns.length + axis];
    }

    /** An axis’s entries, one for each column: those of its direction. */
    double[] direction(int axis) {
        return signed(pca.direction(axis), axis);
    }

    /** What is drawn of an axis: its direction or its loadings. */
    double[] entries(int axis) {
        return loadings ? signed(pca.loadings(axis), axis) : direction(axis);
    }

    private double[] signed(double[] entries, int axis) {
        for (int j = 0; j < entries.length; j++) {
            entries[j] *= sign(axis);
        }
        return entries;
    }

    private int sign(int axis) {
        return flipped && axis == 0 ? -1 : 1;
    }

    /** The column that varies most. */
    int widest() {
        double[] variances = new double[columns.length];
        int widest = 0;
        for (int j = 0; j < columns.length; j++) {
            for (int axis = 0; axis < columns.length; axis++) {
                double loading = pca.loadings(axis)[j];
                variances[j] += loading * loading;
            }
            widest = variances[j] > variances[widest] ? j : widest;
        }
        return widest;
    }

    /** The share of the variance along an axis. */
    double share(int axis) {
        return pca.varianceRatio(axis);
    }
}
