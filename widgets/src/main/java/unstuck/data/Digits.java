package unstuck.data;

import unstuck.figure.DataSet;
import unstuck.figure.Decimal;

/**
 * 1,797 handwritten digits, scanned as 8×8 grey values from 0 to 16 (Alpaydin and Kaynak, <i>Optical Recognition of
 * Handwritten Digits</i>, UCI Machine Learning Repository, 1998).
 */
public final class Digits {
    public static final DataSet<Digits> ROWS = DataSet.of("digits", Digits::parse);

    /** How many there are; sliders need to know before the data have come. */
    public static final int COUNT = 1797;
    /** What they are, in words. */
    public static final String ALL = Decimal.grouped(COUNT) + " handwritten digits";

    /** Pixels across an image, and rows of them. */
    public static final int SIDE = 8;
    /** Grey values of an image, row by row from the top left. */
    public static final int PIXELS = SIDE * SIDE;
    /** The darkest grey value. */
    public static final int DARKEST = 16;

    private final double[] pixels;
    private final int[] labels;

    private Digits(double[] pixels, int[] labels) {
        this.pixels = pixels;
        this.labels = labels;
    }

    /**
     * Reads the data set's text: a line of names, then in each line 64 letters from A, for 0, to Q, for 16, and the digit.
     *
     * @throws IllegalArgumentException if a line has another form
     */
    static Digits parse(String text) {
        int first = text.indexOf('\n') + 1;
        int line = PIXELS + 3;
        int count = (text.length() - first) / line;
        double[] pixels = new double[count * PIXELS];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            int at = first + i * line;
            for (int p = 0; p < PIXELS; p++) {
                pixels[i * PIXELS + p] = within(text.charAt(at + p) - 'A', DARKEST, i);
            }
            labels[i] = within(text.charAt(at + PIXELS + 1) - '0', 9, i);
        }
        if (first + count * line != text.length()) {
            throw new IllegalArgumentException("The digits do not end with a whole line.");
        }
        return new Digits(pixels, labels);
    }

    private static int within(int value, int most, int row) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException("Digit " + (row + 1) + " is not written as 64 letters and its label.");
        }
        return value;
    }

    public int count() {
        return labels.length;
    }

    /** All grey values, {@value #PIXELS} a digit; for reading only. */
    public double[] pixels() {
        return pixels;
    }

    /** What each stands for, 0 to 9; for reading only. */
    public int[] labels() {
        return labels;
    }
}
