package unstuck.widget.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unstuck.figure.BadValue;
import unstuck.figure.Fragment;
import unstuck.figure.HtmlWriter;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.SeededUniform;
import unstuck.math.calibration.PoolAdjacentViolators;

class MergingTest {
    private static final Widget FIGURE = new Merging();

    @Test
    void exactly_at_the_last_step_nothing_is_left_to_pool_whatever_the_cases() {
        for (int seed = 0; seed < 100; seed++) {
            State last = state("seed=" + seed + "&step=" + Merging.POOLINGS);
            assertThat(last.get(Merging.POOLING).violation()).isEqualTo(-1);
            assertThat(FIGURE.describe(last)).contains("nothing more to pool");
            assertThat(last.frame(Merging.POOLING, Merging.POOLINGS - 1).violation())
                    .isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void in_whichever_order_the_reader_pools_the_end_is_the_same() {
        for (int seed = 0; seed < 50; seed++) {
            String said = "" + seed;
            SeededUniform random = new SeededUniform(seed);
            for (int step = 0; step < Merging.POOLINGS; step++) {
                PoolAdjacentViolators stage = state(settings(seed, step, said)).get(Merging.POOLING);
                int block = (int) (random.next() * stage.blocks());
                while (!stage.falls(block)) {
                    block = (block + 1) % stage.blocks();
                }
                said += "," + stage.to(block);
                PoolAdjacentViolators next =
                        state(settings(seed, step + 1, said)).get(Merging.POOLING);
                assertThat(next.to(block)).isEqualTo(stage.to(block + 1));
            }
            PoolAdjacentViolators fromTheLeft =
                    state("seed=" + seed + "&step=" + Merging.POOLINGS).get(Merging.POOLING);
            PoolAdjacentViolators end =
                    state(settings(seed, Merging.POOLINGS, said)).get(Merging.POOLING);
            for (int block = 0; block < end.blocks(); block++) {
                assertThat(end.to(block)).isEqualTo(fromTheLeft.to(block));
                assertThat(end.mean(block)).isEqualTo(fromTheLeft.mean(block));
            }
        }
    }

    private static String settings(int seed, int step, String said) {
        return "seed=" + seed + "&step=" + step + (said.contains(",") ? "&next=" + said : "");
    }

    @Test
    void every_stage_keeps_the_number_of_events() {
        double[] events = Merging.events(5);
        double sum = 0;
        for (double each : events) {
            sum += each;
        }
        for (int step = 0; step <= Merging.POOLINGS; step++) {
            PoolAdjacentViolators stage = state("step=" + step).get(Merging.POOLING);
            double pooled = 0;
            for (int block = 0; block < stage.blocks(); block++) {
                pooled += stage.mean(block) * (stage.to(block) - stage.from(block));
            }
            assertThat(pooled).isCloseTo(sum, within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, Yes: case 3 at 1 and case 4 at 0 fall",
        "2, No: case 2 at 0 and case 3 at 1 rise. But case 3 at 1",
        "1, No: case 1 at 0 and case 2 at 0 are level. But case 3 at 1"
    })
    void an_answer_is_judged_by_whether_the_two_blocks_fall(int next, String verdict) {
        assertThat(FIGURE.describe(state("next=5," + next))).contains(verdict, "Pooled, they stand at 0.5");
    }

    @Test
    void two_that_fall_are_right_though_they_are_not_the_first() {
        PoolAdjacentViolators stage = state("").get(Merging.POOLING);
        int last = stage.blocks() - 1;
        while (!stage.falls(last)) {
            last--;
        }
        assertThat(last).isGreaterThan(stage.violation());
        String said = "next=5," + stage.to(last);
        assertThat(FIGURE.describe(state(said))).contains("Yes: case " + stage.to(last) + " at 1");
        assertThat(state(said + "&step=1").get(Merging.POOLING).blocks()).isEqualTo(Merging.CASES - 1);
        assertThat(state(said + "&step=1").get(Merging.POOLING).mean(last)).isEqualTo(0.5);
    }

    @Test
    void an_answer_within_a_block_is_told_so() {
        assertThat(FIGURE.describe(state("step=1&next=5,3,3"))).contains("After case 3 no two blocks meet");
    }

    @Test
    void before_an_answer_nothing_gives_away_which_fall() {
        assertThat(FIGURE.describe(state(""))).contains("Find two neighbours").doesNotContain("Pooled, they");
        assertThat(html("")).doesNotContain("gradient");
        assertThat(html("next=5,9")).contains("gradient");
    }

    @ParameterizedTest
    @CsvSource({"'next=5,3&step=1'", "'next=5,2&step=1'", "'next=5,3&seed=6'", "'next=5,3,9&step=3'"})
    void an_answer_is_not_judged_at_another_step_nor_for_other_cases(String settings) {
        assertThat(FIGURE.describe(state(settings))).contains("Find two neighbours");
        assertThat(html(settings)).doesNotContain("gradient").contains("aria-valuetext=\"?\"");
    }

    @Test
    void a_new_answer_takes_back_those_after_it_and_keeps_those_before() {
        Values said = state("next=5,3,9,7&step=1").values();
        assertThat(Merging.saying(said, 8).write(Merging.SAID)).isEqualTo("5,3,8");
        assertThat(FIGURE.parameters().read(said, "next.51", "8").write(Merging.SAID))
                .isEqualTo("5,3,8");
        assertThat(html("step=1")).contains("name=\"next.51\"");
    }

    @Test
    void when_nothing_is_left_to_pool_there_is_nothing_to_answer() {
        assertThat(html("step=" + Merging.POOLINGS)).contains("disabled");
        Values over = state("step=" + Merging.POOLINGS).values();
        assertThat(Merging.saying(over, 4)).isSameAs(over);
    }

    @ParameterizedTest
    @CsvSource({"'5'", "'5,16'", "'5,-1'", "'5,1.5'", "'10000,3'", "'5,1,1,1,1,1,1,1,1,1,1,1'", "'5,x'"})
    void what_is_no_answer_is_refused(String said) {
        assertThatThrownBy(() -> Merging.SAID.read(said)).isInstanceOf(BadValue.class);
    }

    private static String html(String settings) {
        return HtmlWriter.write(FIGURE.view(state(settings)));
    }

    private static State state(String settings) {
        return State.of(
                FIGURE.parameters(),
                Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings));
    }
}
