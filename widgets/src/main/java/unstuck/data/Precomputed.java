package unstuck.data;

import java.util.Arrays;
import java.util.List;
import unstuck.figure.DataSet;
import unstuck.figure.Split;

/**
 * Whole numbers that the site's own code computed beforehand, because a page is not to wait for them; tests compute them
 * again. Every row begins with the number of its table, the ordinal of a {@link Pictured}.
 */
public final class Precomputed {
    /** A row for each point of a drawn table and of the customers: where t-SNE puts it. */
    public static final DataSet<Precomputed> PICTURES = DataSet.of("pictures", text -> parse(text, "table,x,y"));

    /**
     * What the pictures keep, in thousandths. A row for each table, for PCA (0) or t-SNE (1), and each number of neighbours:
     * this number, trustworthiness, continuity, neighbours kept; then, of the whole picture, how often the nearest neighbour
     * has the same label, and the rank correlation of distances.
     */
    public static final DataSet<Precomputed> KEPT = DataSet.of(
            "pictures-measured",
            text -> parse(text, "table,picture,k,trustworthiness,continuity,kept,same_label,distances"));

    /**
     * A row for each point: its clusters by k-means++, the tightest of ten seeded starts, in all dimensions, on the first
     * two principal components, and on the t-SNE picture.
     */
    public static final DataSet<Precomputed> CLUSTERS =
            DataSet.of("clusterings", text -> parse(text, "table,in_data,on_components,on_picture"));

    /**
     * A row for each table and each place of clustering, in thousandths: the adjusted Rand index with the labels, the
     * silhouette in all dimensions, and the silhouette where it was clustered.
     */
    public static final DataSet<Precomputed> AGREEMENTS = DataSet.of(
            "clusterings-measured", text -> parse(text, "table,where,agreement,silhouette_in_data,silhouette_there"));

    private final int[] numbers;
    private final List<String> names;

    private Precomputed(int[] numbers, List<String> names) {
        this.numbers = numbers;
        this.names = names;
    }

    /**
     * Reads a line of names, then lines of whole numbers.
     *
     * @param header the names, with commas between them
     * @throws IllegalArgumentException if a line has another form
     */
    static Precomputed parse(String text, String header) {
        if (!text.startsWith(header + "\n")) {
            throw new IllegalArgumentException("The precomputed numbers do not begin with the names " + header + ".");
        }
        List<String> names = Split.at(',', header);
        int columns = names.size();
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
                throw new IllegalArgumentException("The precomputed numbers cannot be read at character " + i + ".");
            }
        }
        if (digits || used % columns != 0) {
            throw new IllegalArgumentException("The precomputed numbers do not end with a whole line.");
        }
        return new Precomputed(Arrays.copyOf(numbers, used), names);
    }

    /**
     * One column of the rows whose first number is {@code table}, in order.
     *
     * @throws IllegalArgumentException if there is no column of that name
     */
    public int[] column(int table, String name) {
        int columns = names.size();
        int column = names.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException("There is no column " + name + ".");
        }
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
