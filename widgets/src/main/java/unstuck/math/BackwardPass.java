package unstuck.math;

/**
 * The gradient of the loss with respect to every array of a {@link TwoLayerNet}, in the order in which they are
 * computed. Each has the shape of the array that it belongs to.
 *
 * @param dZ2 n×k; {@code grad_y_pred} in the NumPy network
 * @param dW2 h×k; {@code grad_w2}
 * @param db2 1×k
 * @param dA1 n×h; {@code grad_h_relu}
 * @param dZ1 n×h; {@code grad_h}
 * @param dW1 d×h; {@code grad_w1}
 * @param db1 1×h
 * @param dX n×d
 */
public record BackwardPass(
        Matrix dZ2, Matrix dW2, Matrix db2, Matrix dA1, Matrix dZ1, Matrix dW1, Matrix db1, Matrix dX) {}
