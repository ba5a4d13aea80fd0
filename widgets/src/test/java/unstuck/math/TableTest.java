package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_number_that_is_not_finite_is_refused_with_its_place(double odd) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.require(new double[] {1, -2, 3, 4, odd, 6}, 3, 2))
                .withMessageContaining("Row 2, column 0 is not a finite number");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void no_mean_is_taken_of_what_is_not_finite(double odd) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.means(new double[] {1, -2, 3, 4, 5, odd}, 3, 2))
                .withMessageContaining("Row 2, column 1 is not a finite number");
        assertThat(Table.means(new double[] {Double.MAX_VALUE, Double.MAX_VALUE}, 2, 1))
                .containsExactly(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8, 11})
    void a_mean_is_of_every_row_of_its_column(int n) {
        double[] x = new double[n * 2];
        for (int i = 0; i < n; i++) {
            x[2 * i] = i;
            x[2 * i + 1] = -3 * i;
        }
        assertThat(Table.means(x, n, 2)).containsExactly((n - 1) / 2.0, -3 * (n - 1) / 2.0);
    }

    @Test
    void every_finite_number_is_welcome() {
        assertThatNoException()
                .isThrownBy(() -> Table.require(
                        new double[] {Double.MAX_VALUE, -Double.MAX_VALUE, -0.0, Double.MIN_VALUE}, 2, 2));
    }

    @Test
    void a_table_has_two_rows_and_a_column_at_least_and_holds_what_it_says() {
        assertThatIllegalArgumentException().isThrownBy(() -> Table.require(new double[1], 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Table.require(new double[0], 2, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.require(new double[5], 2, 3))
                .withMessageContaining("cannot hold 5 numbers");
    }
}
