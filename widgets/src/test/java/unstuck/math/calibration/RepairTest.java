package unstuck.math.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import unstuck.data.CreditDefault;
import unstuck.data.CreditDefault.Model;
import unstuck.data.Shipped;

/** Maps from a score to a probability. */
class RepairTest {
    private final CreditDefault.Part rows =
            CreditDefault.parse(Shipped.text("credit-default")).calibration();

    @Test
    void platts_fit_is_where_no_small_step_descends() {
        double[] margins = rows.scores(Model.SVM);
        Platt fit = Platt.fit(margins, rows.defaulted());
        double least = fit.loss(margins, rows.defaulted());
        for (double step : new double[] {-1e-3, 1e-3}) {
            assertThat(new Platt(fit.a() + step, fit.b()).loss(margins, rows.defaulted()))
                    .isGreaterThan(least);
            assertThat(new Platt(fit.a(), fit.b() + step).loss(margins, rows.defaulted()))
                    .isGreaterThan(least);
        }
        assertThat(fit.a()).isNegative();
    }

    @Test
    void platts_fit_is_finite_where_the_score_parts_the_outcomes_and_where_there_is_one_class() {
        Platt parted = Platt.fit(new double[] {-1, -0.5, 0.5, 1}, new boolean[] {false, false, true, true});
        assertThat(parted.of(1)).isStrictlyBetween(0.5, 1.0);
        Platt single = Platt.fit(new double[] {0.2, 0.4}, new boolean[2]);
        assertThat(single.of(0.3)).isCloseTo(0.25, within(1e-6));
        assertThat(Platt.fit(new double[] {3, 3}, new boolean[] {true, false}).of(3))
                .isCloseTo(0.5, within(1e-6));
    }

    @Test
    void a_logit_is_clipped_near_0_and_1() {
        assertThat(Platt.logit(0)).isEqualTo(Platt.logit(1e-4)).isCloseTo(-9.2102, within(1e-4));
        assertThat(Platt.logit(1)).isEqualTo(Platt.logit(0.99995));
        assertThat(Platt.logit(0.5)).isZero();
    }

    @Test
    void isotonic_merges_ties_pools_violators_is_linear_between_and_constant_outside() {
        double[] scores = {0.1, 0.2, 0.2, 0.3, 0.5};
        boolean[] positive = {false, true, false, false, true};
        Isotonic fit = Isotonic.fit(scores, positive);
        assertThat(fit.of(0.1)).isZero();
        assertThat(fit.of(0.2)).isEqualTo(fit.of(0.3)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(fit.of(0.4)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(fit.of(-5)).isZero();
        assertThat(fit.of(7)).isEqualTo(1);
    }

    @Test
    void isotonic_fits_each_row_as_the_blocks_of_corp_do() {
        double[] scores = rows.scores(Model.NAIVE_BAYES);
        Isotonic fit = Isotonic.fit(scores, rows.defaulted());
        ReliabilityBins blocks = Corp.of(scores, rows.defaulted()).blocks();
        for (int i = 0; i < scores.length; i++) {
            assertThat(fit.of(scores[i])).isCloseTo(blocks.share(blocks.binOf(i)), within(1e-12));
        }
    }

    @Test
    void no_rows_unequal_lengths_and_scores_that_are_no_numbers_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Platt.fit(new double[0], new boolean[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Platt.fit(new double[] {1}, new boolean[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> Platt.fit(new double[] {Double.NaN}, new boolean[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> Isotonic.fit(new double[0], new boolean[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Isotonic.fit(new double[] {Double.NaN}, new boolean[1]));
    }
}
