package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class HeUniformTest {
    @Test
    void weights_have_the_variance_that_he_derived_and_keep_within_its_bound() {
        double[] weights = HeUniform.weights(6, 5000, new SeededUniform(1)).toArray();
        assertThat(DoubleStream.of(weights)).allMatch(weight -> Math.abs(weight) <= 1);
        assertThat(StatUtils.variance(weights)).isCloseTo(2.0 / 6, within(0.01));
        assertThat(StatUtils.mean(weights)).isCloseTo(0, within(0.01));
    }

    @Test
    void hinges_stand_in_the_middle_of_equal_parts_of_the_data() {
        TwoLayerNet net = HeUniform.forCurve(4, 0, -2, 2, 5);
        for (int j = 0; j < 4; j++) {
            assertThat(net.hinge(j)).isCloseTo(-1.5 + j, within(1e-15));
        }
    }

    @Test
    void the_same_seed_gives_the_same_weights_whatever_the_leak() {
        TwoLayerNet plain = HeUniform.forCurve(6, 0, -2, 2, 9);
        TwoLayerNet leaky = HeUniform.forCurve(6, 0.1, -2, 2, 9);
        assertThat(leaky.w1().toArray()).containsExactly(plain.w1().toArray());
        assertThat(leaky.w2().toArray()).containsExactly(plain.w2().toArray());
        assertThat(HeUniform.forCurve(6, 0, -2, 2, 10).w1().toArray())
                .isNotEqualTo(plain.w1().toArray());
    }
}
