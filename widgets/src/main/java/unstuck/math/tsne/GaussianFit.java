package unstuck.math.tsne;

/** Fits the Gaussians of all points to a perplexity and joins them to {@link Affinities}, some points at a time. */
public final class GaussianFit {
    /** How many times as long it takes to fit a point as to go through it for its pairs. */
    private static final int FITTING = 20;

    private final Neighbours neighbours;
    private final Perplexity calibration;
    /** Squared distances, point by point. */
    private final double[] squares;
    /** Probabilities where a point has been fitted. */
    private final double[] conditional;

    private final double[] precisions;
    private int fitted;
    private SymmetricPairs pairs;

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

    /** Fits so many more points, or all that are left; once all are fitted, joins the pairs of as many. */
    public void fit(int points) {
        int n = precisions.length;
        if (fitted == n) {
            if (pairs == null) {
                pairs = new SymmetricPairs(neighbours, conditional);
            } else {
                pairs.join(points);
            }
            return;
        }
        int k = neighbours.k();
        int end = Math.min(n, fitted + points);
        while (fitted < end) {
            precisions[fitted] = calibration.calibrate(squares, fitted * k, k, conditional);
            fitted++;
        }
    }

    /** The share of the fitting and joining that has been done: 1 when the affinities are there to be had. */
    public double fitted() {
        int rounds = FITTING * fitted + (pairs == null ? 0 : pairs.gone());
        return (double) rounds / ((FITTING + 2) * precisions.length);
    }

    /** What follows when all that has been done. */
    public Affinities affinities() {
        return pairs.affinities(precisions);
    }
}
