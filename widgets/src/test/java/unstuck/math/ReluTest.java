package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static unstuck.math.SlopeAtZero.ONE;
import static unstuck.math.SlopeAtZero.ZERO;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReluTest {
    private static final double LEAK = 0.1;

    @Test
    void a_positive_input_passes_and_a_negative_one_gives_zero() {
        assertThat(Relu.value(new double[] {-2, -0.0, 0, 3}))
                .usingComparatorWithPrecision(0.0)
                .containsExactly(0, 0, 0, 3);
    }

    @ParameterizedTest
    @EnumSource
    void a_negative_input_passes_no_gradient(SlopeAtZero atZero) {
        assertThat(Relu.backward(-1e-300, 5, atZero)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_positive_input_passes_the_gradient_whatever_its_sign(SlopeAtZero atZero) {
        assertThat(Relu.backward(1e-300, -5, atZero)).isEqualTo(-5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0})
    void at_zero_the_gradient_passes_for_s_1_only(double zero) {
        assertThat(Relu.backward(zero, 5, ONE)).isEqualTo(5);
        assertThat(Relu.backward(zero, 5, ZERO)).isZero();
        assertThat(Relu.slope(zero, ONE)).isEqualTo(ONE.slope()).isEqualTo(1);
        assertThat(Relu.slope(zero, ZERO)).isEqualTo(ZERO.slope()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void the_gradient_at_a_NaN_passes_under_either_convention(SlopeAtZero atZero) {
        assertThat(Relu.value(Double.NaN)).isNaN();
        assertThat(Relu.slope(Double.NaN, atZero)).isEqualTo(1);
        assertThat(Relu.backward(Double.NaN, 5, atZero)).isEqualTo(5);
        assertThat(LeakyRelu.backward(Double.NaN, 5, LEAK, atZero)).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void infinity_on_the_left_is_cleared_and_not_multiplied_to_NaN(SlopeAtZero atZero) {
        assertThat(Relu.value(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Relu.backward(-1, Double.POSITIVE_INFINITY, atZero)).isZero();
        assertThat(Relu.backward(-1, Double.NaN, atZero)).isZero();
    }

    @Test
    void relu_of_x_less_relu_of_minus_x_is_x_but_its_computed_gradient_at_zero_is_2s() {
        assertThat(Relu.value(0) - Relu.value(-0.0)).isZero();
        assertThat(Relu.slope(0, ONE) + Relu.slope(-0.0, ONE)).isEqualTo(2);
        assertThat(Relu.slope(0, ZERO) + Relu.slope(-0.0, ZERO)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, -0.25, 0.25, 3})
    void away_from_zero_both_conventions_give_the_derivative(double x) {
        DerivativeStructure variable = new DerivativeStructure(1, 1, 0, x);
        double derivative = variable.add(variable.abs()).divide(2).getPartialDerivative(1);
        for (SlopeAtZero atZero : SlopeAtZero.values()) {
            assertThat(Relu.slope(x, atZero)).isEqualTo(derivative);
            assertThat(Relu.backward(x, -7, atZero)).isEqualTo(-7 * derivative);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, -0.25, 0.25, 3})
    void a_leaky_unit_has_the_slope_that_a_central_difference_finds(double x) {
        double numerical = FiniteDifference.central(z -> LeakyRelu.value(z, LEAK), x, 1e-5);
        for (SlopeAtZero atZero : SlopeAtZero.values()) {
            assertThat(LeakyRelu.slope(x, LEAK, atZero)).isCloseTo(numerical, within(1e-9));
            assertThat(LeakyRelu.backward(x, -7, LEAK, atZero)).isCloseTo(-7 * numerical, within(1e-8));
        }
    }

    @Test
    void a_leaky_unit_has_the_slope_of_the_named_side_at_zero() {
        assertThat(LeakyRelu.slope(0, LEAK, ONE)).isEqualTo(1);
        assertThat(LeakyRelu.slope(0, LEAK, ZERO)).isEqualTo(LEAK);
        assertThat(LeakyRelu.backward(0, 5, LEAK, ZERO)).isEqualTo(5 * LEAK);
    }

    @Test
    void the_callers_upstream_gradient_stays_as_it_is() {
        double[] upstream = {5, 6};
        assertThat(Relu.backward(new double[] {-1, 1}, upstream, ONE)).containsExactly(0, 6);
        assertThat(upstream).containsExactly(5, 6);
    }

    @Test
    void inputs_and_gradients_of_different_number_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relu.backward(new double[3], new double[2], ONE))
                .withMessageContaining("3 inputs")
                .withMessageContaining("not 2");
    }
}
