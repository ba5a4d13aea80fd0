package unstuck.math.pca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StandardisedTest {
    @Test
    void every_column_has_mean_zero_and_deviation_one() {
        double[] x = new Random(1).doubles(60, 5, 9).toArray();
        double[] z = Standardised.of(x, 20, 3).values();
        for (int j = 0; j < 3; j++) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < 20; i++) {
                sum += z[i * 3 + j];
                squares += z[i * 3 + j] * z[i * 3 + j];
            }
            assertThat(sum).isCloseTo(0, within(1e-12));
            assertThat(squares / 19).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void a_constant_column_is_dropped_and_the_others_keep_their_numbers() {
        Standardised standardised = Standardised.of(new double[] {1, 0.1, 2, 3, 0.1, 4, 2, 0.1, 9}, 3, 3);
        assertThat(standardised.columns()).containsExactly(0, 2);
        assertThat(standardised.values()).hasSize(6).doesNotContain(Double.NaN);
        assertThat(new double[] {
                    standardised.values()[0],
                    standardised.values()[2],
                    standardised.values()[4]
                })
                .containsExactly(new double[] {-1, 1, 0}, within(1e-12));
    }

    @Test
    void where_every_column_is_constant_nothing_is_left() {
        assertThat(Standardised.of(new double[] {1, 2, 1, 2}, 2, 2).columns()).isEmpty();
    }

    @Test
    void a_number_that_is_missing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standardised.of(new double[] {1, Double.NaN}, 2, 1))
                .withMessageContaining("not a finite number");
    }
}
