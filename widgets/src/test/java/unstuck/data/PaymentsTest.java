package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentsTest {
    @Test
    void the_same_seed_is_the_same_month_and_another_seed_is_another() {
        assertThat(Payments.month(1).amounts()).isEqualTo(Payments.month(1).amounts());
        assertThat(Payments.month(1).fraud()).isEqualTo(Payments.month(1).fraud());
        assertThat(Payments.month(1).amounts()).isNotEqualTo(Payments.month(2).amounts());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 9999})
    void a_usual_month_holds_half_a_percent_of_fraud_as_far_as_chance_allows(int seed) {
        double expected = Payments.IN_A_MONTH * Payments.USUAL_SHARE;
        assertThat((double) frauds(Payments.month(seed))).isCloseTo(expected, within(4 * Math.sqrt(expected)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6, 0.9})
    void of_the_payments_with_a_probability_around_p_a_share_of_p_is_fraud(double p) {
        assertShare(Payments.drawn(400_000, 0.02, 5), p, 0, Double.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.6})
    void the_probability_holds_at_small_and_at_large_amounts_as_well(double p) {
        Payments payments = Payments.drawn(400_000, 0.02, 6);
        assertShare(payments, p, 0, 40);
        assertShare(payments, p, 40, Double.MAX_VALUE);
    }

    /** Within four standard errors, of the payments whose probability and amount lie in the range. */
    private static void assertShare(Payments payments, double p, double fromAmount, double toAmount) {
        double[] probabilities = payments.probabilities();
        double[] amounts = payments.amounts();
        boolean[] fraud = payments.fraud();
        double expected = 0;
        double variance = 0;
        int frauds = 0;
        for (int i = 0; i < fraud.length; i++) {
            if (Math.abs(probabilities[i] - p) < 0.05 && amounts[i] >= fromAmount && amounts[i] < toAmount) {
                expected += probabilities[i];
                variance += probabilities[i] * (1 - probabilities[i]);
                frauds += fraud[i] ? 1 : 0;
            }
        }
        assertThat(variance).isGreaterThan(20);
        assertThat((double) frauds).isCloseTo(expected, within(4 * Math.sqrt(variance)));
    }

    @Test
    void a_balanced_score_of_nine_tenths_means_four_percent_where_half_a_percent_is_fraud() {
        Payments month = Payments.month(1);
        double[] scores = month.balancedScores();
        double[] probabilities = month.probabilities();
        for (int i = 0; i < scores.length; i++) {
            double odds = probabilities[i] / (1 - probabilities[i]);
            assertThat(scores[i] / (1 - scores[i])).isCloseTo(odds * 199, within(1e-9 * odds * 199));
        }
        assertThat(9.0 / 199 / (1 + 9.0 / 199)).isCloseTo(0.0433, within(5e-5));
    }

    @Test
    void fraud_is_paid_in_larger_amounts() {
        Payments month = Payments.month(1);
        boolean[] fraud = month.fraud();
        double[] amounts = month.amounts();
        double fraudulent = 0;
        double all = 0;
        for (int i = 0; i < month.count(); i++) {
            fraudulent += fraud[i] ? amounts[i] : 0;
            all += amounts[i];
        }
        assertThat(fraudulent / frauds(month)).isGreaterThan(1.5 * all / month.count());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void a_share_that_leaves_nothing_to_find_is_refused(double share) {
        assertThatIllegalArgumentException().isThrownBy(() -> Payments.drawn(10, share, 1));
    }

    private static int frauds(Payments payments) {
        int frauds = 0;
        for (boolean fraud : payments.fraud()) {
            frauds += fraud ? 1 : 0;
        }
        return frauds;
    }
}
