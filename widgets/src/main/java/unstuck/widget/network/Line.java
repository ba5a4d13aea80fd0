package unstuck.widget.network;

import java.util.List;

/**
 * A line of the program. Each line of the backward pass mirrors one of the forward pass: the two belong to one pair.
 *
 * @param number from 1, in the order of running
 * @param code the line in NumPy
 * @param writes the array that it creates or changes; null for the check
 * @param pair the number of the forward line of its pair; 0 for the check
 */
record Line(int number, String code, Variable writes, int pair) {
    /** The line that copies the gradient before it is masked. */
    static final int COPY = 9;
    /** The line that masks it, in place. */
    static final int MASK = 10;
    /** What comes after the program: its gradients are compared with numerical ones. */
    static final int CHECK = 13;
    /** The number of lines in the forward pass. */
    static final int FORWARD = 4;

    private static final String NO_COPY = "grad_h = grad_h_relu";

    static final List<Line> ALL = List.of(
            new Line(1, "h = x.dot(w1) + b1", Variable.H, 1),
            new Line(2, "h_relu = np.maximum(h, 0)", Variable.H_RELU, 2),
            new Line(3, "y_pred = h_relu.dot(w2) + b2", Variable.Y_PRED, 3),
            new Line(4, "loss = np.square(y_pred - y).sum() / (2 * n)", Variable.LOSS, 4),
            new Line(5, "grad_y_pred = (y_pred - y) / n", Variable.GRAD_Y_PRED, 4),
            new Line(6, "grad_w2 = h_relu.T.dot(grad_y_pred)", Variable.GRAD_W2, 3),
            new Line(7, "grad_b2 = grad_y_pred.sum(axis=0)", Variable.GRAD_B2, 3),
            new Line(8, "grad_h_relu = grad_y_pred.dot(w2.T)", Variable.GRAD_H_RELU, 3),
            new Line(COPY, "grad_h = grad_h_relu.copy()", Variable.GRAD_H, 2),
            new Line(MASK, "grad_h[h < 0] = 0", Variable.GRAD_H, 2),
            new Line(11, "grad_w1 = x.T.dot(grad_h)", Variable.GRAD_W1, 1),
            new Line(12, "grad_b1 = grad_h.sum(axis=0)", Variable.GRAD_B1, 1),
            new Line(CHECK, "(loss(p + eps) - loss(p - eps)) / (2 * eps)  # for every number p", null, 0));

    /** The line with this number. */
    static Line numbered(int number) {
        return ALL.get(number - 1);
    }

    boolean isBackward() {
        return number > FORWARD;
    }

    /** The line as the program has it, with or without the copy. */
    String code(boolean copied) {
        return number == COPY && !copied ? NO_COPY : code;
    }

    /** The key by which the page calls the line. */
    String key() {
        return "line." + number;
    }
}
