package unstuck.math.tsne;

/**
 * Calibrates one point's Gaussian: the precision β = 1/(2σ²) for which exp(H), the perplexity of
 *
 * <p>p(m) = exp(−β dₘ²) / Σₗ exp(−β dₗ²),
 *
 * <p>is the one asked for; H is the entropy in nats (van der Maaten and Hinton 2008, section 2). H falls as β grows, so
 * bisection finds it.
 *
 * <p>With t nearest points at the same distance the perplexity cannot fall below t. If that is as much as was asked for, or
 * more, the answer is the limit: β is infinite and the t points share all.
 */
final class Perplexity {
    private static final int MOST_HALVINGS = 200;
    private static final double PRECISION = 1e-12;

    private final double perplexity;
    private final double entropy;

    Perplexity(double perplexity) {
        this.perplexity = perplexity;
        entropy = StrictMath.log(perplexity);
    }

    /**
     * Calibrates a point.
     *
     * @param squares squared distances to its neighbours, the least first, from place {@code first} on
     * @param p receives the neighbours' probabilities at the same places
     * @return β
     */
    double calibrate(double[] squares, int first, int count, double[] p) {
        double least = squares[first];
        int ties = 1;
        while (ties < count && squares[first + ties] == least) {
            ties++;
        }
        if (ties >= perplexity || ties == count) {
            for (int m = 0; m < count; m++) {
                p[first + m] = m < ties ? 1.0 / ties : 0;
            }
            return Double.POSITIVE_INFINITY;
        }
        double mean = 0;
        for (int m = 0; m < count; m++) {
            mean -= least - squares[first + m];
        }
        double beta = count / mean;
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double total = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            total = 0;
            double moment = 0;
            for (int m = 0; m < count; m++) {
                double excess = squares[first + m] - least;
                double weight = StrictMath.exp(-beta * excess);
                p[first + m] = weight;
                total += weight;
                moment += weight * excess;
            }
            double above = StrictMath.log(total) + beta * moment / total - entropy;
            if (Math.abs(above) < PRECISION) {
                break;
            }
            if (above > 0) {
                low = beta;
            } else {
                high = beta;
            }
            // Newton's step where it stays between the bounds, as dH/dβ = −β Var(d²) there; else halve.
            double next = high == Double.POSITIVE_INFINITY ? beta * 2 : (low + high) / 2;
            double newton = newton(squares, first, count, p, beta, least, total, moment, above);
            beta = newton > low && newton < high ? newton : next;
        }
        for (int m = 0; m < count; m++) {
            p[first + m] /= total;
        }
        return beta;
    }

    private static double newton(
            double[] squares,
            int first,
            int count,
            double[] p,
            double beta,
            double least,
            double total,
            double moment,
            double above) {
        double mean = moment / total;
        double variance = 0;
        for (int m = 0; m < count; m++) {
            double deviation = squares[first + m] - least - mean;
            variance += p[first + m] * deviation * deviation;
        }
        return beta + above / (variance / total * beta);
    }
}
