package unstuck.math.tsne;

/** Fits the Gaussians of all points to a perplexity, some points at a time: the long half of what {@link Affinities} need. */
public final class GaussianFit {
    private final Neighbours neighbours;
    private final Perplexity calibration;
    /** Squared distances, point by point; probabilities where a point has been fitted. */
    private final double[] squares;

    private final double[] conditional;
    private final double[] precisions;
    private int fitted;

    /**
     * Of points whose neighbours have been found.
     *
     * @param perplexity from 1 to the number of neighbours
     * @throws IllegalArgumentException if the perplexity is out of range
     */
    public GaussianFit(Neighbours neighbours, double perplexity) {
        int k = neighbours.k();
        Affinities.requirePerplexity(perplexity, k + 1);
        this.neighbours = neighbours;
        calibration = new Perplexity(perplexity);
        squares = new double[neighbours.n() * k];
        conditional = new double[squares.length];
        precisions = new double[neighbours.n()];
        for (int i = 0; i < precisions.length; i++) {
            for (int m = 0; m < k; m++) {
                squares[i * k + m] = neighbours.squaredDistance(i, m);
            }
        }
    }

    /** Fits so many more points, or all that are left. */
    public void fit(int points) {
        int k = neighbours.k();
        int end = Math.min(precisions.length, fitted + points);
        while (fitted < end) {
            precisions[fitted] = calibration.calibrate(squares, fitted * k, k, conditional);
            fitted++;
        }
    }

    /** The share of the points that has been fitted. */
    public double fitted() {
        return (double) fitted / precisions.length;
    }

    /** What follows when all points are fitted. */
    public Affinities affinities() {
        return Affinities.symmetric(neighbours, conditional, precisions);
    }
}
