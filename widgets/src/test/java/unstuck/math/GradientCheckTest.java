package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static unstuck.math.GradientCheck.Verdict.CANNOT_BE_JUDGED;
import static unstuck.math.GradientCheck.Verdict.FAILED;
import static unstuck.math.GradientCheck.Verdict.PASSED;
import static unstuck.math.SlopeAtZero.ONE;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradientCheckTest {
    private static final double TOLERANCE = 1e-6;
    private static final double H = 1e-3;

    @Test
    void halving_the_step_quarters_the_error_of_a_central_difference_and_halves_that_of_a_forward_one() {
        double x = 0.7;
        double derivative = new DerivativeStructure(1, 1, 0, x).exp().getPartialDerivative(1);
        double central = FiniteDifference.central(StrictMath::exp, x, H) - derivative;
        double centralHalved = FiniteDifference.central(StrictMath::exp, x, H / 2) - derivative;
        double forward = FiniteDifference.forward(StrictMath::exp, x, H) - derivative;
        double forwardHalved = FiniteDifference.forward(StrictMath::exp, x, H / 2) - derivative;
        assertThat(central / centralHalved).isCloseTo(4, within(0.01));
        assertThat(forward / forwardHalved).isCloseTo(2, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1e-3, Double.NaN})
    void a_step_that_is_not_positive_is_refused(double h) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiniteDifference.central(x -> x, 1, h))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException().isThrownBy(() -> FiniteDifference.forward(x -> x, 1, h));
    }

    @Test
    void the_relative_error_runs_from_0_to_1() {
        assertThat(GradientCheck.relativeError(0, 0)).isZero();
        assertThat(GradientCheck.relativeError(3, 3)).isZero();
        assertThat(GradientCheck.relativeError(3, 1)).isEqualTo(0.5);
        assertThat(GradientCheck.relativeError(1, 3)).isEqualTo(0.5);
        assertThat(GradientCheck.relativeError(-1, 3)).isEqualTo(1);
        assertThat(GradientCheck.relativeError(0, 3)).isEqualTo(1);
    }

    @Test
    void a_check_passes_up_to_the_tolerance_and_fails_above_it() {
        assertThat(GradientCheck.of(3, 1, false, 0.5).verdict()).isEqualTo(PASSED);
        assertThat(GradientCheck.of(3, 1, false, 0.49).verdict()).isEqualTo(FAILED);
    }

    @Test
    void a_check_across_a_hinge_neither_passes_nor_fails() {
        assertThat(GradientCheck.of(1, 1, true, TOLERANCE).verdict()).isEqualTo(CANNOT_BE_JUDGED);
        assertThat(GradientCheck.of(1, 0, true, TOLERANCE).verdict()).isEqualTo(CANNOT_BE_JUDGED);
    }

    @Test
    void a_gradient_that_is_no_number_fails_but_a_difference_that_is_none_judges_nothing() {
        assertThat(GradientCheck.of(1, Double.NaN, false, TOLERANCE).verdict()).isEqualTo(FAILED);
        assertThat(GradientCheck.of(1, Double.POSITIVE_INFINITY, false, TOLERANCE)
                        .verdict())
                .isEqualTo(FAILED);
        assertThat(GradientCheck.of(Double.NaN, 1, false, TOLERANCE).verdict()).isEqualTo(CANNOT_BE_JUDGED);
        assertThat(GradientCheck.of(Double.POSITIVE_INFINITY, 1, false, TOLERANCE)
                        .verdict())
                .isEqualTo(CANNOT_BE_JUDGED);
    }

    @Test
    void at_zero_the_central_difference_is_half_the_upstream_gradient_and_cannot_be_judged() {
        GradientCheck check = ofOne(0, 5, 5);
        assertThat(check.numerical()).isEqualTo(2.5);
        assertThat(check.verdict()).isEqualTo(CANNOT_BE_JUDGED);
    }

    @Test
    void a_hinge_within_the_step_is_crossed_and_one_at_its_end_is_not() {
        assertThat(ofOne(H / 2, 1, 1).verdict()).isEqualTo(CANNOT_BE_JUDGED);
        assertThat(ofOne(-H / 2, 1, 0).verdict()).isEqualTo(CANNOT_BE_JUDGED);
        assertThat(ofOne(H, 1, 1).verdict()).isEqualTo(PASSED);
        assertThat(ofOne(-H, 1, 0).verdict()).isEqualTo(PASSED);
    }

    @Test
    void the_right_gradient_passes_and_a_wrong_one_fails_element_by_element() {
        double[] x = {-2, 3, 1, Double.NaN};
        double[] upstream = {0.5, -1.5, 2, 4};
        double[] right = Relu.backward(x, upstream, ONE);
        assertThat(GradientCheck.ofRelu(x, upstream, right, H, TOLERANCE))
                .extracting(GradientCheck::verdict)
                .containsExactly(PASSED, PASSED, PASSED, CANNOT_BE_JUDGED);
        double[] wrong = BackwardLine.NEGATIVE_GRADIENT.run(x, Relu.value(x), upstream.clone());
        assertThat(GradientCheck.ofRelu(x, upstream, wrong, H, TOLERANCE))
                .extracting(GradientCheck::verdict)
                .containsExactly(FAILED, FAILED, PASSED, CANNOT_BE_JUDGED);
    }

    private static GradientCheck ofOne(double x, double upstream, double analytic) {
        double[] one = {x};
        return GradientCheck.ofRelu(one, new double[] {upstream}, new double[] {analytic}, H, TOLERANCE)[0];
    }
}
