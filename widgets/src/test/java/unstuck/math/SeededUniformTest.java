package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.TestUtils;
import org.junit.jupiter.api.Test;

class SeededUniformTest {
    private static final int MANY = 10_000;

    private static double[] draw(int seed, int count) {
        SeededUniform random = new SeededUniform(seed);
        return DoubleStream.generate(random::next).limit(count).toArray();
    }

    @Test
    void a_seed_always_gives_the_same_numbers() {
        assertThat(draw(1, 10)).containsExactly(draw(1, 10));
        assertThat(draw(1, 10)).isNotEqualTo(draw(2, 10));
    }

    @Test
    void the_numbers_of_one_seed_are_uniform() {
        assertUniform(draw(0, MANY));
    }

    @Test
    void the_first_numbers_of_neighbouring_seeds_are_uniform() {
        assertUniform(
                IntStream.range(0, MANY).mapToDouble(seed -> draw(seed, 1)[0]).toArray());
    }

    private static void assertUniform(double[] numbers) {
        assertThat(DoubleStream.of(numbers)).allMatch(number -> number >= 0 && number < 1);
        double p = TestUtils.kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), numbers);
        assertThat(p).isGreaterThan(0.001);
    }

    @Test
    void numbers_between_two_bounds_fill_the_range() {
        SeededUniform random = new SeededUniform(3);
        double[] numbers =
                DoubleStream.generate(() -> random.between(-2, 6)).limit(MANY).toArray();
        assertThat(DoubleStream.of(numbers)).allMatch(number -> number >= -2 && number < 6);
        assertThat(DoubleStream.of(numbers).average().getAsDouble()).isCloseTo(2, within(0.1));
    }
}
