package unstuck.math.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import unstuck.math.SeededUniform;

class PoolAdjacentViolatorsTest {
    @Test
    void step_by_step_it_ends_where_the_whole_fit_does() {
        for (int seed = 0; seed < 50; seed++) {
            SeededUniform random = new SeededUniform(seed);
            double[] values = new double[1 + (int) random.between(0, 20)];
            double[] weights = new double[values.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = random.next() < 0.5 ? 0 : 1;
                weights[i] = random.between(0.1, 3);
            }
            PoolAdjacentViolators stage = PoolAdjacentViolators.start(values, weights);
            while (stage.violation() >= 0) {
                assertThat(stage.next().blocks()).isEqualTo(stage.blocks() - 1);
                stage = stage.next();
            }
            assertThat(stage.next()).isSameAs(stage);
            double[] fitted = PoolAdjacentViolators.fit(values, weights);
            for (int block = 0; block < stage.blocks(); block++) {
                for (int i = stage.from(block); i < stage.to(block); i++) {
                    assertThat(fitted[i]).isCloseTo(stage.mean(block), within(1e-12));
                }
            }
        }
    }

    @Test
    void it_is_the_left_slope_of_the_greatest_convex_minorant_of_the_cumulative_sums() {
        double[] values = {0, 1, 0, 0, 1, 1, 0, 1, 1};
        double[] fitted = PoolAdjacentViolators.fit(values, ones(values.length));
        for (int i = 0; i < values.length; i++) {
            assertThat(fitted[i]).isCloseTo(maxMin(values, i), within(1e-12));
        }
    }

    @Test
    void it_is_the_max_min_formula_whatever_the_values_ties_and_weights() {
        for (int seed = 0; seed < 1000; seed++) {
            SeededUniform random = new SeededUniform(seed);
            double[] values = new double[1 + (int) random.between(0, 30)];
            double[] weights = new double[values.length];
            // From two values, of which most are equal, to so many that hardly any are.
            int levels = 2 + seed % 5 * (seed % 5) * 10;
            for (int i = 0; i < values.length; i++) {
                values[i] = (int) (random.next() * levels) - 1;
                weights[i] = seed % 2 == 0 ? 1 + (int) (random.next() * 4) : random.between(0.001, 100);
            }
            double[] fitted = PoolAdjacentViolators.fit(values, weights);
            for (int i = 0; i < values.length; i++) {
                assertThat(fitted[i])
                        .as("value %d of seed %d", i, seed)
                        .isCloseTo(maxMin(values, weights, i), within(1e-9));
            }
        }
    }

    private static double maxMin(double[] values, int i) {
        return maxMin(values, ones(values.length), i);
    }

    /** The formula of Ayer and others: the greatest, over starts up to i, of the least mean over ends from i on. */
    private static double maxMin(double[] values, double[] weights, int i) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int from = 0; from <= i; from++) {
            double least = Double.POSITIVE_INFINITY;
            double sum = 0;
            double weight = 0;
            for (int to = from; to < values.length; to++) {
                sum += values[to] * weights[to];
                weight += weights[to];
                least = to < i ? least : Math.min(least, sum / weight);
            }
            greatest = Math.max(greatest, least);
        }
        return greatest;
    }

    @Test
    void the_mean_stays() {
        double[] values = {1, 0, 0.5, 0.2, 0.9};
        assertThat(Arrays.stream(PoolAdjacentViolators.fit(values, ones(5))).sum())
                .isCloseTo(2.6, within(1e-12));
    }

    @Test
    void equal_neighbours_are_no_violation() {
        assertThat(PoolAdjacentViolators.start(new double[] {1, 1}, ones(2)).violation())
                .isEqualTo(-1);
    }

    @Test
    void what_has_no_answer_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PoolAdjacentViolators.fit(new double[0], new double[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PoolAdjacentViolators.start(new double[] {Double.NaN}, ones(1)))
                .withMessageContaining("Value 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PoolAdjacentViolators.fit(new double[] {1}, new double[] {0}));
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }
}
