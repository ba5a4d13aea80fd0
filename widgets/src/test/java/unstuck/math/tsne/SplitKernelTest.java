package unstuck.math.tsne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SplitKernelTest {
    private final SplitKernel kernel = new SplitKernel(2);

    @Test
    void both_parts_together_are_the_kernel() {
        for (double s = 0; s < 4; s += 0.1) {
            double u = (4 - s) / 5;
            assertThat(kernel.smooth(s) + u * u * u / (1 + s)).isCloseTo(1 / (1 + s), within(1e-15));
        }
    }

    @Test
    void beyond_the_radius_all_is_smooth() {
        assertThat(kernel.smooth(4)).isEqualTo(0.2);
        assertThat(kernel.smooth(9)).isEqualTo(0.1);
    }

    @Test
    void slope_and_bend_are_continuous_at_the_radius() {
        double h = 1e-3;
        double inside = (kernel.smooth(4 - 2 * h) - 2 * kernel.smooth(4 - h) + kernel.smooth(4)) / (h * h);
        double outside = (kernel.smooth(4 + 2 * h) - 2 * kernel.smooth(4 + h) + kernel.smooth(4)) / (h * h);
        assertThat(inside).isCloseTo(outside, within(1e-3));
    }

    @Test
    void without_a_radius_all_is_smooth() {
        assertThat(new SplitKernel(0).smooth(0)).isEqualTo(1);
    }
}
