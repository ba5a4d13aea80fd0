package unstuck.widget.illusions;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of t-SNE on the data sets of a round that somebody asked for, at one moment. Starts
 * are counted: by {@link #BY_PCA}, then the seeds of random ones.
 */
final class Runs {
    /** Moments after the first. */
    static final int LAST = 30;

    static final int STARTS = 4;
    static final double[] PERPLEXITIES = {2, 5, 15, 30, 50};
    /** Stands before the first seed, 0. */
    static final int BY_PCA = -1;

    private static final Runs[] BEGUN = new Runs[Illusion.values().length];

    final Illusion round;
    final int start;
    final int step;
    private final List<Descent> descents;

    private Runs(Illusion round, int start, int step, List<Descent> descents) {
        this.round = round;
        this.start = start;
        this.step = step;
        this.descents = descents;
    }

    /** Before the first iteration. */
    static Runs start(Illusion round, int start) {
        int at = round.ordinal();
        if (BEGUN[at] == null || BEGUN[at].start != start) {
            BEGUN[at] = new Runs(round, start, 0, new ArrayList<>());
        }
        return BEGUN[at];
    }

    /** Some iterations later. */
    Runs next() {
        return new Runs(round, start, step + 1, descents);
    }

    boolean isFinished() {
        return step == LAST;
    }

    /** The data set that was embedded. */
    Groups truth() {
        return round.data(round.truth);
    }

    /** What t-SNE makes of that data set. */
    Descent of(int suspect) {
        return descent(suspect, round.perplexity, start);
    }

    /** The true data set, begun so many starts later. */
    Descent startedLater(int later) {
        return descent(round.truth, round.perplexity, start + later);
    }

    /** The true data set at another perplexity. */
    Descent at(double perplexity) {
        return descent(round.truth, perplexity, start);
    }

    private Descent descent(int suspect, double perplexity, int from) {
        for (Descent known : descents) {
            if (known.suspect == suspect && known.perplexity == perplexity && known.start == from) {
                return known;
            }
        }
        Descent descent = new Descent(round.tell, round.data(suspect), suspect, perplexity, from);
        descents.add(descent);
        return descent;
    }

    /** The picture in question. */
    double[] picture() {
        return picture(round.truth);
    }

    /** The picture of that data set. */
    double[] picture(int suspect) {
        return of(suspect).picture(step);
    }

    /** The number of the picture of that data set. */
    double number(int suspect) {
        return of(suspect).number(step);
    }

    /** Whether the number sets the third data set apart from the truth and its twin, and not these from each other. */
    boolean isThirdApart() {
        double truth = number(round.truth);
        double twin = number(round.twin);
        double third = number(round.third());
        double between = Math.abs(truth - twin);
        return between < Math.abs(truth - third) && between < Math.abs(twin - third);
    }
}
