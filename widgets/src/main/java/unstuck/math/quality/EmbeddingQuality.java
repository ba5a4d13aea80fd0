package unstuck.math.quality;

import unstuck.math.Table;

/**
 * What an embedding keeps of the distances in its data. Neighbours are by Euclidean distance; of equal distances the lower
 * row counts as nearer.
 */
public final class EmbeddingQuality {
    private final int n;
    private final DistanceRanks data;
    private final DistanceRanks picture;
    private final double[] x;
    private final int d;
    private final double[] y;
    private final int e;

    /**
     * Compares a table with its embedding.
     *
     * @param x n rows of d finite numbers
     * @param y n rows of e finite numbers
     */
    public EmbeddingQuality(double[] x, int n, int d, double[] y, int e) {
        this.n = n;
        this.x = x;
        this.d = d;
        this.y = y;
        this.e = e;
        data = new DistanceRanks(x, n, d);
        picture = new DistanceRanks(y, n, e);
    }

    /**
     * How far the picture's neighbours are neighbours in the data: 1 − 2/(nk(2n − 3k − 1)) Σᵢ Σⱼ (r(i, j) − k) over the k
     * nearest j of i in the picture that are not among the k nearest in the data, where j has rank r. From 0 to 1 (Venna and
     * Kaski 2001).
     *
     * @param k from 1 to less than n/2
     */
    public double trustworthiness(int k) {
        return 1 - penalty(picture, data, k);
    }

    /** The same with data and picture exchanged: how far the data's neighbours are neighbours in the picture. */
    public double continuity(int k) {
        return 1 - penalty(data, picture, k);
    }

    private double penalty(DistanceRanks shown, DistanceRanks judged, int k) {
        requireFew(k);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int m = 1; m <= k; m++) {
                sum += Math.max(0, judged.rank(i, shown.at(i, m)) - k);
            }
        }
        return 2 * sum / ((double) n * k * (2.0 * n - 3.0 * k - 1));
    }

    private void requireFew(int k) {
        if (k < 1 || 2 * k >= n) {
            throw new IllegalArgumentException(
                    "For " + n + " points the number of neighbours must be at least 1 and less"
                            + " than half of them, not " + k + ".");
        }
    }

    /** The share of the k nearest neighbours in the data that are among the k nearest in the picture, over all points. */
    public double shareOfNeighboursKept(int k) {
        int kept = 0;
        for (int i = 0; i < n; i++) {
            kept += neighboursKept(i, k);
        }
        return (double) kept / n / k;
    }

    /** How many of point {@code i}'s k nearest in the data are among its k nearest in the picture. */
    public int neighboursKept(int i, int k) {
        requireFew(k);
        int kept = 0;
        for (int m = 1; m <= k; m++) {
            if (picture.rank(i, data.at(i, m)) <= k) {
                kept++;
            }
        }
        return kept;
    }

    /** The share of points whose nearest other point in the picture has the same label. */
    public double nearestNeighbourAccuracy(int[] labels) {
        int right = 0;
        for (int i = 0; i < n; i++) {
            if (labels[picture.at(i, 1)] == labels[i]) {
                right++;
            }
        }
        return (double) right / n;
    }

    /**
     * Kruskal's stress: √(Σ (dₓ − d_y)²/Σ dₓ²) over all pairs, nothing rescaled. Shown by no figure; it is
     * there because the reference values have it, which so check the distances themselves.
     */
    public double stress() {
        double differences = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double square = Table.squaredDistance(x, i * d, x, j * d, d);
                double difference = Math.sqrt(square) - Math.sqrt(Table.squaredDistance(y, i * e, y, j * e, e));
                differences += difference * difference;
                squares += square;
            }
        }
        return Math.sqrt(differences / squares);
    }

    /**
     * Spearman's correlation of all pairwise distances in the data with those in the picture, by ranks of which equals share
     * the mean. NaN if all distances of one kind are equal.
     */
    public double distanceRankCorrelation() {
        return Spearman.correlation(distances(x, d), distances(y, e));
    }

    private double[] distances(double[] table, int width) {
        double[] distances = new double[n * (n - 1) / 2];
        int pair = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                distances[pair++] = Table.squaredDistance(table, i * width, table, j * width, width);
            }
        }
        return distances;
    }
}
