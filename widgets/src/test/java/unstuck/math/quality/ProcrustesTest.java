package unstuck.math.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcrustesTest {
    private static final double[] SHAPE = {0, 0, 4, 0, 4, 1, 1, 3, -2, 5};

    private static double[] moved(double angle, double flip, double scale) {
        double[] moved = new double[SHAPE.length];
        for (int i = 0; i < SHAPE.length; i += 2) {
            double a = SHAPE[i];
            double b = flip * SHAPE[i + 1];
            moved[i] = scale * (Math.cos(angle) * a - Math.sin(angle) * b) + 7;
            moved[i + 1] = scale * (Math.sin(angle) * a + Math.cos(angle) * b) - 3;
        }
        return moved;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1.6, 3, -2})
    void a_picture_moved_turned_mirrored_and_scaled_comes_back(double angle) {
        for (double flip : new double[] {1, -1}) {
            Procrustes procrustes = Procrustes.align(SHAPE, moved(angle, flip, 2.5), 5);
            assertThat(procrustes.aligned()).containsExactly(SHAPE, within(1e-12));
            assertThat(procrustes.disparity()).isCloseTo(0, within(1e-12));
        }
    }

    @Test
    void what_is_left_is_the_share_of_the_spread_that_is_apart() {
        double[] other = {1, 0, 4, 2, 3, 1, 1, 3, -2, 2};
        Procrustes procrustes = Procrustes.align(SHAPE, other, 5);
        double[] aligned = procrustes.aligned();
        double apart = 0;
        double spread = 0;
        for (int i = 0; i < SHAPE.length; i++) {
            apart += (aligned[i] - SHAPE[i]) * (aligned[i] - SHAPE[i]);
            double mean = i % 2 == 0 ? 1.4 : 1.8;
            spread += (SHAPE[i] - mean) * (SHAPE[i] - mean);
        }
        assertThat(procrustes.disparity())
                .isCloseTo(apart / spread, within(1e-12))
                .isBetween(0.01, 0.9);
    }

    @Test
    void points_in_one_place_have_no_shape_to_align() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Procrustes.align(SHAPE, new double[10], 5))
                .withMessageContaining("one place");
    }
}
