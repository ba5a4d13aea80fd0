package unstuck.widget.illusions;

import java.util.Arrays;
import java.util.List;
import unstuck.figure.Work;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.ExactRepulsion;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Start;
import unstuck.math.tsne.Tsne;

/** The work of the worker: t-SNE on small data sets, several runs side by side, {@value #ITERATIONS} iterations a step. */
public final class Descents implements Work.Kind {
    /** Iterations in a step. */
    static final int ITERATIONS = 10;
    /** Stands in the place of a seed for the start by PCA. */
    static final int BY_PCA = -1;

    private static final int EXAGGERATION = 4;
    private static final int EXAGGERATED = 60;
    /** The number of runs, of points and of dimensions; then what each run starts from, then the tables. */
    private static final int HEAD = 3;

    private static final int PER_RUN = 3;

    /**
     * What the work starts from, as numbers.
     *
     * @param wanted the runs
     * @param d the number of dimensions
     * @param tables the data sets, each as many rows of d numbers
     */
    static double[] input(List<Descent> wanted, int d, double[]... tables) {
        int size = tables[0].length;
        int at = HEAD + PER_RUN * wanted.size();
        double[] input = new double[at + tables.length * size];
        input[0] = wanted.size();
        input[1] = size / d;
        input[2] = d;
        for (int i = 0; i < wanted.size(); i++) {
            Descent descent = wanted.get(i);
            int of = HEAD + PER_RUN * i;
            input[of] = descent.table();
            input[of + 1] = descent.perplexity();
            input[of + 2] = descent.start();
        }
        for (int i = 0; i < tables.length; i++) {
            System.arraycopy(tables[i], 0, input, at + i * size, size);
        }
        return input;
    }

    @Override
    public Work start(double[] input) {
        return new SideBySide(input);
    }

    private static final class SideBySide implements Work {
        private final double[] input;
        private final int n;
        private final int d;
        private final Tsne[] runs;
        private int begun;
        private int iteration;

        SideBySide(double[] input) {
            this.input = input;
            runs = new Tsne[(int) input[0]];
            n = (int) input[1];
            d = (int) input[2];
        }

        @Override
        public String nextPart() {
            return begun < runs.length ? "fitting every point’s Gaussian to the perplexity" : "";
        }

        @Override
        public void prepare() {
            int at = HEAD + PER_RUN * begun;
            runs[begun++] = begin((int) input[at], input[at + 1], (int) input[at + 2]);
        }

        /** A learning rate of n through the exaggeration follows Belkina et al. (2019); so few points need no more. */
        private Tsne begin(int table, double perplexity, int start) {
            int from = HEAD + PER_RUN * runs.length + table * n * d;
            double[] x = Arrays.copyOfRange(input, from, from + n * d);
            return new Tsne(
                    Affinities.of(x, n, d, perplexity),
                    start == BY_PCA ? Start.byPca(x, n, d) : Start.atRandom(n, start),
                    new Schedule(EXAGGERATION, EXAGGERATED, (double) n / EXAGGERATION, 0.5, 0.8),
                    new ExactRepulsion());
        }

        /** An iteration of each run. */
        @Override
        public boolean step() {
            for (Tsne run : runs) {
                run.step();
            }
            iteration++;
            return iteration % ITERATIONS == 0;
        }

        /** The iterations; then x₀, y₀, x₁, y₁, … of each run. */
        @Override
        public double[] numbers() {
            double[] numbers = new double[1 + runs.length * 2 * n];
            numbers[0] = iteration;
            for (int i = 0; i < runs.length; i++) {
                System.arraycopy(runs[i].embedding(), 0, numbers, 1 + i * 2 * n, 2 * n);
            }
            return numbers;
        }
    }
}
