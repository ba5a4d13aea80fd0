package unstuck.math;

/**
 * The cross-entropy of the softmax of a network's outputs: the mean over the n samples of −log softmax(zᵢ)[yᵢ], where
 * softmax(z)ⱼ = exp(zⱼ) / Σ exp(z). Its gradient is (softmax(Z) − one-hot(y)) / n.
 *
 * <p>Each row is shifted by its largest element first, which changes nothing but keeps exp from overflowing; see
 * Blanchard, Higham and Higham (2021), Accurately computing the log-sum-exp and softmax functions.
 */
public final class SoftmaxCrossEntropy implements Loss {
    private final int[] classes;

    /** The loss for samples of these classes, one each, counted from 0. */
    public SoftmaxCrossEntropy(int... classes) {
        this.classes = classes.clone();
    }

    @Override
    public double value(Matrix output) {
        requireTargetsOf(output);
        double sum = 0;
        for (int i = 0; i < classes.length; i++) {
            double shift = largestOfRow(output, i);
            double logSum = StrictMath.log(sumOfExp(output, i, shift));
            double shifted = output.at(i, classes[i]) - shift;
            double cost = logSum - shifted;
            sum = cost + sum;
        }
        return sum / classes.length;
    }

    @Override
    public Matrix gradient(Matrix output) {
        requireTargetsOf(output);
        double[] gradient = probabilities(output).values;
        for (int i = 0; i < classes.length; i++) {
            gradient[i * output.columns() + classes[i]] -= 1;
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] /= classes.length;
        }
        return Matrix.of(output.rows(), output.columns(), gradient);
    }

    /** The softmax of every row: n distributions over k classes. */
    public static Matrix probabilities(Matrix output) {
        double[] probabilities = new double[output.size()];
        for (int i = 0; i < output.rows(); i++) {
            double shift = largestOfRow(output, i);
            double sum = sumOfExp(output, i, shift);
            for (int j = 0; j < output.columns(); j++) {
                probabilities[i * output.columns() + j] = StrictMath.exp(output.at(i, j) - shift) / sum;
            }
        }
        return Matrix.of(output.rows(), output.columns(), probabilities);
    }

    private static double largestOfRow(Matrix output, int i) {
        double largest = output.at(i, 0);
        for (int j = 1; j < output.columns(); j++) {
            largest = Math.max(largest, output.at(i, j));
        }
        return largest;
    }

    private static double sumOfExp(Matrix output, int i, double shift) {
        double sum = 0;
        for (int j = 0; j < output.columns(); j++) {
            sum += StrictMath.exp(output.at(i, j) - shift);
        }
        return sum;
    }

    private void requireTargetsOf(Matrix output) {
        if (output.rows() != classes.length) {
            throw new IllegalArgumentException(
                    "There are outputs for " + output.rows() + " samples, but classes for " + classes.length + ".");
        }
        for (int each : classes) {
            if (each < 0 || each >= output.columns()) {
                throw new IllegalArgumentException("There is no class " + each + ": the outputs are for classes 0 to "
                        + (output.columns() - 1) + ".");
            }
        }
    }
}
