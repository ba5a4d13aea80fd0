package unstuck.math.tsne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.math.quality.Divergence;

class TsneTest {
    private static final int D = 4;

    /** Three clusters in four dimensions. */
    private static double[] clusters(int n) {
        Random random = new Random(4);
        double[] x = new double[n * D];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextGaussian() + 8 * (i / D % 3 == i % D ? 1 : 0);
        }
        return x;
    }

    private static Tsne exact(Affinities affinities, double[] start) {
        return new Tsne(affinities, start, Schedule.standard(affinities.n()), new ExactRepulsion());
    }

    @Test
    void the_gradient_is_the_slope_of_the_divergence() {
        int n = 20;
        Affinities affinities = Affinities.dense(clusters(n), n, D, 5);
        double[] y = new Random(1).doubles(2L * n, -2, 2).toArray();
        double[] gradient = exact(affinities, y).gradient();
        double h = 1e-5;
        for (int i = 0; i < y.length; i++) {
            double[] ahead = y.clone();
            double[] behind = y.clone();
            ahead[i] += h;
            behind[i] -= h;
            double slope = (exact(affinities, ahead).divergence()
                            - exact(affinities, behind).divergence())
                    / (2 * h);
            assertThat(gradient[i]).isCloseTo(slope, within(1e-8));
        }
    }

    @Test
    void the_divergence_is_that_over_all_pairs_when_all_pairs_count() {
        int n = 20;
        Affinities affinities = Affinities.dense(clusters(n), n, D, 5);
        double[] y = new Random(1).doubles(2L * n, -2, 2).toArray();
        assertThat(exact(affinities, y).divergence())
                .isCloseTo(Divergence.of(affinities.toArray(), y, n), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 300, 2600})
    void a_run_parts_what_is_apart_by_every_method(int n) {
        double[] x = clusters(n);
        Affinities affinities = Affinities.of(x, n, D, 15);
        Tsne tsne = Tsne.start(affinities, Start.byPca(x, n, D), Schedule.standard(n));
        double before = tsne.divergence();
        for (int step = 0; step < 400; step++) {
            tsne.step();
        }
        assertThat(tsne.iteration()).isEqualTo(400);
        assertThat(tsne.divergence()).isLessThan(0.5 * before);
        double[] y = tsne.embedding();
        int own = 0;
        for (int i = 0; i < n; i++) {
            int nearest = Neighbours.exact(y, n, 2, 1).row(i, 0);
            own += nearest % 3 == i % 3 ? 1 : 0;
            if (i == 20) {
                break;
            }
        }
        assertThat(own).isEqualTo(21);
    }

    @Test
    void the_centre_stays_at_the_origin() {
        int n = 60;
        Tsne tsne = exact(Affinities.of(clusters(n), n, D, 10), Start.atRandom(n, 3));
        for (int step = 0; step < 50; step++) {
            tsne.step();
        }
        assertThat(Arrays.stream(tsne.embedding()).sum()).isCloseTo(0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e4, 1e8})
    void no_learning_rate_makes_a_coordinate_infinite(double rate) {
        for (int n : new int[] {60, 300, 2600}) {
            Tsne tsne = Tsne.start(
                    Affinities.of(clusters(n), n, D, 10),
                    Start.atRandom(n, 3),
                    Schedule.standard(n).learningAt(rate));
            for (int step = 0; step < 60; step++) {
                tsne.step();
            }
            assertThat(tsne.embedding()).doesNotContain(Double.NaN);
            assertThat(Arrays.stream(tsne.embedding()).map(Math::abs).max().orElseThrow())
                    .isLessThan(1e4);
            assertThat(tsne.divergence()).isFinite();
        }
    }

    /** By every pair, by the tree and by the grid: early on, a difference in their last digits would grow. */
    @ParameterizedTest
    @CsvSource({"30, true", "30, false", "200, true", "200, false", "2600, true"})
    void copies_of_a_point_are_drawn_in_one_place(int n, boolean fromPca) {
        double[] x = clusters(n);
        int[] copies = {1, n / 4, n / 2 + 3, n - 2};
        for (int row : copies) {
            Arrays.fill(x, row * D, row * D + D, 2);
        }
        double[] start = fromPca ? Start.byPca(x, n, D) : Start.atRandom(n, 3);
        Tsne tsne = Tsne.start(Affinities.of(x, n, D, 8), start, Schedule.standard(n));
        for (int step = 0; step < (n > 1000 ? 40 : 300); step++) {
            tsne.step();
        }
        double[] y = tsne.embedding();
        for (int row : copies) {
            assertThat(y[2 * row]).isEqualTo(y[2]);
            assertThat(y[2 * row + 1]).isEqualTo(y[3]);
        }
        assertThat(y[0]).isNotEqualTo(y[2]);
    }

    @Test
    void more_copies_of_a_point_than_have_a_place_among_its_neighbours_are_drawn_in_one_place_too() {
        int n = 200;
        double[] x = clusters(n);
        Arrays.fill(x, 0, 40 * D, 2);
        Tsne tsne = Tsne.start(Affinities.of(x, n, D, 8), Start.byPca(x, n, D), Schedule.standard(n));
        for (int step = 0; step < 300; step++) {
            tsne.step();
        }
        double[] y = tsne.embedding();
        for (int i = 0; i < 80; i++) {
            assertThat(y[i]).isEqualTo(y[i % 2]).isFinite();
        }
        assertThat(Arrays.stream(y).sum()).isCloseTo(0, within(1e-3 * n));
    }

    @Test
    void a_table_of_copies_is_drawn_with_finite_numbers() {
        int n = 30;
        double[] x = new double[n * D];
        Tsne tsne = exact(Affinities.of(x, n, D, 8), Start.byPca(x, n, D));
        for (int step = 0; step < 300; step++) {
            tsne.step();
        }
        assertThat(tsne.embedding()).doesNotContain(Double.NaN);
    }

    @Test
    void the_same_start_gives_the_same_picture() {
        int n = 200;
        double[][] pictures = new double[2][];
        for (int run = 0; run < 2; run++) {
            Tsne tsne = Tsne.start(Affinities.of(clusters(n), n, D, 10), Start.atRandom(n, 3), Schedule.standard(n));
            for (int step = 0; step < 100; step++) {
                tsne.step();
            }
            pictures[run] = tsne.embedding();
        }
        assertThat(pictures[0]).containsExactly(pictures[1]);
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 300, 2600})
    void a_run_that_is_measured_goes_as_one_that_is_not(int n) {
        Affinities affinities = Affinities.of(clusters(n), n, D, 10);
        Tsne measured = Tsne.start(affinities, Start.atRandom(n, 3), Schedule.standard(n));
        Tsne left = Tsne.start(affinities, Start.atRandom(n, 3), Schedule.standard(n));
        for (int step = 0; step < 60; step++) {
            measured.step();
            measured.divergence();
            measured.gradient();
            left.step();
        }
        assertThat(measured.embedding()).containsExactly(left.embedding());
    }

    @Test
    void a_start_by_components_has_a_first_axis_of_one_ten_thousandth() {
        int n = 60;
        double[] start = Start.byPca(clusters(n), n, D);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += start[2 * i] * start[2 * i];
        }
        assertThat(Math.sqrt(sum / (n - 1))).isCloseTo(1e-4, within(1e-12));
    }

    @Test
    void rows_on_a_line_start_with_some_width() {
        double[] start = Start.byPca(new double[] {1, 2, 3, 4, 5}, 5, 1);
        assertThat(start[1]).isNotZero();
        assertThat(Math.abs(start[1])).isLessThan(1e-5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.0 / 3, 0.1, 0.77})
    void rows_on_a_line_that_rounding_bends_start_with_the_width_of_chance(double slope) {
        int n = 40;
        double[] x = new double[3 * n];
        for (int i = 0; i < n; i++) {
            x[3 * i] = 0.1 * i;
            x[3 * i + 1] = slope * x[3 * i];
            x[3 * i + 2] = -2.3 * x[3 * i];
        }
        double[] start = Start.byPca(x, n, 3);
        double[] chance = Start.atRandom(n, 1);
        for (int i = 0; i < n; i++) {
            assertThat(start[2 * i + 1]).isCloseTo(0.01 * chance[2 * i + 1], within(1e-18));
        }
    }

    @Test
    void a_start_of_another_size_is_refused() {
        Affinities affinities = Affinities.of(clusters(20), 20, D, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> exact(affinities, new double[10]));
    }

    @Test
    void a_schedule_that_makes_no_sense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Schedule.exaggerating(100, 0.5, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schedule.standard(100).learningAt(Double.NaN))
                .withMessageContaining("learning rate");
    }
}
