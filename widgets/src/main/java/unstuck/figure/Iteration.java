package unstuck.figure;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A computation in steps, such as a training run, that a reader can play: from the values comes a first frame, from a
 * frame the next. Frames are never changed in place, so that every earlier one can be shown again.
 *
 * @param <F> what is known after a number of steps
 */
public class Iteration<F> {
    private final Slider steps;
    private final Function<Values, F> first;
    private final BiFunction<Values, F, F> next;
    private int pace;

    Iteration(Slider steps, Function<Values, F> first, BiFunction<Values, F, F> next) {
        this.steps = steps;
        this.first = first;
        this.next = next;
    }

    /** An iteration of {@code last} steps that starts at none; {@code label} names a step on the page. */
    public static <F> Iteration<F> iteration(
            String label, int last, Function<Values, F> first, BiFunction<Values, F, F> next) {
        return new Iteration<>(Slider.slider(Parameters.STEP, label, 0, last, 1), first, next);
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

    /** The name of the {@link Work} that computes the frames, or the empty text: then the page does. */
    public String work() {
        return "";
    }

    Replay<F> replay(Values values) {
        return new Replay<>(this, values);
    }

    F first(Values values) {
        return first.apply(values);
    }

    F next(Values values, F frame) {
        return next.apply(values, frame);
    }
}
