package unstuck.math;

/**
 * He's initialisation for layers in front of rectified linear units, its uniform variant: weights from
 * U(−√(6/m), √(6/m)), of variance 2/m, for m inputs to a unit.
 *
 * <p>He, Zhang, Ren and Sun (2015), Delving deep into rectifiers.
 */
public final class HeUniform {
    private HeUniform() {}

    /** Weights for m = {@code inputs} to each of {@code outputs} units, drawn row by row: inputs×outputs. */
    public static Matrix weights(int inputs, int outputs, SeededUniform random) {
        double bound = Math.sqrt(6.0 / inputs);
        double[] weights = new double[inputs * outputs];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.between(-bound, bound);
        }
        return Matrix.of(inputs, outputs, weights);
    }

    /**
     * A network for a curve, one input and one output: He's weights in both layers, and biases that spread the hinges
     * evenly over the data. The range is cut into as many equal parts as there are units, and unit j has its hinge cⱼ in
     * the middle of part j: bⱼ = −wⱼcⱼ. The output's bias starts at 0.
     *
     * @param units the number of hidden units, h
     * @param leak the slope of the units on the left; the weights do not depend on it
     * @param low the least input in the data
     * @param high the greatest
     * @param seed which weights to draw
     */
    public static TwoLayerNet forCurve(int units, double leak, double low, double high, int seed) {
        SeededUniform random = new SeededUniform(seed);
        Matrix w1 = weights(1, units, random);
        Matrix w2 = weights(units, 1, random);
        double part = (high - low) / units;
        double[] b1 = new double[units];
        for (int j = 0; j < units; j++) {
            double hinge = low + part * (j + 0.5);
            b1[j] = -w1.at(j) * hinge;
        }
        return new TwoLayerNet(w1, Matrix.row(b1), w2, Matrix.row(0), leak);
    }
}
