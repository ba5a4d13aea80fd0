package unstuck.math.tsne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.math.Table;

class NeighboursTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 7, 8, 9, 52, 53})
    void they_are_the_first_of_all_others_sorted_by_distance(int n) {
        int d = 3;
        int k = Math.min(10, n - 1);
        // Small whole numbers, for many equal distances.
        double[] x = new Random(1).ints((long) n * d, 0, 4).asDoubleStream().toArray();
        Neighbours found = Neighbours.exact(x, n, d, k);
        for (int i = 0; i < n; i++) {
            int point = i;
            List<Integer> others = IntStream.range(0, n)
                    .filter(j -> j != point)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer j) -> Table.squaredDistance(x, point * d, x, j * d, d))
                            .thenComparing(j -> j))
                    .toList();
            for (int m = 0; m < k; m++) {
                assertThat(found.row(i, m)).isEqualTo(others.get(m));
                assertThat(found.squaredDistance(i, m))
                        .isEqualTo(Table.squaredDistance(x, i * d, x, others.get(m) * d, d));
            }
        }
    }

    @Test
    void found_in_parts_they_and_their_affinities_are_the_same() {
        int n = 53;
        double[] x = new Random(2).doubles(n * 3L).toArray();
        Neighbours parts = Neighbours.sought(x, n, 3, 12);
        double before = 0;
        while (parts.found() < 1) {
            parts.search(100);
            assertThat(parts.found()).isGreaterThan(before);
            before = parts.found();
        }
        GaussianFit fit = new GaussianFit(parts, 5);
        while (fit.fitted() < 1) {
            fit.fit(7);
        }
        Affinities whole = Affinities.of(Neighbours.exact(x, n, 3, 12), 5);
        assertThat(fit.affinities().toArray()).containsExactly(whole.toArray());
    }

    @Test
    void one_neighbour_can_be_asked_for() {
        Neighbours nearest = Neighbours.exact(new double[] {0, 1, 3, 3.5}, 4, 1, 1);
        assertThat(new int[] {nearest.row(0, 0), nearest.row(1, 0), nearest.row(2, 0), nearest.row(3, 0)})
                .containsExactly(1, 0, 3, 2);
    }

    @Test
    void more_than_all_others_cannot_be_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbours.exact(new double[] {1, 2, 3}, 3, 1, 3))
                .withMessageContaining("k must be from 1");
    }

    @Test
    void a_missing_number_is_refused_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbours.exact(new double[] {1, 2, 3, Double.NaN}, 2, 2, 1))
                .withMessageContaining("Row 1, column 1");
    }
}
