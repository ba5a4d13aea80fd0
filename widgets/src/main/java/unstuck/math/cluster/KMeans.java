package unstuck.math.cluster;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.Clusterable;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.MersenneTwister;
import unstuck.math.Table;

/** k-means++ (Arthur and Vassilvitskii 2007) from several seeded starts, of which the tightest clustering is kept. */
public final class KMeans {
    private static final int MOST_ITERATIONS = 300;

    private final int[] labels;
    private final double inertia;

    private KMeans(int[] labels, double inertia) {
        this.labels = labels;
        this.inertia = inertia;
    }

    /**
     * Clusters the rows of a table.
     *
     * @param x n rows of d finite numbers
     * @param k the number of clusters, from 1 to n
     * @param starts how often to start, at least once
     */
    public static KMeans of(double[] x, int n, int d, int k, int starts, int seed) {
        Table.require(x, n, d);
        if (k < 1 || k > n || starts < 1) {
            throw new IllegalArgumentException("From 1 to " + n
                    + " clusters and at least 1 start can be asked for, not " + k + " and " + starts + ".");
        }
        List<Row> rows = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            double[] point = new double[d];
            System.arraycopy(x, i * d, point, 0, d);
            rows.add(new Row(i, point));
        }
        MersenneTwister random = new MersenneTwister(new int[] {seed});
        KMeansPlusPlusClusterer<Row> clusterer =
                new KMeansPlusPlusClusterer<>(k, MOST_ITERATIONS, new EuclideanDistance(), random);
        KMeans best = null;
        for (int start = 0; start < starts; start++) {
            KMeans found = read(clusterer.cluster(rows), n);
            if (best == null || found.inertia < best.inertia) {
                best = found;
            }
        }
        return best;
    }

    private static KMeans read(List<CentroidCluster<Row>> clusters, int n) {
        int[] labels = new int[n];
        double inertia = 0;
        int label = 0;
        for (CentroidCluster<Row> cluster : clusters) {
            double[] centre = cluster.getCenter().getPoint();
            for (Row row : cluster.getPoints()) {
                labels[row.index] = label;
                inertia += Table.squaredDistance(row.point, 0, centre, 0, centre.length);
            }
            label++;
        }
        return new KMeans(labels, inertia);
    }

    /** The cluster of each row, from 0. */
    public int[] labels() {
        return labels.clone();
    }

    /** The sum of the squared distances of all rows to their cluster's centre. */
    public double inertia() {
        return inertia;
    }

    private static final class Row implements Clusterable {
        private final int index;
        private final double[] point;

        Row(int index, double[] point) {
            this.index = index;
            this.point = point;
        }

        @Override
        public double[] getPoint() {
            return point;
        }
    }
}
