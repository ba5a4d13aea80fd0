package unstuck.widget.tsne;

import unstuck.data.Digits;
import unstuck.data.Mixture;
import unstuck.data.Penguins;

/** The data sets of the figure, each read or drawn when it is first asked for. */
enum Source {
    DIGITS("1,797 handwritten digits"),
    PENGUINS("342 penguins"),
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

    /** The class of each row, which t-SNE does not see. */
    int[] classes() {
        read();
        return classes;
    }

    private void read() {
        if (x != null) {
            return;
        }
        if (this == DIGITS) {
            x = Digits.ROWS.read().pixels();
            classes = Digits.ROWS.read().labels();
        } else if (this == PENGUINS) {
            Penguins penguins = Penguins.ROWS.read();
            x = standardised(penguins.measures(), Penguins.MEASURES);
            classes = penguins.species();
        } else {
            Mixture drawn = this == MANY ? Mixture.of(10_000, 10, MANY_GROUPS, 3, 1) : Mixture.of(600, 10, 3, 3, 2);
            x = drawn.x();
            classes = drawn.groups();
        }
    }

    /** Each column with mean 0 and standard deviation 1. */
    private static double[] standardised(double[] table, int d) {
        int n = table.length / d;
        double[] out = table.clone();
        for (int j = 0; j < d; j++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < n; i++) {
                sum += table[i * d + j];
            }
            double mean = sum / n;
            for (int i = 0; i < n; i++) {
                double deviation = table[i * d + j] - mean;
                squares += deviation * deviation;
            }
            double scale = Math.sqrt(squares / n);
            for (int i = 0; i < n; i++) {
                out[i * d + j] = (table[i * d + j] - mean) / scale;
            }
        }
        return out;
    }

    /** The names of the classes. */
    String[] names() {
        if (this == PENGUINS) {
            return Penguins.SPECIES.toArray(new String[0]);
        }
        String[] names = new String[this == GROUPS ? 3 : MANY_GROUPS];
        for (int c = 0; c < names.length; c++) {
            names[c] = this == DIGITS ? "" + c : "" + (char) ('A' + c);
        }
        return names;
    }
}
