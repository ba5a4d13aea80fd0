package unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Numbers ANY = Numbers.numbers("x", "x", 4, 1, 2);
    private static final Numbers FINITE = Numbers.numbers("x", "x", 4, 1, 2).finite();

    @Test
    void nan_is_a_number_where_finite_ones_are_not_asked_for() {
        assertThat(ANY.read("NaN,2")).containsExactly(Double.NaN, 2);
        assertThat(ANY.samples()).anyMatch(sample -> Double.isNaN(sample[0]));
    }

    @Test
    void finite_numbers_refuse_nan_and_never_sample_it() {
        assertThatThrownBy(() -> FINITE.read("NaN,2"))
                .isInstanceOf(BadValue.class)
                .hasMessage("x holds numbers from -4 to 4, not NaN");
        assertThatThrownBy(() -> FINITE.readPart(FINITE.start(), 1, "4.1")).isInstanceOf(BadValue.class);
        assertThat(FINITE.samples()).noneMatch(sample -> Double.isNaN(sample[0]));
    }
}
