package unstuck.math.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdjustedRandTest {
    @Test
    void names_of_clusters_do_not_matter() {
        assertThat(AdjustedRand.index(new int[] {0, 0, 1, 1, 2}, new int[] {2, 2, 0, 0, 1}))
                .isEqualTo(1);
    }

    @Test
    void agreement_is_counted_by_pairs_beyond_chance() {
        // Two pairs together in both of 4 and 2: (2 − 4·2/15·…) by hand: together 2, expected 6·3/15, most 4.5.
        int[] a = {0, 0, 0, 1, 1, 1};
        int[] b = {0, 0, 1, 1, 2, 2};
        assertThat(AdjustedRand.index(a, b)).isCloseTo((2 - 1.2) / (4.5 - 1.2), within(1e-12));
    }

    @Test
    void clusterings_without_anything_to_tell_apart_agree() {
        assertThat(AdjustedRand.index(new int[] {0, 0, 0}, new int[] {1, 1, 1})).isEqualTo(1);
        assertThat(AdjustedRand.index(new int[] {0, 1, 2}, new int[] {2, 1, 0})).isEqualTo(1);
    }

    @Test
    void labels_of_other_rows_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AdjustedRand.index(new int[] {0}, new int[] {0, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> AdjustedRand.index(new int[] {-1}, new int[] {0}));
    }
}
