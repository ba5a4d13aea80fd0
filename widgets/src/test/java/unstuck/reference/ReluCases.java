package unstuck.reference;

import static unstuck.math.SlopeAtZero.ZERO;

import java.util.function.DoubleUnaryOperator;
import unstuck.math.BackwardPass;
import unstuck.math.FiniteDifference;
import unstuck.math.ForwardPass;
import unstuck.math.GradientCheck;
import unstuck.math.GradientDescent;
import unstuck.math.Loss;
import unstuck.math.Matrix;
import unstuck.math.Relu;
import unstuck.math.SoftmaxCrossEntropy;
import unstuck.math.SquaredLoss;
import unstuck.math.TwoLayerNet;
import unstuck.math.UnitState;

/** Topic 1. All its reference files take the slope at 0 as 0. */
final class ReluCases {
    private static final double ANY_TOLERANCE = 1e-6;

    private ReluCases() {}

    static Numbers relu(Numbers input) {
        double[] x = input.array("x");
        int rows = input.rows("x");
        double[] derivative = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            derivative[i] = Relu.slope(x[i], ZERO);
        }
        return new Numbers()
                .put("y", rows, Relu.value(x))
                .put("dx", rows, Relu.backward(x, input.array("upstream"), ZERO))
                .put("derivative", rows, derivative);
    }

    static Numbers backpropagation(Numbers input) {
        TwoLayerNet net = net(input);
        Loss loss = loss(input);
        ForwardPass forward = net.forward(input.matrix("X"));
        BackwardPass backward = net.backward(forward, loss, ZERO);
        Numbers output = new Numbers()
                .put("Z1", forward.z1())
                .put("A1", forward.a1())
                .put("Z2", forward.z2())
                .put("loss", loss.value(forward.z2()))
                .put("dZ2", backward.dZ2())
                .put("dW2", backward.dW2())
                .put("db2", backward.db2())
                .put("dA1", backward.dA1())
                .put("dZ1", backward.dZ1())
                .put("dW1", backward.dW1())
                .put("db1", backward.db1())
                .put("dX", backward.dX());
        if (loss instanceof SoftmaxCrossEntropy) {
            output.put("probabilities", SoftmaxCrossEntropy.probabilities(forward.z2()));
        }
        return output;
    }

    static Numbers dying(Numbers input) {
        GradientDescent training = GradientDescent.start(
                net(input), input.matrix("X"), squaredLoss(input), input.number("learning_rate"), ZERO);
        int steps = input.count("steps");
        double[] losses = new double[steps + 1];
        double[] dead = new double[steps + 1];
        for (int step = 0; step <= steps; step++) {
            losses[step] = training.loss();
            dead[step] = training.count(UnitState.DEAD);
            training = step < steps ? training.next() : training;
        }
        TwoLayerNet last = training.net();
        return new Numbers()
                .put("losses", losses)
                .put("dead_units", dead)
                .put("final_W1", last.w1())
                .put("final_b1", last.b1())
                .put("final_W2", last.w2())
                .put("final_b2", last.b2());
    }

    static Numbers kink(Numbers input) {
        double z = input.number("z");
        double h = input.number("h");
        DoubleUnaryOperator relu = Relu::value;
        double[] slope = {Relu.slope(z, ZERO)};
        GradientCheck check = GradientCheck.ofRelu(new double[] {z}, new double[] {1}, slope, h, ANY_TOLERANCE)[0];
        return new Numbers()
                .put("central", check.numerical())
                .put("forward", FiniteDifference.forward(relu, z, h))
                .put("analytic", check.analytic())
                .put("crosses_kink", check.verdict() == GradientCheck.Verdict.CANNOT_BE_JUDGED)
                .put("relative_error", check.relativeError());
    }

    private static TwoLayerNet net(Numbers input) {
        double noLeak = 0;
        return new TwoLayerNet(input.matrix("W1"), input.matrix("b1"), input.matrix("W2"), input.matrix("b2"), noLeak);
    }

    private static Loss loss(Numbers input) {
        String loss = input.text("loss");
        switch (String.valueOf(loss)) {
            case "squared":
                return squaredLoss(input);
            case "softmax_cross_entropy":
                return new SoftmaxCrossEntropy(input.counts("y"));
            default:
                throw new IllegalArgumentException("There is no loss \"" + loss + "\".");
        }
    }

    private static Loss squaredLoss(Numbers input) {
        Matrix x = input.matrix("X");
        return new SquaredLoss(input.reshaped("y", x.rows()));
    }
}
