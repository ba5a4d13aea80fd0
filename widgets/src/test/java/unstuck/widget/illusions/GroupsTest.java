package unstuck.widget.illusions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GroupsTest {
    @Test
    void a_group_has_exactly_the_centre_and_the_width_that_it_was_asked_for() {
        Groups groups = Groups.in(3, 7).group(10, 1).group(20, 4, 9, -2);
        double[] x = groups.x();
        double[] centre = {9, -2, 0};
        double[] mean = new double[3];
        double square = 0;
        for (int i = 30; i < 90; i++) {
            mean[i % 3] += x[i] / 20;
            square += (x[i] - centre[i % 3]) * (x[i] - centre[i % 3]);
        }
        assertThat(mean).containsExactly(centre, within(1e-12));
        assertThat(Math.sqrt(square / 60)).isCloseTo(4, within(1e-12));
        assertThat(groups.labels()).startsWith(0, 0).endsWith(1, 1).hasSize(30);
    }

    @Test
    void a_ring_lies_about_the_origin_and_is_one_group() {
        Groups ring = Groups.in(2, 7).ring(40, 3, 0.01);
        for (int i = 0; i < 80; i += 2) {
            assertThat(Math.hypot(ring.x()[i], ring.x()[i + 1])).isCloseTo(3, within(0.1));
        }
        assertThat(ring.x()[40]).isCloseTo(-3, within(0.1));
        assertThat(ring.labels()).containsOnly(0);
    }
}
