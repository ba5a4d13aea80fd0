package unstuck.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicksTest {
    @Test
    void ticks_are_multiples_of_one_two_or_five_times_a_power_of_ten() {
        assertThat(Ticks.between(-3, 3, 6).values()).containsExactly(-3, -2, -1, 0, 1, 2, 3);
        assertThat(Ticks.between(0, 1, 5).values()).containsExactly(0, 0.2, 0.4, 0.6000000000000001, 0.8, 1);
        assertThat(Ticks.between(0, 180, 4).values()).containsExactly(0, 50, 100, 150);
    }

    @Test
    void they_are_written_with_as_many_decimals_as_they_need() {
        assertThat(Ticks.between(0, 1, 5).decimals()).isEqualTo(1);
        assertThat(Ticks.between(0, 0.04, 4).decimals()).isEqualTo(2);
        assertThat(Ticks.between(-3, 3, 6).decimals()).isZero();
        assertThat(Ticks.between(0, 4, 5).decimals()).isZero();
    }

    @Test
    void they_lie_within_the_axis_ends_included() {
        double[] values = Ticks.between(0.13, 0.87, 5).values();
        assertThat(values[0]).isGreaterThanOrEqualTo(0.13);
        assertThat(values[values.length - 1]).isLessThanOrEqualTo(0.87);
        assertThat(values.length).isBetween(3, 8);
    }
}
