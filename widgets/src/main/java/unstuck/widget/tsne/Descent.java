package unstuck.widget.tsne;

import unstuck.figure.Work;
import unstuck.math.pca.Pca;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.GaussianFit;
import unstuck.math.tsne.Neighbours;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Start;
import unstuck.math.tsne.Tsne;

/** The work of the worker: t-SNE, {@value #ITERATIONS} iterations a step. */
public final class Descent implements Work.Kind {
    /** Iterations in a step. */
    static final int ITERATIONS = 5;
    /** Stands in the place of a seed for the start by PCA. */
    static final int BY_PCA = -1;

    private static final int EXAGGERATED = 250;
    private static final int HEAD = 6;
    /** How many squares are summed up in one part of the preparation: some milliseconds’ worth. */
    private static final int PRODUCTS = 400_000;
    /** And how many points are fitted. */
    private static final int POINTS = 40;

    /**
     * What the work starts from, as numbers.
     *
     * @param x n rows of d numbers
     * @param seed of the random start, or {@link #BY_PCA}
     * @param rate the learning rate, or 0 for the default
     */
    public static double[] input(double[] x, int n, double perplexity, int seed, double exaggeration, double rate) {
        double[] input = new double[HEAD + x.length];
        input[0] = n;
        input[1] = x.length / n;
        input[2] = perplexity;
        input[3] = seed;
        input[4] = exaggeration;
        input[5] = rate;
        System.arraycopy(x, 0, input, HEAD, x.length);
        return input;
    }

    @Override
    public Work start(double[] input) {
        return new Run(input);
    }

    private static final class Run implements Work {
        private final int n;
        private final int d;
        private final double perplexity;
        private final int seed;
        private final Schedule schedule;
        private final double[] x;
        private final Neighbours neighbours;
        private GaussianFit fit;
        private Affinities affinities;
        private Pca pca;
        private double[] start;
        private Tsne tsne;

        Run(double[] input) {
            n = (int) input[0];
            d = (int) input[1];
            perplexity = input[2];
            seed = (int) input[3];
            Schedule standard = Schedule.exaggerating(n, input[4], EXAGGERATED);
            schedule = input[5] > 0 ? standard.learningAt(input[5]) : standard;
            x = new double[n * d];
            System.arraycopy(input, HEAD, x, 0, x.length);
            neighbours = Neighbours.sought(x, n, d, Affinities.neighbours(n, perplexity));
        }

        @Override
        public String nextPart() {
            return neighbours.found() < 1
                    ? "finding every point’s neighbours" + percent(neighbours.found())
                    : fit == null || fit.fitted() < 1
                            ? "fitting every point’s Gaussian to the perplexity"
                                    + percent(fit == null ? 0 : fit.fitted())
                            : tsne == null ? "laying out the start" : "";
        }

        /** In tens, for each is said. */
        private static String percent(double share) {
            int tens = (int) (share * 10);
            return tens == 0 ? "" : ", " + 10 * tens + " %";
        }

        /** So little at a time that a page which does it itself stays at the reader’s command. */
        @Override
        public void prepare() {
            if (neighbours.found() < 1) {
                neighbours.search(PRODUCTS / d);
            } else if (fit == null) {
                fit = new GaussianFit(neighbours, perplexity);
            } else if (fit.fitted() < 1) {
                fit.fit(POINTS);
            } else if (affinities == null) {
                affinities = fit.affinities();
            } else if (pca == null && seed == BY_PCA) {
                pca = Start.components(x, n, d);
            } else if (start == null) {
                start = seed == BY_PCA ? Start.along(pca, n) : Start.atRandom(n, seed);
            } else {
                tsne = Tsne.start(affinities, start, schedule);
            }
        }

        /** One iteration: of ten thousand points, five would keep a page that does them itself from its reader too long. */
        @Override
        public boolean step() {
            tsne.step();
            return tsne.iteration() % ITERATIONS == 0;
        }

        /** The divergence, NaN after every other step, for it costs as much as an iteration; then x₀, y₀, x₁, y₁, …. */
        @Override
        public double[] numbers() {
            double[] y = tsne.embedding();
            double[] numbers = new double[1 + y.length];
            numbers[0] = tsne.iteration() % (2 * ITERATIONS) == 0 ? tsne.divergence() : Double.NaN;
            for (int i = 0; i < y.length; i++) {
                numbers[1 + i] = y[i];
            }
            return numbers;
        }
    }
}
