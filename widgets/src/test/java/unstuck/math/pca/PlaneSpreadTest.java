package unstuck.math.pca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;

class PlaneSpreadTest {
    private static double[][] points(int seed) {
        Random random = new Random(seed);
        double tilt = random.nextDouble() * 4 - 2;
        double[] x = random.doubles(9, -4, 4).toArray();
        double[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] = y[i] * tilt + random.nextGaussian();
        }
        return new double[][] {x, y};
    }

    private static PlaneSpread spread(int seed) {
        double[][] points = points(seed);
        return PlaneSpread.of(points[0], points[1]);
    }

    @Test
    void spread_along_and_loss_across_add_up_to_the_same_at_every_angle() {
        for (int seed = 0; seed < 20; seed++) {
            PlaneSpread spread = spread(seed);
            for (int angle = -90; angle <= 90; angle++) {
                assertThat(spread.along(angle) + spread.across(angle)).isCloseTo(spread.total(), within(1e-12));
            }
        }
    }

    @Test
    void loss_across_is_the_mean_squared_distance_from_the_line() {
        double[][] points = points(3);
        PlaneSpread spread = spread(3);
        double sum = 0;
        double slope = Math.tan(Math.toRadians(25));
        for (int i = 0; i < 9; i++) {
            double rise = points[1][i] - spread.meanY() - slope * (points[0][i] - spread.meanX());
            sum += rise * rise / (1 + slope * slope);
        }
        assertThat(spread.across(25)).isCloseTo(sum / 9, within(1e-12));
    }

    @Test
    void no_angle_keeps_more_than_the_best() {
        for (int seed = 0; seed < 20; seed++) {
            PlaneSpread spread = spread(seed);
            double best = spread.bestAngle();
            assertThat(best).isBetween(-90.0, 90.0);
            for (double angle = -90; angle <= 90; angle += 0.5) {
                assertThat(spread.along(angle)).isLessThanOrEqualTo(spread.along(best) + 1e-12);
            }
        }
    }

    @Test
    void the_best_line_is_the_first_principal_component() {
        double[][] points = points(4);
        double[] rows = new double[18];
        for (int i = 0; i < 18; i++) {
            rows[i] = points[i % 2][i / 2];
        }
        Pca pca = Pca.of(rows, 9, 2, 1);
        double angle = Math.toDegrees(Math.atan(pca.direction(0)[1] / pca.direction(0)[0]));
        assertThat(spread(4).bestAngle()).isCloseTo(angle, within(1e-9));
        assertThat(spread(4).along(angle)).isCloseTo(pca.variance(0) * 8 / 9, within(1e-10));
    }

    @Test
    void standardised_the_best_line_is_a_diagonal_whatever_the_points() {
        for (int seed = 0; seed < 50; seed++) {
            double[][] points = points(seed);
            PlaneSpread raw = spread(seed);
            for (int i = 0; i < 9; i++) {
                points[0][i] = (points[0][i] - raw.meanX()) / raw.deviationX();
                points[1][i] = (points[1][i] - raw.meanY()) / raw.deviationY();
            }
            PlaneSpread standardised = PlaneSpread.of(points[0], points[1]);
            assertThat(standardised.bestAngle()).isCloseTo(raw.correlation() > 0 ? 45 : -45, within(1e-6));
            assertThat(standardised.total()).isCloseTo(2, within(1e-12));
        }
    }

    @Test
    void regression_lines_are_those_of_commons_math_and_enclose_the_best_line() {
        for (int seed = 0; seed < 20; seed++) {
            double[][] points = points(seed);
            PlaneSpread spread = spread(seed);
            SimpleRegression onX = new SimpleRegression();
            SimpleRegression onY = new SimpleRegression();
            for (int i = 0; i < 9; i++) {
                onX.addData(points[0][i], points[1][i]);
                onY.addData(points[1][i], points[0][i]);
            }
            assertThat(tangent(spread.angleOfYOnX())).isCloseTo(onX.getSlope(), within(1e-9));
            assertThat(1 / tangent(spread.angleOfXOnY())).isCloseTo(onY.getSlope(), within(1e-9));
            assertThat(Math.abs(tangent(spread.bestAngle())))
                    .isBetween(Math.abs(tangent(spread.angleOfYOnX())), Math.abs(tangent(spread.angleOfXOnY())));
        }
    }

    private static double tangent(double degrees) {
        return Math.tan(Math.toRadians(degrees));
    }

    @Test
    void a_circle_is_round_and_one_place_has_no_spread() {
        PlaneSpread circle = PlaneSpread.of(new double[] {1, 0, -1, 0}, new double[] {0, 1, 0, -1});
        assertThat(circle.isRound()).isTrue();
        PlaneSpread place = PlaneSpread.of(new double[] {0.3, 0.3, 0.3}, new double[] {2, 2, 2});
        assertThat(place.isRound()).isTrue();
        assertThat(place.isConstantX() && place.isConstantY()).isTrue();
    }

    @Test
    void points_in_one_place_are_a_point_wherever_that_is_and_others_are_none_however_near() {
        for (double place : new double[] {0, 0.1, -0.3, 1e-9, 12345.678}) {
            double[] x = new double[8];
            double[] y = new double[8];
            Arrays.fill(x, place);
            Arrays.fill(y, -place / 3);
            PlaneSpread spread = PlaneSpread.of(x, y);
            assertThat(spread.isPoint() && spread.isRound()).as("at %s", place).isTrue();
            x[0] = place * (1 + 1e-9) + 1e-15;
            assertThat(PlaneSpread.of(x, y).isPoint()).as("near %s", place).isFalse();
        }
    }

    @Test
    void points_need_both_coordinates() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlaneSpread.of(new double[] {1}, new double[] {1, 2}));
    }
}
