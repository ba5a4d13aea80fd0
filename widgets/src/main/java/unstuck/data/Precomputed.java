package unstuck.data;

import java.util.Arrays;
import unstuck.figure.DataSet;

/**
 * Three tables clustered three ways each, by k-means++, the tightest of ten seeded starts: in all their dimensions, on their
 * first two principal components, and on their t-SNE picture. The site's own code computed both files; a test computes them
 * again.
 */
public final class Clusterings {
    /** A row for each point: table, group, place on two components, place in the t-SNE picture, and its three clusters. */
    public static final DataSet<Clusterings> POINTS = DataSet.of("clusterings", text -> parse(text, 9));

    /**
     * A row for each table and each place of clustering, in thousandths: the adjusted Rand index with the groups, the
     * silhouette in all dimensions, and the silhouette where it was clustered.
     */
    public static final DataSet<Clusterings> MEASURES = DataSet.of("clusterings-measured", text -> parse(text, 5));

    private final int[] numbers;
    private final int columns;

    private Clusterings(int[] numbers, int columns) {
        this.numbers = numbers;
        this.columns = columns;
    }

    /**
     * Reads a line of names, then lines of whole numbers.
     *
     * @throws IllegalArgumentException if a line has another form
     */
    static Clusterings parse(String text, int columns) {
        int[] numbers = new int[text.length() / 2];
        int used = 0;
        int number = 0;
        int sign = 1;
        boolean digits = false;
        for (int i = text.indexOf('\n') + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = 10 * number + (c - '0');
                digits = true;
            } else if (c == '-' && !digits) {
                sign = -1;
            } else if (digits && c == (used % columns == columns - 1 ? '\n' : ',')) {
                numbers[used++] = sign * number;
                number = 0;
                sign = 1;
                digits = false;
            } else {
                throw new IllegalArgumentException("The clusterings cannot be read at character " + i + ".");
            }
        }
        if (digits || used % columns != 0) {
            throw new IllegalArgumentException("The clusterings do not end with a whole line.");
        }
        return new Clusterings(Arrays.copyOf(numbers, used), columns);
    }

    /** One column of the rows whose first number is {@code table}, in order. */
    public int[] column(int table, int column) {
        int[] values = new int[numbers.length / columns];
        int used = 0;
        for (int i = 0; i < numbers.length; i += columns) {
            if (numbers[i] == table) {
                values[used++] = numbers[i + column];
            }
        }
        return Arrays.copyOf(values, used);
    }
}
