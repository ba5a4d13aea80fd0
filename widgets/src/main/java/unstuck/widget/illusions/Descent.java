package unstuck.widget.illusions;

import java.util.ArrayList;
import java.util.List;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.ExactRepulsion;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Start;
import unstuck.math.tsne.Tsne;

/** One run of t-SNE on a small data set. It goes on when a later picture is asked for, and keeps those it has made. */
final class Descent {
    /** Of t-SNE, between one picture and the next. */
    static final int ITERATIONS = 10;

    private static final int EXAGGERATION = 4;
    private static final int EXAGGERATED = 60;

    final int suspect;
    final double perplexity;
    final int start;
    private final Tell tell;
    private final int[] labels;
    private final Tsne tsne;
    private final List<double[]> pictures = new ArrayList<>();
    private final double[] numbers = new double[Runs.LAST + 1];

    /** A learning rate of n through the exaggeration follows Belkina et al. (2019); so few points need no more. */
    Descent(Tell tell, Groups data, int suspect, double perplexity, int start) {
        this.tell = tell;
        labels = data.labels();
        this.suspect = suspect;
        this.perplexity = perplexity;
        this.start = start;
        int n = data.n();
        tsne = new Tsne(
                Affinities.of(data.x(), n, data.d(), perplexity),
                start == Runs.BY_PCA ? Start.byPca(data.x(), n, data.d()) : Start.atRandom(n, start),
                new Schedule(EXAGGERATION, EXAGGERATED, (double) n / EXAGGERATION, 0.5, 0.8),
                new ExactRepulsion());
    }

    /** The picture after that many times {@link #ITERATIONS}. */
    double[] picture(int step) {
        while (pictures.size() <= step) {
            for (int i = pictures.isEmpty() ? ITERATIONS : 0; i < ITERATIONS; i++) {
                tsne.step();
            }
            pictures.add(tsne.embedding().clone());
        }
        return pictures.get(step);
    }

    /** The number that is read off that picture. */
    double number(int step) {
        if (numbers[step] == 0) {
            numbers[step] = tell.of(picture(step), 2, labels);
        }
        return numbers[step];
    }
}
