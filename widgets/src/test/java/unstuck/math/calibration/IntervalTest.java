package unstuck.math.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 40", "0.5, 0.5", "3, 7", "60, 2", "220, 781", "1500, 1501", "3000, 1"})
    void the_beta_distribution_is_that_of_commons_math(double a, double b) {
        BetaDistribution reference = new BetaDistribution(a, b);
        for (double x = 0; x <= 1; x += 1.0 / 64) {
            assertThat(Beta.cumulative(a, b, x)).isCloseTo(reference.cumulativeProbability(x), within(1e-10));
        }
        for (double p : new double[] {1e-6, 0.005, 0.025, 0.5, 0.975, 0.999}) {
            assertThat(reference.cumulativeProbability(Beta.quantile(a, b, p))).isCloseTo(p, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.6, 0.9, 0.975, 0.995, 0.999999})
    void the_normal_quantile_is_that_of_commons_math(double p) {
        assertThat(Normal.quantile(p))
                .isCloseTo(new NormalDistribution().inverseCumulativeProbability(p), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "7, 10", "200, 3000", "2999, 3000"})
    void wilson_is_that_of_commons_math(int k, int n) {
        var reference = new WilsonScoreInterval().createInterval(n, k, 0.95);
        Interval interval = Interval.wilson(k, n, 0.95);
        assertThat(interval.low()).isCloseTo(reference.getLowerBound(), within(1e-9));
        assertThat(interval.high()).isCloseTo(reference.getUpperBound(), within(1e-9));
    }

    @Test
    void both_hold_the_share_within_0_and_1_and_clopper_pearson_is_the_wider() {
        for (int n : new int[] {1, 2, 12, 100}) {
            for (int k = 0; k <= n; k++) {
                Interval wilson = Interval.wilson(k, n, 0.95);
                Interval exact = Interval.clopperPearson(k, n, 0.95);
                for (Interval each : new Interval[] {wilson, exact}) {
                    assertThat(each.holds((double) k / n)).isTrue();
                    assertThat(each.low()).isGreaterThanOrEqualTo(0);
                    assertThat(each.high()).isLessThanOrEqualTo(1);
                }
                assertThat(exact.high() - exact.low()).isGreaterThan(wilson.high() - wilson.low() - 1e-3);
            }
        }
    }

    @Test
    void what_was_never_and_what_was_always_seen_end_at_0_and_1() {
        assertThat(Interval.wilson(0, 12, 0.95).low()).isZero();
        assertThat(Interval.clopperPearson(0, 12, 0.95).low()).isZero();
        assertThat(Interval.wilson(12, 12, 0.95).high()).isEqualTo(1);
        assertThat(Interval.clopperPearson(12, 12, 0.95).high()).isEqualTo(1);
    }

    @Test
    void a_share_that_cannot_be_and_a_level_that_is_none_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(0, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(4, 3, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.clopperPearson(-1, 3, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.clopperPearson(1, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(1, 3, Double.NaN));
    }

    @Test
    void percentiles_lie_between_the_values_beside_them() {
        double[] sorted = {1, 2, 4, 8, 16};
        assertThat(Percentile.of(sorted, 0)).isEqualTo(1);
        assertThat(Percentile.of(sorted, 75)).isEqualTo(8);
        assertThat(Percentile.of(sorted, 62.5)).isEqualTo(6);
        assertThat(Percentile.of(sorted, 100)).isEqualTo(16);
        assertThatIllegalArgumentException().isThrownBy(() -> Percentile.of(sorted, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentile.of(new double[0], 50));
    }
}
