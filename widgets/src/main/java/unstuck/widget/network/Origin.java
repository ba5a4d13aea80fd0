package unstuck.widget.network;

import static unstuck.widget.network.Variable.B1;
import static unstuck.widget.network.Variable.B2;
import static unstuck.widget.network.Variable.GRAD_B1;
import static unstuck.widget.network.Variable.GRAD_B2;
import static unstuck.widget.network.Variable.GRAD_H;
import static unstuck.widget.network.Variable.GRAD_H_RELU;
import static unstuck.widget.network.Variable.GRAD_W1;
import static unstuck.widget.network.Variable.GRAD_W2;
import static unstuck.widget.network.Variable.GRAD_Y_PRED;
import static unstuck.widget.network.Variable.H;
import static unstuck.widget.network.Variable.H_RELU;
import static unstuck.widget.network.Variable.LOSS;
import static unstuck.widget.network.Variable.W1;
import static unstuck.widget.network.Variable.W2;
import static unstuck.widget.network.Variable.X;
import static unstuck.widget.network.Variable.Y;
import static unstuck.widget.network.Variable.Y_PRED;

import unstuck.figure.Decimal;

/** What one number of the program was made from: its operands, and the sum that a reader can check by hand. */
final class Origin {
    private static final int SAMPLES = Memory.X.rows();
    private static final int FEATURES = Memory.X.columns();
    private static final int UNITS = Memory.NET.units();

    private final Memory memory;
    private final Variable variable;
    private final int index;
    private String sum = "";
    private String operands = " ";

    private Origin(Memory memory, Variable variable, int index) {
        this.memory = memory;
        this.variable = variable;
        this.index = index;
        compute();
    }

    static Origin of(Memory memory, Variable variable, int index) {
        return new Origin(memory, variable, index);
    }

    /** Whether the number with this key is an operand. */
    boolean isMadeFrom(String key) {
        return operands.contains(" " + key + " ");
    }

    /** How the number came about. */
    String sentence() {
        String name = name(variable, index);
        if (variable.line() == 0) {
            return name + " = " + show(memory.get(variable).at(index)) + given();
        }
        String made = name + " = " + sum + " = " + show(made());
        if (variable == GRAD_H && memory.isMasked()) {
            return made + masked();
        }
        if (variable == GRAD_H_RELU && memory.isMaskedIn(variable) && Memory.isOff(index)) {
            return made + ", until line 10 set it to 0: grad_h is the same array.";
        }
        return made + ".";
    }

    private String given() {
        return variable == X
                ? ": a row for each sample, a column for each feature."
                : variable == Y
                        ? ": what the network should say for this sample."
                        : ": a parameter. Training would move it against its gradient.";
    }

    private String masked() {
        String condition = "; " + name(H, index) + " = " + show(memory.get(H).at(index));
        if (Memory.isOff(index)) {
            return condition + " is negative, so line 10 set it to 0.";
        }
        return memory.get(H).at(index) == 0
                ? condition + " is at the hinge, but not below 0: the sign < lets the gradient pass."
                : condition + " is positive, so the gradient passes line 10.";
    }

    /** The number as its line made it, before a mask. */
    private double made() {
        return variable == GRAD_H || variable == GRAD_H_RELU
                ? Memory.BACKWARD.dA1().at(index)
                : memory.get(variable).at(index);
    }

    private void compute() {
        int columns = memory.get(variable).columns();
        int i = index / columns;
        int j = index % columns;
        if (variable == H) {
            products(X, i * FEATURES, 1, W1, j, UNITS, FEATURES);
            sum(B1, j, 1, 1);
        } else if (variable == H_RELU) {
            sum += "max(" + first(H, index) + ", 0)";
        } else if (variable == Y_PRED) {
            products(H_RELU, i * UNITS, 1, W2, 0, 1, UNITS);
            sum(B2, 0, 1, 1);
        } else if (variable == LOSS) {
            meanSquare();
        } else if (variable == GRAD_Y_PRED) {
            difference(index, " / " + SAMPLES);
        } else if (variable == GRAD_W2) {
            products(H_RELU, i, UNITS, GRAD_Y_PRED, 0, 1, SAMPLES);
        } else if (variable == GRAD_B2) {
            sum(GRAD_Y_PRED, 0, 1, SAMPLES);
        } else if (variable == GRAD_H_RELU) {
            products(GRAD_Y_PRED, i, 1, W2, j, 1, 1);
        } else if (variable == GRAD_H) {
            sum += name(GRAD_H_RELU, index);
            first(GRAD_H_RELU, index);
            first(H, index);
        } else if (variable == GRAD_W1) {
            products(X, i, FEATURES, GRAD_H, j, UNITS, SAMPLES);
        } else if (variable == GRAD_B1) {
            sum(GRAD_H, j, UNITS, SAMPLES);
        }
    }

    /** A sum of {@code count} products, each operand a number so many elements after the one before. */
    private void products(Variable a, int i, int strideA, Variable b, int j, int strideB, int count) {
        for (int k = 0; k < count; k++) {
            plus();
            sum += next(a, i + k * strideA) + "·" + inside(b, j + k * strideB);
        }
    }

    private void sum(Variable variable, int i, int stride, int count) {
        for (int k = 0; k < count; k++) {
            plus();
            sum += next(variable, i + k * stride);
        }
    }

    private void meanSquare() {
        sum += "(";
        for (int k = 0; k < SAMPLES; k++) {
            sum += k == 0 ? "" : " + ";
            difference(k, "²");
        }
        sum += ") / (2·" + SAMPLES + ")";
    }

    private void difference(int sample, String then) {
        sum += "(" + first(Y_PRED, sample) + " − " + inside(Y, sample) + ")" + then;
    }

    private void plus() {
        sum += sum.isEmpty() ? "" : " + ";
    }

    /** Notes an operand, and gives it as it stands alone or first. */
    private String first(Variable operand, int i) {
        operands += operand.key(i) + " ";
        return show(memory.get(operand).at(i));
    }

    /** The same as it stands after a sign: what is negative is bracketed. */
    private String inside(Variable operand, int i) {
        String number = first(operand, i);
        return number.startsWith("−") ? "(" + number + ")" : number;
    }

    private String next(Variable operand, int i) {
        return sum.isEmpty() ? first(operand, i) : inside(operand, i);
    }

    private String name(Variable variable, int i) {
        return variable.element(memory.get(variable), i);
    }

    private static String show(double value) {
        return Decimal.showShort(value, 2);
    }
}
