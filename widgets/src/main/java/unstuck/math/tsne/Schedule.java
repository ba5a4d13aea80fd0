package unstuck.math.tsne;

/**
 * How t-SNE descends. Learning rates are for the gradient without its factor 4.
 *
 * @param exaggeration what the attraction is multiplied by at first, 12 (van der Maaten 2014)
 * @param exaggerated for how many iterations, 250
 * @param learningRate η, the number of points through the exaggeration (Belkina et al. 2019), but at least 200
 * @param earlyMomentum while exaggerated, 0.5
 * @param lateMomentum afterwards, 0.8
 */
public record Schedule(
        double exaggeration, int exaggerated, double learningRate, double earlyMomentum, double lateMomentum) {
    private static final double LEAST_RATE = 200;

    public Schedule {
        if (!(exaggeration >= 1 && exaggeration < 1e6)
                || exaggerated < 0
                || !(learningRate > 0 && learningRate < 1e9)
                || !(earlyMomentum >= 0 && earlyMomentum < 1)
                || !(lateMomentum >= 0 && lateMomentum < 1)) {
            throw new IllegalArgumentException(
                    "An exaggeration is at least 1, for 0 iterations or more, a learning rate"
                            + " positive, a momentum from 0 to less than 1; not " + exaggeration + ", " + exaggerated
                            + ", "
                            + learningRate + ", " + earlyMomentum + ", " + lateMomentum + ".");
        }
    }

    /** The literature's defaults for {@code n} points. */
    public static Schedule standard(int n) {
        return exaggerating(n, 12, 250);
    }

    /** The defaults for another exaggeration. */
    public static Schedule exaggerating(int n, double exaggeration, int iterations) {
        return new Schedule(exaggeration, iterations, Math.max(LEAST_RATE, n / exaggeration), 0.5, 0.8);
    }

    /** The same with another learning rate. */
    public Schedule learningAt(double rate) {
        return new Schedule(exaggeration, exaggerated, rate, earlyMomentum, lateMomentum);
    }
}
