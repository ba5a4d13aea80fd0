package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LossTest {
    private static final Matrix OUTPUT = Matrix.of(2, 3, 0.2, -1.5, 0.7, 2, 0, -0.4);

    @Test
    void the_squared_loss_is_averaged_over_samples_and_summed_over_outputs() {
        Loss loss = new SquaredLoss(Matrix.of(2, 2, 1, 2, 3, 4));
        assertThat(loss.value(Matrix.of(2, 2, 1, 0, 0, 4))).isEqualTo((4 + 9) / 4.0);
    }

    @Test
    void the_gradient_of_the_squared_loss_is_its_derivative() {
        assertGradientIsDerivative(new SquaredLoss(Matrix.of(2, 3, 1, 0, 0.5, -1, 2, 0.25)));
    }

    @Test
    void the_gradient_of_the_cross_entropy_is_its_derivative() {
        assertGradientIsDerivative(new SoftmaxCrossEntropy(2, 0));
    }

    private static void assertGradientIsDerivative(Loss loss) {
        Matrix gradient = loss.gradient(OUTPUT);
        for (int i = 0; i < OUTPUT.size(); i++) {
            int index = i;
            double numerical = FiniteDifference.central(z -> loss.value(OUTPUT.with(index, z)), OUTPUT.at(index), 1e-5);
            assertThat(gradient.at(index)).isCloseTo(numerical, within(1e-9));
        }
    }

    @Test
    void probabilities_of_each_sample_sum_to_one() {
        Matrix probabilities = SoftmaxCrossEntropy.probabilities(OUTPUT);
        assertThat(probabilities.transposed().sumOfRows().toArray())
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(1, 1);
    }

    @Test
    void large_outputs_do_not_overflow() {
        Matrix large = Matrix.row(1000, 0, -1000);
        assertThat(new SoftmaxCrossEntropy(0).value(large)).isZero();
        assertThat(new SoftmaxCrossEntropy(2).value(large)).isEqualTo(2000);
        assertThat(SoftmaxCrossEntropy.probabilities(large).toArray()).containsExactly(1, 0, 0);
    }

    @Test
    void equal_outputs_cost_the_logarithm_of_the_number_of_classes() {
        assertThat(new SoftmaxCrossEntropy(1).value(Matrix.row(5, 5, 5, 5))).isEqualTo(StrictMath.log(4));
    }

    @Test
    void targets_that_do_not_fit_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SoftmaxCrossEntropy(0, 3).value(OUTPUT))
                .withMessageContaining("no class 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SoftmaxCrossEntropy(0, -1).gradient(OUTPUT))
                .withMessageContaining("no class -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SoftmaxCrossEntropy(0).value(OUTPUT))
                .withMessageContaining("2 samples");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SquaredLoss(Matrix.row(1, 2)).value(OUTPUT))
                .withMessageContaining("2×3 and 1×2");
    }
}
