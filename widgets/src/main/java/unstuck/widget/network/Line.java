package unstuck.widget.network;

/**
 * A line of the program. Each line of the backward pass mirrors one of the forward pass: the two belong to one pair.
 *
 * @param number from 1, in the order of running
 * @param code the line in NumPy
 * @param writes the array that it creates or changes; null for the check
 * @param pair the number of the forward line of its pair; 0 for the check
 * @param says what it does, in a sentence
 */
record Line(int number, String code, Variable writes, int pair, String says) {
    /** The line that copies the gradient before it is masked. */
    static final int COPY = 9;
    /** The line that masks it, in place. */
    static final int MASK = 10;
    /** What comes after the program: its gradients are compared with numerical ones. */
    static final int CHECK = 13;
    /** The number of lines in the forward pass. */
    static final int FORWARD = 4;

    static final Line[] ALL = {
        new Line(
                1,
                "h = x.dot(w1) + b1",
                Variable.H,
                1,
                "h has a row for each sample and a column for each unit. Where it is negative, the unit is off."),
        new Line(2, "h_relu = np.maximum(h, 0)", Variable.H_RELU, 2, "h_relu is h with its negative numbers set to 0."),
        new Line(3, "y_pred = h_relu.dot(w2) + b2", Variable.Y_PRED, 3, "y_pred, one number for each sample."),
        new Line(
                4,
                "loss = np.square(y_pred - y).sum() / (2 * n)",
                Variable.LOSS,
                4,
                "from here the program turns back, and every line meets its mirror. The loss is "),
        new Line(
                5,
                "grad_y_pred = (y_pred - y) / n",
                Variable.GRAD_Y_PRED,
                4,
                "the gradient of the loss with respect to y_pred. The 2 of the square and the 2 under the loss cancel."),
        new Line(
                6,
                "grad_w2 = h_relu.T.dot(grad_y_pred)",
                Variable.GRAD_W2,
                3,
                "grad_w2 has the shape of w2. A unit that gave 0 to every sample leaves a 0 in it."),
        new Line(
                7,
                "grad_b2 = grad_y_pred.sum(axis=0)",
                Variable.GRAD_B2,
                3,
                "b2 was added to every sample, so grad_b2 sums over the samples."),
        new Line(
                8,
                "grad_h_relu = grad_y_pred.dot(w2.T)",
                Variable.GRAD_H_RELU,
                3,
                "grad_h_relu carries the gradient through w2, back to the units."),
        new Line(
                COPY,
                "grad_h = grad_h_relu.copy()",
                Variable.GRAD_H,
                2,
                "grad_h starts as a copy of grad_h_relu, for the next line writes into it."),
        new Line(
                MASK,
                "grad_h[h < 0] = 0",
                Variable.GRAD_H,
                2,
                "where h is negative, grad_h becomes 0. The mask comes from h, not from the gradient."),
        new Line(11, "grad_w1 = x.T.dot(grad_h)", Variable.GRAD_W1, 1, "grad_w1 has the shape of w1."),
        new Line(
                12,
                "grad_b1 = grad_h.sum(axis=0)",
                Variable.GRAD_B1,
                1,
                "grad_b1 sums grad_h over the samples. Every parameter has its gradient now."),
        new Line(CHECK, "(loss(p + eps) - loss(p - eps)) / (2 * eps)  # for every number p", null, 0, "")
    };

    /** The line with this number. */
    static Line numbered(int number) {
        return ALL[number - 1];
    }

    boolean isBackward() {
        return number > FORWARD;
    }

    /** The line as the program has it, with or without the copy. */
    String code(boolean copied) {
        return number == COPY && !copied ? "grad_h = grad_h_relu" : code;
    }

    /** What the line does, with or without the copy. */
    String says(boolean copied) {
        if (copied || pair != 2 || !isBackward()) {
            return says;
        }
        return number == COPY
                ? "without the copy, grad_h is a second name for the one array grad_h_relu."
                : says + " grad_h_relu is the same array, so it has changed, too.";
    }

    /** The key by which the page calls the line. */
    String key() {
        return "line." + number;
    }
}
