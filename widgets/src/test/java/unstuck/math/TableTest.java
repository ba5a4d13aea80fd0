package unstuck.math;

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
