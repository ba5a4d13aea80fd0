package unstuck.widget.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.data.Payments;
import unstuck.figure.Fragment;
import unstuck.figure.HtmlWriter;
import unstuck.figure.State;
import unstuck.figure.Widget;

class DriftTest {
    private static final Widget FIGURE = new Drift();

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.01, 0.03})
    void corrected_scores_promise_the_true_probability_at_every_share(double share) {
        Month month = Month.of(share, false, 3);
        for (double low = 0; low < 1; low += 0.1) {
            Month.Group group = month.between(true, low, low + 0.1);
            assertThat(group.promised()).isCloseTo(group.expected(), within(1e-9));
        }
    }

    @Test
    void where_nothing_has_moved_the_old_scores_need_no_correction() {
        Month.Group old = Month.of(Payments.USUAL_SHARE, false, 3).all(false);
        assertThat(old.promised()).isCloseTo(old.expected(), within(1e-9));
    }

    @Test
    void old_scores_promise_too_little_when_fraud_doubles_but_more_than_before() {
        for (int seed = 1; seed < 20; seed++) {
            Month.Group all = Month.of(0.01, false, seed).all(false);
            assertThat(all.promised()).isGreaterThan(165).isLessThan(0.8 * all.expected());
        }
    }

    @Test
    void against_frauds_that_adapt_no_correction_of_the_odds_helps() {
        Month.Group blocked = Month.of(0.01, true, 3).letThrough(true, 1);
        assertThat(blocked.promised()).isGreaterThan(2 * blocked.expected());
    }

    @Test
    void frauds_that_adapt_let_the_scores_fall_while_more_come() {
        Month.Group usual = Month.of(Payments.USUAL_SHARE, false, 3).all(false);
        Month.Group adapted = Month.of(0.01, true, 3).all(false);
        assertThat(adapted.promised()).isLessThan(usual.promised());
        assertThat((double) adapted.frauds()).isGreaterThan(2 * adapted.promised());
    }

    @Test
    void three_in_a_hundred_of_the_blocked_cost_something_and_tell_little_where_a_fifth_tells() {
        String adapted = "guess=between&mend=on&adapt=on&let-through=";
        assertThat(FIGURE.describe(state(adapted + "0.03"))).contains("labels do not tell the two apart", "cost 210 €");
        assertThat(FIGURE.describe(state(adapted + "0.2"))).contains(", 100 were let through", "something has changed");
    }

    @Test
    void every_payment_is_counted_once() {
        Month month = Month.of(0.01, false, 3);
        Month.Group low = month.between(false, -1, 0.1);
        Month.Group high = month.between(false, 0.1, 1);
        assertThat(low.payments() + high.payments()).isEqualTo(Payments.IN_A_MONTH);
        assertThat(low.frauds() + high.frauds())
                .isEqualTo(month.all(false).frauds())
                .isEqualTo(month.all(true).frauds());
    }

    @Test
    void who_lets_more_through_sees_all_that_was_seen_before_and_more() {
        Month month = Month.of(0.01, false, 3);
        int before = 0;
        for (double through : new double[] {0, 0.05, 0.1, 0.2, 1}) {
            int seen = month.letThrough(false, through).payments();
            assertThat(seen).isGreaterThanOrEqualTo(before);
            before = seen;
        }
        assertThat(month.letThrough(false, 0).payments()).isZero();
        assertThat(FIGURE.describe(state("guess=between"))).contains("no label is ever seen");
    }

    @ParameterizedTest
    @CsvSource({"between, Yes", "old, No", "new, No"})
    void the_guess_is_about_a_share_that_doubles(String guess, String verdict) {
        assertThat(FIGURE.describe(state("guess=" + guess))).startsWith(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"share=3", "share=0.1", "mend=on", "adapt=on", "month=2"})
    void a_guess_is_not_judged_beside_another_question(String change) {
        assertThat(FIGURE.describe(state("guess=old&" + change))).startsWith("With ");
    }

    @Test
    void labels_that_do_not_tell_are_counted_and_the_balance_is_said_in_words() {
        assertThat(FIGURE.describe(state("guess=between&mend=on&let-through=0.05")))
                .containsPattern("; \\d+ labels do not tell the two apart")
                .containsPattern("On balance, letting them through (cost|even saved) \\d");
        for (int month = 0; month < 60; month++) {
            for (String through : new String[] {"0.05", "0.2"}) {
                assertThat(FIGURE.describe(
                                state("guess=old&mend=on&share=0.1&let-through=" + through + "&month=" + month)))
                        .doesNotContain(" 1 were", " 1 labels", "cost 0 ", "The look", "so few");
            }
        }
    }

    @Test
    void the_name_of_the_true_line_stays_within_the_plot() {
        for (String share : new String[] {"0.1", "0.5", "1", "3"}) {
            String svg = HtmlWriter.write(FIGURE.view(state("guess=old&share=" + share)));
            int end = svg.indexOf(">true<");
            String name = svg.substring(svg.lastIndexOf("<text", end), end);
            assertThat(Double.parseDouble(name.replaceAll("(?s).* y=\"([0-9.]+)\".*", "$1")))
                    .isBetween(28.0, 226.0);
        }
    }

    private static State state(String settings) {
        return State.of(
                FIGURE.parameters(),
                Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings));
    }
}
