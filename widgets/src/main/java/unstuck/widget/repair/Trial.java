package unstuck.widget.repair;

import java.util.function.DoubleUnaryOperator;
import unstuck.data.CreditDefault;
import unstuck.data.CreditDefault.Model;
import unstuck.math.SeededUniform;
import unstuck.math.calibration.Brier;
import unstuck.math.calibration.LogLoss;
import unstuck.math.calibration.Logit;

/** A model's scores, with the maps that are fitted on some of the calibration rows and judged on all test rows. */
final class Trial {
    /** How many calibration rows the maps may be given. */
    static final int[] SIZES = {25, 50, 100, 200, 400, 800, 1500};
    /** Over how many draws of calibration rows the losses are averaged. */
    static final int DRAWS = 5;

    /** By model, the last trial. */
    private static final Trial[] LAST = new Trial[Model.values().length];

    final Model model;
    final int seed;
    private final double[] known;
    private final boolean[] knownCame;
    private final double[] asked;
    private final boolean[] askedCame;
    /** By draw, the places of the calibration rows in random order. */
    private final int[][] orders = new int[DRAWS][];
    /** By kind and size, the mean loss over all draws. */
    private final double[][] losses = new double[Kind.values().length][SIZES.length];

    private Trial(Model model, int seed) {
        this.model = model;
        this.seed = seed;
        CreditDefault rows = CreditDefault.ROWS.read();
        known = rows.calibration().scores(model);
        knownCame = rows.calibration().defaulted();
        asked = rows.test().scores(model);
        askedCame = rows.test().defaulted();
        for (int draw = 0; draw < DRAWS; draw++) {
            // No draw of one seed is a draw of the next.
            orders[draw] = shuffled(known.length, new SeededUniform(seed * DRAWS + draw));
        }
        for (Kind kind : Kind.values()) {
            for (int size = 0; kind.fits(model) && size < SIZES.length; size++) {
                for (int draw = 0; draw < DRAWS; draw++) {
                    losses[kind.ordinal()][size] +=
                            judged(fit(kind, size, draw)).clipped() / DRAWS;
                }
            }
        }
    }

    /** The last trial of each model is kept: the figure asks for those of two. */
    static Trial of(Model model, int seed) {
        Trial last = LAST[model.ordinal()];
        if (last == null || last.seed != seed) {
            last = new Trial(model, seed);
            LAST[model.ordinal()] = last;
        }
        return last;
    }

    private static int[] shuffled(int count, SeededUniform random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int k = (int) (random.next() * (i + 1));
            order[i] = order[k];
            order[k] = i;
        }
        return order;
    }

    /** The places of the calibration rows in the order in which a draw hands them out. */
    int[] order(int draw) {
        return orders[draw].clone();
    }

    private DoubleUnaryOperator fit(Kind kind, int size, int draw) {
        return fit(kind, SIZES[size], orders[draw]);
    }

    private DoubleUnaryOperator fit(Kind kind, int count, int[] order) {
        double[] scores = new double[count];
        boolean[] came = new boolean[count];
        for (int i = 0; i < count; i++) {
            scores[i] = known[order[i]];
            came[i] = knownCame[order[i]];
        }
        return kind.fit(model, scores, came);
    }

    /** The map that is drawn: fitted on the first draw. */
    DoubleUnaryOperator map(Kind kind, int size) {
        return fit(kind, size, 0);
    }

    /** The same map fitted on rows that were drawn from its own with repetition. */
    DoubleUnaryOperator resampled(Kind kind, int size, SeededUniform random) {
        int count = SIZES[size];
        int[] picked = new int[count];
        for (int i = 0; i < count; i++) {
            picked[i] = orders[0][(int) (random.next() * count)];
        }
        return fit(kind, count, picked);
    }

    /** The mean loss over the draws, of a map that {@linkplain Kind#fits there is}. */
    double loss(Kind kind, int size) {
        return losses[kind.ordinal()][size];
    }

    /** The kind of least mean loss at a size. */
    Kind best(int size) {
        Kind best = Kind.PLATT;
        for (Kind kind : Kind.values()) {
            best = kind.fits(model) && loss(kind, size) < loss(best, size) ? kind : best;
        }
        return best;
    }

    /**
     * How a map does on the test rows: its loss with probabilities held within 10⁻⁴ and 1 − 10⁻⁴, and how many rows came
     * that it had ruled out.
     */
    LogLoss judged(DoubleUnaryOperator map) {
        return LogLoss.of(mapped(map), askedCame, Logit.CLIP);
    }

    /** Its mean squared error there. */
    double brier(DoubleUnaryOperator map) {
        return Brier.score(mapped(map), askedCame);
    }

    private double[] mapped(DoubleUnaryOperator map) {
        double[] mapped = new double[asked.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = map.applyAsDouble(asked[i]);
        }
        return mapped;
    }

    double[] scores() {
        return asked;
    }

    boolean[] came() {
        return askedCame;
    }
}
