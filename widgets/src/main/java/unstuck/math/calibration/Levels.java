package unstuck.math.calibration;

import java.util.Arrays;

/** The distinct scores of forecasts, rising: rows whose scores are tied share a level, and whatever comes of them. */
final class Levels {
    final double[] scores;
    final int[] counts;
    final int[] levelOfRow;

    Levels(double[] scoreOfRow) {
        double[] sorted = scoreOfRow.clone();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] > sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        scores = Arrays.copyOf(sorted, distinct);
        counts = new int[distinct];
        levelOfRow = new int[scoreOfRow.length];
        for (int i = 0; i < scoreOfRow.length; i++) {
            levelOfRow[i] = Arrays.binarySearch(scores, scoreOfRow[i]);
            counts[levelOfRow[i]]++;
        }
    }

    /** How many positives there are at each level. */
    int[] positives(boolean[] positive) {
        int[] positives = new int[scores.length];
        for (int i = 0; i < positive.length; i++) {
            positives[levelOfRow[i]] += positive[i] ? 1 : 0;
        }
        return positives;
    }

    /**
     * Pools adjacent levels until the share of positives rises from block to block (Ayer et al. 1955). Levels without rows
     * join the block before them; before the first rows they join the first block.
     *
     * @return the last level of each block, rising
     */
    static int[] pool(int[] counts, int[] positives) {
        int[] ends = new int[counts.length];
        double[] rows = new double[counts.length];
        double[] came = new double[counts.length];
        int last = -1;
        for (int i = 0; i < counts.length; i++) {
            last++;
            ends[last] = i;
            rows[last] = counts[i];
            came[last] = positives[i];
            // Equal shares are pooled too: compared without dividing, so that an empty block is never above another.
            while (last > 0 && came[last - 1] * rows[last] >= came[last] * rows[last - 1]) {
                ends[last - 1] = ends[last];
                rows[last - 1] += rows[last];
                came[last - 1] += came[last];
                last--;
            }
        }
        return Arrays.copyOf(ends, last + 1);
    }

    /** The share of positives of the block that each level is in. */
    static double[] fitted(int[] counts, int[] came) {
        double[] fitted = new double[counts.length];
        int from = 0;
        for (int end : pool(counts, came)) {
            double rows = 0;
            double positives = 0;
            for (int level = from; level <= end; level++) {
                rows += counts[level];
                positives += came[level];
            }
            Arrays.fill(fitted, from, end + 1, positives / rows);
            from = end + 1;
        }
        return fitted;
    }
}
