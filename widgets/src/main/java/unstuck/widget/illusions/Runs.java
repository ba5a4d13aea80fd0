package unstuck.widget.illusions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The runs of t-SNE that a round shows, at one moment: one of each data set, and of the true one again from later starts
 * and at other perplexities. Starts are counted: by PCA, then the seeds of random ones.
 */
final class Runs {
    /** Moments after the first. */
    static final int LAST = 30;

    static final int STARTS = 4;
    static final double[] PERPLEXITIES = {2, 5, 15, 30, 50};

    final Illusion round;
    final int start;
    /** Iterations so far. */
    final int iterations;

    private final List<Descent> descents = new ArrayList<>();
    private final double[][] pictures;
    private final double[] numbers;

    private Runs(Illusion round, int start, double[] told) {
        this.round = round;
        this.start = start;
        for (int suspect = 0; suspect < Illusion.SUSPECTS; suspect++) {
            descents.add(of(suspect));
        }
        for (int later = 1; later < STARTS; later++) {
            descents.add(startedLater(later));
        }
        for (double perplexity : PERPLEXITIES) {
            if (!descents.contains(at(perplexity))) {
                descents.add(at(perplexity));
            }
        }
        iterations = told.length == 0 ? 0 : (int) told[0];
        pictures = new double[told.length == 0 ? 0 : descents.size()][];
        int size = 2 * truth().n();
        for (int i = 0; i < pictures.length; i++) {
            pictures[i] = Arrays.copyOfRange(told, 1 + i * size, 1 + (i + 1) * size);
        }
        numbers = new double[pictures.length];
    }

    /** Before anything is known. */
    static Runs awaited(Illusion round, int start) {
        return new Runs(round, start, new double[0]);
    }

    /** From the numbers that {@link Descents} tells of a step. */
    static Runs of(Illusion round, int start, double[] told) {
        return new Runs(round, start, told);
    }

    /** What the computation starts from. */
    double[] input() {
        return Descents.input(
                descents,
                truth().d(),
                round.data(0).x(),
                round.data(1).x(),
                round.data(2).x());
    }

    /** Whether there are pictures. */
    boolean areThere() {
        return pictures.length > 0;
    }

    boolean areFinished() {
        return iterations == LAST * Descents.ITERATIONS;
    }

    /** The data set that was embedded. */
    Groups truth() {
        return round.data(round.truth);
    }

    /** The run on that data set. */
    Descent of(int suspect) {
        return new Descent(suspect, round.perplexity, start);
    }

    /** The true data set, begun so many starts later. */
    Descent startedLater(int later) {
        return new Descent(round.truth, round.perplexity, start + later);
    }

    /** The true data set at another perplexity. */
    Descent at(double perplexity) {
        return new Descent(round.truth, perplexity, start);
    }

    /** The picture in question. */
    double[] picture() {
        return picture(of(round.truth));
    }

    /** Where a run has got to; all points in one place where that is not known. */
    double[] picture(Descent descent) {
        return areThere() ? pictures[descents.indexOf(descent)] : new double[2 * truth().n()];
    }

    /** The number that is read off the picture of that run. */
    double number(Descent descent) {
        int at = descents.indexOf(descent);
        if (numbers[at] == 0) {
            numbers[at] =
                    round.tell.of(pictures[at], 2, round.data(descent.table()).labels());
        }
        return numbers[at];
    }

    /** Whether the number sets the third data set apart from the truth and its twin, and not these from each other. */
    boolean isThirdApart() {
        double truth = number(of(round.truth));
        double twin = number(of(round.twin));
        double third = number(of(round.third()));
        double between = Math.abs(truth - twin);
        return between < Math.abs(truth - third) && between < Math.abs(twin - third);
    }
}
