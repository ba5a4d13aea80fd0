package unstuck.figure;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at a character, and joins parts. The library’s own methods bring regular expressions and more along. */
public final class Split {
    private Split() {}

    /** The parts between the separators, one more than there are separators; empty ones included. */
    public static List<String> at(char separator, String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** The parts with the separator between them. */
    public static String join(String separator, List<String> parts) {
        String joined = "";
        for (String part : parts) {
            joined += (joined.isEmpty() ? "" : separator) + part;
        }
        return joined;
    }
}
