package unstuck.figure;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A computation in steps, such as a training run, that a reader can play: from the values comes a first frame, from a
 * frame the next. Frames are never changed in place, so that every earlier one can be shown again.
 *
 * @param <F> what is known after a number of steps
 */
public final class Iteration<F> {
    private final Slider steps;
    private final Function<Values, F> first;
    private final BiFunction<Values, F, F> next;
    private int pace;
    private Elsewhere<F> elsewhere;

    private Iteration(Slider steps, Function<Values, F> first, BiFunction<Values, F, F> next) {
        this.steps = steps;
        this.first = first;
        this.next = next;
    }

    /** An iteration of {@code last} steps that starts at none; {@code label} names a step on the page. */
    public static <F> Iteration<F> iteration(
            String label, int last, Function<Values, F> first, BiFunction<Values, F, F> next) {
        return new Iteration<>(Slider.slider(Parameters.STEP, label, 0, last, 1), first, next);
    }

    /**
     * An iteration that is too long for the page's own thread: a worker computes it, at the display's pace. A view is shown
     * the last frame that has come, and null before the first.
     *
     * @param work the name of the {@link Work} in the index of figures
     * @param input all that the work depends on; the same numbers for the same values
     * @param reader from the numbers of a step to its frame
     */
    public static <F> Iteration<F> byWorker(
            String work,
            String label,
            int last,
            Function<Values, double[]> input,
            BiFunction<Values, double[], F> reader) {
        Iteration<F> iteration = iteration(label, last, null, null);
        iteration.elsewhere = new Elsewhere<>(work, input, reader);
        return iteration;
    }

    /** Frames that need no computation, such as a picture that is shipped; null where there is none. */
    public Iteration<F> given(BiFunction<Values, Integer, F> frames) {
        elsewhere.given = frames;
        return this;
    }

    /** The name of the work that a worker does, or the empty text. */
    public String work() {
        return elsewhere == null ? "" : elsewhere.work;
    }

    /** How a worker computes it, or null. */
    Elsewhere<F> elsewhere() {
        return elsewhere;
    }

    /** From now on the work is done where it is asked for: in the build. */
    public void doneBy(Here computation) {
        elsewhere.here = computation;
    }

    /** The numbers of a step of the work that starts from an input. */
    public interface Here {
        double[] numbers(double[] input, int step);
    }

    /** The figure starts after that many steps. */
    public Iteration<F> startingAt(int step) {
        steps.startingAt(step);
        return this;
    }

    /** While playing, a step takes that many milliseconds; without this it takes as long as the display's frame. */
    public Iteration<F> paced(int milliseconds) {
        pace = milliseconds;
        return this;
    }

    /** How many milliseconds a step takes while playing; 0 for one step a frame of the display. */
    public int pace() {
        return pace;
    }

    /** The parameter that counts the steps. */
    public Slider steps() {
        return steps;
    }

    public int last() {
        return (int) steps.max();
    }

    F first(Values values) {
        return first.apply(values);
    }

    F next(Values values, F frame) {
        return next.apply(values, frame);
    }
}
