package unstuck.reference;

import unstuck.data.RoundGroups;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Start;
import unstuck.math.tsne.Tsne;

/** A run of t-SNE over two groups, which a single last bit sends another way. */
public final class TsneRun {
    private static final int D = 10;

    private TsneRun() {}

    /** Where n points lie after so many iterations. */
    public static double[] embedding(int n, int iterations) {
        double[] x =
                RoundGroups.drawn(D, 1).group(n / 2, 1).group(n - n / 2, 2, 6).x();
        Tsne tsne = Tsne.start(Affinities.of(x, n, D, 20), Start.byPca(x, n, D), Schedule.standard(n));
        for (int i = 0; i < iterations; i++) {
            tsne.step();
        }
        return tsne.embedding();
    }
}
