package unstuck.math.tsne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTransformTest {
    private static final int COLUMNS = 3;

    private static double[] random(int length, boolean half) {
        Random random = new Random(length);
        double[] table = new double[length * 2 * COLUMNS];
        for (int i = 0; i < (half ? table.length / 2 : table.length); i++) {
            table[i] = random.nextGaussian();
        }
        return table;
    }

    /** Real and imaginary part of frequency k of a column, by definition. */
    private static double[] frequency(double[] table, int length, int column, int k) {
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < length; i++) {
            double angle = -2 * Math.PI * i * k / length;
            double a = table[i * 2 * COLUMNS + 2 * column];
            double b = table[i * 2 * COLUMNS + 2 * column + 1];
            real += a * Math.cos(angle) - b * Math.sin(angle);
            imaginary += a * Math.sin(angle) + b * Math.cos(angle);
        }
        return new double[] {real, imaginary};
    }

    private static void checkFrequencies(int length, boolean half) {
        double[] table = random(length, half);
        double[] transformed = table.clone();
        ColumnTransform transform = new ColumnTransform(length);
        transform.forward(transformed, COLUMNS, half);
        for (int k = 0; k < length; k++) {
            for (int column = 0; column < COLUMNS; column++) {
                double[] expected = frequency(table, length, column, k);
                int place = transform.row(k) * 2 * COLUMNS + 2 * column;
                assertThat(transformed[place]).isCloseTo(expected[0], within(1e-11));
                assertThat(transformed[place + 1]).isCloseTo(expected[1], within(1e-11));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12, 16, 24, 32, 36, 48})
    void every_frequency_is_the_sum_that_defines_it(int length) {
        checkFrequencies(length, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12, 24, 32, 36})
    void a_second_half_of_zeros_need_not_be_read(int length) {
        checkFrequencies(length, true);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 12, 24, 32, 36})
    void the_inverse_gives_back_the_table_times_its_length(int length) {
        double[] table = random(length, false);
        double[] whole = table.clone();
        ColumnTransform transform = new ColumnTransform(length);
        transform.forward(whole, COLUMNS, false);
        double[] half = whole.clone();
        transform.inverse(whole, COLUMNS, false);
        transform.inverse(half, COLUMNS, true);
        for (int i = 0; i < table.length; i++) {
            assertThat(whole[i]).isCloseTo(length * table[i], within(1e-11));
            if (i < table.length / 2) {
                assertThat(half[i]).isCloseTo(length * table[i], within(1e-11));
            }
        }
    }

    @Test
    void a_length_with_another_factor_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ColumnTransform(20))
                .withMessageContaining("20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ColumnTransform(6))
                .withMessageContaining("6");
    }
}
