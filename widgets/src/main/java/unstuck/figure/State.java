package unstuck.figure;

/** All that a figure's picture depends on: its values, the frame of its iteration, and what the reader points at. */
public final class State {
    private final Parameters parameters;
    private final Values values;
    private final Replay<?> replay;
    private final String attention;

    private State(Parameters parameters, Values values, Replay<?> replay, String attention) {
        this.parameters = parameters;
        this.values = values;
        this.replay = replay;
        this.attention = attention;
    }

    /** The figure with these values, when nobody points at anything. */
    public static State of(Parameters parameters, Values values) {
        Iteration<?> iteration = parameters.iteration();
        return new State(parameters, values, iteration == null ? null : iteration.replay(values), "");
    }

    /** The figure as it is before anybody touched it. */
    public static State start(Parameters parameters) {
        return of(parameters, parameters.start());
    }

    public State with(Values changed) {
        return new State(parameters, changed, replay == null ? null : replay.with(changed, parameters), attention);
    }

    /** With the reader pointing at what has this key; the empty text for nothing. */
    public State attending(String key) {
        return new State(parameters, values, replay, key);
    }

    public Values values() {
        return values;
    }

    public <T> T get(Parameter<T> parameter) {
        return values.get(parameter);
    }

    /** The frame after the number of steps that the state holds. */
    public <F> F get(Iteration<F> iteration) {
        return frame(iteration, step());
    }

    /** The frame after {@code step} steps of the same run: for pictures of a history. */
    @SuppressWarnings("unchecked") // a figure has one iteration, and the replay was made from it
    public <F> F frame(Iteration<F> iteration, int step) {
        if (iteration != parameters.iteration()) {
            throw new IllegalArgumentException("This is not the figure’s iteration.");
        }
        return ((Replay<F>) replay).frame(step);
    }

    /** Whether the frame of that step is known; where no worker computes it, it always is. */
    public boolean isKnown(int step) {
        return replay.isKnown(step);
    }

    /** The frames of this run, for whoever runs the worker that computes them. */
    public WorkReplay<?> work() {
        return (WorkReplay<?>) replay;
    }

    /** The number of steps taken; 0 where the figure has no iteration. */
    public int step() {
        Iteration<?> iteration = parameters.iteration();
        return iteration == null ? 0 : (int) (double) values.get(iteration.steps());
    }

    /** The key of what the reader points at, or the empty text. Never in the address. */
    public String attention() {
        return attention;
    }

    /** Whether the reader points at what has this key. */
    public boolean isAttended(String key) {
        return attention.equals(key);
    }
}
