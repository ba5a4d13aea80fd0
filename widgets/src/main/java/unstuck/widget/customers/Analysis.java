package unstuck.widget.customers;

import unstuck.data.Customers;
import unstuck.figure.Split;
import unstuck.figure.Values;

/** The components as the reader looks at them: perhaps flipped, as directions or as loadings. */
final class Analysis {
    private final Components components;
    private final boolean flipped;
    private final boolean loadings;

    private Analysis(Components components, boolean flipped, boolean loadings) {
        this.components = components;
        this.flipped = flipped;
        this.loadings = loadings;
    }

    static Analysis of(Values v) {
        return new Analysis(
                Components.of(Customers.ROWS.read(), v.get(CustomersByPca.SCALE), v.get(CustomersByPca.WITHOUT)),
                v.get(CustomersByPca.FLIP),
                v.get(CustomersByPca.ENTRIES) == Entries.LOADINGS);
    }

    Customers customers() {
        return components.customers;
    }

    /** How many customers are in it. */
    int size() {
        return components.rows.length;
    }

    /** The customer of a row, from 0. */
    int customer(int row) {
        return components.rows[row];
    }

    /** The row of a customer, or −1 where the customer is left out. */
    int row(int customer) {
        for (int row = 0; row < components.rows.length; row++) {
            if (components.rows[row] == customer) {
                return row;
            }
        }
        return -1;
    }

    /** How many components there are, as many as columns. */
    int components() {
        return components.columns.length;
    }

    /** How the page calls a column. */
    String name(int column) {
        return label(components.customers, components.columns[column]);
    }

    /** How the page calls a kind of goods. */
    static String label(Customers customers, int kind) {
        return Split.join(" & ", Split.at('_', customers.goods(kind)));
    }

    /** The column of a kind of goods, or −1 where it is constant and was dropped. */
    int column(int kind) {
        for (int column = 0; column < components.columns.length; column++) {
            if (components.columns[column] == kind) {
                return column;
            }
        }
        return -1;
    }

    /** Where a row lies on an axis. */
    double score(int row, int axis) {
        return sign(axis) * components.scores[row * components.columns.length + axis];
    }

    /** An axis’s entries, one for each column: those of its direction. */
    double[] direction(int axis) {
        return signed(components.pca.direction(axis), axis);
    }

    /** What is drawn of an axis: its direction or its loadings. */
    double[] entries(int axis) {
        return loadings ? signed(components.pca.loadings(axis), axis) : direction(axis);
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
        return components.widest();
    }

    /** Whether the customer of a row is one of the largest. */
    boolean isLargest(int row) {
        return components.largest[components.rows[row]];
    }

    /** The share of the variance along an axis. */
    double share(int axis) {
        return components.pca.varianceRatio(axis);
    }
}
