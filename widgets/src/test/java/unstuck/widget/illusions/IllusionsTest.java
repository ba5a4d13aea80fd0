package unstuck.widget.illusions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unstuck.figure.HtmlWriter;
import unstuck.figure.Parameters;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.figure.Work;
import unstuck.widget.Widgets;

class IllusionsTest {
    private static final int STARTS = 8;
    private static final Widget WIDGET = Widgets.named("illusions");
    private static final Parameters PARAMETERS = WIDGET.parameters();

    @ParameterizedTest
    @EnumSource(Illusion.class)
    void the_truth_and_its_twin_cannot_be_told_apart_by_the_number_and_the_third_can(Illusion round) {
        double truth = mean(round, round.truth);
        double twin = mean(round, round.twin);
        double third = mean(round, round.third());
        double apart = Math.abs(truth - twin);
        double apartFromThird = Math.min(Math.abs(truth - third), Math.abs(twin - third));
        assertThat(apart).isLessThan(0.3 * truth);
        assertThat(apartFromThird).isGreaterThan(0.4 * truth).isGreaterThan(2 * apart);
    }

    @ParameterizedTest
    @EnumSource(Illusion.class)
    void the_picture_misstates_the_number_of_the_data_by_half_at_least_from_any_start_and_from_pca(Illusion round) {
        for (int start = Descents.BY_PCA; start <= STARTS; start++) {
            double factor = number(round, round.truth, start) / round.inData(round.truth);
            assertThat(Math.max(factor, 1 / factor)).isGreaterThan(1.5);
        }
        assertThat(finished(round, Descents.BY_PCA).isThirdApart()).isTrue();
    }

    @Test
    void the_data_have_exactly_what_their_labels_say() {
        assertThat(inData(Illusion.WIDTHS)).containsExactly(new double[] {10, 10, 1}, within(1e-9));
        assertThat(inData(Illusion.DISTANCES)).containsExactly(new double[] {1, 5.6, 5}, within(0.01));
        assertThat(inData(Illusion.SIZES)).containsExactly(new double[] {1, 2, 1}, within(1e-9));
        assertThat(inData(Illusion.PERPLEXITY)).containsExactly(2, 1, 1);
    }

    @Test
    void a_picture_that_is_whole_at_a_higher_perplexity_falls_to_pieces_at_two() {
        Runs runs = finished(Illusion.PERPLEXITY, 1);
        assertThat(runs.number(runs.at(50))).isEqualTo(2);
        assertThat(runs.number(runs.at(2))).isGreaterThan(20);
    }

    @Test
    void no_letter_is_always_right_and_each_is_right_and_wrong_some_time() {
        for (int letter = 0; letter < Illusion.SUSPECTS; letter++) {
            int suspect = letter;
            assertThat(Arrays.stream(Illusion.values()).filter(each -> each.third() == suspect))
                    .hasSizeBetween(1, 2);
            assertThat(Arrays.stream(Illusion.values()).filter(each -> each.truth == suspect))
                    .hasSizeBetween(1, 2);
        }
    }

    @Test
    void a_start_from_pca_is_followed_by_random_ones() {
        Runs fromPca = finished(Illusion.SIZES, Descents.BY_PCA);
        Runs atRandom = finished(Illusion.SIZES, 0);
        assertThat(fromPca.picture(fromPca.startedLater(1))).isEqualTo(atRandom.picture());
        assertThat(fromPca.picture()).isNotEqualTo(atRandom.picture());
    }

    @Test
    void widths_and_distances_are_read_off_known_points() {
        double[] x = {-1, 0, 1, 0, 7, 0, 13, 0, 9.5, 0, 50.5, 0};
        int[] labels = {0, 0, 1, 1, 2, 2};
        assertThat(Tell.WIDTHS.of(x, 2, labels)).isEqualTo(20.5);
        assertThat(Tell.DISTANCES.of(x, 2, labels)).isEqualTo(3);
    }

    @Test
    void clumps_are_read_off_known_points() {
        double[] x = new double[12];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        // Nearest at 1 for all; the tenth is from 5, in the middle, to 10 steps away.
        assertThat(Tell.CLUMPS.of(x, 1, new int[12])).isEqualTo(8);
    }

    @Test
    void points_within_four_times_the_median_distance_to_a_neighbour_share_a_piece_and_pairs_do_not_count() {
        double[] x = {0, 1, 2, 6, 11, 12, 13, 30, 31};
        assertThat(Tell.PIECES.of(x, 1, new int[9])).isEqualTo(2);
    }

    @Test
    void a_far_group_that_lies_between_the_near_ones_is_noticed() {
        int[] labels = {0, 1, 2};
        assertThat(Tell.isThirdBetween(new double[] {0, 0, 4, 0, 2, 1}, labels)).isTrue();
        assertThat(Tell.isThirdBetween(new double[] {0, 0, 2, 1, 4, 0}, labels)).isFalse();
        assertThat(Tell.isThirdBetween(new double[] {0, 0, 4, 0, 2, 3}, labels)).isFalse();
        assertThat(describe(Illusion.DISTANCES, v -> v.with(Illusions.START, 3)))
                .contains("The far group lies between the two near ones at random start 3.");
    }

