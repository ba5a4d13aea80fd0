package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SeededNormalTest {
    private static final int DRAWS = 100_000;

    @Test
    void both_numbers_of_a_pair_have_mean_0_and_the_deviation_and_do_not_depend_on_each_other() {
        SeededNormal normal = new SeededNormal(new SeededUniform(3), 2);
        double[] sums = new double[5];
        for (int i = 0; i < DRAWS; i++) {
            double first = normal.next();
            double second = normal.second();
            sums[0] += first;
            sums[1] += second;
            sums[2] += first * first;
            sums[3] += second * second;
            sums[4] += first * second;
        }
        assertThat(sums[0] / DRAWS).isCloseTo(0, within(0.03));
        assertThat(sums[1] / DRAWS).isCloseTo(0, within(0.03));
        assertThat(sums[2] / DRAWS).isCloseTo(4, within(0.1));
        assertThat(sums[3] / DRAWS).isCloseTo(4, within(0.1));
        assertThat(sums[4] / DRAWS).isCloseTo(0, within(0.06));
    }

    @Test
    void a_pair_takes_two_uniform_numbers_as_box_and_muller_say() {
        SeededUniform uniform = new SeededUniform(7);
        SeededNormal normal = new SeededNormal(new SeededUniform(7), 1e-4);
        for (int i = 0; i < 100; i++) {
            double radius = 1e-4 * Math.sqrt(-2 * StrictMath.log(1 - uniform.next()));
            double angle = uniform.next() * 2 * Math.PI;
            assertThat(normal.next()).isEqualTo(radius * StrictMath.cos(angle));
            assertThat(normal.second()).isEqualTo(radius * StrictMath.sin(angle));
        }
    }
}
