package unstuck.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import unstuck.math.cluster.KMeans;
import unstuck.math.quality.AdjustedRand;
import unstuck.math.quality.EmbeddingQuality;
import unstuck.math.quality.Silhouette;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Start;
import unstuck.math.tsne.Tsne;

/** Computes what {@link Precomputed} holds of a table; its main method writes all the files to the folder it is given. */
record PicturedTable(Pictured table) {
    /** How many clusters each table is asked for; the customers for two, as there are channels. */
    static final int[] CLUSTERS = {10, 2, 5, 2};
    /** The numbers of neighbours for which it is measured what a picture keeps. */
    static final int[] NEIGHBOURS = {5, 10, 15, 20, 25, 30, 35, 40, 45, 50};

    static final int STARTS = 10;
    static final int SEED = 1;
    private static final int ITERATIONS = 750;
    private static final double PERPLEXITY = 30;
    /** Pictures are written this wide, so that whole numbers are fine enough. */
    private static final double WIDE = 600;

    static {
        Digits.ROWS.arrive(Shipped.text("digits"));
        DigitsPicture.PICTURE.arrive(Shipped.text("digits-tsne"));
        Customers.ROWS.arrive(Shipped.text("wholesale-customers"));
    }

    public static void main(String[] folder) throws IOException {
        StringBuilder pictures = new StringBuilder("table,x,y\n");
        for (Pictured table : Pictured.values()) {
            if (table != Pictured.DIGITS) {
                new PicturedTable(table).writePicture(pictures);
            }
        }
        Precomputed.PICTURES.arrive(pictures.toString());
        StringBuilder clusters = new StringBuilder("table,in_data,on_components,on_picture\n");
        StringBuilder agreements = new StringBuilder("table,where,agreement,silhouette_in_data,silhouette_there\n");
        for (Pictured table : Pictured.values()) {
            new PicturedTable(table).writeClusters(clusters, agreements);
        }
        StringBuilder kept =
                new StringBuilder("table,picture,k,trustworthiness,continuity,kept,same_label,distances\n");
        new PicturedTable(Pictured.DIGITS).writeKept(kept);
        new PicturedTable(Pictured.CUSTOMERS).writeKept(kept);
        Files.writeString(Path.of(folder[0], "pictures.csv"), pictures);
        Files.writeString(Path.of(folder[0], "clusterings.csv"), clusters);
        Files.writeString(Path.of(folder[0], "clusterings-measured.csv"), agreements);
        Files.writeString(Path.of(folder[0], "pictures-measured.csv"), kept);
    }

    /** The picture of the digits is shipped by itself, with its divergences. */
    void writePicture(StringBuilder pictures) {
        double[] places = places(Start.byPca(table.x(), table.n(), table.d()));
        double most = 0;
        for (double each : places) {
            most = Math.max(most, Math.abs(each));
        }
        for (int i = 0; i < places.length; i += 2) {
            pictures.append(table.ordinal())
                    .append(',')
                    .append(Math.round(places[i] * (WIDE / 2 / most)))
                    .append(',')
                    .append(Math.round(places[i + 1] * (WIDE / 2 / most)))
                    .append('\n');
        }
    }

    /** The picture that a descent from a start ends with. */
    double[] places(double[] start) {
        Affinities affinities = Affinities.of(table.x(), table.n(), table.d(), PERPLEXITY);
        Tsne descent = Tsne.start(affinities, start, Schedule.standard(table.n()));
        for (int i = 0; i < ITERATIONS; i++) {
            descent.step();
        }
        return descent.embedding();
    }

    /** What is clustered on the picture is clustered on the picture as it is shipped. */
    void writeClusters(StringBuilder clusters, StringBuilder agreements) {
        double[][] spaces = {table.x(), table.components(), table.picture()};
        int[] dimensions = {table.d(), 2, 2};
        int[][] found = new int[spaces.length][];
        for (int s = 0; s < spaces.length; s++) {
            found[s] = KMeans.of(spaces[s], table.n(), dimensions[s], CLUSTERS[table.ordinal()], STARTS, SEED)
                    .labels();
            append(
                    agreements,
                    table.ordinal(),
                    s,
                    thousandths(AdjustedRand.index(table.labels(), found[s])),
                    thousandths(Silhouette.of(table.x(), table.n(), table.d(), found[s])),
                    thousandths(Silhouette.of(spaces[s], table.n(), dimensions[s], found[s])));
        }
        for (int i = 0; i < table.n(); i++) {
            append(clusters, table.ordinal(), found[0][i], found[1][i], found[2][i]);
        }
    }

    void writeKept(StringBuilder kept) {
        double[][] pictures = {table.components(), table.picture()};
        for (int p = 0; p < pictures.length; p++) {
            EmbeddingQuality quality = new EmbeddingQuality(table.x(), table.n(), table.d(), pictures[p], 2);
            int sameLabel = thousandths(quality.nearestNeighbourAccuracy(table.labels()));
            int distances = thousandths(quality.distanceRankCorrelation());
            for (int k : NEIGHBOURS) {
                append(
                        kept,
                        table.ordinal(),
                        p,
                        k,
                        thousandths(quality.trustworthiness(k)),
                        thousandths(quality.continuity(k)),
                        thousandths(quality.shareOfNeighboursKept(k)),
                        sameLabel,
                        distances);
            }
        }
    }

    private static void append(StringBuilder lines, int... numbers) {
        for (int i = 0; i < numbers.length; i++) {
            lines.append(i == 0 ? "" : ",").append(numbers[i]);
        }
        lines.append('\n');
    }

    static int thousandths(double value) {
        return (int) Math.round(1000 * value);
    }
}
