package unstuck.widget.merging;

import static unstuck.figure.Iteration.iteration;
import static unstuck.figure.Seed.seed;

import java.util.Arrays;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Iteration;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Seed;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.SeededUniform;
import unstuck.math.calibration.PoolAdjacentViolators;

/**
 * Isotonic regression by hand: sixteen cases in the order of their scores, each an event or none. The reader says which
 * block stands above its right neighbour; those two are pooled, in any order, until the blocks rise. Beside it the running
 * sum of the events with the tightest convex line below it, whose slopes the blocks come to be.
 */
public final class Merging implements Widget {
    static final int CASES = 16;
    /** How often blocks are pooled until they rise, in whichever order: cases are drawn until it is as often as that. */
    static final int POOLINGS = 10;

    static final Said SAID = new Said("next", "pool the two blocks that meet after case");
    static final Seed SEED = seed("seed", "cases").startingAt(5);
    static final Iteration<PoolAdjacentViolators> POOLING = iteration(
                    "blocks pooled", POOLINGS, v -> start(events(v.get(SEED))), Merging::next)
            .paced(900);
    private static final Parameters PARAMETERS = Parameters.of(SAID, SEED).stepping(POOLING);

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    /**
     * Events grow likelier with the score, from one in ten to nine in ten; but only in the long run.
     */
    static double[] events(int seed) {
        SeededUniform random = new SeededUniform(seed);
        double[] events = new double[CASES];
        do {
            for (int i = 0; i < CASES; i++) {
                events[i] = random.next() < 0.1 + 0.8 * i / (CASES - 1) ? 1 : 0;
            }
        } while (poolings(events) != POOLINGS);
        return events;
    }

    private static int poolings(double[] events) {
        PoolAdjacentViolators stage = start(events);
        while (stage.violation() >= 0) {
            stage = stage.next();
        }
        return CASES - stage.blocks();
    }

    private static PoolAdjacentViolators start(double[] events) {
        double[] ones = new double[CASES];
        Arrays.fill(ones, 1);
        return PoolAdjacentViolators.start(events, ones);
    }

    /** Pools what the reader says, if it falls, and else the first two that do. */
    private static PoolAdjacentViolators next(Values v, PoolAdjacentViolators stage) {
        return stage.violation() < 0 ? stage : stage.pooled(pooledNext(v, stage));
    }

    private static int pooledNext(Values v, PoolAdjacentViolators stage) {
        int block = blockBefore(stage, said(v, CASES - stage.blocks()));
        return stage.falls(block) ? block : stage.violation();
    }

    private static int said(Values v, int step) {
        return Said.at(v.get(SAID), v.get(SEED), step);
    }

    /** With the answer that the mark gives when it is dragged; once the blocks rise, there is none to give. */
    static Values saying(Values before, double after) {
        int step = (int) (double) before.get(POOLING.steps());
        return step == POOLINGS
                ? before
                : before.with(SAID, Said.with(before.get(SAID), before.get(SEED), step, after));
    }

    /** The block that ends with a case, or −1 where that case has its neighbour in its own block. */
    private static int blockBefore(PoolAdjacentViolators stage, int after) {
        for (int block = 0; block < stage.blocks(); block++) {
            if (stage.to(block) == after) {
                return block;
            }
        }
        return -1;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        PoolAdjacentViolators stage = state.get(POOLING);
        double[] events = events(v.get(SEED));
        int said = said(v, state.step());
        boolean isOver = stage.violation() < 0;
        int red = said == 0 || isOver ? -1 : pooledNext(v, stage);
        return Element.of("div", "merging")
                .add(
                        Element.of("div", "pair")
                                .add(
                                        panel(Pictures.blocks(stage, events, said, red)),
                                        panel(Pictures.sums(stage, events, red))),
                        SAID.slider(said, v.get(SEED), state.step() % POOLINGS, !isOver));
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
        if (stage.violation() < 0) {
            return done + " They rise from " + level(stage.mean(0)) + " to " + level(stage.mean(stage.blocks() - 1))
                    + ", and are the slopes of the convex line: there is nothing more to pool. In any other order it"
                    + " would have come to the same.";
        }
        int said = said(v, state.step());
        if (said == 0) {
            return done + " Find two neighbours of which the left one stands higher, and move the amber mark between"
                    + " them.";
        }
        int next = pooledNext(v, stage);
        return done + verdict(stage, said) + pair(stage, next) + " fall. Pooled, they stand at "
                + level(stage.pooled(next).mean(next)) + ".";
    }

    /** What becomes of an answer: every pair that falls is a right one, whichever is named. */
    private static String verdict(PoolAdjacentViolators stage, int said) {
        int block = blockBefore(stage, said);
        if (block < 0) {
            return " After case " + said + " no two blocks meet: it is in the middle of one. But ";
        }
        return stage.falls(block)
                ? " Yes: "
                : " No: " + pair(stage, block) + (stage.mean(block) < stage.mean(block + 1) ? " rise" : " are level")
                        + ". But ";
    }

    private static String pair(PoolAdjacentViolators stage, int block) {
        return cases(stage, block) + " at " + level(stage.mean(block)) + " and " + cases(stage, block + 1) + " at "
                + level(stage.mean(block + 1));
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
