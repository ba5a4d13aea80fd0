package unstuck.widget.learning;

import unstuck.data.Curve;
import unstuck.math.GradientDescent;
import unstuck.math.HeUniform;
import unstuck.math.SlopeAtZero;
import unstuck.math.SquaredLoss;
import unstuck.math.TwoLayerNet;
import unstuck.math.UnitState;

/** The training after a number of steps, and beside it the same training at twice the rate. */
record Frame(GradientDescent training, GradientDescent doubled) {
    static final Curve DATA = Curve.of(40);

    static Frame start(int units, double rate, double leak, SlopeAtZero atZero, int seed) {
        TwoLayerNet net = HeUniform.forCurve(units, leak, Curve.LOW, Curve.HIGH, seed);
        SquaredLoss loss = new SquaredLoss(DATA.y());
        return new Frame(
                GradientDescent.start(net, DATA.x(), loss, rate, atZero),
                GradientDescent.start(net, DATA.x(), loss, 2 * rate, atZero));
    }

    Frame next() {
        return new Frame(training.next(), doubled.next());
    }

    /** What became of the doubled rate, seen from the last frame. */
    Outcome outcome() {
        if (doubled.diverged()) {
            return Outcome.NOT_A_NUMBER;
        }
        if (isOff(doubled)) {
            return Outcome.FLAT;
        }
        return doubled.loss() < training.loss() ? Outcome.FASTER : Outcome.SLOWER;
    }

    /** Whether no unit bends or rises any more, so that the curve is flat or straight for good. */
    private static boolean isOff(GradientDescent training) {
        return training.count(UnitState.BENDING) + training.count(UnitState.STRAIGHT) == 0;
    }

    /** What can become of a training when its rate is doubled. */
    enum Outcome {
        FASTER("faster: a lower loss after as many steps"),
        FLAT("flat: no unit is left that bends"),
        NOT_A_NUMBER("NaN: it leaves the finite numbers"),
        SLOWER("neither: it learns, but not faster");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
