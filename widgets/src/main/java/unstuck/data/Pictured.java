package unstuck.data;

import unstuck.math.pca.Pca;
import unstuck.math.pca.Standardised;

/** A table of which the site ships a t-SNE picture: 750 iterations at perplexity 30 from PCA, at the default learning rate. */
public enum Pictured {
    /** {@link Digits}: 64 grey values as they are, labelled by the digit. */
    DIGITS,
    /** Two round groups, of 600 and of 30 points, eight standard deviations apart in ten dimensions. */
    UNEQUAL,
    /** One round group of 500 points in 20 dimensions: nothing to be found. */
    NOISE,
    /** {@link Customers}: the logarithms of their amounts, standardised, labelled by channel, from 0. */
    CUSTOMERS;

    private double[] x;
    private int d;
    private int[] labels;
    private double[] components;
    private double[] picture;

    private void read() {
        if (x != null) {
            return;
        }
        if (this == DIGITS) {
            x = Digits.ROWS.read().pixels();
            labels = Digits.ROWS.read().labels();
        } else if (this == CUSTOMERS) {
            Customers customers = Customers.ROWS.read();
            x = Standardised.of(customers.logarithms(), customers.count(), customers.kinds())
                    .values();
            labels = new int[customers.count()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = customers.channel(i) - 1;
            }
        } else {
            RoundGroups drawn = this == UNEQUAL
                    ? RoundGroups.drawn(10, 1).group(600, 1).group(30, 1, 8)
                    : RoundGroups.drawn(20, 2).group(500, 1);
            x = drawn.x();
            labels = drawn.labels();
        }
        d = x.length / labels.length;
    }

    /** The rows, n of d numbers; for reading only. */
    public double[] x() {
        read();
        return x;
    }

    public int n() {
        read();
        return labels.length;
    }

    public int d() {
        read();
        return d;
    }

    /** What is known of each row, and no method was told; for reading only. */
    public int[] labels() {
        read();
        return labels;
    }

    /** x and y of each row in turn on the first two principal components; for reading only. */
    public double[] components() {
        if (components == null) {
            components = Pca.of(x(), n(), d(), 2).scores();
        }
        return components;
    }

    /** x and y of each row in turn as t-SNE places them, in units of the picture; for reading only. */
    public double[] picture() {
        if (picture == null) {
            picture = this == DIGITS ? DigitsPicture.PICTURE.read().places() : shipped();
        }
        return picture;
    }

    private double[] shipped() {
        int[] across = Precomputed.PICTURES.read().column(ordinal(), "x");
        int[] up = Precomputed.PICTURES.read().column(ordinal(), "y");
        double[] places = new double[2 * across.length];
        for (int i = 0; i < across.length; i++) {
            places[2 * i] = across[i];
            places[2 * i + 1] = up[i];
        }
        return places;
    }
}
