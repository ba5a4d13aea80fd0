package unstuck.figure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How a worker computes an iteration. It is a class of its own so that pages whose figures have no worker do not carry it.
 *
 * @param <F> what is known after a number of steps
 */
final class Elsewhere<F> {
    final String work;
    final Function<Values, double[]> input;
    final BiFunction<Values, double[], F> reader;
    BiFunction<Values, Integer, F> given;
    Iteration.Here here;

    Elsewhere(String work, Function<Values, double[]> input, BiFunction<Values, double[], F> reader) {
        this.work = work;
        this.input = input;
        this.reader = reader;
    }

    boolean isKnown(Values values, int step, int arrived) {
        return step < arrived || given(values, step) != null;
    }

    private F given(Values values, int step) {
        return given == null ? null : given.apply(values, step);
    }

    /** The frame of a step, else the last that has arrived, else null; in the build there is none that has not. */
    F frame(Replay<F> replay, List<F> frames, Values values, int step) {
        F known = given(values, step);
        if (known != null) {
            return known;
        }
        while (here != null && frames.size() <= step) {
            replay.arrive(here.numbers(input.apply(values), frames.size()));
        }
        return frames.isEmpty() ? null : frames.get(Math.min(step, frames.size() - 1));
    }
}
