package unstuck.widget.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unstuck.figure.Fragment;
import unstuck.figure.State;
import unstuck.figure.Widget;
import unstuck.math.calibration.PoolAdjacentViolators;

class MergingTest {
    private static final Widget FIGURE = new Merging();

    @Test
    void at_the_last_step_nothing_is_left_to_pool_whatever_the_cases() {
        for (int seed = 0; seed < 100; seed++) {
            State last = state("seed=" + seed + "&step=" + (Merging.CASES - 1));
            assertThat(last.get(Merging.POOLING).violation()).isEqualTo(-1);
            assertThat(FIGURE.describe(last)).contains("nothing more to pool");
        }
    }

    @Test
    void every_stage_keeps_the_number_of_events() {
        double[] events = Merging.events(5);
        double sum = 0;
        for (double each : events) {
            sum += each;
        }
        for (int step = 0; step < Merging.CASES; step++) {
            PoolAdjacentViolators stage = state("step=" + step).get(Merging.POOLING);
            double pooled = 0;
            for (int block = 0; block < stage.blocks(); block++) {
                pooled += stage.mean(block) * (stage.to(block) - stage.from(block));
            }
            assertThat(pooled).isCloseTo(sum, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"3, Yes: case 3 at 1 and case 4 at 0", "4, Not after case 4: case 3 at 1"})
    void a_guess_about_the_next_two_blocks_is_judged(int next, String verdict) {
        assertThat(FIGURE.describe(state("next=" + next))).contains(verdict, "Pooled, they stand at 0.5");
    }

    @Test
    void before_a_guess_nothing_gives_the_next_two_away() {
        assertThat(FIGURE.describe(state(""))).contains("Move the amber mark").doesNotContain("first that fall");
        assertThat(unstuck.figure.HtmlWriter.write(FIGURE.view(state("")))).doesNotContain("gradient");
        assertThat(unstuck.figure.HtmlWriter.write(FIGURE.view(state("next=9"))))
                .contains("gradient");
    }

    @Test
    void once_a_right_guess_is_pooled_the_next_two_are_asked_for_again() {
        for (int seed = 0; seed < 20; seed++) {
            for (int step = 0; step < Merging.CASES - 2; step++) {
                String settings = "seed=" + seed + "&step=";
                PoolAdjacentViolators stage = state(settings + step).get(Merging.POOLING);
                if (stage.next().violation() >= 0) {
                    State pooled = state(settings + (step + 1) + "&next=" + stage.to(stage.violation()));
                    assertThat(FIGURE.describe(pooled))
                            .contains("Move the amber mark")
                            .doesNotContain("first that fall");
                    assertThat(unstuck.figure.HtmlWriter.write(FIGURE.view(pooled)))
                            .doesNotContain("gradient");
                }
            }
        }
    }

    private static State state(String settings) {
        return State.of(
                FIGURE.parameters(),
                Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings));
    }
}
