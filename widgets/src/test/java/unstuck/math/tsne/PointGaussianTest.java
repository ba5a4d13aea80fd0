package unstuck.math.tsne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import unstuck.math.SeededUniform;

class PointGaussianTest {
    private static double[] table(int n, int d) {
        SeededUniform uniform = new SeededUniform(3);
        double[] x = new double[n * d];
        for (int i = 0; i < x.length; i++) {
            x[i] = uniform.next();
        }
        return x;
    }

    @Test
    void its_width_is_that_of_the_affinities() {
        double[] x = table(80, 3);
        Affinities all = Affinities.of(x, 80, 3, 10);
        for (int row = 0; row < 80; row += 7) {
            assertThat(PointGaussian.of(x, 80, 3, row, 10).width()).isCloseTo(all.width(row), within(1e-12));
        }
    }

    @Test
    void it_widens_with_the_perplexity_and_holds_more_rows() {
        double[] x = table(80, 3);
        PointGaussian narrow = PointGaussian.of(x, 80, 3, 0, 5);
        PointGaussian wide = PointGaussian.of(x, 80, 3, 0, 20);
        assertThat(wide.width()).isGreaterThan(narrow.width());
        assertThat(wide.holding(0.5).length).isGreaterThan(narrow.holding(0.5).length);
    }

    @Test
    void a_perplexity_or_a_table_that_cannot_be_is_refused_as_by_the_affinities() {
        double[] x = {0, 1, 2, 4, 8, 16};
        for (double perplexity : new double[] {0.5, 6, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PointGaussian.of(x, 6, 1, 0, perplexity))
                    .withMessageContaining("The perplexity counts neighbours");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointGaussian.of(x, 6, 2, 0, 2))
                .withMessageContaining("cannot hold 6 numbers");
        x[3] = Double.NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointGaussian.of(x, 6, 1, 0, 2))
                .withMessageContaining("not a finite number");
    }

    @Test
    void the_rows_that_hold_a_share_are_the_nearest_ones() {
        double[] x = {0, 1, 2, 4, 8, 16};
        assertThat(PointGaussian.of(x, 6, 1, 0, 2).holding(1)).startsWith(1, 2, 3);
        assertThat(PointGaussian.of(x, 6, 1, 0, 2).holding(0)).isEmpty();
    }
}
