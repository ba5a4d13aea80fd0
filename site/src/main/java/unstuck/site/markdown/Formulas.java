package unstuck.site.markdown;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import unstuck.site.asset.StyleClasses;
import unstuck.site.mistake.SourceText;
import unstuck.site.script.JavaScript;

/** TeX as HTML and MathML, by KaTeX. */
final class Formulas {
    private static final Pattern MACRO =
            Pattern.compile("\\\\newcommand\\{(\\\\[a-zA-Z]+)}(?:\\[\\d])?\\{(.*)}\\s*(?:%.*)?");

    private final JavaScript javaScript;
    private final StyleClasses styles;
    private final String macros;

    /** With the macros of a file of {@code \newcommand} lines, which may be empty. */
    Formulas(JavaScript javaScript, StyleClasses styles, SourceText macros) {
        this.javaScript = javaScript;
        this.styles = styles;
        this.macros = json(read(macros));
    }

    /** A formula without symbols that explain themselves. */
    String html(String tex, boolean display, SourceText source, int offset) {
        return html(tex, display, Symbols.NONE, source, offset);
    }

    /**
     * The formula's markup, its symbols linked to what they mean, unless it is one symbol alone; a mistake at its place in the
     * article, and an empty text, where KaTeX refuses it.
     */
    String html(String tex, boolean display, Symbols symbols, SourceText source, int offset) {
        boolean isLinked = display || !Symbols.isAlone(tex);
        String html = javaScript.call("formula", tex, display, macros, symbols.json(), isLinked);
        if (html.startsWith("!")) {
            int space = html.indexOf(' ');
            int position = Integer.parseInt(html.substring(1, space));
            source.mistake(offset + position, "TeX: " + html.substring(space + 1));
            return "";
        }
        return styles.lift(html);
    }

    private static Map<String, String> read(SourceText file) {
        Map<String, String> macros = new TreeMap<>();
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            Matcher macro = MACRO.matcher(line.strip());
            if (macro.matches()) {
                macros.put(macro.group(1), macro.group(2));
            } else if (!line.isBlank() && !line.startsWith("%")) {
                file.mistake(
                        file.startOf(number),
                        "a macro is one line \\newcommand{\\name}{…}, or \\newcommand{\\name}[1]{… #1 …}");
            }
        }
        return macros;
    }

    private static String json(Map<String, String> macros) {
        StringBuilder json = new StringBuilder("{");
        macros.forEach((name, body) -> json.append(json.length() > 1 ? "," : "")
                .append('"')
                .append(StringEscapeUtils.escapeJson(name))
                .append("\":\"")
                .append(StringEscapeUtils.escapeJson(body))
                .append('"'));
        return json.append('}').toString();
    }
}
