package unstuck.math.calibration;

import java.util.Arrays;

/**
 * Forecasts sorted into bins by their score, and what came of each bin. A row belongs to the bin with
 * {@code edge < score ≤ next edge}; the first bin also takes its left edge. A bin may be empty: its mean and share are NaN,
 * and it counts in no measure.
 */
public final class ReliabilityBins {
    private final double[] edges;
    private final int[] binOfRow;
    private final int[] counts;
    private final int[] positives;
    private final double[] sums;

    private ReliabilityBins(double[] edges, double[] scores, boolean[] positive) {
        this.edges = edges;
        binOfRow = new int[scores.length];
        counts = new int[edges.length - 1];
        positives = new int[counts.length];
        sums = new double[counts.length];
        for (int i = 0; i < scores.length; i++) {
            int bin = binAt(scores[i]);
            binOfRow[i] = bin;
            counts[bin]++;
            positives[bin] += positive[i] ? 1 : 0;
            sums[bin] += scores[i];
        }
    }

    /**
     * Bins of equal width over [0, 1].
     *
     * @throws IllegalArgumentException for fewer than one bin, no rows, or a score that is no probability
     */
    public static ReliabilityBins byWidth(double[] scores, boolean[] positive, int bins) {
        require(scores, positive, bins);
        return new ReliabilityBins(parts(bins), scores, positive);
    }

    /**
     * Bins of as equal counts as ties allow: the edges are quantiles of the scores, and equal ones are merged, so that
     * there may be fewer bins than asked for.
     *
     * @throws IllegalArgumentException as {@link #byWidth}
     */
    public static ReliabilityBins byCount(double[] scores, boolean[] positive, int bins) {
        require(scores, positive, bins);
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double[] edges = parts(bins);
        int last = 0;
        edges[0] = sorted[0];
        for (int i = 1; i <= bins; i++) {
            double edge = Percentile.of(sorted, edges[i] * 100);
            if (edge > edges[last]) {
                edges[++last] = edge;
            }
        }
        // Where all scores are equal, one bin of no width holds them.
        return last == 0
                ? new ReliabilityBins(new double[] {sorted[0], sorted[0]}, scores, positive)
                : new ReliabilityBins(Arrays.copyOf(edges, last + 1), scores, positive);
    }

    /** 0 to 1 in equal parts. */
    private static double[] parts(int count) {
        double[] parts = new double[count + 1];
        double width = 1.0 / count;
        for (int i = 0; i < count; i++) {
            parts[i] = width * i;
        }
        parts[count] = 1;
        return parts;
    }

    /** Bins between given edges, which rise and hold all scores between them. */
    static ReliabilityBins between(double[] edges, double[] scores, boolean[] positive) {
        Forecasts.require(scores, positive);
        return new ReliabilityBins(edges, scores, positive);
    }

    private static void require(double[] scores, boolean[] positive, int bins) {
        Forecasts.require(scores, positive);
        if (bins < 1) {
            throw new IllegalArgumentException("There must be at least one bin, not " + bins + ".");
        }
    }

    private int binAt(double score) {
        int low = 0;
        int high = edges.length - 2;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (score <= edges[middle + 1]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** How many bins there are, empty ones included. */
    public int bins() {
        return counts.length;
    }

    /** Bin i lies between the edges i and i + 1. */
    public double edge(int i) {
        return edges[i];
    }

    public int rows() {
        return binOfRow.length;
    }

    public int count(int bin) {
        return counts[bin];
    }

    public int positives(int bin) {
        return positives[bin];
    }

    /** What the scores of the bin promise: their sum is the number of positives to be expected of them. */
    public double promised(int bin) {
        return sums[bin];
    }

    /** The mean score of the bin, or NaN where it is empty. */
    public double meanScore(int bin) {
        return counts[bin] == 0 ? Double.NaN : sums[bin] / counts[bin];
    }

    /** The share of positives in the bin, or NaN where it is empty. */
    public double share(int bin) {
        return counts[bin] == 0 ? Double.NaN : (double) positives[bin] / counts[bin];
    }

    /** The bin that row {@code i} is in. */
    public int binOf(int i) {
        return binOfRow[i];
    }

    /** The rows of a bin, in their order. */
    public int[] rowsOf(int bin) {
        int[] rows = new int[counts[bin]];
        int found = 0;
        for (int i = 0; i < binOfRow.length; i++) {
            if (binOfRow[i] == bin) {
                rows[found++] = i;
            }
        }
        return rows;
    }

    /** Expected calibration error: the mean over all rows of how far their bin's share is from its mean score. */
    public double expectedError() {
        return expectedError(positives);
    }

    /** The same, had other numbers of positives come of the bins. */
    double expectedError(int[] came) {
        double sum = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            sum += Math.abs(came[bin] - sums[bin]);
        }
        return sum / binOfRow.length;
    }

    /** Maximum calibration error: the gap of the {@linkplain #worst() worst} bin. */
    public double maximumError() {
        return gap(worst());
    }

    /** The bin with the largest gap between its share and its mean score; the first of equals. */
    public int worst() {
        int worst = 0;
        double widest = -1;
        for (int bin = 0; bin < counts.length; bin++) {
            if (gap(bin) > widest) {
                widest = gap(bin);
                worst = bin;
            }
        }
        return worst;
    }

    /** How far the bin's share is from its mean score, or NaN where it is empty. */
    public double gap(int bin) {
        return Math.abs(share(bin) - meanScore(bin));
    }
}
