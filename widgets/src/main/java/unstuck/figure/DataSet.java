package unstuck.figure;

import java.util.function.Function;

/**
 * A table that a figure needs and that is shipped beside the page, to be loaded when the figure comes near. The figure is
 * first asked for a view when all its tables are there; its parameters must not depend on them.
 *
 * @param <T> what the table is read into
 */
public final class DataSet<T> {
    private final String name;
    private final Function<String, T> reader;
    private String text;
    private T content;

    private DataSet(String name, Function<String, T> reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * The table {@code content/data/name.csv}.
     *
     * @param reader from the file's text to what the figure works with, which is not null
     */
    public static <T> DataSet<T> of(String name, Function<String, T> reader) {
        return new DataSet<>(name, reader);
    }

    public String name() {
        return name;
    }

    /** Whether the text has arrived. */
    public boolean isThere() {
        return text != null || content != null;
    }

    /** Hands the file's text over. */
    public void arrive(String text) {
        this.text = text;
        content = null;
    }

    /** The table, read when it is first asked for; an {@link IllegalStateException} where its text has not arrived. */
    public T read() {
        if (!isThere()) {
            throw new IllegalStateException("The data set " + name
                    + " has not arrived: a figure lists it among its needs(), and tests call Shipped.bring(figure).");
        }
        if (content == null) {
            content = reader.apply(text);
            text = null;
        }
        return content;
    }
}
