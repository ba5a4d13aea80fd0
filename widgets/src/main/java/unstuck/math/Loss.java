package unstuck.math;

/** What a network's outputs for a batch cost, against the targets that the loss holds. */
public interface Loss {
    /** The loss of the outputs, a matrix of n samples by k outputs. */
    double value(Matrix output);

    /** The gradient of the loss with respect to every output; the same shape. */
    Matrix gradient(Matrix output);
}
