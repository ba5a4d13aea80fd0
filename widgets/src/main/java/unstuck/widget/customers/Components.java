package unstuck.widget.customers;

import unstuck.data.Customers;
import unstuck.math.pca.Pca;
import unstuck.math.pca.Standardised;

/** The principal components of the customers’ spending, on one scale and with or without the largest customers. */
final class Components {
    /** Pointing at a customer changes none of it. */
    private static Components last;

    final Customers customers;
    final Pca pca;
    /** Of every row on every component. */
    final double[] scores;
    /** The customers in it, by row. */
    final int[] rows;
    /** The kinds of goods in it, by column. */
    final int[] columns;
    /** Which customers are the largest. */
    final boolean[] largest;

    private final Scale scale;
    private final boolean without;

    private Components(Customers customers, Scale scale, boolean without) {
        this.customers = customers;
        this.scale = scale;
        this.without = without;
        largest = customers.largest(CustomersByPca.LARGEST);
        rows = new int[customers.count() - (without ? CustomersByPca.LARGEST : 0)];
        int row = 0;
        for (int i = 0; i < customers.count(); i++) {
            if (!without || !largest[i]) {
                rows[row++] = i;
            }
        }
        Columns kept = scale.isStandardised() ? standardised(table()) : new Columns(all(), table());
        columns = kept.numbers;
        pca = Pca.of(kept.values, rows.length, columns.length, columns.length);
        scores = pca.scores();
    }

    private record Columns(int[] numbers, double[] values) {}

    static Components of(Customers customers, Scale scale, boolean without) {
        if (last == null || last.customers != customers || last.scale != scale || last.without != without) {
            last = new Components(customers, scale, without);
        }
        return last;
    }

    private int[] all() {
        int[] all = new int[customers.kinds()];
        for (int j = 0; j < all.length; j++) {
            all[j] = j;
        }
        return all;
    }

    private Columns standardised(double[] table) {
        Standardised standardised = Standardised.of(table, rows.length, customers.kinds());
        return new Columns(standardised.columns(), standardised.values());
    }

    private double[] table() {
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

    /** The column that varies most. */
    int widest() {
        double[] variances = new double[columns.length];
        int widest = 0;
        for (int axis = 0; axis < columns.length; axis++) {
            double[] loadings = pca.loadings(axis);
            for (int j = 0; j < columns.length; j++) {
                variances[j] += loadings[j] * loadings[j];
            }
        }
        for (int j = 1; j < columns.length; j++) {
            widest = variances[j] > variances[widest] ? j : widest;
        }
        return widest;
    }
}
