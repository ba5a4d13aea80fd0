package unstuck.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import unstuck.math.cluster.KMeans;
import unstuck.math.pca.Pca;
import unstuck.math.quality.AdjustedRand;
import unstuck.math.quality.Silhouette;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Start;
import unstuck.math.tsne.Tsne;

/** Computes one table of {@link Clusterings}; its main method writes both files to the folder it is given. */
record ClusteringsTable(int table, double[] x, int n, int d, int[] groups, int k) {
    private static final int STARTS = 10;
    private static final int SEED = 1;
    private static final int ITERATIONS = 1000;
    private static final double PERPLEXITY = 30;
    /** Pictures are written this wide, so that whole numbers are fine enough. */
    private static final double WIDE = 600;

    static ClusteringsTable digits() {
        Digits digits = Digits.parse(Shipped.text("digits"));
        return new ClusteringsTable(0, digits.pixels(), digits.count(), Digits.PIXELS, digits.labels(), 10);
    }

    static ClusteringsTable unequal() {
        return of(1, RoundGroups.drawn(10, 1).group(600, 1).group(30, 1, 8), 2);
    }

    static ClusteringsTable noise() {
        return of(2, RoundGroups.drawn(20, 2).group(500, 1), 5);
    }

    private static ClusteringsTable of(int table, RoundGroups drawn, int k) {
        return new ClusteringsTable(table, drawn.x(), drawn.n(), drawn.d(), drawn.labels(), k);
    }

    public static void main(String[] folder) throws IOException {
        StringBuilder points = new StringBuilder("table,group,pca_x,pca_y,tsne_x,tsne_y,by_data,by_pca,by_tsne\n");
        StringBuilder measures = new StringBuilder("table,where,agreement,silhouette_in_data,silhouette_there\n");
        for (ClusteringsTable each : new ClusteringsTable[] {digits(), unequal(), noise()}) {
            each.write(points, measures);
        }
        Files.writeString(Path.of(folder[0], "clusterings.csv"), points);
        Files.writeString(Path.of(folder[0], "clusterings-measured.csv"), measures);
    }

    void write(StringBuilder points, StringBuilder measures) {
        double[] pca = Pca.of(x, n, d, 2).scores();
        double[] tsne = picture();
        double[][] spaces = {x, pca, tsne};
        int[] dimensions = {d, 2, 2};
        int[][] labels = new int[spaces.length][];
        for (int s = 0; s < spaces.length; s++) {
            labels[s] = KMeans.of(spaces[s], n, dimensions[s], k, STARTS, SEED).labels();
            measures.append(table)
                    .append(',')
                    .append(s)
                    .append(',')
                    .append(thousandths(AdjustedRand.index(groups, labels[s])))
                    .append(',')
                    .append(thousandths(Silhouette.of(x, n, d, labels[s])))
                    .append(',')
                    .append(thousandths(Silhouette.of(spaces[s], n, dimensions[s], labels[s])))
                    .append('\n');
        }
        double pcaScale = scale(pca);
        double tsneScale = scale(tsne);
        for (int i = 0; i < n; i++) {
            points.append(table).append(',').append(groups[i]);
            for (int axis = 0; axis < 2; axis++) {
                points.append(',').append(Math.round(pca[2 * i + axis] * pcaScale));
            }
            for (int axis = 0; axis < 2; axis++) {
                points.append(',').append(Math.round(tsne[2 * i + axis] * tsneScale));
            }
            for (int[] each : labels) {
                points.append(',').append(each[i]);
            }
            points.append('\n');
        }
    }

    private double[] picture() {
        Tsne descent = Tsne.start(Affinities.of(x, n, d, PERPLEXITY), Start.byPca(x, n, d), Schedule.standard(n));
        for (int i = 0; i < ITERATIONS; i++) {
            descent.step();
        }
        return descent.embedding();
    }

    private static long thousandths(double value) {
        return Math.round(1000 * value);
    }

    private static double scale(double[] picture) {
        double most = 0;
        for (double each : picture) {
            most = Math.max(most, Math.abs(each));
        }
        return WIDE / 2 / most;
    }
}
