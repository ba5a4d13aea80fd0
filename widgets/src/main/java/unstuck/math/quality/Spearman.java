package unstuck.math.quality;

import java.util.Arrays;

/** Spearman's rank correlation (1904): Pearson's correlation of the ranks, of which equals share the mean. */
final class Spearman {
    private Spearman() {}

    static double correlation(double[] a, double[] b) {
        double[] ranksOfA = ranks(a);
        double[] ranksOfB = ranks(b);
        double mean = (a.length + 1) / 2.0;
        double products = 0;
        double squaresOfA = 0;
        double squaresOfB = 0;
        for (int i = 0; i < a.length; i++) {
            double deviationOfA = ranksOfA[i] - mean;
            double deviationOfB = ranksOfB[i] - mean;
            products += deviationOfA * deviationOfB;
            squaresOfA += deviationOfA * deviationOfA;
            squaresOfB += deviationOfB * deviationOfB;
        }
        return products / Math.sqrt(squaresOfA) / Math.sqrt(squaresOfB);
    }

    /** From 1. */
    private static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int first = firstNotBelow(sorted, values[i]);
            int last = first;
            while (last + 1 < sorted.length && sorted[last + 1] == values[i]) {
                last++;
            }
            ranks[i] = (first + last) / 2.0 + 1;
        }
        return ranks;
    }

    private static int firstNotBelow(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
