package unstuck.figure;

import java.util.ArrayList;
import java.util.List;

/** The frames of one run of an iteration, each computed once, when it is first asked for. */
class Replay<F> {
    final Values values;
    final List<F> frames = new ArrayList<>();
    private final Iteration<F> iteration;

    Replay(Iteration<F> iteration, Values values) {
        this.iteration = iteration;
        this.values = values;
    }

    F frame(int step) {
        if (frames.isEmpty()) {
            frames.add(iteration.first(values));
        }
        while (frames.size() <= step) {
            frames.add(iteration.next(values, frames.get(frames.size() - 1)));
        }
        return frames.get(step);
    }

    /** Whether the frame of that step is there, or can be computed at once. */
    boolean isKnown(int step) {
        return true;
    }

    /** The same run where only the number of steps differs, else a new one. */
    Replay<F> with(Values changed, Parameters parameters) {
        for (Parameter<?> parameter : parameters.all()) {
            if (parameter != iteration.steps() && !changed.write(parameter).equals(values.write(parameter))) {
                return iteration.replay(changed);
            }
        }
        return this;
    }
}
