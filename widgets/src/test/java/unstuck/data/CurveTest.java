package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unstuck.math.HeUniform;
import unstuck.math.TwoLayerNet;

class CurveTest {
    @Test
    void inputs_are_spread_evenly_over_the_whole_range() {
        assertThat(Curve.of(5).x().toArray()).containsExactly(-2, -1, 0, 1, 2);
    }

    @Test
    void targets_lie_on_the_curve() {
        Curve curve = Curve.of(9);
        assertThat(curve.y()).hasToString("9×1");
        assertThat(curve.y().at(4)).isZero();
        assertThat(curve.y().at(8)).isEqualTo(StrictMath.sin(4) + 1);
    }

    @Test
    void an_even_number_of_points_keeps_off_the_hinges_of_a_new_network() {
        Curve curve = Curve.of(40);
        for (int units = 1; units <= 32; units++) {
            TwoLayerNet net = HeUniform.forCurve(units, 0, Curve.LOW, Curve.HIGH, 1);
            for (int i = 0; i < curve.x().rows(); i++) {
                for (int unit = 0; unit < units; unit++) {
                    assertThat(Math.abs(curve.x().at(i) - net.hinge(unit))).isGreaterThan(1e-3);
                }
            }
        }
    }
}
