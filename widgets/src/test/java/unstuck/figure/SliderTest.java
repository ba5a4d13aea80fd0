package unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SliderTest {
    private static final Slider WEIGHT = Slider.slider("weight", "weight w", -2, 2, 0.1);

    @Test
    void a_drag_beyond_the_end_stays_at_the_end() {
        assertThat(WEIGHT.nearest(17)).isEqualTo(2);
        assertThat(WEIGHT.nearest(-17)).isEqualTo(-2);
    }

    @Test
    void a_drag_to_nowhere_goes_to_the_start() {
        assertThat(WEIGHT.nearest(Double.NaN)).isEqualTo(-2);
    }

    @Test
    void its_values_are_those_that_an_author_would_write() {
        assertThat(WEIGHT.nearest(0.30000000000000004)).isEqualTo(0.3);
        assertThat(WEIGHT.samples()).contains(-2.0, 0.0, 2.0);
    }

    @Test
    void a_value_off_its_grid_is_refused_with_the_nearest_that_is_on_it() {
        assertThatThrownBy(() -> WEIGHT.read("0.17"))
                .hasMessageContaining("nearest")
                .hasMessageContaining("0.2");
    }

    @Test
    void a_value_beyond_its_ends_is_refused_with_the_range() {
        assertThatThrownBy(() -> WEIGHT.read("2.1")).hasMessageContaining("-2 … 2");
    }

    @Test
    void a_value_that_is_shown_in_words_is_also_spoken_so() {
        Slider h = Slider.slider("h", "h", -8, -1, 1).shownAs(k -> "10" + Decimal.superscript((int) k));
        assertThat(HtmlWriter.write(h.control(-5.0, true)))
                .contains("aria-valuetext=\"10⁻⁵\"")
                .contains(">10⁻⁵<");
    }
}
