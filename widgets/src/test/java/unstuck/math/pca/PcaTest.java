package unstuck.math.pca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PcaTest {
    /** Points along (3, 4)/5 with a little width. */
    private static double[] cigar(int n, int d) {
        Random random = new Random(6);
        double[] x = new double[n * d];
        for (int i = 0; i < n; i++) {
            double along = 10 * random.nextGaussian();
            for (int j = 0; j < d; j++) {
                x[i * d + j] = 100 + random.nextGaussian() + along * (j == 0 ? 0.6 : j == 1 ? -0.8 : 0);
            }
        }
        return x;
    }

    @Test
    void a_line_is_found_with_its_greatest_entry_positive() {
        Pca pca = Pca.of(new double[] {0, 0, 3, -4, 6, -8}, 3, 2, 2);
        assertThat(pca.direction(0)).containsExactly(new double[] {-0.6, 0.8}, within(1e-12));
        assertThat(pca.variance(0)).isCloseTo(25, within(1e-12));
        assertThat(pca.variance(1)).isCloseTo(0, within(1e-12));
        assertThat(pca.varianceRatio(0)).isCloseTo(1, within(1e-12));
        assertThat(pca.scores()).containsExactly(new double[] {5, 0, 0, 0, -5, 0}, within(1e-12));
        assertThat(pca.loadings(0)).containsExactly(new double[] {-3, 4}, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10})
    void variances_and_directions_are_those_of_the_singular_values_for_each_number_of_columns(int d) {
        int n = 301;
        double[] x = cigar(n, d);
        Pca pca = Pca.of(x, n, d, 2);
        double[][] centred = new double[n][d];
        for (int i = 0; i < n * d; i++) {
            centred[i / d][i % d] = x[i] - pca.mean()[i % d];
        }
        SingularValueDecomposition svd = new SingularValueDecomposition(new Array2DRowRealMatrix(centred));
        for (int c = 0; c < 2; c++) {
            assertThat(pca.singularValue(c)).isCloseTo(svd.getSingularValues()[c], within(1e-10));
            double sign = Math.signum(svd.getV().getColumnVector(c).dotProduct(new ArrayRealVector(pca.direction(c))));
            assertThat(pca.direction(c))
                    .containsExactly(
                            svd.getV().getColumnVector(c).mapMultiply(sign).toArray(), within(1e-10));
        }
    }

    @Test
    void scores_have_the_variances() {
        int n = 400;
        Pca pca = Pca.of(cigar(n, 5), n, 5, 2);
        double[] scores = pca.scores();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += scores[2 * i] * scores[2 * i];
        }
        assertThat(sum / (n - 1)).isCloseTo(pca.variance(0), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void each_score_is_the_centred_row_along_a_direction(int n) {
        int d = 4;
        double[] x = cigar(n, d);
        Pca pca = Pca.of(x, n, d, 3);
        for (int i = 0; i < n; i++) {
            for (int c = 0; c < 3; c++) {
                double along = 0;
                for (int j = 0; j < d; j++) {
                    along += (x[i * d + j] - pca.mean()[j]) * pca.direction(c)[j];
                }
                assertThat(pca.scores()[i * 3 + c]).isCloseTo(along, within(1e-12));
            }
        }
    }

    @Test
    void spread_along_all_directions_is_the_spread_of_all_columns() {
        Pca pca = Pca.of(cigar(50, 4), 50, 4, 4);
        double sum = 0;
        for (int c = 0; c < 4; c++) {
            sum += pca.variance(c);
        }
        assertThat(sum).isCloseTo(pca.totalVariance(), within(1e-10));
        assertThat(pca.reconstructionError()).isZero();
    }

    @Test
    void what_one_component_leaves_is_the_mean_square_across_it() {
        double[] x = cigar(50, 2);
        Pca pca = Pca.of(x, 50, 2, 1);
        double[] mean = pca.mean();
        double[] direction = pca.direction(0);
        double[] scores = pca.scores();
        double sum = 0;
        for (int i = 0; i < 50; i++) {
            for (int j = 0; j < 2; j++) {
                double rest = x[i * 2 + j] - mean[j] - scores[i] * direction[j];
                sum += rest * rest;
            }
        }
        assertThat(pca.reconstructionError()).isCloseTo(sum / 100, within(1e-10));
    }

    @Test
    void a_wide_table_has_as_many_components_as_rows() {
        Pca pca = Pca.of(cigar(3, 8), 3, 8, 3);
        assertThat(pca.variance(2)).isCloseTo(0, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pca.of(cigar(3, 8), 3, 8, 4))
                .withMessageContaining("up to 3 components");
    }

    @Test
    void equal_rows_have_no_variance_to_share() {
        Pca pca = Pca.of(new double[] {1, 2, 1, 2, 1, 2}, 3, 2, 2);
        assertThat(pca.variance(0)).isZero();
        assertThat(pca.varianceRatio(0)).isNaN();
        assertThat(pca.scores()).containsOnly(0);
    }

    @Test
    void one_row_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pca.of(new double[] {1, 2}, 1, 2, 1))
                .withMessageContaining("at least two rows");
    }
}
