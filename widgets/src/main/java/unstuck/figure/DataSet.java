package unstuck.figure;

import java.util.function.Function;

/**
 * A table that a figure needs and that is shipped beside the page, not in its script: the browser loads it when the
 * figure comes near. In the build it is there from the start.
 *
 * @param <T> what the text of the table is read into, once
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
     * A table that has not arrived.
     *
     * @param name of its file {@code content/data/<name>.csv}, without the ending
     * @param reader from the text of the file to its content
     */
    public static <T> DataSet<T> of(String name, Function<String, T> reader) {
        return new DataSet<>(name, reader);
    }

    public String name() {
        return name;
    }

    public boolean isThere() {
        return text != null || content != null;
    }

    /** The text of the table is here. */
    public void arrive(String text) {
        this.text = text;
    }

    /**
     * What the table holds.
     *
     * @throws IllegalStateException when it has not arrived: the figure does not say that it needs it
     */
    public T read() {
        if (content == null) {
            if (text == null) {
                throw new IllegalStateException("The data “" + name + "” are not among what the figure needs.");
            }
            content = reader.apply(text);
            text = null;
        }
        return content;
    }
}
