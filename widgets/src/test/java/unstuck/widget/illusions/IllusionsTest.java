package unstuck.widget.illusions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unstuck.data.RoundGroups;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.widget.Widgets;

class IllusionsTest {
    private static final int STARTS = 8;

    @ParameterizedTest
    @EnumSource(Illusion.class)
    void the_truth_and_its_twin_cannot_be_told_apart_by_the_number_and_the_third_can(Illusion round) {
        int third = 3 - round.truth - round.twin;
        double[] truth = numbers(round, round.truth);
        double[] twin = numbers(round, round.twin);
        double[] other = numbers(round, third);
        double apart = Math.abs(mean(truth) - mean(twin));
        double apartFromOther = Math.min(Math.abs(mean(truth) - mean(other)), Math.abs(mean(twin) - mean(other)));
        assertThat(apart).isLessThan(0.3 * mean(truth));
        assertThat(apartFromOther).isGreaterThan(0.4 * mean(truth)).isGreaterThan(2 * apart);
    }

    @ParameterizedTest
    @EnumSource(Illusion.class)
    void the_picture_misstates_the_number_of_the_data_by_half_at_least(Illusion round) {
        for (double inPicture : numbers(round, round.truth)) {
            double factor = inPicture / inData(round, round.truth);
            assertThat(Math.max(factor, 1 / factor)).isGreaterThan(1.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Illusion.class)
    void begun_from_pca_the_picture_misleads_as_much(Illusion round) {
        Runs runs = finished(round, Runs.BY_PCA);
        int third = 3 - round.truth - round.twin;
        double truth = inPicture(round, runs, round.truth);
        double factor = truth / inData(round, round.truth);
        assertThat(Math.max(factor, 1 / factor)).isGreaterThan(1.5);
        assertThat(Math.abs(truth - inPicture(round, runs, round.twin)))
                .isLessThan(0.6 * Math.abs(truth - inPicture(round, runs, third)));
    }

    @Test
    void a_start_from_pca_is_followed_by_random_ones() {
        Runs fromPca = Runs.start(Illusion.SIZES, Runs.BY_PCA);
        Runs atRandom = Runs.start(Illusion.SIZES, 0);
        assertThat(fromPca.picture(Illusion.SIZES, 1)).isEqualTo(atRandom.picture(Illusion.SIZES, 0));
        assertThat(fromPca.picture(Illusion.SIZES, 0)).isNotEqualTo(atRandom.picture(Illusion.SIZES, 0));
    }

    @Test
    void widths_and_distances_are_read_off_known_points() {
        double[] x = {-1, 0, 1, 0, 7, 0, 13, 0, 9.5, 0, 50.5, 0};
        int[] labels = {0, 0, 1, 1, 2, 2};
        assertThat(Tell.WIDTHS.of(x, 2, labels)).isEqualTo(20.5);
        assertThat(Tell.DISTANCES.of(x, 2, labels)).isEqualTo(3);
    }

    @Test
    void points_within_twice_the_median_distance_to_a_neighbour_share_an_island_and_pairs_do_not_count() {
        double[] x = {0, 1, 2, 3.9, 10, 11, 12, 30, 31};
        assertThat(Tell.ISLANDS.of(x, 1, new int[9])).isEqualTo(2);
        assertThat(Tell.CRUMBS.of(x, 1, new int[9])).isEqualTo(3);
    }

    @Test
    void a_moment_shown_again_is_the_same_and_a_later_one_does_not_change_it() {
        Runs start = Runs.start(Illusion.WIDTHS, 5);
        double[] before = start.picture(0).clone();
        Runs next = start.next();
        next.next();
        assertThat(start.picture(0)).isEqualTo(before);
        assertThat(start.next()).isSameAs(next);
        assertThat(next.picture(0)).isNotEqualTo(before);
    }

    @Test
    void the_score_counts_the_answers_that_nobody_could_tell_from_the_truth() {
        Values values = Widgets.named("illusions").parameters().start();
        for (Illusion round : Illusion.values()) {
            values = values.with(round.answer, 0);
        }
        String page = unstuck.figure.HtmlWriter.write(
                new Illusions().view(State.of(Widgets.named("illusions").parameters(), values)));
        assertThat(page).contains("Right: 5 of 5 answered.");
    }

    private static double[] numbers(Illusion round, int suspect) {
        double[] numbers = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            numbers[start] = inPicture(round, finished(round, 1 + start), suspect);
        }
        return numbers;
    }

    private static Runs finished(Illusion round, int start) {
        Runs runs = Runs.start(round, start);
        for (int step = 0; step < Runs.LAST; step++) {
            runs = runs.next();
        }
        return runs;
    }

    private static double inPicture(Illusion round, Runs runs, int suspect) {
        return round.tell.of(runs.picture(suspect), 2, runs.data(suspect).labels());
    }

    private static double inData(Illusion round, int suspect) {
        RoundGroups data = round.data(suspect);
        return round.tell.of(data.x(), data.d(), data.labels());
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (double each : numbers) {
            sum += each;
        }
        return sum / numbers.length;
    }
}
