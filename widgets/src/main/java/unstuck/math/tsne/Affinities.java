package unstuck.math.tsne;

import unstuck.math.Table;

/**
 * How near points are in the data, as probabilities of pairs: pᵢⱼ = (p(j|i) + p(i|j))/(2n), with each p(·|i) a Gaussian about
 * point i that is as wide as the perplexity asks (van der Maaten and Hinton 2008). All pᵢⱼ sum to 1.
 *
 * <p>Only the nearest neighbours count, twice the perplexity of them, unless all are asked for. Van der Maaten (2014) takes
 * three times as many: that makes the divergence over all pairs of the finished picture smaller by about 0.01, and every
 * iteration a quarter slower. Every pair is kept once.
 */
public final class Affinities {
    private static final int NEIGHBOURS_PER_PERPLEXITY = 2;

    private final int n;
    private final double[] precisions;
    /** The pairs (i, j) with i &lt; j stand from starts[i] up to starts[i + 1]. */
    private final int[] starts;
    /** j of each pair, and one number more. */
    private final int[] ends;
    /** pᵢⱼ of each pair, and one number more. */
    private final double[] p;
    /** Rows that are equal to one before, and after each the first to which it is equal. */
    final int[] copies;

    Affinities(int n, double[] precisions, int[] starts, int[] ends, double[] p, int[] copies) {
        this.n = n;
        this.precisions = precisions;
        this.starts = starts;
        this.ends = ends;
        this.p = p;
        this.copies = copies;
    }

    /** How many neighbours {@link #of} wants for a perplexity: twice as many, or all there are. */
    public static int neighbours(int n, double perplexity) {
        return Math.min(n - 1, (int) (NEIGHBOURS_PER_PERPLEXITY * perplexity));
    }

    /**
     * From a table and its nearest neighbours.
     *
     * @param x n rows of d finite numbers
     * @param perplexity from 1 to n − 1; at n − 1 all others count alike
     * @throws IllegalArgumentException if the perplexity or a number is out of range
     */
    public static Affinities of(double[] x, int n, int d, double perplexity) {
        Table.require(x, n, d);
        requirePerplexity(perplexity, n);
        return of(Neighbours.exact(x, n, d, neighbours(n, perplexity)), perplexity);
    }

    /** From a table, with all pairs. */
    public static Affinities dense(double[] x, int n, int d, double perplexity) {
        Table.require(x, n, d);
        requirePerplexity(perplexity, n);
        return of(Neighbours.exact(x, n, d, n - 1), perplexity);
    }

    /**
     * From neighbours that are known.
     *
     * @param perplexity from 1 to their number
     */
    public static Affinities of(Neighbours neighbours, double perplexity) {
        GaussianFit fit = new GaussianFit(neighbours, perplexity);
        while (fit.fitted() < 1) {
            fit.fit(neighbours.n());
        }
        return fit.affinities();
    }

    static void requirePerplexity(double perplexity, int n) {
        if (!(perplexity >= 1 && perplexity <= n - 1)) {
            throw new IllegalArgumentException("The perplexity counts neighbours: it must be from 1 to the " + (n - 1)
                    + " that a point has, not " + perplexity + ".");
        }
    }

    /** The number of points. */
    public int n() {
        return n;
    }

    /** β = 1/(2σ²) of point {@code i}'s Gaussian; infinite where as many points as the perplexity share the least distance. */
    public double precision(int i) {
        return precisions[i];
    }

    /** σ of point {@code i}'s Gaussian, in units of the data. */
    public double width(int i) {
        return Math.sqrt(0.5 / precisions[i]);
    }

    /** All pᵢⱼ, n×n row by row. */
    public double[] toArray() {
        double[] all = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int pair = starts[i]; pair < starts[i + 1]; pair++) {
                all[i * n + ends[pair]] = p[pair];
                all[ends[pair] * n + i] = p[pair];
            }
        }
        return all;
    }

    /** Affinities that are given: a symmetric n×n table of which the diagonal does not count. */
    public static Affinities given(double[] joint, int n) {
        Table.require(joint, n, n);
        int[] starts = new int[n + 1];
        int[] ends = new int[n * (n - 1) / 2 + 1];
        double[] p = new double[ends.length];
        int count = 0;
        for (int i = 0; i < n; i++) {
            starts[i] = count;
            for (int j = i + 1; j < n; j++) {
                ends[count] = j;
                p[count++] = joint[i * n + j];
            }
        }
        starts[n] = count;
        return new Affinities(n, new double[n], starts, ends, p, new int[0]);
    }

    /**
     * The attraction Aᵢ = Σⱼ pᵢⱼ q(dᵢⱼ) (yᵢ − yⱼ), the other half of the gradient, with q(d) = 1/(1 + d²).
     *
     * @param y the embedding, 2n numbers
     * @param pull receives A, 2n numbers
     */
    void attract(double[] y, double[] pull) {
        int[] first = starts;
        int[] to = ends;
        double[] weights = p;
        int count = n;
        int end = 0;
        // TeaVM unwraps an array that is read before a loop once, and else at every turn: hence this loop that tests
        // last, and hence each pair is read a turn before its use.
        do {
            pull[end++] = 0;
        } while (end < 2 * count);
        int pair = first[0];
        int j = 2 * to[pair];
        double weight = weights[pair];
        for (int i = 0; i < count; i++) {
            int last = first[i + 1];
            double xi = y[2 * i];
            double yi = y[2 * i + 1];
            double pullX = 0;
            double pullY = 0;
            while (pair < last) {
                pair++;
                double dx = xi - y[j];
                double dy = yi - y[j + 1];
                weight /= 1 + dx * dx + dy * dy;
                double wx = weight * dx;
                double wy = weight * dy;
                pullX += wx;
                pullY += wy;
                pull[j] -= wx;
                pull[j + 1] -= wy;
                j = 2 * to[pair];
                weight = weights[pair];
            }
            pull[2 * i] += pullX;
            pull[2 * i + 1] += pullY;
        }
    }

    /**
     * KL(P‖Q) = Σ pᵢⱼ log(pᵢⱼ/qᵢⱼ) in nats over the pairs that count, for an embedding whose Σ 1/(1 + d²) is Z. Where only
     * neighbours count it is somewhat less than the divergence over all pairs.
     */
    double divergence(double[] y, double z) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            for (int pair = starts[i]; pair < starts[i + 1]; pair++) {
                double weight = p[pair];
                if (weight > 0) {
                    sum += weight
                            * StrictMath.log(weight + weight * Table.squaredDistance(y, 2 * i, y, 2 * ends[pair], 2));
                    total += weight;
                }
            }
        }
        return 2 * sum + 2 * total * StrictMath.log(z);
    }
}
