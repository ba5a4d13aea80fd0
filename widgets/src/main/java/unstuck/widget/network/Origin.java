package unstuck.widget.network;

import static unstuck.widget.network.Variable.B1;
import static unstuck.widget.network.Variable.B2;
import static unstuck.widget.network.Variable.GRAD_H;
import static unstuck.widget.network.Variable.GRAD_H_RELU;
import static unstuck.widget.network.Variable.GRAD_Y_PRED;
import static unstuck.widget.network.Variable.H;
import static unstuck.widget.network.Variable.H_RELU;
import static unstuck.widget.network.Variable.W1;
import static unstuck.widget.network.Variable.W2;
import static unstuck.widget.network.Variable.X;
import static unstuck.widget.network.Variable.Y;
import static unstuck.widget.network.Variable.Y_PRED;

import unstuck.figure.Decimal;

/** What one number of the program was made from: its operands, and the sum that a reader can check by hand. */
final class Origin {
    private final Memory memory;
    private final Variable variable;
    private final int index;
    private final StringBuilder sum = new StringBuilder();
    private final StringBuilder operands = new StringBuilder(" ");

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
        return operands.indexOf(" " + key + " ") >= 0;
    }

    /** How the number came about, in one or two sentences. */
    String sentence() {
        String name = name(variable, index);
        if (variable.line() == 0) {
            return name + " = " + show(value()) + given();
        }
        String made = name + " = " + sum;
        if (variable == GRAD_H) {
            return made + (memory.isMasked() ? masked(name) : "");
        }
        if (variable == GRAD_H_RELU && memory.isShared() && memory.isMasked() && isOff()) {
            return made + ", until line 10 set it to 0: grad_h is the same array.";
        }
        return made + ".";
    }

    private String given() {
        return switch (variable) {
            case X -> ": a row for each sample, a column for each feature.";
            case Y -> ": what the network should have said for this sample.";
            default -> ": a parameter, which training would move against its gradient.";
        };
    }

    private String masked(String name) {
        double h = memory.get(H).at(index);
        String condition = "; " + name(H, index) + " = " + show(h);
        if (isOff()) {
            return condition + " is negative, so line 10 set " + name + " to 0.";
        }
        return h == 0
                ? condition + " is at the hinge, but not below 0: with < the gradient passes."
                : condition + " is positive, so it passes line 10.";
    }

    private boolean isOff() {
        return memory.get(H).at(index) < 0;
    }

    private void compute() {
        int columns = memory.get(variable).columns();
        int i = index / columns;
        int j = index % columns;
        int units = Memory.NET.units();
        int samples = Memory.X.rows();
        int features = Memory.X.columns();
        switch (variable) {
            case H -> {
                for (int k = 0; k < features; k++) {
                    product(X, i * features + k, W1, k * units + j);
                }
                term(B1, j);
                equals();
            }
            case H_RELU ->
                sum.append("max(").append(operand(H, index)).append(", 0) = ").append(show(value()));
            case Y_PRED -> {
                for (int k = 0; k < units; k++) {
                    product(H_RELU, i * units + k, W2, k);
                }
                term(B2, 0);
                equals();
            }
            case LOSS -> {
                for (int k = 0; k < samples; k++) {
                    sum.append(k == 0 ? "(" : " + ").append('(');
                    difference(k);
                    sum.append(")²");
                }
                sum.append(") / (2·").append(samples).append(')');
                equals();
            }
            case GRAD_Y_PRED -> {
                sum.append('(');
                difference(index);
                sum.append(") / ").append(samples);
                equals();
            }
            case GRAD_W2 -> {
                for (int k = 0; k < samples; k++) {
                    product(H_RELU, k * units + i, GRAD_Y_PRED, k);
                }
                equals();
            }
            case GRAD_B2 -> {
                for (int k = 0; k < samples; k++) {
                    term(GRAD_Y_PRED, k);
                }
                equals();
            }
            case GRAD_H_RELU -> {
                product(GRAD_Y_PRED, i, W2, j);
                sum.append(" = ").append(show(Memory.BACKWARD.dA1().at(index)));
            }
            case GRAD_H -> {
                operand(H, index);
                operand(GRAD_H_RELU, index);
                sum.append(name(GRAD_H_RELU, index))
                        .append(memory.isShared() ? ", the same number" : ", copied")
                        .append(": ")
                        .append(show(Memory.BACKWARD.dA1().at(index)));
            }
            case GRAD_W1 -> {
                for (int k = 0; k < samples; k++) {
                    product(X, k * features + i, GRAD_H, k * units + j);
                }
                equals();
            }
            case GRAD_B1 -> {
                for (int k = 0; k < samples; k++) {
                    term(GRAD_H, k * units + j);
                }
                equals();
            }
            default -> {}
        }
    }

    private void equals() {
        sum.append(" = ").append(show(value()));
    }

    private void product(Variable a, int i, Variable b, int j) {
        plus();
        sum.append(operand(a, i)).append('·').append(operand(b, j));
    }

    private void term(Variable variable, int i) {
        plus();
        sum.append(operand(variable, i));
    }

    private void difference(int sample) {
        sum.append(operand(Y_PRED, sample)).append(" − ").append(operand(Y, sample));
    }

    private void plus() {
        sum.append(sum.length() == 0 ? "" : " + ");
    }

    private String operand(Variable operand, int i) {
        operands.append(operand.key(i)).append(' ');
        double value = memory.get(operand).at(i);
        return value < 0 ? "(" + show(value) + ")" : show(value);
    }

    private String name(Variable variable, int i) {
        return variable.element(memory.get(variable), i);
    }

    private double value() {
        return memory.get(variable).at(index);
    }

    private static String show(double value) {
        return Decimal.showShort(value, 2);
    }
}
