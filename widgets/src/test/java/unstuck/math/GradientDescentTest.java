package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static unstuck.math.SlopeAtZero.ONE;
import static unstuck.math.SlopeAtZero.ZERO;
import static unstuck.math.UnitState.BENDING;
import static unstuck.math.UnitState.DEAD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unstuck.data.Curve;

class GradientDescentTest {
    private static final int UNITS = 12;
    private static final int POINTS = 40;
    private static final int LAST = 300;
    /** With this seed, doubling the rate again and again shows every way in which a training can go. */
    private static final int SEED = 7269;

    private static final double RATE = 0.04;

    private static GradientDescent training(double leak, double rate, SlopeAtZero atZero) {
        Curve curve = Curve.of(POINTS);
        TwoLayerNet net = HeUniform.forCurve(UNITS, leak, Curve.LOW, Curve.HIGH, SEED);
        return GradientDescent.start(net, curve.x(), new SquaredLoss(curve.y()), rate, atZero);
    }

    @ParameterizedTest
    @EnumSource
    void every_unit_bends_at_the_start(SlopeAtZero atZero) {
        GradientDescent start = training(0, RATE, atZero);
        assertThat(start.step()).isZero();
        assertThat(start.count(BENDING)).isEqualTo(UNITS);
        assertThat(start.deadAtStart()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_small_rate_lowers_the_loss_at_every_step(SlopeAtZero atZero) {
        GradientDescent training = training(0, RATE, atZero);
        for (int step = 0; step < 100; step++) {
            GradientDescent next = training.next();
            assertThat(next.loss()).isLessThan(training.loss());
            training = next;
        }
    }

    @ParameterizedTest
    @EnumSource
    void doubling_a_small_rate_learns_faster(SlopeAtZero atZero) {
        GradientDescent slow = training(0, RATE, atZero).after(LAST);
        GradientDescent fast = training(0, 2 * RATE, atZero).after(LAST);
        assertThat(slow.died()).isZero();
        assertThat(fast.died()).isZero();
        assertThat(fast.loss()).isLessThan(slow.loss() / 5);
    }

    @ParameterizedTest
    @EnumSource
    void doubling_it_again_kills_half_the_units_within_ten_steps(SlopeAtZero atZero) {
        GradientDescent training = training(0, 4 * RATE, atZero);
        int[] died = new int[11];
        for (int step = 0; step < died.length; step++) {
            died[step] = training.died();
            training = training.next();
        }
        assertThat(died).containsExactly(0, 0, 2, 3, 4, 4, 5, 5, UNITS / 2, UNITS / 2, UNITS / 2);
        assertThat(training.after(LAST).died()).isEqualTo(UNITS / 2);
        assertThat(training.after(LAST).diverged()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void doubling_it_once_more_kills_all_and_leaves_a_flat_line(SlopeAtZero atZero) {
        GradientDescent training = training(0, 8 * RATE, atZero).after(LAST);
        assertThat(training.died()).isEqualTo(UNITS);
        assertThat(training.diverged()).isFalse();
        double[] outputs = training.forward().z2().toArray();
        assertThat(outputs).containsOnly(outputs[0]);
    }

    @ParameterizedTest
    @EnumSource
    void at_the_next_doubling_the_training_diverges_and_says_so_from_then_on(SlopeAtZero atZero) {
        GradientDescent training = training(0, 16 * RATE, atZero);
        assertThat(training.divergedAt()).isEqualTo(-1);
        training = training.after(LAST);
        assertThat(training.diverged()).isTrue();
        assertThat(training.divergedAt()).isEqualTo(7);
        assertThat(training.next().divergedAt()).isEqualTo(7);
        assertThat(training.loss()).isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void a_dead_unit_gets_no_gradient_and_never_changes_again(SlopeAtZero atZero) {
        GradientDescent training = training(0, 4 * RATE, atZero).after(10);
        GradientDescent later = training.after(LAST);
        BackwardPass gradient = training.backward();
        for (int unit = 0; unit < UNITS; unit++) {
            if (training.state(unit) == DEAD) {
                assertThat(gradient.dW1().at(unit)).isZero();
                assertThat(gradient.db1().at(unit)).isZero();
                assertThat(gradient.dW2().at(unit)).isZero();
                assertThat(later.net().w1().at(unit))
                        .isEqualTo(training.net().w1().at(unit));
                assertThat(later.state(unit)).isEqualTo(DEAD);
            }
        }
    }

    @Test
    void with_a_leak_no_unit_is_ever_dead() {
        GradientDescent training = training(0.1, 4 * RATE, ZERO);
        for (int step = 0; step < LAST; step++) {
            training = training.next();
            assertThat(training.count(DEAD)).isZero();
        }
        assertThat(training.died()).isZero();
    }

    @Test
    void a_unit_that_is_dead_at_the_start_does_not_count_as_killed() {
        TwoLayerNet net = new TwoLayerNet(Matrix.row(1, 1), Matrix.row(-5, 0), Matrix.column(1, 1), Matrix.row(0), 0);
        GradientDescent training =
                GradientDescent.start(net, Matrix.column(-1, 1), new SquaredLoss(Matrix.column(0, 1)), 0.1, ONE);
        assertThat(training.next().deadAtStart()).isEqualTo(1);
        assertThat(training.next().count(DEAD)).isEqualTo(1);
        assertThat(training.next().died()).isZero();
    }

    @Test
    void the_next_step_leaves_this_one_as_it_was() {
        GradientDescent training = training(0, RATE, ONE);
        double loss = training.loss();
        double[] weights = training.net().w1().toArray();
        GradientDescent next = training.next();
        assertThat(next.step()).isEqualTo(1);
        assertThat(next.loss()).isNotEqualTo(loss);
        assertThat(training.loss()).isEqualTo(loss);
        assertThat(training.net().w1().toArray()).containsExactly(weights);
        assertThat(training.next().loss()).isEqualTo(next.loss());
    }

    @Test
    void a_step_goes_against_the_gradient_by_the_rate() {
        GradientDescent training = training(0, RATE, ONE);
        double expected =
                training.net().b2().at(0) - RATE * training.backward().db2().at(0);
        assertThat(training.next().net().b2().at(0)).isEqualTo(expected);
    }
}
