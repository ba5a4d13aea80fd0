package unstuck.figure;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at a character. The library's own {@code split} brings all of regular expressions to the browser. */
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
}
