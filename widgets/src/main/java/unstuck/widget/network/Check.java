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
    private static final BackpropagationCheck PARAMETERS =
            BackpropagationCheck.of(Memory.NET, Memory.X, Memory.OBJECTIVE, Memory.BACKWARD, EPSILON, TOLERANCE);
    private static final Variable[] GRADIENTS = {Variable.GRAD_W1, Variable.GRAD_B1, Variable.GRAD_W2, Variable.GRAD_B2
    };

    private final GradientCheck[] activations;

    Check(Memory memory) {
        activations = activations(memory.get(Variable.GRAD_H_RELU));
    }

    /** The checks of an array's elements, or null where it is not checked. */
    GradientCheck[] of(Variable gradient) {
        return switch (gradient) {
            case GRAD_W1 -> PARAMETERS.w1();
            case GRAD_B1 -> PARAMETERS.b1();
            case GRAD_W2 -> PARAMETERS.w2();
            case GRAD_B2 -> PARAMETERS.b2();
            case GRAD_H_RELU -> activations;
            default -> null;
        };
    }

    /** How many parameters there are. */
    int parameters() {
        int count = 0;
        for (Variable gradient : GRADIENTS) {
            count += of(gradient).length;
        }
        return count;
    }

    /** How many parameters' gradients have this verdict. */
    int parameters(Verdict verdict) {
        int count = 0;
        for (Variable gradient : GRADIENTS) {
            count += count(of(gradient), verdict);
        }
        return count;
    }

    /** How many elements of {@code grad_h_relu} have this verdict. */
    int activations(Verdict verdict) {
        return count(activations, verdict);
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
