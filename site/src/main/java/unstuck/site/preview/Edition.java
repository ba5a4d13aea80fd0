package unstuck.site.preview;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import unstuck.site.file.Digest;

/** What the open pages are told: how often pages were made, and what keeps newer ones from being made. */
record Edition(int pages, List<String> mistakes) {
    static final Edition NONE = new Edition(0, List.of());

    /** By which a page says what it knows. */
    String name() {
        return pages + "-" + Digest.of(String.join("\n", mistakes));
    }

    Edition withPages() {
        return new Edition(pages + 1, List.of());
    }

    Edition withMistakes(List<String> found) {
        return new Edition(pages, found);
    }

    String json() {
        return "{\"name\":\"" + name() + "\",\"pages\":" + pages + ",\"mistakes\":"
                + mistakes.stream()
                        .map(line -> '"' + StringEscapeUtils.escapeJson(line) + '"')
                        .collect(Collectors.joining(",", "[", "]"))
                + "}";
    }
}
