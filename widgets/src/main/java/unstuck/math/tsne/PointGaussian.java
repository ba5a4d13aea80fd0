package unstuck.math.tsne;

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
     */
    public static PointGaussian of(double[] x, int n, int d, int row, double perplexity) {
        int k = Affinities.neighbours(n, perplexity);
        int[] rows = new int[k];
        double[] squares = new double[k];
        int found = 0;
        for (int j = 0; j < n; j++) {
            double square = j == row ? Double.POSITIVE_INFINITY : Table.squaredDistance(x, row * d, x, j * d, d);
            if (j != row && (found < k || square < squares[k - 1])) {
                int place = found < k ? found++ : k - 1;
                while (place > 0 && squares[place - 1] > square) {
                    squares[place] = squares[place - 1];
                    rows[place] = rows[place - 1];
                    place--;
                }
                squares[place] = square;
                rows[place] = j;
            }
        }
        double[] p = new double[k];
        double precision = new Perplexity(perplexity).calibrate(squares, 0, k, p);
        return new PointGaussian(rows, p, Math.sqrt(0.5 / precision));
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
