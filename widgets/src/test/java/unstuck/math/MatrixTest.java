package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Matrix A = Matrix.of(2, 3, 1, -2, 3, 0.5, 4, -1);
    private static final Matrix B = Matrix.of(3, 2, 2, 1, 0, -3, 5, 0.25);

    @Test
    void product_and_transpose_are_those_of_commons_math() {
        RealMatrix a = MatrixUtils.createRealMatrix(new double[][] {{1, -2, 3}, {0.5, 4, -1}});
        RealMatrix b = MatrixUtils.createRealMatrix(new double[][] {{2, 1}, {0, -3}, {5, 0.25}});
        assertSame(A.times(B), a.multiply(b));
        assertSame(B.times(A), b.multiply(a));
        assertSame(A.transposed(), a.transpose());
    }

    private static void assertSame(Matrix actual, RealMatrix expected) {
        assertThat(actual).hasToString(expected.getRowDimension() + "×" + expected.getColumnDimension());
        for (int i = 0; i < actual.rows(); i++) {
            for (int j = 0; j < actual.columns(); j++) {
                assertThat(actual.at(i, j)).isCloseTo(expected.getEntry(i, j), within(1e-15));
            }
        }
    }

    @Test
    void a_row_is_added_to_every_row_and_the_rows_sum_to_one() {
        assertThat(A.plusRow(Matrix.row(10, 20, 30)).toArray()).containsExactly(11, 18, 33, 10.5, 24, 29);
        assertThat(A.sumOfRows().toArray()).containsExactly(1.5, 2, 2);
    }

    @Test
    void a_multiple_is_taken_off_element_by_element() {
        assertThat(A.minus(2, A).toArray()).containsExactly(-1, 2, -3, -0.5, -4, 1);
    }

    @Test
    void changing_an_element_leaves_the_matrix_as_it_was() {
        assertThat(A.with(4, 9).at(1, 1)).isEqualTo(9);
        assertThat(A.at(1, 1)).isEqualTo(4);
        A.toArray()[0] = 99;
        assertThat(A.at(0)).isEqualTo(1);
    }

    @Test
    void infinity_and_NaN_are_seen() {
        assertThat(A.isFinite()).isTrue();
        assertThat(A.with(5, Double.NaN).isFinite()).isFalse();
        assertThat(A.with(0, Double.NEGATIVE_INFINITY).isFinite()).isFalse();
    }

    @Test
    void shapes_that_do_not_fit_are_named() {
        assertThatIllegalArgumentException().isThrownBy(() -> A.times(A)).withMessage("Cannot multiply: 2×3 and 2×3.");
        assertThatIllegalArgumentException().isThrownBy(() -> A.minus(1, B)).withMessageContaining("2×3 and 3×2");
        assertThatIllegalArgumentException().isThrownBy(() -> A.plusRow(B)).withMessageContaining("every row");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.of(2, 2, 1, 2, 3))
                .withMessageContaining("2×2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Matrix.of(0, 3))
                .withMessageContaining("at least one row");
    }
}
