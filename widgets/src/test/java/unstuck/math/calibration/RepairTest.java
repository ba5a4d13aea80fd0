package unstuck.math.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What the maps do where the reference says nothing. */
class RepairTest {
    private static final double[] SCORES = {-2, -1, 0, 1, 2};
    private static final boolean[] PARTED = {false, false, false, true, true};

    @Test
    void a_score_that_parts_the_outcomes_keeps_platts_sigmoid_finite() {
        Platt map = Platt.fit(SCORES, PARTED);
        assertThat(map.a()).isBetween(-10.0, -0.1);
        assertThat(map.at(-2)).isGreaterThan(0).isLessThan(map.at(2)).isLessThan(0.5);
    }

    @Test
    void outcomes_of_one_kind_make_platts_sigmoid_nearly_constant() {
        Platt map = Platt.fit(SCORES, new boolean[5]);
        assertThat(map.at(-2)).isCloseTo(1 / 7.0, within(1e-6));
        assertThat(map.at(2)).isCloseTo(1 / 7.0, within(1e-6));
    }

    @Test
    void isotonic_is_constant_outside_and_straight_between() {
        Isotonic map = Isotonic.fit(SCORES, PARTED);
        assertThat(map.at(-100)).isZero();
        assertThat(map.at(100)).isEqualTo(1);
        assertThat(map.at(0.25)).isEqualTo(0.25);
    }

    @Test
    void equal_scores_are_merged_first_and_minus_zero_is_zero() {
        Isotonic map = Isotonic.fit(new double[] {0.0, -0.0, 1}, new boolean[] {true, false, true});
        assertThat(map.scores()).containsExactly(0, 1);
        assertThat(map.at(0)).isEqualTo(0.5);
    }

    @Test
    void temperature_never_moves_a_probability_across_a_half() {
        double[] logits = {-3, -1, 0.5, 2, 4};
        double t = Temperature.fit(logits, new boolean[] {true, false, true, false, true});
        for (double logit : logits) {
            assertThat(Logit.probability(logit / t) > 0.5).isEqualTo(logit > 0);
        }
    }

    @Test
    void where_every_row_is_right_the_temperature_is_as_cold_as_makes_a_difference() {
        assertThat(Temperature.fit(new double[] {-1, 1}, new boolean[] {false, true}))
                .isLessThan(0.05);
    }

    @Test
    void a_clipped_logit_stands_for_what_is_too_near_to_certain() {
        assertThat(Logit.of(0)).isEqualTo(Logit.of(1e-4)).isCloseTo(-9.2102, within(1e-4));
        assertThat(Logit.of(1)).isCloseTo(9.2102, within(1e-4));
        assertThat(Logit.probability(Logit.of(0.3))).isCloseTo(0.3, within(1e-15));
        assertThat(Logit.probability(-1000)).isZero();
    }

    @Test
    void trained_on_half_frauds_and_used_where_one_in_200_is_fraud_09_means_43_per_cent() {
        assertThat(PriorShift.correct(0.9, 0.5, 0.005)).isCloseTo(0.0433, within(5e-5));
        assertThat(PriorShift.correct(0.8, 0.5, 0.005)).isCloseTo(0.0197, within(5e-5));
        assertThat(PriorShift.correct(PriorShift.correct(0.3, 0.2, 0.7), 0.7, 0.2))
                .isCloseTo(0.3, within(1e-15));
        assertThat(PriorShift.correct(0.1, 0.005, 0.5)).isCloseTo(0.957, within(5e-4));
        assertThat(PriorShift.correct(0, 0.5, 0.1)).isZero();
        assertThat(PriorShift.correct(1, 0.5, 0.1)).isEqualTo(1);
    }

    @Test
    void what_has_no_answer_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Platt.fit(new double[0], new boolean[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Platt.fit(new double[] {Double.NaN}, new boolean[1]))
                .withMessageContaining("Score 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Isotonic.fit(new double[] {1, Double.POSITIVE_INFINITY}, new boolean[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> Temperature.fit(new double[1], new boolean[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> PriorShift.correct(0.5, 0, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> PriorShift.correct(Double.NaN, 0.1, 0.5));
    }
}
