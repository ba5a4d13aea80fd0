package unstuck.math.tsne;

import unstuck.math.NearestRows;
import unstuck.math.Table;

/**
 * One row's Gaussian, as the perplexity calibrates it: p(j|i) over the same nearest rows on which {@link Affinities#of} rests.
 */
public final class PointGaussian {
    private final int[] rows;
    private final double[] probabilities;
    private final double width;

    private PointGaussian(int[] rows, double[] probabilities, double width) {
        this.rows = rows;
        this.probabilities = probabilities;
        this.width = width;
    }

    /**
     * Calibrates the Gaussian of a row.
     *
     * @param x n rows of d finite numbers
     * @param perplexity from 1 to n − 1
     * @throws IllegalArgumentException if the perplexity or a number is out of range
     */
    public static PointGaussian of(double[] x, int n, int d, int row, double perplexity) {
        Table.require(x, n, d);
        Affinities.requirePerplexity(perplexity, n);
        NearestRows nearest = NearestRows.of(x, n, d, row, Affinities.neighbours(n, perplexity));
        double[] squares = nearest.squares();
        double[] p = new double[squares.length];
        double precision = new Perplexity(perplexity).calibrate(squares, 0, squares.length, p);
        return new PointGaussian(nearest.rows(), p, Math.sqrt(0.5 / precision));
    }

    /** σ, in units of the data; 0 where as many rows as the perplexity share the least distance. */
    public double width() {
        return width;
    }

    /** The nearest rows that hold at least {@code share} of the probability, nearest first; {@code share} from 0 to 1. */
    public int[] holding(double share) {
        double sum = 0;
        int count = 0;
        while (count < rows.length && sum < share) {
            sum += probabilities[count++];
        }
        int[] nearest = new int[count];
        System.arraycopy(rows, 0, nearest, 0, count);
        return nearest;
    }
}
