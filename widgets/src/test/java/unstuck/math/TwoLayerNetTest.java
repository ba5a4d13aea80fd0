package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static unstuck.math.GradientCheck.Verdict.CANNOT_BE_JUDGED;
import static unstuck.math.GradientCheck.Verdict.FAILED;
import static unstuck.math.GradientCheck.Verdict.PASSED;
import static unstuck.math.SlopeAtZero.ONE;
import static unstuck.math.SlopeAtZero.ZERO;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoLayerNetTest {
    private static final double TOLERANCE = 1e-6;
    private static final double H = 1e-5;

    private static final Matrix X = Matrix.of(4, 3, 0.5, -1.2, 0.3, 1.1, 0.4, -0.7, -0.6, 0.9, 1.4, 0.2, -0.3, -1.5);
    private static final Loss SQUARED = new SquaredLoss(Matrix.of(4, 2, 1, 0, 0.5, -1, -0.5, 2, 0, 0.25));

    private static TwoLayerNet net(double leak) {
        SeededUniform random = new SeededUniform(7);
        return new TwoLayerNet(
                HeUniform.weights(3, 5, random),
                Matrix.row(0.1, -0.2, 0.3, 0.05, -0.1),
                HeUniform.weights(5, 2, random),
                Matrix.row(0.1, -0.1),
                leak);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1})
    void every_gradient_passes_the_check_under_both_conventions(double leak) {
        for (SlopeAtZero atZero : SlopeAtZero.values()) {
            TwoLayerNet net = net(leak);
            for (Loss loss : new Loss[] {SQUARED, new SoftmaxCrossEntropy(0, 1, 1, 0)}) {
                BackwardPass backward = net.backward(net.forward(X), loss, atZero);
                BackpropagationCheck check = BackpropagationCheck.of(net, X, loss, backward, H, TOLERANCE);
                assertAllPassed(check);
            }
        }
    }

    private static void assertAllPassed(BackpropagationCheck check) {
        assertThat(check.x()).hasSize(12).allMatch(each -> each.verdict() == PASSED);
        assertThat(check.w1()).hasSize(15).allMatch(each -> each.verdict() == PASSED);
        assertThat(check.b1()).hasSize(5).allMatch(each -> each.verdict() == PASSED);
        assertThat(check.w2()).hasSize(10).allMatch(each -> each.verdict() == PASSED);
        assertThat(check.b2()).hasSize(2).allMatch(each -> each.verdict() == PASSED);
    }

    @Test
    void the_check_catches_a_gradient_whose_mask_was_forgotten() {
        TwoLayerNet net = net(0);
        BackwardPass linear =
                new TwoLayerNet(net.w1(), net.b1(), net.w2(), net.b2(), 1).backward(net.forward(X), SQUARED, ONE);
        BackpropagationCheck check = BackpropagationCheck.of(net, X, SQUARED, linear, H, TOLERANCE);
        assertThat(check.w1()).anyMatch(each -> each.verdict() == FAILED);
        assertThat(check.w2()).allMatch(each -> each.verdict() == PASSED);
    }

    @Test
    void what_moves_a_unit_across_its_hinge_cannot_be_judged() {
        TwoLayerNet net = new TwoLayerNet(Matrix.row(1, 1), Matrix.row(0, 1), Matrix.column(1, 1), Matrix.row(0), 0);
        Matrix x = Matrix.row(0);
        Loss loss = new SquaredLoss(Matrix.row(3));
        BackwardPass backward = net.backward(net.forward(x), loss, ONE);
        BackpropagationCheck check = BackpropagationCheck.of(net, x, loss, backward, H, TOLERANCE);
        assertThat(check.x()).extracting(GradientCheck::verdict).containsExactly(CANNOT_BE_JUDGED);
        assertThat(check.b1()).extracting(GradientCheck::verdict).containsExactly(CANNOT_BE_JUDGED, PASSED);
        assertThat(check.w1()).extracting(GradientCheck::verdict).containsExactly(PASSED, PASSED);
        assertThat(check.w2()).extracting(GradientCheck::verdict).containsExactly(PASSED, PASSED);
    }

    @Test
    void the_gradient_of_a_first_weight_is_that_of_a_derivative_structure() {
        TwoLayerNet net = net(0);
        ForwardPass forward = net.forward(X);
        DerivativeStructure weight = new DerivativeStructure(1, 1, 0, net.w1().at(1, 2));
        DerivativeStructure sum = new DerivativeStructure(1, 1, 0);
        for (int i = 0; i < X.rows(); i++) {
            DerivativeStructure change = weight.subtract(net.w1().at(1, 2)).multiply(X.at(i, 1));
            DerivativeStructure z = change.add(forward.z1().at(i, 2));
            DerivativeStructure activation = z.add(z.abs()).divide(2);
            for (int k = 0; k < 2; k++) {
                DerivativeStructure output = activation
                        .subtract(forward.a1().at(i, 2))
                        .multiply(net.w2().at(2, k))
                        .add(forward.z2().at(i, k));
                sum = sum.add(output.subtract(((SquaredLoss) SQUARED).target().at(i, k))
                        .pow(2));
            }
        }
        double derivative = sum.divide(2 * X.rows()).getPartialDerivative(1);
        assertThat(net.backward(forward, SQUARED, ONE).dW1().at(1, 2)).isCloseTo(derivative, within(1e-14));
    }

    @ParameterizedTest
    @EnumSource
    void every_array_has_the_shape_of_what_it_belongs_to(SlopeAtZero atZero) {
        TwoLayerNet net = net(0);
        ForwardPass forward = net.forward(X);
        BackwardPass backward = net.backward(forward, SQUARED, atZero);
        assertThat(forward.z1()).hasToString("4×5");
        assertThat(backward.dZ1()).hasToString("4×5");
        assertThat(backward.dA1()).hasToString("4×5");
        assertThat(backward.dZ2()).hasToString("4×2");
        assertThat(backward.dW2()).hasToString("5×2");
        assertThat(backward.db2()).hasToString("1×2");
        assertThat(backward.dW1()).hasToString("3×5");
        assertThat(backward.db1()).hasToString("1×5");
        assertThat(backward.dX()).hasToString("4×3");
    }

    @Test
    void the_slope_at_zero_decides_what_a_unit_on_its_hinge_learns() {
        TwoLayerNet net = new TwoLayerNet(Matrix.row(1), Matrix.row(0), Matrix.row(2), Matrix.row(0), 0);
        Matrix x = Matrix.row(0);
        Loss loss = new SquaredLoss(Matrix.row(3));
        assertThat(net.backward(net.forward(x), loss, ONE).db1().at(0)).isEqualTo(-6);
        assertThat(net.backward(net.forward(x), loss, ZERO).db1().at(0)).isZero();
    }

    @Test
    void the_hinge_of_a_unit_is_where_its_pre_activation_is_zero() {
        TwoLayerNet net = new TwoLayerNet(Matrix.row(2), Matrix.row(-3), Matrix.row(1), Matrix.row(0), 0);
        assertThat(net.hinge(0)).isEqualTo(1.5);
        assertThat(net.forward(Matrix.row(net.hinge(0))).z1().at(0)).isZero();
    }

    @Test
    void samples_of_another_width_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> net(0).forward(Matrix.row(1, 2)))
                .withMessage("Cannot multiply: 1×2 and 3×5.");
    }
}
