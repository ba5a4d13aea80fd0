package unstuck.figure;

import java.util.Arrays;

/** The frames of one run that a worker computes, as they come. */
public final class WorkReplay<F> extends Replay<F> {
    private final WorkIteration<F> iteration;
    private String word = "";
    private boolean failed;

    WorkReplay(WorkIteration<F> iteration, Values values) {
        super(iteration, values);
        this.iteration = iteration;
    }

    @Override
    F frame(int step) {
        F given = iteration.given(values, step);
        if (given != null) {
            return given;
        }
        iteration.computeHere(this, step);
        return frames.isEmpty() ? null : frames.get(Math.min(step, frames.size() - 1));
    }

    @Override
    public boolean isKnown(int step) {
        return step < frames.size() || iteration.given(values, step) != null;
    }

    /** The same run for all values from which the work is the same; one that has failed is tried again, whatever changes. */
    @Override
    Replay<F> with(Values changed, Parameters parameters) {
        if (failed) {
            return iteration.replay(changed);
        }
        Replay<F> next = super.with(changed, parameters);
        return next != this && Arrays.equals(input(), iteration.input(changed)) ? this : next;
    }

    /** How many frames have arrived, from step 0 on. */
    public int arrived() {
        return frames.size();
    }

    /** What the worker starts from. */
    public double[] input() {
        return iteration.input(values);
    }

    /** The numbers of the next step have come from the worker. */
    public void arrive(double[] numbers) {
        word = "";
        frames.add(iteration.read(values, numbers));
    }

    /** What the worker says it is doing before the first step, or the empty text; once it has failed, why: a sentence. */
    public String word() {
        return word;
    }

    public void say(String doing) {
        word = doing;
    }

    /** The worker cannot go on; {@code why} is a sentence, with its full stop. */
    public void fail(String why) {
        word = why;
        failed = true;
    }

    public boolean hasFailed() {
        return failed;
    }
}
