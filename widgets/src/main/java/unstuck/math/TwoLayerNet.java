package unstuck.math;

/**
 * A network of two layers with a rectified linear unit between: Z1 = X·W1 + b1, A1 = f(Z1), Z2 = A1·W2 + b2. The samples
 * are the rows of X; n samples of d features go through h units to k outputs.
 *
 * <p>Rumelhart, Hinton and Williams (1986), Learning representations by back-propagating errors.
 *
 * @param w1 d×h
 * @param b1 1×h
 * @param w2 h×k
 * @param b2 1×k
 * @param leak the slope of the units on the left; 0 for plain ones
 */
public record TwoLayerNet(Matrix w1, Matrix b1, Matrix w2, Matrix b2, double leak) {

    /** The number of units in the hidden layer, h. */
    public int units() {
        return w1.columns();
    }

    /** Runs the batch X, n×d, through the network. */
    public ForwardPass forward(Matrix x) {
        Matrix z1 = x.times(w1).plusRow(b1);
        Matrix a1 = LeakyRelu.value(z1, leak);
        Matrix z2 = a1.times(w2).plusRow(b2);
        return new ForwardPass(x, z1, a1, z2);
    }

    /** Carries the gradient of the loss back through the network, each line the mirror of one of the forward pass. */
    public BackwardPass backward(ForwardPass pass, Loss loss, SlopeAtZero atZero) {
        Matrix dZ2 = loss.gradient(pass.z2());
        Matrix dW2 = pass.a1().transposed().times(dZ2);
        Matrix db2 = dZ2.sumOfRows();
        Matrix dA1 = dZ2.times(w2.transposed());
        Matrix dZ1 = LeakyRelu.backward(pass.z1(), dA1, leak, atZero);
        Matrix dW1 = pass.x().transposed().times(dZ1);
        Matrix db1 = dZ1.sumOfRows();
        Matrix dX = dZ1.times(w1.transposed());
        return new BackwardPass(dZ2, dW2, db2, dA1, dZ1, dW1, db1, dX);
    }

    /** The network one step down the gradient: every parameter θ becomes θ − rate·∂L/∂θ. */
    public TwoLayerNet descend(BackwardPass gradient, double rate) {
        return new TwoLayerNet(
                w1.minus(rate, gradient.dW1()),
                b1.minus(rate, gradient.db1()),
                w2.minus(rate, gradient.dW2()),
                b2.minus(rate, gradient.db2()),
                leak);
    }

    /** Where unit {@code unit} of a network with one input has its hinge, −b/w: infinite or NaN if its weight is 0. */
    public double hinge(int unit) {
        return -b1.at(unit) / w1.at(0, unit);
    }

    /** Whether no parameter is infinite or NaN. */
    public boolean isFinite() {
        return w1.isFinite() && b1.isFinite() && w2.isFinite() && b2.isFinite();
    }
}
