package unstuck.widget.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.data.Payments;
import unstuck.figure.Fragment;
import unstuck.figure.HtmlWriter;
import unstuck.figure.State;
import unstuck.math.decision.Confusion;

class PromiseTest {
    private static final Promise FIGURE = new Promise();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wherever_the_threshold_is_dragged_all_payments_are_counted_once(boolean calibrated) {
        Payments month = Payments.month(1);
        double[] scores = calibrated ? month.probabilities() : month.balancedScores();
        boolean[] fraud = month.fraud();
        Blocked blocked = Blocked.of(1, calibrated);
        int frauds = blocked.from(0).truePositives();
        for (int k = 0; k <= 100; k++) {
            double t = k / 100.0;
            Confusion c = blocked.from(t);
            int caught = 0;
            double promised = 0;
            for (int i = 0; i < scores.length; i++) {
                caught += scores[i] >= t && fraud[i] ? 1 : 0;
                promised += scores[i] >= t ? scores[i] : 0;
            }
            assertThat(c.truePositives()).isEqualTo(caught);
            assertThat(c.positives()).isEqualTo(frauds);
            assertThat(c.rows()).isEqualTo(Payments.IN_A_MONTH);
            assertThat(blocked.promised(t)).isCloseTo(promised, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 42})
    void the_calibrated_score_keeps_its_promise_within_chance_and_the_raw_one_does_not(int month) {
        for (double t : new double[] {0.01, 0.05, 0.1, 0.2, 0.3}) {
            Blocked calibrated = Blocked.of(month, true);
            double allowed = 4 * calibrated.giveOrTake(t);
            assertThat((double) calibrated.from(t).truePositives()).isCloseTo(calibrated.promised(t), within(allowed));
        }
        Blocked raw = Blocked.of(month, false);
        assertThat(raw.promised(0.9)).isGreaterThan(5 * raw.from(0.9).truePositives());
    }

    @Test
    void at_nine_tenths_the_threshold_is_none_of_the_rates_for_which_it_is_taken() {
        Confusion c = Blocked.of(1, false).from(0.9);
        for (double rate : new double[] {c.precision(), 1 - c.falsePositiveRate(), c.accuracy(), c.recall()}) {
            assertThat(Math.abs(rate - 0.9)).isGreaterThan(0.05);
        }
    }

    @Test
    void the_bars_hold_every_payment() {
        Blocked blocked = Blocked.of(1, false);
        int payments = 0;
        int frauds = 0;
        for (int bin = 0; bin < Blocked.BINS; bin++) {
            payments += blocked.payments[bin];
            frauds += blocked.frauds[bin];
        }
        assertThat(payments).isEqualTo(Payments.IN_A_MONTH);
        assertThat(frauds).isEqualTo(blocked.from(0).truePositives());
    }

    @Test
    void a_threshold_above_every_score_blocks_nobody_and_has_no_precision() {
        assertThat(describe("guess=90&threshold=1")).contains("blocks nobody", "no precision");
        assertThat(html("guess=90&threshold=1")).contains("Nobody is blocked", "undefined");
    }

    @Test
    void of_fewer_than_a_hundred_blocked_each_is_drawn() {
        String three = html("guess=13&score=calibrated");
        assertThat(three).contains("Of all 3 blocked: 3 promised, 3 fraud");
        assertThat(squares(three, "good")).isEqualTo(3);
        assertThat(describe("guess=13&score=calibrated")).contains("promises 2.9 frauds, give or take 0.4.");
        assertThat(squares(html("guess=13"), "good")).isEqualTo(100);
        assertThat(html("guess=13")).contains("Of 100 blocked: ");
    }

    @Test
    void before_the_guess_no_square_looks_like_a_good_customer() {
        assertThat(html("guess=open")).contains("class=\"good veiled\"").doesNotContain("class=\"good\"");
    }

    @Test
    void large_promises_have_their_thousands_apart() {
        assertThat(describe("guess=13&threshold=0.05")).containsPattern("promises \\d,\\d{3} frauds");
    }

    @Test
    void near_a_tenth_the_calibrated_score_is_right_over_the_years_though_the_first_month_is_unlucky() {
        assertThat(html("guess=13&score=calibrated&threshold=0.1")).contains("4 of 117, by true chances 12 ± 3");
        double expected = 0;
        int frauds = 0;
        for (int month = 0; month < 300; month++) {
            Blocked.Close close = Blocked.of(month, true).close(0.1);
            frauds += close.frauds();
            expected += close.expected();
        }
        assertThat(frauds).isEqualTo(3447);
        assertThat(Math.round(expected)).isEqualTo(3448);
    }

    private static int squares(String html, String name) {
        int from = html.indexOf("<path class=\"" + name + "\"");
        String path = html.substring(from, html.indexOf('>', from));
        return (int) path.chars().filter(c -> c == 'M').count();
    }

    @Test
    void before_the_guess_the_answer_is_veiled_and_not_said() {
        String precision = Integer.toString(100
                * Blocked.of(1, false).from(0.9).truePositives()
                / Blocked.of(1, false).from(0.9).actedOn());
        assertThat(describe("guess=open")).doesNotContain(" " + precision + " ");
        assertThat(html("guess=open")).contains("veiled");
        assertThat(html("guess=90")).doesNotContain("veiled");
    }

    @Test
    void the_nearest_guess_is_right_and_no_other() {
        assertThat(describe("guess=13")).startsWith("Yes: 13 of 100.");
        for (String wrong : new String[] {"90", "50", "4"}) {
            assertThat(describe("guess=" + wrong)).startsWith("Not " + wrong + ", but 13 of 100.");
        }
    }

    @Test
    void what_the_guess_was_about_is_answered_there_and_nowhere_else() {
        assertThat(describe("guess=90&threshold=0.5")).startsWith("From 0.5, the raw score");
        assertThat(describe("guess=90&score=calibrated")).startsWith("From 0.9, the calibrated score");
        assertThat(describe("guess=90&month=2")).startsWith("From 0.9, the raw score");
    }

    private static String describe(String settings) {
        return FIGURE.describe(state(settings));
    }

    private static String html(String settings) {
        return HtmlWriter.write(FIGURE.view(state(settings)));
    }

    private static State state(String settings) {
        return State.of(
                FIGURE.parameters(),
                Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings));
    }
}
