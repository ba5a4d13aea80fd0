package unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StateTest {
    private final Slider factor = Slider.slider("factor", "factor", 1, 5, 1).startingAt(2);
    private final AtomicInteger computed = new AtomicInteger();
    private final Iteration<Double> growth = Iteration.<Double>iteration(
                    "step", 10, values -> 1.0, (values, before) -> {
                        computed.incrementAndGet();
                        return values.get(factor) * before;
                    })
            .startingAt(3);
    private final Parameters parameters = Parameters.of(factor).stepping(growth);

    @Test
    void a_frame_is_what_the_iteration_holds_after_its_steps() {
        State state = State.start(parameters);
        assertThat(state.step()).isEqualTo(3);
        assertThat(state.get(growth)).isEqualTo(8.0);
        assertThat(state.frame(growth, 1)).isEqualTo(2.0);
    }

    @Test
    void going_on_and_back_computes_no_frame_twice() {
        State state = State.start(parameters);
        state.get(growth);
        State later = state.with(state.values().with(growth.steps(), 5));
        later.get(growth);
        later.with(later.values().with(growth.steps(), 1)).get(growth);
        assertThat(computed).hasValue(5);
    }

    @Test
    void other_values_replay_the_same_number_of_steps() {
        State state = State.start(parameters);
        assertThat(state.with(state.values().with(factor, 3)).get(growth)).isEqualTo(27.0);
    }

    @Test
    void no_frame_is_computed_before_it_is_asked_for() {
        State.start(parameters);
        assertThat(computed).hasValue(0);
    }

    @Test
    void a_run_of_a_worker_goes_on_while_what_it_starts_from_is_the_same_unless_it_has_failed() {
        Slider asked = Slider.slider("asked", "asked", 0, 5, 1);
        Iteration<Double> work = WorkIteration.byWorker(
                "growth", "step", 10, values -> new double[] {values.get(factor)}, (values, numbers) -> numbers[0]);
        Parameters worked = Parameters.of(factor, asked).stepping(work);
        State state = State.start(worked);
        State after = state.with(state.values().with(asked, 4));
        assertThat(after.work()).isSameAs(state.work());
        assertThat(after.with(after.values().with(factor, 3)).work()).isNotSameAs(state.work());
        assertThat(state.with(state.values().with(work.steps(), 4)).work()).isSameAs(state.work());
        state.work().fail("It has failed.");
        assertThat(state.with(state.values().with(asked, 4)).work()).isNotSameAs(state.work());
        assertThat(state.with(state.values().with(work.steps(), 4)).work()).isNotSameAs(state.work());
    }

    @Test
    void attention_is_no_part_of_the_values() {
        State state = State.start(parameters).attending("row");
        assertThat(state.isAttended("row")).isTrue();
        assertThat(Fragment.write(parameters, parameters.start(), state.values()))
                .isEmpty();
    }

    @Test
    void a_parameter_that_was_not_declared_is_named() {
        Slider other = Slider.slider("other", "other", 0, 1, 1);
        assertThatThrownBy(() -> State.start(parameters).get(other)).hasMessageContaining("other");
    }
}
