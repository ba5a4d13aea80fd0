package unstuck.math.quality;

/**
 * The adjusted Rand index of two clusterings of the same rows (Hubert and Arabie 1985): the share of pairs on which they
 * agree, corrected so that 0 is what chance gives and 1 is agreement.
 */
public final class AdjustedRand {
    private AdjustedRand() {}

    /**
     * The index. Two clusterings that both put all rows together, or both all apart, agree: 1.
     *
     * @param a the cluster of each row, from 0
     * @param b the same by the other clustering
     */
    public static double index(int[] a, int[] b) {
        if (a.length != b.length || a.length == 0) {
            throw new IllegalArgumentException(
                    "Two clusterings of the same rows are needed, not of " + a.length + " and " + b.length + ".");
        }
        int width = 1 + greatest(b);
        int[] cells = new int[(1 + greatest(a)) * width];
        int[] rows = new int[1 + greatest(a)];
        int[] columns = new int[width];
        for (int i = 0; i < a.length; i++) {
            cells[a[i] * width + b[i]]++;
            rows[a[i]]++;
            columns[b[i]]++;
        }
        double together = pairs(cells);
        double inA = pairs(rows);
        double inB = pairs(columns);
        double expected = inA * inB / (a.length * (a.length - 1.0) / 2);
        double most = (inA + inB) / 2;
        if (most == expected || a.length == 1) {
            return 1;
        }
        return (together - expected) / (most - expected);
    }

    private static int greatest(int[] labels) {
        int greatest = 0;
        for (int label : labels) {
            if (label < 0) {
                throw new IllegalArgumentException("Clusters are numbered from 0, so none can be " + label + ".");
            }
            greatest = Math.max(greatest, label);
        }
        return greatest;
    }

    private static double pairs(int[] counts) {
        double sum = 0;
        for (int count : counts) {
            sum += count * (count - 1.0) / 2;
        }
        return sum;
    }
}
