package unstuck.math.calibration;

/**
 * The non-decreasing sequence nearest to given values by weighted squares, found block by block: a block that stands
 * above its right neighbour is pooled with it, and so on until none does. Each object is a stage of that work and never
 * changes.
 *
 * <p>Source: Ayer, Brunk, Ewing, Reid and Silverman 1955, An empirical distribution function for sampling with incomplete
 * information. In whichever order blocks are pooled, the end is the same, and so is the number of poolings.
 */
public final class PoolAdjacentViolators {
    private final double[] mean;
    private final double[] weight;
    /** Block b holds the values from {@code first[b]} to before {@code first[b + 1]}. */
    private final int[] first;

    private PoolAdjacentViolators(double[] mean, double[] weight, int[] first) {
        this.mean = mean;
        this.weight = weight;
        this.first = first;
    }

    /**
     * The stage at which each value is a block of its own.
     *
     * @param values at least one, all finite
     * @param weights as many, all above 0
     * @throws IllegalArgumentException if they are not so
     */
    public static PoolAdjacentViolators start(double[] values, double[] weights) {
        check(values, weights);
        int[] first = new int[values.length + 1];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
        return new PoolAdjacentViolators(values.clone(), weights.clone(), first);
    }

    /** The non-decreasing values at once, in a time that grows with their number. */
    public static double[] fit(double[] values, double[] weights) {
        check(values, weights);
        int n = values.length;
        double[] mean = new double[n];
        double[] weight = new double[n];
        int[] end = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            last++;
            mean[last] = values[i];
            weight[last] = weights[i];
            end[last] = i + 1;
            while (last > 0 && mean[last - 1] > mean[last]) {
                double pooled = weight[last - 1] + weight[last];
                mean[last - 1] = (mean[last - 1] * weight[last - 1] + mean[last] * weight[last]) / pooled;
                weight[last - 1] = pooled;
                end[last - 1] = end[last];
                last--;
            }
        }
        double[] fitted = new double[n];
        int i = 0;
        for (int block = 0; block <= last; block++) {
            while (i < end[block]) {
                fitted[i++] = mean[block];
            }
        }
        return fitted;
    }

    private static void check(double[] values, double[] weights) {
        if (values.length == 0 || weights.length != values.length) {
            throw new IllegalArgumentException(
                    "Each of at least one value needs a weight: " + values.length + " and " + weights.length + ".");
        }
        for (int i = 0; i < values.length; i++) {
            if (!(Math.abs(values[i]) <= Double.MAX_VALUE) || !(weights[i] > 0 && weights[i] <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("Value " + i + " is not finite, or its weight is not above 0.");
            }
        }
    }

    public int blocks() {
        return mean.length;
    }

    /** The weighted mean of a block's values. */
    public double mean(int block) {
        return mean[block];
    }

    public double weight(int block) {
        return weight[block];
    }

    /** The first of a block's values. */
    public int from(int block) {
        return first[block];
    }

    /** One past the last of a block's values. */
    public int to(int block) {
        return first[block + 1];
    }

    /** Whether a block stands above the next; the last one has none. */
    public boolean falls(int block) {
        return block >= 0 && block + 1 < mean.length && mean[block] > mean[block + 1];
    }

    /** The first block that stands above the next, or −1 where there is none: then the work is done. */
    public int violation() {
        for (int block = 0; block < mean.length; block++) {
            if (falls(block)) {
                return block;
            }
        }
        return -1;
    }

    /** The stage after the first violation is pooled; this one where there is none. */
    public PoolAdjacentViolators next() {
        int at = violation();
        return at < 0 ? this : pooled(at);
    }

    /**
     * The stage after a block that {@linkplain #falls falls} is pooled with the next.
     *
     * @throws IllegalArgumentException if it does not
     */
    public PoolAdjacentViolators pooled(int at) {
        if (!falls(at)) {
            throw new IllegalArgumentException("Block " + at + " of " + mean.length + " stands above no next one.");
        }
        int n = mean.length - 1;
        double[] means = new double[n];
        double[] weights = new double[n];
        int[] firsts = new int[n + 1];
        for (int block = 0; block < n; block++) {
            int old = block <= at ? block : block + 1;
            means[block] = mean[old];
            weights[block] = weight[old];
            firsts[block] = first[old];
        }
        firsts[n] = first[n + 1];
        weights[at] = weight[at] + weight[at + 1];
        means[at] = (mean[at] * weight[at] + mean[at + 1] * weight[at + 1]) / weights[at];
        return new PoolAdjacentViolators(means, weights, firsts);
    }
}
