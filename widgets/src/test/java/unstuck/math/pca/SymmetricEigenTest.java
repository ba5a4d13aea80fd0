package unstuck.math.pca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetricEigenTest {
    /** A matrix of covariances, and of less than full rank where there are fewer rows than columns. */
    private static double[] covariance(int d, int rows) {
        Random random = new Random(d);
        double[] x = random.doubles(rows * d, -3, 5).toArray();
        double[] covariance = new double[d * d];
        for (int j = 0; j < d; j++) {
            for (int k = 0; k < d; k++) {
                for (int i = 0; i < rows; i++) {
                    covariance[j * d + k] += x[i * d + j] * x[i * d + k];
                }
            }
        }
        return covariance;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 20, 64})
    void values_are_those_of_commons_math(int d) {
        double[] matrix = covariance(d, 2 * d);
        SymmetricEigen ours = SymmetricEigen.of(matrix, d);
        double[][] rows = new double[d][d];
        for (int i = 0; i < d * d; i++) {
            rows[i / d][i % d] = matrix[i];
        }
        EigenDecomposition theirs = new EigenDecomposition(new Array2DRowRealMatrix(rows));
        for (int c = 0; c < d; c++) {
            assertThat(ours.value(c)).isCloseTo(theirs.getRealEigenvalue(c), within(1e-10 * ours.value(0)));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-8, 1e-6, 1e-3, 1})
    void small_entries_far_from_the_diagonal_count(double small) {
        SymmetricEigen eigen = SymmetricEigen.of(new double[] {2, 1, small, 1, 3, 1, small, 1, 5}, 3);
        for (int c = 0; c < 3; c++) {
            double value = eigen.value(c);
            double[] v = eigen.vector(c);
            assertThat(2 * v[0] + v[1] + small * v[2]).isCloseTo(value * v[0], within(1e-14));
            assertThat(v[0] + 3 * v[1] + v[2]).isCloseTo(value * v[1], within(1e-14));
            assertThat(small * v[0] + v[1] + 5 * v[2]).isCloseTo(value * v[2], within(1e-14));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 30})
    void vectors_are_orthonormal_and_only_stretched_by_the_matrix(int d) {
        double[] matrix = covariance(d, d / 2 + 1);
        SymmetricEigen eigen = SymmetricEigen.of(matrix, d);
        for (int c = 0; c < d; c++) {
            for (int other = 0; other < d; other++) {
                double product = 0;
                for (int j = 0; j < d; j++) {
                    product += eigen.vector(c)[j] * eigen.vector(other)[j];
                }
                assertThat(product).isCloseTo(c == other ? 1 : 0, within(1e-12));
            }
            for (int i = 0; i < d; i++) {
                double image = 0;
                for (int j = 0; j < d; j++) {
                    image += matrix[i * d + j] * eigen.vector(c)[j];
                }
                assertThat(image).isCloseTo(eigen.value(c) * eigen.vector(c)[i], within(1e-11 * eigen.value(0)));
            }
        }
    }

    @Test
    void a_diagonal_matrix_keeps_its_axes_the_greatest_first() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[] {1, 0, 0, 0, 3, 0, 0, 0, -2}, 3);
        assertThat(new double[] {eigen.value(0), eigen.value(1), eigen.value(2)})
                .containsExactly(3, 1, -2);
        assertThat(new double[] {eigen.vector(0)[0], eigen.vector(0)[1], eigen.vector(0)[2]})
                .containsExactly(0, 1, 0);
    }

    @Test
    void two_standardised_columns_have_the_diagonal() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[] {1, -1e-9, -1e-9, 1}, 2);
        assertThat(Math.abs(eigen.vector(0)[0])).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(eigen.vector(0)[1]).isCloseTo(-eigen.vector(0)[0], within(1e-15));
    }

    @Test
    void a_matrix_of_another_size_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SymmetricEigen.of(new double[] {1, 2, 2}, 2));
    }
}
