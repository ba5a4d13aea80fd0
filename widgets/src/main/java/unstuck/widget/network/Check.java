package unstuck.widget.network;

import unstuck.math.BackpropagationCheck;
import unstuck.math.FiniteDifference;
import unstuck.math.GradientCheck;
import unstuck.math.GradientCheck.Verdict;
import unstuck.math.Matrix;

/**
 * The gradient check that comes last: every parameter's gradient against the central difference of the loss, and so
 * {@code grad_h_relu} as it stands in memory then.
 */
final class Check {
    static final double EPSILON = 1e-5;
    private static final double TOLERANCE = 1e-6;
    private static final Variable[] GRADIENTS = {Variable.GRAD_W1, Variable.GRAD_B1, Variable.GRAD_W2, Variable.GRAD_B2
    };
    private static final GradientCheck[][] PARAMETERS = parameters(
            BackpropagationCheck.of(Memory.NET, Memory.X, Memory.OBJECTIVE, Memory.BACKWARD, EPSILON, TOLERANCE));

    private final GradientCheck[] activations;

    Check(Memory memory) {
        activations = activations(memory.get(Variable.GRAD_H_RELU));
    }

    /** The checks of an array's elements, or null where it is not checked. */
    GradientCheck[] of(Variable gradient) {
        for (int i = 0; i < GRADIENTS.length; i++) {
            if (GRADIENTS[i] == gradient) {
                return PARAMETERS[i];
            }
        }
        return gradient == Variable.GRAD_H_RELU ? activations : null;
    }

    /** How many parameters' gradients have this verdict. */
    static int parameters(Verdict verdict) {
        int count = 0;
        for (GradientCheck[] checks : PARAMETERS) {
            count += count(checks, verdict);
        }
        return count;
    }

    /** How many elements of {@code grad_h_relu} have this verdict. */
    int activations(Verdict verdict) {
        return count(activations, verdict);
    }

    private static GradientCheck[][] parameters(BackpropagationCheck check) {
        return new GradientCheck[][] {check.w1(), check.b1(), check.w2(), check.b2()};
    }

    private static int count(GradientCheck[] checks, Verdict verdict) {
        int count = 0;
        for (GradientCheck check : checks) {
            count += check.verdict() == verdict ? 1 : 0;
        }
        return count;
    }

    /** Behind the relu no step reaches across a hinge: all of these can be judged. */
    private static GradientCheck[] activations(Matrix analytic) {
        Matrix a1 = Memory.FORWARD.a1();
        GradientCheck[] checks = new GradientCheck[a1.size()];
        for (int i = 0; i < checks.length; i++) {
            int element = i;
            double numerical = FiniteDifference.central(
                    a -> Memory.OBJECTIVE.value(
                            a1.with(element, a).times(Memory.NET.w2()).plusRow(Memory.NET.b2())),
                    a1.at(i),
                    EPSILON);
            checks[i] = GradientCheck.of(numerical, analytic.at(i), false, TOLERANCE);
        }
        return checks;
    }
}
