package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static unstuck.math.SlopeAtZero.ONE;
import static unstuck.math.SlopeAtZero.ZERO;
import static unstuck.math.UnitState.BENDING;
import static unstuck.math.UnitState.DEAD;
import static unstuck.math.UnitState.LEAKING;
import static unstuck.math.UnitState.STRAIGHT;
import static unstuck.math.UnitState.UNDEFINED;

import org.junit.jupiter.api.Test;

class UnitStateTest {
    private static UnitState state(double leak, SlopeAtZero atZero, double... z) {
        return UnitState.of(Matrix.column(z), leak, atZero)[0];
    }

    @Test
    void samples_on_both_sides_bend_a_unit_on_one_side_only_they_do_not() {
        for (SlopeAtZero atZero : SlopeAtZero.values()) {
            assertThat(state(0, atZero, -1, 2)).isEqualTo(BENDING);
            assertThat(state(0, atZero, 1, 2)).isEqualTo(STRAIGHT);
            assertThat(state(0, atZero, -1, -2)).isEqualTo(DEAD);
        }
    }

    @Test
    void a_sample_on_the_hinge_keeps_a_unit_alive_only_if_the_slope_there_is_1() {
        assertThat(state(0, ZERO, 0, -1)).isEqualTo(DEAD);
        assertThat(state(0, ONE, 0, -1)).isEqualTo(BENDING);
        assertThat(state(0, ZERO, 0, 1)).isEqualTo(BENDING);
        assertThat(state(0, ONE, 0, 1)).isEqualTo(STRAIGHT);
    }

    @Test
    void no_leaky_unit_is_dead() {
        assertThat(state(0.01, ZERO, -1, -2)).isEqualTo(LEAKING);
        assertThat(state(0.01, ONE, -1, 2)).isEqualTo(BENDING);
    }

    @Test
    void a_unit_with_a_NaN_is_in_no_state() {
        assertThat(state(0, ONE, -1, Double.NaN)).isEqualTo(UNDEFINED);
    }

    @Test
    void each_unit_is_judged_by_its_own_column() {
        assertThat(UnitState.of(Matrix.of(2, 3, -1, 1, -1, 1, 1, -1), 0, ONE)).containsExactly(BENDING, STRAIGHT, DEAD);
    }
}
