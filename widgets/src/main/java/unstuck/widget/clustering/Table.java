package unstuck.widget.clustering;

import unstuck.data.Customers;
import unstuck.data.Digits;
import unstuck.data.Pictured;
import unstuck.data.Precomputed;
import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.plot.Cloud;

/** One of the tables, and what came of clustering it in three places. */
enum Table {
    DIGITS(Pictured.DIGITS, "digits", Digits.ALL + " of 64 pixels", 10),
    CUSTOMERS(
            Pictured.CUSTOMERS,
            "customers",
            Customers.COUNT + " customers by six amounts, as logarithms and standardised",
            2),
    UNEQUAL(Pictured.UNEQUAL, "unequal", "two groups, of 600 and of 30, in 10 dimensions", 2),
    NOISE(Pictured.NOISE, "noise", "noise: 500 points of 20 dimensions, no groups at all", 5);

    /** The answer that no place is better than another. */
    static final String NOWHERE = "nowhere";
    /** No answer: a link shows what came of it, and judges nobody. */
    static final String SHOWN = "shown";

    /** What differs by less reads as the same. */
    private static final double ALIKE = 0.03;

    private final Pictured pictured;
    final String label;
    /** How many clusters k-means was asked for. */
    final int k;
    /** What the reader says, or nothing. */
    final Choice<String> guess;

    Table(Pictured pictured, String key, String label, int k) {
        this.pictured = pictured;
        this.label = label;
        this.k = k;
        guess = Choice.choice(
                "guess-" + key,
                pictured == Pictured.NOISE
                        ? "Say first: where do the clusters look most convincing?"
                        : "Say first: where do the clusters agree most with the groups?");
        for (Where where : Where.values()) {
            guess.option(where.key, where.label, where.key);
        }
        guess.option(NOWHERE, "no difference", NOWHERE)
                .option(SHOWN, "", SHOWN)
                .startingOpen("open", "")
                .inView();
    }

    /** The points as drawn: on two components, or as t-SNE places them. */
    Cloud cloud(boolean tsne, int[] classes) {
        return Cloud.cloud(tsne ? pictured.picture() : pictured.components(), 2, classes)
                .named(names(classes));
    }

    /** Letters in the middle of the clusters, where there are several; a number would read as a digit of the data. */
    private static String[] names(int[] classes) {
        int most = 0;
        for (int each : classes) {
            most = Math.max(most, each);
        }
        String[] names = new String[most == 0 ? 0 : most + 1];
        for (int c = 0; c < names.length; c++) {
            names[c] = "" + (char) ('A' + c);
        }
        return names;
    }

    /** The group that each point is of. */
    int[] groups() {
        return pictured.labels();
    }

    /** The cluster that each point was put in. */
    int[] clusters(Where where) {
        return Precomputed.CLUSTERS.read().column(pictured.ordinal(), where.column);
    }

    /** The adjusted Rand index with the groups. */
    double agreement(Where where) {
        return measure("agreement", where);
    }

    /** In all dimensions. */
    double silhouette(Where where) {
        return measure("silhouette_in_data", where);
    }

    /** Where it was clustered. */
    double silhouetteThere(Where where) {
        return measure("silhouette_there", where);
    }

    private double measure(String column, Where where) {
        return Precomputed.AGREEMENTS.read().column(pictured.ordinal(), column)[where.ordinal()] / 1000.0;
    }

    /** Whether it comes out better there than elsewhere; it may do so in two places, and in none. */
    boolean wins(Where where) {
        double most = -1;
        double least = 1;
        for (Where each : Where.values()) {
            most = Math.max(most, worth(each));
            least = Math.min(least, worth(each));
        }
        return worth(where) > most - ALIKE && worth(where) > least + ALIKE;
    }

    /** What the reader is asked about: the agreement, or how good the clusters look where there are no groups. */
    private double worth(Where where) {
        return this == NOISE ? silhouetteThere(where) : agreement(where);
    }

    /** Whether it is so: that it comes out better where the answer says, or nowhere. */
    boolean isRight(String answer) {
        boolean differs = false;
        for (Where where : Where.values()) {
            differs |= wins(where);
            if (where.key.equals(answer)) {
                return wins(where);
            }
        }
        return !differs;
    }

    static String show(double value) {
        return Decimal.show(value, 2);
    }
}
