package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
