package unstuck.widget.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.data.CreditDefault;
import unstuck.data.Payments;
import unstuck.data.Shipped;
import unstuck.figure.BadValue;
import unstuck.figure.Fragment;
import unstuck.figure.HtmlWriter;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.math.calibration.Isotonic;
import unstuck.math.decision.Costs;

class MistakesTest {
    private static final Mistakes FIGURE = new Mistakes();
    private static final String[] SETTINGS = {
        "costs=15,135,0",
        "costs=15,135,5",
        "costs=9,1,0",
        "costs=1,999,0",
        "costs=0,20,0",
        "costs=20,0,0",
        "costs=5,3,10",
        "costs=0,0,0",
        "costs=15,135,0&by-amount=on",
        "costs=40,0,3&by-amount=on",
        "costs=15,135,0&month=2",
        "costs=10,50,0&data=naive-bayes",
        "costs=10,50,2&data=boosting",
        "costs=10,50,0&data=boosting&by-amount=on",
    };

    @BeforeAll
    static void the_rows_arrive() {
        Shipped.bring(FIGURE);
    }

    static String[] settings() {
        return SETTINGS;
    }

    @ParameterizedTest
    @MethodSource("settings")
    void wherever_the_threshold_is_dragged_frauds_are_caught_or_missed_and_the_cost_is_the_sum_over_the_rows(
            String settings) {
        for (String score : List.of("raw", "calibrated")) {
            for (double t = 0; t <= 1; t += 0.05) {
                Values v = values(settings + "&score=" + score + "&threshold=" + Math.round(t * 1000) / 1000.0);
                Prices prices = Mistakes.prices(v);
                Policy use = Mistakes.policies(v, prices).get(0);
                Sum sum = sum(v, v.get(Mistakes.THRESHOLD), score.equals("calibrated"));
                assertThat(use.outcome().caught() + use.outcome().missed()).isEqualTo(sum.frauds);
                assertThat(use.outcome().missed()).isEqualTo(sum.missed);
                assertThat(use.outcome().alarms()).isEqualTo(sum.alarms);
                assertThat(use.cost()).isCloseTo(sum.cost, within(1e-6 * (1 + sum.cost)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void no_threshold_costs_less_than_the_least_in_hindsight_on_its_score(String settings) {
        for (String score : List.of("raw", "calibrated")) {
            Values v = values(settings + "&score=" + score);
            Prices prices = Mistakes.prices(v);
            boolean calibrated = v.get(Mistakes.CALIBRATED);
            double least = prices.curve(calibrated).least();
            for (double cost : prices.costsAlong(calibrated)) {
                assertThat(cost).isGreaterThanOrEqualTo(least);
            }
            for (Policy policy : Mistakes.policies(v, prices)) {
                if (policy.threshold() == policy.threshold()) {
                    double ofItsScore = prices.curve(policy.isCalibrated()).least();
                    assertThat(policy.cost()).as(policy.name()).isGreaterThanOrEqualTo(ofItsScore);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"costs=15,135,0", "costs=15,135,5", "costs=9,1,0", "costs=1,999,0"})
    void the_expected_cost_is_least_at_t_star(String settings) {
        Values v = values(settings);
        Prices prices = Mistakes.prices(v);
        double best = prices.evidence.calibrated.expectedCost(prices.costs.threshold(), prices.costs, false);
        for (double expected : prices.expectedAlong(true)) {
            assertThat(expected).isGreaterThanOrEqualTo(best - 1e-9 * best);
        }
        for (double expected : prices.expectedAlong(false)) {
            assertThat(expected).isGreaterThanOrEqualTo(best - 1e-9 * best);
        }
    }

    @Test
    void a_threshold_of_its_own_for_each_amount_is_expected_to_cost_less_than_any_one_for_all() {
        Payments month = Payments.month(1);
        double[] p = month.probabilities();
        double[] amounts = month.amounts();
        Prices prices = Mistakes.prices(values("by-amount=on"));
        double expected = 0;
        for (int i = 0; i < p.length; i++) {
            boolean blocked = p[i] >= prices.costs.threshold(amounts[i]);
            expected += blocked ? (1 - p[i]) * prices.costs.falseAlarm() : p[i] * amounts[i];
        }
        for (double one : prices.expectedAlong(true)) {
            assertThat(one).isGreaterThan(expected);
        }
    }

    @Test
    void the_threshold_tuned_on_last_month_was_the_best_one_there() {
        Values v = values("score=raw");
        Prices prices = Mistakes.prices(v);
        double tuned = prices.tuned(false);
        double there = prices.evidence.earlierRaw.curve(prices.costs, false).least();
        assertThat(prices.evidence.earlierRaw.curve(prices.costs, false).at(tuned))
                .isEqualTo(there);
        assertThat(prices.evidence.earlierRaw.ranking.positives())
                .isNotEqualTo(prices.evidence.raw.ranking.positives());
        assertThat(prices.raw.at(tuned)).isGreaterThan(prices.raw.least());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.8, 0.9, 0.99})
    void calibration_moves_the_threshold_and_blocks_the_same_payments(double t) {
        Evidence month = Evidence.of(Subject.PAYMENTS, 1);
        double odds = t / (1 - t) * Payments.USUAL_SHARE / (1 - Payments.USUAL_SHARE);
        assertThat(month.calibrated.ranking.at(odds / (1 + odds))).isEqualTo(month.raw.ranking.at(t));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 45, '45,135,0', 0.25",
        "1, 285, '15,285,0', 0.05",
        "3, 0.9, '15,1.666667,0', 0.9",
        "2, 12, '15,135,12', 0.18"
    })
    void each_number_of_the_sentence_writes_the_others(int part, String typed, String costs, double threshold) {
        Values after = FIGURE.parameters().read(FIGURE.parameters().start(), "costs." + part, typed);
        assertThat(after.write(Mistakes.STAKES)).isEqualTo(costs);
        assertThat(after.get(Mistakes.STAKES).threshold()).isCloseTo(threshold, within(1e-6));
    }

    @Test
    void a_threshold_that_no_costs_justify_is_refused_with_a_reason() {
        Values start = FIGURE.parameters().start();
        assertThatThrownBy(() -> FIGURE.parameters().read(start, "costs.3", "1.2"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("between");
        Values free = start.with(Mistakes.STAKES, Costs.of(0, 10));
        assertThatThrownBy(() -> FIGURE.parameters().read(free, "costs.3", "0.5"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("costs nothing");
        assertThatThrownBy(() -> FIGURE.parameters().read(start, "costs.0", "-1"))
                .isInstanceOf(BadValue.class);
        assertThatThrownBy(() -> FIGURE.parameters().read(start, "costs.4", "1"))
                .isInstanceOf(BadValue.class);
    }

    @Test
    void on_the_defaults_the_costs_set_the_threshold_as_well_as_a_search_does_once_the_score_is_calibrated() {
        Values v = values("data=naive-bayes&costs=10,50,0");
        Prices prices = Mistakes.prices(v);
        double least = prices.calibrated.least();
        double searched = prices.raw.at(prices.tuned(false));
        assertThat(prices.calibrated.at(prices.costs.threshold())).isBetween(least, 1.05 * least);
        assertThat(searched).isBetween(prices.raw.least(), 1.05 * prices.raw.least());
        assertThat(prices.raw.at(prices.costs.threshold())).isGreaterThan(1.1 * least);
    }

    @Test
    void at_the_start_nine_tenths_on_the_raw_score_loses_money_and_eight_tenths_more_than_blocking_nobody() {
        Values v = FIGURE.parameters().start();
        Prices prices = Mistakes.prices(v);
        Policy best = Mistakes.policies(v, prices).get(1);
        assertThat(Verdict.loss(0.9, prices, false, best)).isPositive();
        assertThat(prices.raw.at(0.8)).isGreaterThan(prices.raw.ofActingOnNone());
        assertThat(Mistakes.policies(v, prices).get(4).cost()).isGreaterThan(5 * prices.raw.ofActingOnNone());
    }

    @Test
    void the_sentence_says_the_bill_that_the_table_counts() {
        Values v = values("threshold=0.8");
        Policy use = Mistakes.policies(v, Mistakes.prices(v)).get(0);
        assertThat(FIGURE.describe(State.of(FIGURE.parameters(), v)))
                .contains(Words.amount(use.outcome().alarms()) + " good customers × 15 ")
                .contains(use.outcome().missed() + " missed × 135 ")
                .contains("= " + Words.amount(use.cost()) + " €");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "9.5, 9.5",
        "999, 999",
        "1000, '1,000'",
        "-12345, '−12,345'",
        "1234567, '1,234,567'",
        "99.999, 100"
    })
    void amounts_are_written_in_thousands(double amount, String text) {
        assertThat(Words.amount(amount)).isEqualTo(text);
    }

    private static final class Sum {
        private int frauds;
        private int missed;
        private int alarms;
        private double cost;
    }

    /** Row by row, from the rows themselves. */
    private static Sum sum(Values v, double threshold, boolean calibrated) {
        Subject subject = v.get(Mistakes.SUBJECT);
        double[] scores;
        double[] amounts;
        boolean[] fraud;
        if (subject == Subject.PAYMENTS) {
            Payments month = Payments.month(v.get(Mistakes.MONTH));
            scores = calibrated ? month.probabilities() : month.balancedScores();
            amounts = month.amounts();
            fraud = month.fraud();
        } else {
            CreditDefault.Part rows = CreditDefault.ROWS.read().test();
            CreditDefault.Part fitted = CreditDefault.ROWS.read().calibration();
            Isotonic map = Isotonic.fit(fitted.scores(subject.model), fitted.defaulted());
            scores = Arrays.stream(rows.scores(subject.model))
                    .map(score -> calibrated ? map.at(score) : score)
                    .toArray();
            amounts = Arrays.stream(rows.amounts()).map(bill -> bill / 1000).toArray();
            fraud = rows.defaulted();
        }
        Costs costs = v.get(Mistakes.STAKES);
        Sum sum = new Sum();
        for (int i = 0; i < scores.length; i++) {
            boolean blocked = scores[i] >= threshold;
            sum.frauds += fraud[i] ? 1 : 0;
            sum.missed += fraud[i] && !blocked ? 1 : 0;
            sum.alarms += !fraud[i] && blocked ? 1 : 0;
            double missedCost = v.get(Mistakes.BY_AMOUNT) ? amounts[i] : costs.missed();
            sum.cost += blocked ? costs.review() + (fraud[i] ? 0 : costs.falseAlarm()) : fraud[i] ? missedCost : 0;
        }
        return sum;
    }

    @Test
    void by_amount_the_sum_says_how_many_were_missed_and_what_they_were_worth() {
        assertThat(describe("by-amount=on"))
                .contains("557 good customers × 15 + 4,426 for 61 missed frauds = 12,781 €");
    }

    @Test
    void where_doing_without_a_score_is_cheaper_than_the_threshold_it_is_said() {
        assertThat(describe("data=naive-bayes"))
                .endsWith("To refuse everybody would have been cheaper yet, by 1,470 thousand NT$.");
        assertThat(describe("data=boosting")).doesNotContain("cheaper yet");
        assertThat(describe("")).doesNotContain("cheaper yet");
    }

    @Test
    void of_those_whom_the_threshold_on_naive_bayes_accepts_twelve_in_a_hundred_default() {
        Prices prices = Mistakes.prices(values("data=naive-bayes"));
        Policy best = Policy.at("best", "", prices.costs.threshold(), true, prices);
        int accepted = 3000 - best.outcome().caught() - best.outcome().alarms();
        assertThat(accepted).isEqualTo(502);
        assertThat(best.outcome().missed()).isEqualTo(60);
    }

    @Test
    void for_naive_bayes_the_same_threshold_on_the_raw_score_costs_a_little_less_and_refuses_nearly_as_many() {
        Prices prices = Mistakes.prices(values("data=naive-bayes"));
        Policy calibrated = Policy.at("best", "", 0.1, true, prices);
        Policy raw = Policy.at("raw", "", 0.1, false, prices);
        assertThat(raw.cost()).isBetween(0.99 * calibrated.cost(), calibrated.cost() - 1);
        assertThat(raw.outcome().alarms() + raw.outcome().caught())
                .isCloseTo(calibrated.outcome().alarms() + calibrated.outcome().caught(), within(60));
    }

    @Test
    void a_rough_price_does_little_harm_where_a_threshold_without_one_does_much() {
        assertThat(Costs.of(15, 100).threshold()).isCloseTo(0.13, within(5e-4));
        assertThat(Costs.of(15, 200).threshold()).isCloseTo(0.07, within(5e-4));
        Prices prices = Mistakes.prices(values("score=calibrated"));
        Policy best = Policy.at("best", "", prices.costs.threshold(), true, prices);
        assertThat(best.cost()).isCloseTo(14_340, within(0.5));
        assertThat(Verdict.loss(0.13, prices, true, best)).isCloseTo(-45, within(0.5));
        assertThat(Verdict.loss(0.07, prices, true, best)).isCloseTo(975, within(0.5));
        assertThat(Verdict.loss(0.9, prices, true, best)).isCloseTo(4830, within(0.5));
    }

    @Test
    void
            where_a_missed_fraud_costs_six_blocked_customers_to_block_nobody_is_cheaper_than_nine_tenths_on_the_raw_score() {
        Prices prices = Mistakes.prices(values("costs=15,90,0"));
        assertThat(prices.raw.at(0.9)).isGreaterThan(prices.raw.ofActingOnNone());
        assertThat(prices.calibrated.at(prices.costs.threshold())).isLessThan(prices.raw.ofActingOnNone());
    }

    @Test
    void only_what_is_lost_is_red() {
        String bill = html("threshold=0.964");
        assertThat(bill)
                .contains("<td class=\"extra\">+")
                .doesNotContain("<td class=\"extra\">−")
                .contains("<td>−");
    }

    @Test
    void both_lines_of_equal_cost_have_their_names_unless_they_are_one() {
        for (String settings : new String[] {"", "data=naive-bayes", "data=boosting&threshold=0.5"}) {
            assertThat(html(settings)).contains(">as cheap as t*<", ">as cheap as in use<");
        }
        assertThat(html("score=calibrated&threshold=0.1"))
                .contains(">as cheap as t*<")
                .doesNotContain("as cheap as in use");
    }

    private static String describe(String settings) {
        return FIGURE.describe(State.of(FIGURE.parameters(), values(settings)));
    }

    private static String html(String settings) {
        return HtmlWriter.write(FIGURE.view(State.of(FIGURE.parameters(), values(settings))));
    }

    private static Values values(String settings) {
        return Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings);
    }
}
