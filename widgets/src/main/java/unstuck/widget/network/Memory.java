package unstuck.widget.network;

import unstuck.math.BackwardPass;
import unstuck.math.ForwardPass;
import unstuck.math.Matrix;
import unstuck.math.SlopeAtZero;
import unstuck.math.SquaredLoss;
import unstuck.math.TwoLayerNet;

/**
 * What the program holds in memory after some of its lines. Its numbers are chosen: every one is a multiple of a quarter
 * and can be checked by hand; unit 0 is on for every sample, unit 1 for none, unit 2 for two of three, and unit 3 is at
 * its hinge for one sample and off for the others.
 *
 * @param lines how many lines have run
 * @param copied whether {@code grad_h} is an array of its own, or a second name for {@code grad_h_relu}
 */
record Memory(int lines, boolean copied) {
    static final Matrix X = Matrix.of(3, 2, 1, 2, 2, 2, 1, 3);
    static final SquaredLoss OBJECTIVE = new SquaredLoss(Matrix.column(1, -3, -1));
    static final TwoLayerNet NET = new TwoLayerNet(
            Matrix.of(2, 4, 2, -1, 1.5, 2, 0.5, 0.5, -1, -1),
            Matrix.row(-2, -1.5, 1, -2),
            Matrix.column(1, -0.5, -1, -2),
            Matrix.row(-1),
            0);
    static final ForwardPass FORWARD = NET.forward(X);
    /** The program's {@code grad_h[h < 0] = 0} is the slope 1 at 0. */
    static final BackwardPass BACKWARD = NET.backward(FORWARD, OBJECTIVE, SlopeAtZero.ONE);

    /** In the order of the variables; those that are masked, before the mask. */
    private static final Matrix[] ARRAYS = {
        X,
        OBJECTIVE.target(),
        NET.w1(),
        BACKWARD.dW1(),
        NET.b1(),
        BACKWARD.db1(),
        FORWARD.z1(),
        BACKWARD.dA1(),
        FORWARD.a1(),
        BACKWARD.dA1(),
        NET.w2(),
        BACKWARD.dW2(),
        NET.b2(),
        BACKWARD.db2(),
        FORWARD.z2(),
        BACKWARD.dZ2(),
        Matrix.row(OBJECTIVE.value(FORWARD.z2()))
    };

    /** After one line more. */
    Memory next() {
        return new Memory(lines + 1, copied);
    }

    /** Whether the array has been computed, or is given. */
    boolean holds(Variable variable) {
        return lines >= variable.line();
    }

    /** Whether {@code grad_h} and {@code grad_h_relu} are two names of one array. */
    boolean isShared() {
        return !copied && lines >= Line.COPY;
    }

    /** Whether the negative places of {@code h} have been set to 0 in {@code grad_h}. */
    boolean isMasked() {
        return lines >= Line.MASK;
    }

    /** Whether the gradients have been checked. */
    boolean isChecked() {
        return lines >= Line.CHECK;
    }

    /** Whether the mask has set to 0 what this array holds where {@code h} is negative. */
    boolean isMaskedIn(Variable variable) {
        return isMasked() && (variable == Variable.GRAD_H || isShared() && variable == Variable.GRAD_H_RELU);
    }

    /** Whether the line that ran last wrote into the array. */
    boolean hasJustWritten(Variable variable) {
        return lines == Line.MASK
                ? isMaskedIn(variable)
                : lines > 0 && Line.numbered(lines).writes() == variable;
    }

    /** Whether the unit is off for the sample, and sends no gradient back: {@code h} is negative in this place. */
    static boolean isOff(int index) {
        return FORWARD.z1().at(index) < 0;
    }

    /** The array; what it will be once it is computed, where it is not yet. */
    Matrix get(Variable variable) {
        return isMaskedIn(variable) ? BACKWARD.dZ1() : ARRAYS[variable.ordinal()];
    }
}
