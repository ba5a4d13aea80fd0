package unstuck.math.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unstuck.data.Payments;

class CostsTest {
    @ParameterizedTest
    @CsvSource({"0.9, 9", "0.8, 4", "0.5, 1", "0.1, 0.111111111"})
    void the_odds_of_the_threshold_are_the_ratio_of_the_costs(double threshold, double falseAlarm) {
        assertThat(Costs.of(falseAlarm, 1).threshold()).isCloseTo(threshold, within(1e-9));
        assertThat(Costs.of(falseAlarm, 7).withThreshold(threshold).missed()).isCloseTo(1, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"15, 135, 0", "15, 135, 5", "1, 1, 0", "3, 40, 40", "0, 10, 2"})
    void at_the_threshold_acting_costs_as_much_as_leaving_alone(double falseAlarm, double missed, double review) {
        Costs costs = new Costs(falseAlarm, missed, review);
        double p = costs.threshold();
        double acting = (1 - p) * falseAlarm + review;
        assertThat(acting).isCloseTo(p * missed, within(1e-9));
    }

    @Test
    void costs_of_nothing_have_thresholds_that_say_so() {
        assertThat(Costs.of(0, 10).threshold()).isZero();
        assertThat(Costs.of(10, 0).threshold()).isEqualTo(1);
        assertThat(Costs.of(0, 0).threshold()).isNaN();
        assertThat(new Costs(0, 0, 5).threshold()).isInfinite();
        assertThat(new Costs(5, 3, 10).threshold()).isGreaterThan(1);
        assertThat(new Costs(5, 3, 10).slopeOfEqualCost(0.1)).isInfinite();
    }

    @Test
    void a_cost_below_nothing_or_without_end_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Costs.of(-1, 1))
                .withMessageContaining("false alarm is negative");
        assertThatIllegalArgumentException().isThrownBy(() -> Costs.of(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Costs(1, 1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> Costs.of(1, 1).withThreshold(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Costs.of(1, 1).withThreshold(1.5));
    }

    @ParameterizedTest
    @CsvSource({"15, 135, 0", "15, 135, 5", "4, 1, 0"})
    void on_a_line_of_that_slope_all_points_cost_the_same(double falseAlarm, double missed, double review) {
        Costs costs = new Costs(falseAlarm, missed, review);
        double slope = costs.slopeOfEqualCost(0.2);
        double start = costs.of(20, 0, missed * 80);
        double moved = costs.of(20 + 100 * slope * 0.01, 400 * 0.01, missed * (80 - 100 * slope * 0.01));
        assertThat(moved).isCloseTo(start, within(1e-9));
    }

    @Test
    void the_cost_of_a_threshold_is_the_sum_over_the_rows() {
        Payments month = Payments.drawn(3000, 0.05, 4);
        double[] p = month.probabilities();
        double[] amounts = month.amounts();
        boolean[] fraud = month.fraud();
        Costs costs = new Costs(15, 135, 2);
        double[] atRisk = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            atRisk[i] = fraud[i] ? amounts[i] : 0;
        }
        Ranking ranking = Ranking.of(p, fraud);
        CostCurve flat = CostCurve.of(ranking, costs);
        CostCurve byAmount = CostCurve.byAmount(ranking, costs, ranking.sums(atRisk));
        for (double t = 0; t <= 1; t += 0.01) {
            double sum = 0;
            double sumByAmount = 0;
            for (int i = 0; i < p.length; i++) {
                double blocked = 2 + (fraud[i] ? 0 : 15);
                sum += p[i] >= t ? blocked : fraud[i] ? 135 : 0;
                sumByAmount += p[i] >= t ? blocked : atRisk[i];
            }
            assertThat(flat.at(t)).isCloseTo(sum, within(1e-7));
            assertThat(byAmount.at(t)).isCloseTo(sumByAmount, within(1e-6));
            assertThat(flat.at(t)).isGreaterThanOrEqualTo(flat.least());
        }
        assertThat(flat.at(flat.bestThreshold())).isEqualTo(flat.least());
    }

    @Test
    void where_nothing_is_gained_by_acting_the_best_is_to_act_on_none() {
        Ranking ranking = Ranking.of(new double[] {0.1, 0.9}, new boolean[] {false, true});
        assertThat(CostCurve.of(ranking, Costs.of(1, 0)).bestThreshold()).isInfinite();
        assertThat(CostCurve.of(ranking, Costs.of(0, 0)).least()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"15, 135, 0", "15, 135, 5", "1, 999, 0", "5, 1, 0", "0, 10, 1"})
    void where_the_probabilities_are_true_the_expected_cost_is_least_at_the_threshold(
            double falseAlarm, double missed, double review) {
        Costs costs = new Costs(falseAlarm, missed, review);
        double[] p = Payments.month(7).probabilities();
        double best = expected(p, costs, costs.threshold());
        for (double logOdds = -9; logOdds <= 9; logOdds += 0.05) {
            double t = 1 / (1 + Math.exp(-logOdds));
            assertThat(expected(p, costs, t)).as("at %s", t).isGreaterThanOrEqualTo(best - 1e-7);
        }
        assertThat(expected(p, costs, 2)).isGreaterThanOrEqualTo(best - 1e-7);
    }

    private static double expected(double[] p, Costs costs, double threshold) {
        double sum = 0;
        for (double each : p) {
            sum += each >= threshold ? costs.review() + (1 - each) * costs.falseAlarm() : each * costs.missed();
        }
        return sum;
    }
}
