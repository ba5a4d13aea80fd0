package unstuck.site.markdown;

import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import unstuck.site.script.JavaScript;

/** Code with its tokens marked, by Prism. */
final class CodeHighlighter {
    private static final String PLAIN = "text";

    private final JavaScript javaScript;
    private final List<String> languages;

    CodeHighlighter(JavaScript javaScript) {
        this.javaScript = javaScript;
        this.languages = List.of((PLAIN + " " + javaScript.call("languages")).split(" "));
    }

    List<String> languages() {
        return languages;
    }

    boolean knows(String language) {
        return languages.contains(language);
    }

    String html(String code, String language) {
        return language.equals(PLAIN)
                ? StringEscapeUtils.escapeHtml4(code)
                : javaScript.call("highlight", code, language);
    }
}
