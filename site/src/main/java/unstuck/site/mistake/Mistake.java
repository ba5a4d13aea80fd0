package unstuck.site.mistake;

/** Something that an author wrote and that the builder cannot use; line and column count from 1. */
public record Mistake(String file, int line, int column, String message) implements Comparable<Mistake> {

    @Override
    public int compareTo(Mistake other) {
        int files = file.compareTo(other.file);
        int lines = Integer.compare(line, other.line);
        int columns = Integer.compare(column, other.column);
        return files != 0 ? files : lines != 0 ? lines : columns != 0 ? columns : message.compareTo(other.message);
    }

    /** As compilers write it, so that editors and GitHub find the place. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": error: " + message;
    }
}
