package unstuck.math.tsne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.math.Table;

class AffinitiesTest {
    private static final int N = 40;
    private static final int D = 3;

    private static double[] table() {
        return new Random(2).doubles(N * D).map(v -> 10 * v).toArray();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 5, 20, 38, 38.999})
    void every_gaussian_has_the_perplexity_that_was_asked_for(double perplexity) {
        double[] x = table();
        Affinities affinities = Affinities.dense(x, N, D, perplexity);
        for (int i = 0; i < N; i++) {
            double total = 0;
            double moment = 0;
            double beta = affinities.precision(i);
            for (int j = 0; j < N; j++) {
                if (j != i) {
                    double square = Table.squaredDistance(x, i * D, x, j * D, D);
                    double weight = Math.exp(-beta * square);
                    total += weight;
                    moment += weight * square;
                }
            }
            assertThat(Math.exp(Math.log(total) + beta * moment / total)).isCloseTo(perplexity, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 10, 39})
    void all_pairs_together_sum_to_one_and_both_ways_are_equal(double perplexity) {
        double[] joint = Affinities.of(table(), N, D, perplexity).toArray();
        assertThat(Arrays.stream(joint).sum()).isCloseTo(1, within(1e-12));
        for (int i = 0; i < N; i++) {
            assertThat(joint[i * N + i]).isZero();
            for (int j = 0; j < i; j++) {
                assertThat(joint[i * N + j]).isEqualTo(joint[j * N + i]).isNotNegative();
            }
        }
    }

    @Test
    void at_the_greatest_perplexity_all_others_count_alike() {
        double[] joint = Affinities.of(table(), N, D, N - 1).toArray();
        assertThat(joint[1]).isCloseTo(1.0 / N / (N - 1), within(1e-9));
    }

    @Test
    void copies_of_a_point_beyond_the_perplexity_share_all_of_it() {
        double[] x = table();
        Arrays.fill(x, 0, 10 * D, 7);
        Affinities affinities = Affinities.dense(x, N, D, 4);
        assertThat(affinities.precision(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(affinities.width(0)).isZero();
        assertThat(affinities.toArray()[1]).isCloseTo(1.0 / 9 / N, within(1e-12));
    }

    @Test
    void a_table_of_copies_has_equal_affinities() {
        double[] joint = Affinities.dense(new double[N * D], N, D, 5).toArray();
        assertThat(joint[1]).isCloseTo(1.0 / N / (N - 1), within(1e-15));
    }

    @Test
    void a_constant_column_changes_nothing() {
        double[] x = table();
        double[] wider = new double[N * (D + 1)];
        for (int i = 0; i < N; i++) {
            System.arraycopy(x, i * D, wider, i * (D + 1), D);
            wider[i * (D + 1) + D] = 1e6;
        }
        assertThat(Affinities.of(wider, N, D + 1, 5).toArray())
                .containsExactly(Affinities.of(x, N, D, 5).toArray(), within(1e-15));
    }

    @Test
    void units_of_any_size_are_calibrated() {
        double[] expected = Affinities.of(table(), N, D, 5).toArray();
        for (double unit : new double[] {1e-100, 1e-8, 1e8, 1e100}) {
            double[] x = Arrays.stream(table()).map(v -> v * unit).toArray();
            assertThat(Affinities.of(x, N, D, 5).toArray()).containsExactly(expected, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 39.5, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_perplexity_out_of_range_is_refused(double perplexity) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Affinities.of(table(), N, D, perplexity))
                .withMessageContaining("from 1 to the 39");
    }
}
