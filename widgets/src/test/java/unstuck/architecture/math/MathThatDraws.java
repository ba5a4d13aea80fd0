package unstuck.architecture.math;

import unstuck.architecture.figure.Drawing;

/** Breaks a rule on purpose, so that the rule is seen to hold. */
public final class MathThatDraws {
    public Drawing draw() {
        return new Drawing();
    }
}
