package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestRowsTest {
    @Test
    void they_are_the_first_of_all_others_sorted_by_distance_and_row() {
        SeededUniform uniform = new SeededUniform(2);
        // Few values, so that many distances are equal.
        double[] x = new double[60];
        Arrays.setAll(x, i -> Math.floor(4 * uniform.next()));
        for (int row = 0; row < 30; row++) {
            int of = row;
            int[] sorted = IntStream.range(0, 30)
                    .filter(j -> j != of)
                    .boxed()
                    .sorted(Comparator.comparingDouble(j -> Table.squaredDistance(x, of * 2, x, j * 2, 2)))
                    .mapToInt(j -> j)
                    .toArray();
            for (int k : new int[] {0, 1, 7, 29}) {
                NearestRows nearest = NearestRows.of(x, 30, 2, row, k);
                assertThat(nearest.rows()).isEqualTo(Arrays.copyOf(sorted, k));
                for (int m = 0; m < k; m++) {
                    assertThat(nearest.squares()[m]).isEqualTo(Table.squaredDistance(x, of * 2, x, sorted[m] * 2, 2));
                }
            }
        }
    }

    @Test
    void of_equally_distant_rows_the_lower_one_is_nearer_and_a_row_is_not_its_own_neighbour() {
        double[] line = {0, 1, -1, 2, 0};
        assertThat(NearestRows.of(line, 5, 1, 0, 3).rows()).containsExactly(4, 1, 2);
    }

    @Test
    void a_row_has_no_more_neighbours_than_there_are_others() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NearestRows.of(new double[] {1, 2, 3}, 3, 1, 0, 3))
                .withMessage("A row has 2 others, not 3.");
    }
}
