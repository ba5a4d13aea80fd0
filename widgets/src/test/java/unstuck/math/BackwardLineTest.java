package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static unstuck.math.BackwardLine.NEGATIVE_GRADIENT;
import static unstuck.math.BackwardLine.NEGATIVE_INPUT;
import static unstuck.math.BackwardLine.NEGATIVE_OUTPUT;
import static unstuck.math.BackwardLine.NON_POSITIVE_INPUT;
import static unstuck.math.BackwardLine.POSITIVE_INPUT;
import static unstuck.math.BackwardLine.SLOPE_ALONE;
import static unstuck.math.SlopeAtZero.ONE;
import static unstuck.math.SlopeAtZero.ZERO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackwardLineTest {
    private static final double NAN = Double.NaN;
    /** Holds a zero, a negative gradient at a positive input, a positive one at a negative input, and a NaN. */
    private static final double[] X = {-2, 0, 3, 1, -1, NAN};

    private static final double[] UPSTREAM = {0.5, 0.25, -1.5, 2, -3, 4};

    private static double[] run(BackwardLine line) {
        return line.run(X, Relu.value(X), UPSTREAM.clone());
    }

    @Test
    void each_line_does_what_numpy_does() {
        assertThat(run(NEGATIVE_INPUT)).containsExactly(0, 0.25, -1.5, 2, 0, 4);
        assertThat(run(NON_POSITIVE_INPUT)).containsExactly(0, 0, -1.5, 2, 0, 4);
        assertThat(run(NEGATIVE_GRADIENT)).containsExactly(0.5, 0.25, 0, 2, 0, 4);
        assertThat(run(NEGATIVE_OUTPUT)).containsExactly(UPSTREAM);
        assertThat(run(POSITIVE_INPUT)).containsExactly(0.5, 0.25, 0, 0, -3, 4);
        assertThat(run(SLOPE_ALONE)).containsExactly(0, 0, 1, 1, 0, 0);
    }

    @ParameterizedTest
    @EnumSource
    void a_line_that_assigns_to_elements_overwrites_the_callers_array(BackwardLine line) {
        double[] grad = UPSTREAM.clone();
        double[] after = line.run(X, Relu.value(X), grad);
        if (line.code().startsWith("grad[")) {
            assertThat(after).isSameAs(grad);
        } else {
            assertThat(after).isNotSameAs(grad);
            assertThat(grad).containsExactly(UPSTREAM);
        }
    }

    @Test
    void the_two_right_lines_are_the_backward_pass_under_their_conventions() {
        assertThat(run(NEGATIVE_INPUT)).isEqualTo(Relu.backward(X, UPSTREAM, ONE));
        assertThat(run(NON_POSITIVE_INPUT)).isEqualTo(Relu.backward(X, UPSTREAM, ZERO));
    }

    @ParameterizedTest
    @EnumSource
    void telling_numbers_let_only_the_right_line_pass(BackwardLine line) {
        for (SlopeAtZero atZero : SlopeAtZero.values()) {
            assertThat(line.agrees(X, UPSTREAM, atZero)).isEqualTo(line.isRightFor(atZero));
        }
    }

    @Test
    void each_line_is_right_for_at_most_one_convention() {
        assertThat(NEGATIVE_INPUT.isRightFor(ONE)).isTrue();
        assertThat(NON_POSITIVE_INPUT.isRightFor(ZERO)).isTrue();
        for (BackwardLine line : BackwardLine.values()) {
            assertThat(line.isRightFor(ONE) && line.isRightFor(ZERO)).isFalse();
        }
    }

    @Test
    void some_numbers_cannot_tell_a_wrong_line_from_the_right_one() {
        double[] positive = {1, 2};
        assertThat(NEGATIVE_GRADIENT.agrees(positive, new double[] {3, 4}, ONE)).isTrue();
        assertThat(NEGATIVE_OUTPUT.agrees(positive, new double[] {3, 4}, ONE)).isTrue();
        assertThat(SLOPE_ALONE.agrees(positive, new double[] {1, 1}, ONE)).isTrue();
        assertThat(POSITIVE_INPUT.agrees(positive, new double[] {0, 0}, ONE)).isTrue();
        assertThat(NON_POSITIVE_INPUT.agrees(positive, new double[] {3, 4}, ONE))
                .isTrue();
    }

    @Test
    void a_NaN_gradient_that_passes_agrees_with_itself() {
        assertThat(NEGATIVE_INPUT.agrees(new double[] {1}, new double[] {NAN}, ONE))
                .isTrue();
        assertThat(POSITIVE_INPUT.agrees(new double[] {1}, new double[] {NAN}, ONE))
                .isFalse();
    }
}