    @Test
    void points_that_keep_their_nearest_neighbour_are_counted() {
        double[] one = {0, 0, 1, 0, 3, 0, 6, 0};
        double[] other = {0, 0, 1, 0, 9, 0, 12, 0};
        assertThat(Tell.nearestKept(one, other)).isEqualTo(0.75);
        assertThat(Tell.nearestKept(one, one)).isEqualTo(1);
    }

    @Test
    void the_truth_again_at_the_perplexity_or_from_the_start_of_the_picture_in_question_is_that_picture() {
        for (Illusion round : Illusion.values()) {
            Runs runs = finished(round, 3);
            assertThat(runs.picture(runs.startedLater(0))).isSameAs(runs.picture());
            assertThat(runs.picture(runs.at(round.perplexity))).isSameAs(runs.picture());
            for (double perplexity : Runs.PERPLEXITIES) {
                assertThat(Arrays.equals(runs.picture(runs.at(perplexity)), runs.picture()))
                        .isEqualTo(perplexity == round.perplexity);
            }
        }
    }

    @Test
    void an_answer_leaves_the_runs_that_are_known_and_another_start_does_not() {
        State asked = State.start(PARAMETERS);
        State answered = asked.with(asked.values().with(Illusion.WIDTHS.answer, 0));
        assertThat(answered.work()).isSameAs(asked.work());
        assertThat(answered.with(answered.values().with(Illusions.START, 9)).work())
                .isNotSameAs(asked.work());
    }

    @Test
    void before_anything_is_known_all_points_are_in_one_place() {
        Runs awaited = Runs.awaited(Illusion.SIZES, 0);
        assertThat(awaited.areThere()).isFalse();
        assertThat(awaited.picture()).containsOnly(0).hasSize(200);
    }

    @Test
    void the_score_tells_answers_that_are_the_truth_from_those_that_nobody_could_tell_from_it() {
        Values values = PARAMETERS.start();
        for (Illusion round : Illusion.values()) {
            values = values.with(round.answer, 1);
        }
        assertThat(WIDGET.describe(State.of(PARAMETERS, values)))
                .contains("5 of 5 answered: 2 the truth, 1 its twin, 2 neither.")
                .doesNotContain("coin");
        assertThat(describe(Illusion.WIDTHS, v -> v)).contains("1 of 5 answered: 1 the truth, 0 its twin, 0 neither.");
    }

    @Test
    void an_answer_can_be_given_once_and_before_it_nothing_says_that_two_are_alike() {
        State open = State.start(PARAMETERS);
        assertThat(HtmlWriter.write(WIDGET.view(open))).doesNotContain("disabled");
        assertThat(WIDGET.describe(open)).doesNotContain("apart", "twin", "alike");
        State answered = State.of(PARAMETERS, PARAMETERS.start().with(Illusion.WIDTHS.answer, 0));
        assertThat(HtmlWriter.write(WIDGET.view(answered)).split("<button[^>]* disabled"))
                .hasSize(1 + Illusion.SUSPECTS);
    }

    @Test
    void rounds_about_perplexity_show_perplexities_until_the_reader_asks_for_starts() {
        assertThat(describe(Illusion.NOISE, v -> v)).contains("At perplexities 2, 5, 15, 30, 50 it is ");
        assertThat(describe(Illusion.NOISE, v -> v.with(Illusions.AGAIN, 0))).contains("From four starts it is ");
        assertThat(describe(Illusion.SIZES, v -> v)).contains("From four starts it is ");
    }

    /** What is said of a round in which the truth was named. */
    private static String describe(Illusion round, UnaryOperator<Values> more) {
        Values answered = PARAMETERS.start().with(Illusions.ROUND, round).with(round.answer, round.truth);
        return WIDGET.describe(State.of(PARAMETERS, more.apply(answered)));
    }

    private static double mean(Illusion round, int suspect) {
        double sum = 0;
        for (int start = 1; start <= STARTS; start++) {
            sum += number(round, suspect, start);
        }
        return sum / STARTS;
    }

    /** The number of the picture of one data set alone. */
    private static double number(Illusion round, int suspect, int start) {
        Groups data = round.data(suspect);
        double[] told = told(Descents.input(List.of(new Descent(0, round.perplexity, start)), data.d(), data.x()));
        return round.tell.of(Arrays.copyOfRange(told, 1, told.length), 2, data.labels());
    }

    private static Runs finished(Illusion round, int start) {
        return Runs.of(round, start, told(Runs.awaited(round, start).input()));
    }

    /** What the work tells after its last step. */
    private static double[] told(double[] input) {
        Work work = new Descents().start(input);
        while (!work.nextPart().isEmpty()) {
            work.prepare();
        }
        for (int step = 0; step < Runs.LAST; step++) {
            while (!work.step()) {}
        }
        return work.numbers();
    }

    private static double[] inData(Illusion round) {
        return new double[] {round.inData(0), round.inData(1), round.inData(2)};
    }
}
