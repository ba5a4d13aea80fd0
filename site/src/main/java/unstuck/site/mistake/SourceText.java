package unstuck.site.mistake;

import java.util.Arrays;

/** A file that an author wrote, which knows the line and the column of each of its characters. */
public final class SourceText {
    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final Mistakes mistakes;

    /**
     * @param name the file's path as mistakes quote it, such as {@code content/relu.md}
     * @param written the file's text; lines may end as on Windows
     */
    public SourceText(String name, String written, Mistakes mistakes) {
        this.name = name;
        this.text = written.replace("\r\n", "\n");
        this.mistakes = mistakes;
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        lineStarts = starts;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** The offset of the first character of a line, counted from 1. */
    public int startOf(int line) {
        return lineStarts[line - 1];
    }

    /** Notes a mistake at a character. */
    public void mistake(int offset, String message) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        mistakes.add(name, line + 1, at - lineStarts[line] + 1, message);
    }
}
