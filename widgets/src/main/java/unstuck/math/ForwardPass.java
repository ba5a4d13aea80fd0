package unstuck.math;

/**
 * All that a {@link TwoLayerNet} computes from its inputs.
 *
 * @param x X, the inputs, n×d
 * @param z1 Z1, the pre-activations of the units, n×h; {@code h} in the NumPy network
 * @param a1 A1, their activations, n×h; {@code h_relu}
 * @param z2 Z2, the outputs, n×k; {@code y_pred}
 */
public record ForwardPass(Matrix x, Matrix z1, Matrix a1, Matrix z2) {}
