package unstuck.widget.network;

import unstuck.math.Matrix;

/**
 * The arrays of the program, each followed by its gradient where it has one: the order of the page. The name is the
 * program's; the rank is the number of indices in NumPy; the line is the one that creates the array, 0 where it is
 * given.
 */
enum Variable {
    X("x", 2, 0),
    Y("y", 2, 0),
    W1("w1", 2, 0),
    GRAD_W1("grad_w1", 2, 11),
    B1("b1", 1, 0),
    GRAD_B1("grad_b1", 1, 12),
    H("h", 2, 1),
    GRAD_H("grad_h", 2, 9),
    H_RELU("h_relu", 2, 2),
    GRAD_H_RELU("grad_h_relu", 2, 8),
    W2("w2", 2, 0),
    GRAD_W2("grad_w2", 2, 6),
    B2("b2", 1, 0),
    GRAD_B2("grad_b2", 1, 7),
    Y_PRED("y_pred", 2, 3),
    GRAD_Y_PRED("grad_y_pred", 2, 5),
    LOSS("loss", 0, 4);

    private final String code;
    private final int rank;
    private final int line;

    Variable(String code, int rank, int line) {
        this.code = code;
        this.rank = rank;
        this.line = line;
    }

    /** The name in the program. */
    String code() {
        return code;
    }

    /** The number of the line that creates the array; 0 where it is given. */
    int line() {
        return line;
    }

    boolean isGradient() {
        return line > LOSS.line;
    }

    /** The shape as NumPy writes it: {@code (3, 4)}, {@code (4,)} or {@code ()}. */
    String shape(Matrix array) {
        return rank == 0
                ? "()"
                : rank == 1 ? "(" + array.columns() + ",)" : "(" + array.rows() + ", " + array.columns() + ")";
    }

    /** One element as NumPy writes it, such as {@code h[1, 3]}; {@code index} counts row by row. */
    String element(Matrix array, int index) {
        int columns = array.columns();
        return rank == 0 ? code : code + "[" + (rank == 1 ? "" : index / columns + ", ") + index % columns + "]";
    }

    /** The key by which the page calls one element. */
    String key(int index) {
        return code + "." + index;
    }
}
