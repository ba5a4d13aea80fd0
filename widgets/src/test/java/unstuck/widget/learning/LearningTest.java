package unstuck.widget.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unstuck.figure.Fragment;
import unstuck.figure.Parameters;
import unstuck.figure.State;
import unstuck.figure.Widget;

/** What the article on the gradient of a ReLU says of this figure. */
class LearningTest {
    private final Widget learning = new Learning();
    private final Parameters parameters = learning.parameters();

    @Test
    void at_rate_0_16_half_of_the_units_die_within_ten_steps() {
        State state = state("rate=0.16&seed=7269&units=12&step=10");
        assertThat(learning.readouts(state).get("dead")).isEqualTo("6");
        assertThat(learning.readouts(state).get("dead-at-start")).isEqualTo("0");
    }

    @Test
    void the_other_half_goes_on_to_fit_the_curve() {
        assertThat(learning.readouts(state("rate=0.16")).get("dead")).isEqualTo("6");
        assertThat(learning.readouts(state("rate=0.16")).get("loss")).isEqualTo("0.0029");
        assertThat(learning.readouts(state("")).get("bending")).isEqualTo("12");
        assertThat(learning.readouts(state("")).get("loss")).isEqualTo("0.0032");
    }

    @ParameterizedTest
    @CsvSource({
        "0.04, faster, Yes",
        "0.08, faster, Yes",
        "0.16, flat, Yes",
        "0.16, faster, No",
        "0.32, nan, Yes",
    })
    void doubling_the_rate_is_faster_then_flat_then_not_a_number(String rate, String guess, String verdict) {
        assertThat(learning.describe(state("rate=" + rate + "&guess=" + guess))).startsWith(verdict);
    }

    @Test
    void at_rate_0_32_all_units_die() {
        assertThat(learning.readouts(state("rate=0.32")).get("dead")).isEqualTo("12");
    }

    @Test
    void at_rate_0_64_the_loss_leaves_the_finite_numbers_and_the_figure_says_so() {
        assertThat(learning.describe(state("rate=0.64"))).contains("left the finite numbers at step 7");
    }

    @Test
    void with_a_leak_no_unit_is_dead() {
        assertThat(learning.readouts(state("rate=0.16&leak=0.1")).get("dead")).isEqualTo("0");
    }

    private State state(String settings) {
        return State.of(parameters, Fragment.read(parameters, parameters.start(), settings));
    }
}
