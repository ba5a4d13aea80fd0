package unstuck.math;

import java.util.function.Function;

/**
 * The gradient check of a {@link TwoLayerNet}: every element of every gradient against the central difference of the
 * loss. The checks of an array stand row by row.
 */
public record BackpropagationCheck(
        GradientCheck[] x, GradientCheck[] w1, GradientCheck[] b1, GradientCheck[] w2, GradientCheck[] b2) {

    /**
     * Checks the gradients {@code back} at the inputs X.
     *
     * @param h the step of the central difference, above 0
     * @param tolerance the largest relative error that passes
     */
    public static BackpropagationCheck of(
            TwoLayerNet net, Matrix x, Loss loss, BackwardPass back, double h, double tolerance) {
        FiniteDifference.requirePositive(h);
        Perturbation by = new Perturbation(loss, h, tolerance);
        double leak = net.leak();
        return new BackpropagationCheck(
                by.check(x, back.dX(), net::forward),
                by.check(net.w1(), back.dW1(), w -> new TwoLayerNet(w, net.b1(), net.w2(), net.b2(), leak).forward(x)),
                by.check(net.b1(), back.db1(), b -> new TwoLayerNet(net.w1(), b, net.w2(), net.b2(), leak).forward(x)),
                by.check(net.w2(), back.dW2(), w -> new TwoLayerNet(net.w1(), net.b1(), w, net.b2(), leak).forward(x)),
                by.check(net.b2(), back.db2(), b -> new TwoLayerNet(net.w1(), net.b1(), net.w2(), b, leak).forward(x)));
    }

    private record Perturbation(Loss loss, double h, double tolerance) {
        GradientCheck[] check(Matrix at, Matrix gradient, Function<Matrix, ForwardPass> forward) {
            GradientCheck[] checks = new GradientCheck[at.size()];
            for (int i = 0; i < checks.length; i++) {
                ForwardPass after = forward.apply(at.with(i, at.at(i) + h));
                ForwardPass before = forward.apply(at.with(i, at.at(i) - h));
                double numerical = FiniteDifference.central(loss.value(after.z2()), loss.value(before.z2()), h);
                checks[i] = GradientCheck.of(
                        numerical, gradient.at(i), someUnitCrosses(before.z1(), after.z1()), tolerance);
            }
            return checks;
        }

        private static boolean someUnitCrosses(Matrix before, Matrix after) {
            for (int i = 0; i < before.size(); i++) {
                if (GradientCheck.crossesHinge(before.at(i), after.at(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
