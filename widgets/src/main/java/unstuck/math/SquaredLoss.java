package unstuck.math;

/**
 * Half the squared error, averaged over the n samples of the batch and summed over the outputs: Σ(Z − Y)² / 2n. Its
 * gradient is (Z − Y) / n.
 *
 * @param target Y, n samples by k outputs
 */
public record SquaredLoss(Matrix target) implements Loss {
    @Override
    public double value(Matrix output) {
        output.requireShapeOf(target);
        double sum = 0;
        for (int i = 0; i < output.size(); i++) {
            double error = output.values[i] - target.values[i];
            sum += error * error;
        }
        int twice = 2 * output.rows();
        return sum / twice;
    }

    @Override
    public Matrix gradient(Matrix output) {
        output.requireShapeOf(target);
        double[] gradient = new double[output.size()];
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = (output.values[i] - target.values[i]) / output.rows();
        }
        return Matrix.of(output.rows(), output.columns(), gradient);
    }
}
