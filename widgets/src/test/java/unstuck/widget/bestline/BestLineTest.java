package unstuck.widget.bestline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.figure.Decimal;
import unstuck.figure.Fragment;
import unstuck.figure.HtmlWriter;
import unstuck.figure.Readouts;
import unstuck.figure.State;

class BestLineTest {
    private static final BestLine FIGURE = new BestLine();

    private static State at(String settings) {
        return State.of(
                FIGURE.parameters(),
                Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings));
    }

    private static String says(String settings) {
        return FIGURE.describe(at(settings));
    }

    @Test
    void what_it_says_lies_along_and_across_adds_up_to_the_same_at_every_angle() {
        for (int angle = -90; angle <= 90; angle++) {
            Readouts numbers = FIGURE.readouts(at("angle=" + angle));
            assertThat(Decimal.read(numbers.get("along")) + Decimal.read(numbers.get("across")))
                    .as("angle %d", angle)
                    .isCloseTo(Decimal.read(numbers.get("total")), within(1e-9));
        }
    }

    @Test
    void of_points_on_a_ring_every_line_keeps_half() {
        assertThat(says("x=3,2,0,-2,-3,-2,0,2&y=0,2,3,2,0,-2,-3,-2&angle=20&best=on"))
                .contains("(50 %)", "Every other line keeps as much");
    }

    @Test
    void stretching_an_axis_swings_the_line() {
        assertThat(says("best=on&stretch=0.4")).contains("the best line has gone from 31° to 62°");
    }

    @Test
    void standardised_the_line_is_the_diagonal_at_every_stretch_and_for_other_points() {
        assertThat(FIGURE.readouts(at("standardise=on")).get("best-angle")).isEqualTo("45°");
        assertThat(FIGURE.readouts(at("standardise=on&stretch=0.3")).get("best-angle"))
                .isEqualTo("45°");
        assertThat(FIGURE.readouts(at("standardise=on&y=4,3,0.5,-1,2,-4,-3.5,1"))
                        .get("best-angle"))
                .isEqualTo("−45°");
    }

    @Test
    void a_constant_column_is_dropped_and_named() {
        assertThat(says("standardise=on&best=on&x=1,1,1,1,1,1,1,1")).contains("constant column", "so x is dropped");
        assertThat(FIGURE.readouts(at("standardise=on&x=1,1,1,1,1,1,1,1")).get("best-angle"))
                .isEqualTo("90°");
    }

    @Test
    void typed_numbers_have_a_minus_and_may_be_typed_with_a_hyphen() {
        assertThat(view("")).contains("value=\"−3.4\"").doesNotContain("value=\"-3.4\"");
        assertThat(view("x=-1.25,0,0,0,0,0,0,0")).contains("value=\"−1.25\"");
        assertThat(FIGURE.parameters()
                        .read(FIGURE.parameters().start(), "x.0", "−1.5")
                        .get(BestLine.X)[0])
                .isEqualTo(FIGURE.parameters()
                        .read(FIGURE.parameters().start(), "x.0", "-1.5")
                        .get(BestLine.X)[0]);
    }

    @Test
    void the_slider_that_turns_the_line_stands_directly_under_the_plot() {
        assertThat(view("")).containsPattern("</svg><label class=\"slider\"[^>]*>.{0,80}angle of your line");
    }

    private static String view(String settings) {
        return HtmlWriter.write(FIGURE.view(at(settings)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.1", "-0.7", "0"})
    void points_in_one_place_have_no_best_line(String coordinate) {
        String one = coordinate + ("," + coordinate).repeat(7);
        String settings = "best=on&x=" + one + "&y=" + one;
        assertThat(says(settings)).startsWith("All points lie in one place");
        assertThat(FIGURE.readouts(at(settings)).get("best-angle")).isEqualTo("any angle");
        assertThat(FIGURE.readouts(at(settings)).get("best-kept")).isEqualTo("nothing");
    }

    @Test
    void a_line_turned_to_the_best_is_told_so() {
        assertThat(says("best=on&angle=31")).contains("That is the best line");
        assertThat(says("best=on&angle=20")).contains("The best line, at 31°, keeps");
    }

    @Test
    void the_answer_is_not_said_before_the_reader_asks_for_it() {
        assertThat(says("stretch=0.4")).doesNotContain("31°", "62°");
        assertThat(says("standardise=on")).doesNotContain("diagonal");
    }

    @Test
    void the_regression_line_lies_flatter_than_the_best_or_steeper() {
        assertThat(says("regression=y-on-x")).contains("at 28°");
        assertThat(says("regression=x-on-y")).contains("at 40°");
    }
}
