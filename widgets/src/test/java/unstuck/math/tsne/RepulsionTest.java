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

class RepulsionTest {
    private static final int N = 700;

    /** Ten clusters in a picture of about that side. */
    private static double[] clusters(double side) {
        Random random = new Random(5);
        double[] centres = random.doubles(20).toArray();
        double[] y = new double[2 * N];
        for (int i = 0; i < N; i++) {
            for (int axis = 0; axis < 2; axis++) {
                y[2 * i + axis] = side * (centres[2 * (i % 10) + axis] + 0.05 * random.nextGaussian());
            }
        }
        return y;
    }

    /** Root mean square of the forces' error, as a share of that of the forces. */
    private static double forceError(Repulsion repulsion, double[] y) {
        double[] exact = new double[y.length];
        double[] push = new double[y.length];
        double z = new ExactRepulsion().compute(y, exact);
        assertThat(repulsion.compute(y, push)).isCloseTo(z, within(0.03 * z));
        double error = 0;
        double size = 0;
        for (int i = 0; i < y.length; i++) {
            error += (push[i] - exact[i]) * (push[i] - exact[i]);
            size += exact[i] * exact[i];
        }
        return Math.sqrt(error / size);
    }

    @Test
    void every_pair_counts_by_the_definition() {
        double[] y = {0, 0, 1, 0, 0, 2};
        double[] push = new double[6];
        double z = new ExactRepulsion().compute(y, push);
        assertThat(z).isCloseTo(2 * (1 / 2.0 + 1 / 5.0 + 1 / 6.0), within(1e-15));
        double[] expected = {-1 / 4.0, -2 / 25.0, 1 / 4.0 + 1 / 36.0, -2 / 36.0, -1 / 36.0, 2 / 25.0 + 2 / 36.0};
        assertThat(push).containsExactly(expected, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 0.1, 1, 3, 8, 20, 50, 150, 2000})
    void the_grid_errs_by_at_most_two_per_cent(double side) {
        assertThat(forceError(new FourierGrid(N), clusters(side))).isLessThan(0.02);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 0.1, 1, 3, 8, 20, 50, 150, 2000})
    void the_tree_errs_by_at_most_three_per_cent_at_the_opening_used(double side) {
        assertThat(forceError(new BarnesHut(N, 0.65), clusters(side))).isLessThan(0.03);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-5, 1, 20, 2000})
    void a_tree_that_opens_every_group_is_exact(double side) {
        assertThat(forceError(new BarnesHut(N, 0), clusters(side))).isLessThan(1e-10);
    }

    @Test
    void a_grid_follows_a_picture_that_grows_and_shrinks() {
        FourierGrid grid = new FourierGrid(N);
        for (double side : new double[] {1, 30, 31, 90, 2, 1e-3, 60}) {
            assertThat(forceError(grid, clusters(side))).isLessThan(0.02);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {8, 20, 50, 150})
    void a_grid_errs_by_at_most_two_and_a_half_per_cent_while_points_drift(double side) {
        FourierGrid grid = new FourierGrid(N);
        Random random = new Random(3);
        double[] y = clusters(side);
        for (int iteration = 0; iteration < 10; iteration++) {
            assertThat(forceError(grid, y)).isLessThan(0.025);
            for (int i = 0; i < y.length; i++) {
                y[i] += side / 1000 * random.nextGaussian();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_push_is_held_for_so_many_embeddings(int lasts) {
        Counted counted = new Counted();
        HeldRepulsion held = new HeldRepulsion(counted, N, lasts);
        double[] y = clusters(20);
        for (int before = 0; before < 7; before++) {
            held.compute(y, new double[y.length]);
            assertThat(counted.times).isEqualTo(1 + before / lasts);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0.099, 1", "1, 0.101, 2", "2, 0.049, 1", "2, 0.051, 2", "3, 0.033, 1", "3, 0.034, 2"})
    void a_push_is_computed_anew_if_points_have_gone_the_less_far_the_longer_it_is_held(
            int embeddings, double way, int times) {
        Counted counted = new Counted();
        HeldRepulsion held = new HeldRepulsion(counted, N, 4);
        double[] y = clusters(20);
        for (int embedding = 0; embedding < embeddings; embedding++) {
            held.compute(y, new double[y.length]);
        }
        for (int i = 0; i < y.length; i += 2) {
            y[i] += way;
        }
        held.compute(y, new double[y.length]);
        assertThat(counted.times).isEqualTo(times);
    }

    /** The root of the mean of the squares of n ways, of which one is not 0, is that one divided by √n. */
    @ParameterizedTest
    @CsvSource({"0.099, 1", "0.101, 2"})
    void a_single_point_may_go_farther_than_all(double mean, int times) {
        Counted counted = new Counted();
        HeldRepulsion held = new HeldRepulsion(counted, N, 4);
        double[] y = clusters(20);
        held.compute(y, new double[y.length]);
        double way = mean * Math.sqrt(N);
        y[4] += 0.6 * way;
        y[5] -= 0.8 * way;
        held.compute(y, new double[y.length]);
        assertThat(counted.times).isEqualTo(times);
    }

    /** Every pair, and how many times it was asked. */
    private static final class Counted implements Repulsion {
        private final Repulsion exact = new ExactRepulsion();
        private int times;

        @Override
        public double compute(double[] y, double[] push) {
            times++;
            return exact.compute(y, push);
        }
    }

    @Test
    void a_push_that_lasts_for_no_embedding_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HeldRepulsion(new ExactRepulsion(), N, 0))
                .withMessageContaining("not for 0");
    }

    @Test
    void few_points_meet_in_pairs_and_many_on_the_grid() {
        assertThat(Repulsions.fastest(150)).isInstanceOf(ExactRepulsion.class);
        assertThat(Repulsions.fastest(2501)).isInstanceOf(FourierGrid.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {151, 2500})
    void the_push_of_the_tree_lasts_for_four_embeddings(int n) {
        double[] y = new Random(4).doubles(2L * n, -9, 9).toArray();
        Repulsion repulsion = Repulsions.fastest(n);
        double[] first = new double[y.length];
        double[] push = new double[y.length];
        repulsion.compute(y, first);
        int same = 0;
        do {
            same++;
            y[0] += 0.01;
            repulsion.compute(y, push);
        } while (Arrays.equals(push, first));
        assertThat(same).isEqualTo(4);
    }

    /** The points of one leaf lie together, so they act on the wide one from their centre; the wide one is not far for them. */
    @Test
    void the_points_of_a_leaf_act_on_one_that_alone_finds_it_near() {
        Random random = new Random(3);
        int n = 20;
        double[] y = new double[2 * n];
        for (int i = n; i < 2 * n; i++) {
            y[i] = 6 + 4 * random.nextDouble();
        }
        double[] exact = new double[y.length];
        double[] push = new double[y.length];
        double z = new ExactRepulsion().compute(y, exact);
        assertThat(new BarnesHut(n, 0.3).compute(y, push)).isCloseTo(z, within(1e-12 * z));
        assertThat(push).containsExactly(exact, within(1e-12));
    }

    @Test
    void the_sum_follows_the_points_while_the_push_is_held() {
        HeldRepulsion held = new HeldRepulsion(new ExactRepulsion(), N, 3);
        double[] y = clusters(20);
        double[] push = new double[y.length];
        double before = held.compute(y, push);
        double[] first = push.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] *= 1.005;
        }
        double exact = new ExactRepulsion().compute(y, new double[y.length]);
        assertThat(Math.abs(before - exact)).isGreaterThan(0.004 * exact);
        assertThat(held.compute(y, push)).isCloseTo(exact, within(1e-4 * exact));
        assertThat(push).containsExactly(first);
    }

    @Test
    void a_tree_follows_points_that_have_moved_since_it_was_grown() {
        BarnesHut tree = new BarnesHut(N, 0.5);
        BarnesHut opened = new BarnesHut(N, 0);
        Random random = new Random(9);
        double[] y = clusters(20);
        for (int iteration = 0; iteration < 25; iteration++) {
            assertThat(forceError(tree, y)).isLessThan(0.02);
            assertThat(forceError(opened, y)).isLessThan(1e-10);
            for (int i = 0; i < y.length; i++) {
                y[i] += random.nextGaussian();
            }
        }
    }

    /** That the whole picture grows is no reason to grow the tree anew. */
    @Test
    void the_centres_follow_a_picture_that_grows() {
        BarnesHut tree = new BarnesHut(N, 0.65);
        double[] y = clusters(20);
        for (int iteration = 0; iteration < 10; iteration++) {
            assertThat(forceError(tree, y)).isLessThan(0.03);
            for (int i = 0; i < y.length; i++) {
                y[i] *= 1.05;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void points_in_one_place_do_not_push(int method) {
        double[] y = new double[2 * 100];
        Arrays.fill(y, 3);
        double[] push = new double[y.length];
        double z = method(method, 100).compute(y, push);
        assertThat(z).isCloseTo(100 * 99, within(1e-6));
        for (double each : push) {
            assertThat(each).isCloseTo(0, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void one_point_far_from_all_others_spoils_nothing(int method) {
        double[] y = clusters(1);
        y[0] = 1e5;
        assertThat(forceError(method(method, N), y)).isLessThan(0.03);
    }

    /** A small tight group diagonally across from a large one: the centre of all lies far from the small group's corner. */
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 12})
    void a_group_in_a_corner_still_pushes_itself_apart(int few) {
        Random random = new Random(2);
        int n = 300;
        double[] y = new double[2 * n];
        for (int i = 0; i < y.length; i++) {
            y[i] = i < 2 * few ? 0.01 * random.nextGaussian() : 100 + random.nextGaussian();
        }
        double[] exact = new double[y.length];
        double[] push = new double[y.length];
        new ExactRepulsion().compute(y, exact);
        new BarnesHut(n, 0.8).compute(y, push);
        for (int i = 0; i < 2 * few; i++) {
            assertThat(push[i]).isCloseTo(exact[i], within(1e-4));
        }
    }

    private static Repulsion method(int method, int n) {
        return method == 0 ? new ExactRepulsion() : method == 1 ? new BarnesHut(n, 0.5) : new FourierGrid(n);
    }

    @Test
    void an_opening_out_of_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarnesHut(10, 1.5))
                .withMessageContaining("1.5");
    }
}
