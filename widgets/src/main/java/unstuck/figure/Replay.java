package unstuck.figure;

import java.util.ArrayList;
import java.util.List;

/** The frames of one run of an iteration, each computed once: here, when it is first asked for, or by a worker. */
public final class Replay<F> {
    private final Iteration<F> iteration;
    private final Values values;
    private final List<F> frames = new ArrayList<>();
    private String word;
    private boolean failed;

    Replay(Iteration<F> iteration, Values values) {
        this.iteration = iteration;
        this.values = values;
    }

    F frame(int step) {
        if (iteration.elsewhere() != null) {
            return iteration.elsewhere().frame(this, frames, values, step);
        }
        if (frames.isEmpty()) {
            frames.add(iteration.first(values));
        }
        while (frames.size() <= step) {
            frames.add(iteration.next(values, frames.get(frames.size() - 1)));
        }
        return frames.get(step);
    }

    /** Whether the frame of that step is there; one that is not computed by a worker always is. */
    public boolean isKnown(int step) {
        return iteration.elsewhere() == null || iteration.elsewhere().isKnown(values, step, frames.size());
    }

    /** How many frames have arrived, from step 0 on. */
    public int arrived() {
        return frames.size();
    }

    /** What the worker starts from. */
    public double[] input() {
        return iteration.elsewhere().input.apply(values);
    }

    /** The numbers of the next step have come from the worker. */
    public void arrive(double[] numbers) {
        word = null;
        frames.add(iteration.elsewhere().reader.apply(values, numbers));
    }

    /** What the worker says it is doing before the first step, or the empty text. */
    public String word() {
        return word == null ? "" : word;
    }

    public void say(String doing) {
        word = doing;
    }

    /** The worker cannot go on. */
    public void fail(String why) {
        word = why;
        failed = true;
    }

    public boolean hasFailed() {
        return failed;
    }

    /** The same run where only the number of steps differs, else a new one. */
    Replay<F> with(Values changed, Parameters parameters) {
        for (Parameter<?> parameter : parameters.all()) {
            if (parameter != iteration.steps() && !changed.write(parameter).equals(values.write(parameter))) {
                return new Replay<>(iteration, changed);
            }
        }
        return this;
    }
}
