package unstuck.math;

/** Normal random numbers around 0, two at a time, from uniform ones (Box and Muller 1958). */
public final class SeededNormal {
    private final SeededUniform uniform;
    private final double deviation;
    private double radius;
    private double angle;

    /**
     * Draws from a stream of uniform numbers, two of them for each pair.
     *
     * @param deviation the standard deviation
     */
    public SeededNormal(SeededUniform uniform, double deviation) {
        this.uniform = uniform;
        this.deviation = deviation;
    }

    /** The first number of the next pair. */
    public double next() {
        radius = deviation * Math.sqrt(-2 * StrictMath.log(1 - uniform.next()));
        angle = uniform.next() * 2 * Math.PI;
        return radius * StrictMath.cos(angle);
    }

    /** The second number of the pair of which the first was drawn last; independent of that one. */
    public double second() {
        return radius * StrictMath.sin(angle);
    }
}
