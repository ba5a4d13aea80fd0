package unstuck.math.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SilhouetteTest {
    @Test
    void it_compares_the_own_cluster_with_the_next() {
        // a: 1, 1, 2, 2; b: 9, 8, 8.5, 10.5.
        double expected = ((9 - 1) / 9.0 + (8 - 1) / 8.0 + (7.5 - 2) / 7.5 + (9.5 - 2) / 9.5) / 4;
        assertThat(Silhouette.of(new double[] {0, 1, 8, 10}, 4, 1, new int[] {0, 0, 1, 1}))
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void a_row_alone_counts_nothing() {
        assertThat(Silhouette.of(new double[] {0, 0, 5}, 3, 1, new int[] {0, 0, 1}))
                .isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void one_cluster_has_no_other_to_compare_with() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Silhouette.of(new double[] {0, 1, 2}, 3, 1, new int[] {0, 0, 0}))
                .withMessageContaining("from 2");
    }
}
