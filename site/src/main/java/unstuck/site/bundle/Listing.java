package unstuck.site.bundle;

import java.util.ArrayList;
import java.util.List;

/** A bracketed list in the text of a JavaScript program, such as {@code [a, "b", f(c, d)]}. */
final class Listing {
    private Listing() {}

    /** The place of the bracket that closes the one at {@code open}. */
    static int end(String program, int open) {
        int depth = 0;
        for (int i = open; i < program.length(); i = next(program, i)) {
            depth += step(program.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("The bracket at " + open + " is never closed.");
    }

    /** The elements between the brackets, without the space around them. */
    static List<String> elements(String inside) {
        List<String> elements = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i = next(inside, i)) {
            depth += step(inside.charAt(i));
            if (depth == 0 && inside.charAt(i) == ',') {
                elements.add(inside.substring(from, i).strip());
                from = i + 1;
            }
        }
        String last = inside.substring(from).strip();
        if (!last.isEmpty()) {
            elements.add(last);
        }
        return elements;
    }

    private static int step(char c) {
        return "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    }

    /** The next place that is not within a string. */
    private static int next(String text, int i) {
        char quote = text.charAt(i);
        if (quote != '"' && quote != '\'') {
            return i + 1;
        }
        int end = i + 1;
        while (text.charAt(end) != quote) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }
}
