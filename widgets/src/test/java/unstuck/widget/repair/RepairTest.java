package unstuck.widget.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unstuck.data.CreditDefault.Model;
import unstuck.data.Shipped;
import unstuck.figure.Fragment;
import unstuck.figure.HtmlWriter;
import unstuck.figure.State;
import unstuck.figure.Widget;
import unstuck.math.calibration.LogLoss;

class RepairTest {
    private static final Widget FIGURE = new Repair();
    private static final int FIFTY = 1;
    private static final int ALL = Trial.SIZES.length - 1;

    @BeforeEach
    void theData() {
        Shipped.bring(FIGURE);
    }

    @Test
    void for_naive_bayes_platt_wins_with_50_rows_and_isotonic_with_1500() {
        Trial trial = Trial.of(Model.NAIVE_BAYES, 1);
        assertThat(trial.best(FIFTY)).isEqualTo(Kind.PLATT);
        assertThat(trial.best(ALL)).isEqualTo(Kind.ISOTONIC);
    }

    @Test
    void boosted_trees_were_nearly_right_and_few_rows_make_them_worse() {
        Trial trial = Trial.of(Model.BOOSTING, 1);
        double raw = trial.judged(p -> p).clipped();
        assertThat(raw).isCloseTo(0.43777, within(5e-5));
        for (Kind kind : Kind.values()) {
            assertThat(trial.loss(kind, FIFTY)).as(kind.label).isGreaterThan(raw);
        }
    }

    @Test
    void temperature_cannot_mend_a_score_that_is_too_high_everywhere() {
        Trial trial = Trial.of(Model.NAIVE_BAYES, 1);
        assertThat(trial.loss(Kind.TEMPERATURE, ALL)).isGreaterThan(trial.loss(Kind.PLATT, ALL) + 0.1);
    }

    @Test
    void what_isotonic_rules_out_and_comes_is_counted_and_said() {
        Trial trial = Trial.of(Model.NAIVE_BAYES, 1);
        LogLoss loss = trial.judged(trial.map(Kind.ISOTONIC, FIFTY));
        assertThat(loss.impossible()).isPositive();
        assertThat(loss.clipped()).isLessThan(2);
        assertThat(FIGURE.describe(state("guess=platt&map=isotonic")))
                .contains(loss.impossible() + " rows came that it had ruled out", "infinite");
        assertThat(trial.judged(trial.map(Kind.PLATT, FIFTY)).impossible()).isZero();
    }

    @Test
    void all_rows_are_the_same_rows_in_every_draw() {
        double first = Trial.of(Model.LOGISTIC, 1).loss(Kind.PLATT, ALL);
        double other = Trial.of(Model.LOGISTIC, 77).loss(Kind.PLATT, ALL);
        assertThat(other).isCloseTo(first, within(1e-9));
    }

    @Test
    void another_seed_draws_other_rows_in_each_of_its_draws() {
        for (int seed = 1; seed < 4; seed++) {
            Trial trial = Trial.of(Model.LOGISTIC, seed);
            Trial next = Trial.of(Model.LOGISTIC, seed + 1);
            for (int draw = 0; draw < Trial.DRAWS; draw++) {
                for (int other = 0; other < Trial.DRAWS; other++) {
                    assertThat(trial.order(draw)).isNotEqualTo(next.order(other));
                }
            }
        }
    }

    @Test
    void the_trials_of_two_models_are_both_kept() {
        Trial bayes = Trial.of(Model.NAIVE_BAYES, 1);
        Trial.of(Model.BOOSTING, 1);
        assertThat(Trial.of(Model.NAIVE_BAYES, 1)).isSameAs(bayes);
        assertThat(Trial.of(Model.NAIVE_BAYES, 2)).isNotSameAs(bayes);
    }

    @Test
    void a_margin_has_no_loss_of_its_own_and_no_temperature() {
        assertThat(FIGURE.describe(state("guess=platt&model=svm")))
                .contains("the raw margin is no probability and has none");
        assertThat(FIGURE.describe(state("guess=platt&model=svm&map=temperature")))
                .contains("there is no such map");
        assertThat(Trial.of(Model.SVM, 1).best(FIFTY)).isNotEqualTo(Kind.TEMPERATURE);
    }

    @Test
    void a_guess_is_judged_only_beside_the_scores_and_rows_that_it_was_about() {
        assertThat(FIGURE.describe(state("guess=platt"))).startsWith("Right, Platt. ");
        assertThat(FIGURE.describe(state("guess=isotonic"))).startsWith("No: Platt. ");
        for (String change : new String[] {"model=boosting", "rows=6", "draw=2"}) {
            assertThat(FIGURE.describe(state("guess=isotonic&" + change))).doesNotContain("No: ", "Right, ");
        }
    }

    @Test
    void before_the_guess_neither_the_losses_nor_what_came_are_seen() {
        String asked = HtmlWriter.write(FIGURE.view(state("")));
        assertThat(asked)
                .contains("dot gradient veiled", "class=\"awaited veiled\"")
                .doesNotContain("dot gradient\"");
        assertThat(HtmlWriter.write(FIGURE.view(state("guess=platt")))).doesNotContain("veiled");
    }

    private static State state(String settings) {
        return State.of(
                FIGURE.parameters(),
                Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings));
    }
}
