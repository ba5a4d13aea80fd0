package unstuck.widget.tsne;

import unstuck.data.Customers;
import unstuck.data.Digits;
import unstuck.data.Mixture;
import unstuck.data.Penguins;
import unstuck.data.Pictured;
import unstuck.math.pca.Standardised;

/** The data sets of the figure, each read or drawn when it is first asked for. */
enum Source {
    DIGITS(Digits.ALL),
    CUSTOMERS(Customers.COUNT + " customers of a wholesaler, spending as logarithms, standardised,"),
    PENGUINS("342 penguins, without the 2 that were not measured, standardised,"),
    MANY("10,000 points in ten groups"),
    GROUPS("600 points in three groups");

    private static final int MANY_GROUPS = 10;

    private final String words;
    private double[] x;
    private int[] classes;

    Source(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The number of rows. */
    int count() {
        return classes().length;
    }

    /** The rows, as t-SNE sees them. */
    double[] x() {
        read();
        return x;
    }

    /** What a row is, with an article. */
    String what(int row) {
        int c = classes()[row];
        return switch (this) {
            case DIGITS -> "Digit " + (row + 1) + " is " + (c == 8 ? "an " : "a ") + c;
            case CUSTOMERS -> "Customer " + (row + 1) + " is " + Customers.anyOf(c + 1);
            case PENGUINS -> "Penguin " + (row + 1) + " is of the species " + names()[c];
            default -> "Point " + (row + 1) + " was drawn from group " + names()[c];
        };
    }

    /** The class of each row, which t-SNE does not see. */
    int[] classes() {
        read();
        return classes;
    }

    private void read() {
        if (x != null) {
            return;
        }
        if (this == DIGITS || this == CUSTOMERS) {
            Pictured pictured = this == DIGITS ? Pictured.DIGITS : Pictured.CUSTOMERS;
            x = pictured.x();
            classes = pictured.labels();
        } else if (this == PENGUINS) {
            Penguins penguins = Penguins.ROWS.read();
            double[] measures = penguins.measures();
            x = Standardised.of(measures, penguins.count(), measures.length / penguins.count())
                    .values();
            classes = penguins.species();
        } else {
            Mixture drawn = this == MANY ? Mixture.of(10_000, 10, MANY_GROUPS, 3, 1) : Mixture.of(600, 10, 3, 3, 2);
            x = drawn.x();
            classes = drawn.groups();
        }
    }

    /** The names of the classes. */
    String[] names() {
        if (this == PENGUINS) {
            return Penguins.SPECIES.toArray(new String[0]);
        }
        if (this == CUSTOMERS) {
            return Customers.channels();
        }
        String[] names = new String[this == GROUPS ? 3 : MANY_GROUPS];
        for (int c = 0; c < names.length; c++) {
            names[c] = this == DIGITS ? "" + c : "" + (char) ('A' + c);
        }
        return names;
    }
}
