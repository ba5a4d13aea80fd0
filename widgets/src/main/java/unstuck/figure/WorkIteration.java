package unstuck.figure;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An iteration that is too long for the page's own thread: a worker computes it, at the display's pace. A view is shown the
 * last frame that has come, and null before the first. It is a class of its own so that a page without one carries nothing
 * for it.
 *
 * @param <F> what is known after a number of steps
 */
public final class WorkIteration<F> extends Iteration<F> {
    private final String work;
    private final Function<Values, double[]> input;
    private final BiFunction<Values, double[], F> reader;
    private BiFunction<Values, Integer, F> given = (values, step) -> null;
    private Here here;

    private WorkIteration(
            Slider steps, String work, Function<Values, double[]> input, BiFunction<Values, double[], F> reader) {
        super(steps, null, null);
        this.work = work;
        this.input = input;
        this.reader = reader;
    }

    /**
     * An iteration of {@code last} steps that starts at none.
     *
     * @param work the name of the {@link Work} in the index of figures
     * @param label names a step on the page
     * @param input all that the work depends on: a run goes on while these numbers stay the same
     * @param reader from the numbers of a step to its frame, by the values from which the run began
     */
    public static <F> WorkIteration<F> byWorker(
            String work,
            String label,
            int last,
            Function<Values, double[]> input,
            BiFunction<Values, double[], F> reader) {
        return new WorkIteration<>(Slider.slider(Parameters.STEP, label, 0, last, 1), work, input, reader);
    }

    /**
     * Frames that need no computation, such as a picture that is shipped; null where there is none. They too are asked for by
     * the values from which the run began.
     */
    public WorkIteration<F> given(BiFunction<Values, Integer, F> frames) {
        given = frames;
        return this;
    }

    @Override
    public String work() {
        return work;
    }

    @Override
    Replay<F> replay(Values values) {
        return new WorkReplay<>(this, values);
    }

    double[] input(Values values) {
        return input.apply(values);
    }

    F read(Values values, double[] numbers) {
        return reader.apply(values, numbers);
    }

    F given(Values values, int step) {
        return given.apply(values, step);
    }

    /** From now on the work is done where it is asked for: in the build. */
    public void doneBy(Here computation) {
        here = computation;
    }

    void computeHere(WorkReplay<F> replay, int step) {
        while (here != null && replay.arrived() <= step) {
            replay.arrive(here.numbers(replay.input(), replay.arrived()));
        }
    }

    /** The numbers of a step of the work that starts from an input. */
    public interface Here {
        double[] numbers(double[] input, int step);
    }
}
