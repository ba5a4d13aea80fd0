package unstuck.figure;

/**
 * A long computation in steps that is a worker's: it knows numbers alone. A figure's script does not hold it; the worker's
 * does, and the build.
 */
public interface Work {
    /** What the next part of the preparation is, in words for the reader; the empty text when all is prepared. */
    String nextPart();

    /** Does the next part of the preparation. */
    void prepare();

    /** What the figure is told now; called once before the first step and once after each. */
    double[] numbers();

    /**
     * Goes on with a step, for some milliseconds; not before all is prepared.
     *
     * @return whether the step is done
     */
    boolean step();

    /** Starts a computation; an {@link IllegalArgumentException} says to the reader why that cannot be. */
    interface Kind {
        Work start(double[] input);
    }
}
