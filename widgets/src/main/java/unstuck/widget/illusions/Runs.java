package unstuck.widget.illusions;

import unstuck.data.RoundGroups;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.ExactRepulsion;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Start;
import unstuck.math.tsne.Tsne;

/**
 * t-SNE of the three data sets of a round, and of the true one from three more starts, all at once. Starts are counted: by
 * {@link #BY_PCA}, then the seeds of random ones. A moment knows
 * the next one as soon as that was computed, so that every moment can be shown again.
 */
final class Runs {
    /** Of t-SNE, between one moment and the next. */
    static final int ITERATIONS = 10;
    /** Moments after the first. */
    static final int LAST = 30;

    static final int STARTS = 4;
    /** Stands before the first seed, 0. */
    static final int BY_PCA = -1;

    private static final Runs[] BEGUN = new Runs[Illusion.values().length];

    private final int seed;
    private final RoundGroups[] data;
    private final Tsne[] descents;
    private final double[][] pictures;
    private Runs next;

    private Runs(int seed, RoundGroups[] data, Tsne[] descents) {
        this.seed = seed;
        this.data = data;
        this.descents = descents;
        pictures = new double[descents.length][];
        for (int r = 0; r < pictures.length; r++) {
            pictures[r] = descents[r].embedding().clone();
        }
    }

    /** Before the first iteration. */
    static Runs start(Illusion round, int seed) {
        int at = round.ordinal();
        if (BEGUN[at] == null || BEGUN[at].seed != seed) {
            BEGUN[at] = begin(round, seed);
        }
        return BEGUN[at];
    }

    private static Runs begin(Illusion round, int seed) {
        RoundGroups[] data = new RoundGroups[Illusion.SUSPECTS];
        Tsne[] descents = new Tsne[data.length + STARTS - 1];
        for (int s = 0; s < data.length; s++) {
            data[s] = round.data(s);
            Affinities affinities = Affinities.dense(data[s].x(), data[s].n(), data[s].d(), round.perplexity);
            descents[s] = descent(data[s], affinities, seed);
            for (int more = 1; s == round.truth && more < STARTS; more++) {
                descents[data.length + more - 1] = descent(data[s], affinities, seed + more);
            }
        }
        return new Runs(seed, data, descents);
    }

    /** A learning rate of n/4 follows Belkina et al. (2019) for an exaggeration of 4; so few points need no more. */
    private static Tsne descent(RoundGroups data, Affinities affinities, int seed) {
        int n = data.n();
        double[] start = seed == BY_PCA ? Start.byPca(data.x(), n, data.d()) : Start.atRandom(n, seed);
        Schedule schedule = new Schedule(4, 60, n / 4.0, 0.5, 0.8);
        return new Tsne(affinities, start, schedule, new ExactRepulsion());
    }

    /** Some iterations later. */
    Runs next() {
        if (next == null) {
            for (Tsne descent : descents) {
                for (int i = 0; i < ITERATIONS; i++) {
                    descent.step();
                }
            }
            next = new Runs(seed, data, descents);
        }
        return next;
    }

    /** The data set of that number. */
    RoundGroups data(int suspect) {
        return data[suspect];
    }

    /** Its picture. */
    double[] picture(int suspect) {
        return pictures[suspect];
    }

    /** The picture of the true data set from the given start, from 0. */
    double[] picture(Illusion round, int start) {
        return start == 0 ? pictures[round.truth] : pictures[data.length + start - 1];
    }
}
