package unstuck.widget.merging;

import static unstuck.figure.Iteration.iteration;
import static unstuck.figure.Seed.seed;
import static unstuck.figure.Slider.slider;

import java.util.Arrays;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Iteration;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Seed;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.SeededUniform;
import unstuck.math.calibration.PoolAdjacentViolators;

/**
 * Isotonic regression by hand: sixteen cases in the order of their scores, each an event or none. The first block that
 * stands above its right neighbour is pooled with it, until the blocks rise. Beside it the running sum of the events with
 * the tightest convex line below it, whose slopes the blocks come to be.
 */
public final class Merging implements Widget {
    static final int CASES = 16;

    /** The last case of the left one of two blocks that the reader thinks are pooled next; 0 for no opinion. */
    static final Slider NEXT = slider("next", "pooled next: the blocks that meet after case", 0, CASES - 1, 1)
            .shownAs(after -> after == 0 ? "?" : Decimal.show(after, 0));

    static final Seed SEED = seed("seed", "cases").startingAt(5);
    static final Iteration<PoolAdjacentViolators> POOLING = iteration(
                    "blocks pooled",
                    CASES - 1,
                    v -> PoolAdjacentViolators.start(events(v.get(SEED)), ones()),
                    (Values v, PoolAdjacentViolators stage) -> stage.next())
            .paced(900);
    private static final Parameters PARAMETERS = Parameters.of(NEXT, SEED).stepping(POOLING);

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    /** Events grow likelier with the score, from one in ten to nine in ten; but only in the long run. */
    static double[] events(int seed) {
        SeededUniform random = new SeededUniform(seed);
        double[] events = new double[CASES];
        for (int i = 0; i < CASES; i++) {
            events[i] = random.next() < 0.1 + 0.8 * i / (CASES - 1) ? 1 : 0;
        }
        return events;
    }

    private static double[] ones() {
        double[] ones = new double[CASES];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        PoolAdjacentViolators stage = state.get(POOLING);
        double[] events = events(v.get(SEED));
        boolean isSaid = said(v, stage) > 0;
        return Element.of("div", "pair merging")
                .add(
                        panel(Pictures.blocks(stage, events, (int) (double) v.get(NEXT), isSaid)),
                        panel(Pictures.sums(stage, events, isSaid)));
    }

    /** What the reader says; 0 where the mark lies within a block, as it does once a right guess has been pooled. */
    private static int said(Values v, PoolAdjacentViolators stage) {
        int next = (int) (double) v.get(NEXT);
        for (int block = 1; block < stage.blocks(); block++) {
            if (stage.from(block) == next) {
                return next;
            }
        }
        return 0;
    }

    private static Element panel(Element plot) {
        return Element.of("div", "panel", plot);
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        PoolAdjacentViolators stage = state.get(POOLING);
        int times = CASES - stage.blocks();
        String done = "Sixteen cases, drawn with seed " + v.write(SEED) + ". "
                + (times == 0
                        ? "Each is a block of its own, at 1 where the event came and at 0 where it did not."
                        : "Pooled " + times + (times == 1 ? " time; " : " times; ") + stage.blocks()
                                + " blocks are left.");
        int at = stage.violation();
        if (at < 0) {
            return done + " They rise from " + level(stage.mean(0)) + " to " + level(stage.mean(stage.blocks() - 1))
                    + ", and are the slopes of the convex line: there is nothing more to pool.";
        }
        int next = said(v, stage);
        if (next == 0) {
            return done + " The first two neighbours from the left of which the left one stands higher are pooled next."
                    + " Move the amber mark between them.";
        }
        return done + (next == stage.to(at) ? " Yes: " : " Not after case " + next + ": ") + cases(stage, at) + " at "
                + level(stage.mean(at)) + " and " + cases(stage, at + 1) + " at " + level(stage.mean(at + 1))
                + " are the first that fall. Pooled, they stand at "
                + level(stage.next().mean(at)) + ".";
    }

    private static String cases(PoolAdjacentViolators stage, int block) {
        int from = stage.from(block) + 1;
        int to = stage.to(block);
        return from == to ? "case " + from : "cases " + from + " to " + to;
    }

    static String level(double mean) {
        return Decimal.showShort(mean, 2);
    }

    @Override
    public Readouts readouts(State state) {
        PoolAdjacentViolators stage = state.get(POOLING);
        return Readouts.none()
                .and("cases", CASES)
                .and("blocks", stage.blocks())
                .and("lowest", level(stage.mean(0)))
                .and("highest", level(stage.mean(stage.blocks() - 1)));
    }
}
