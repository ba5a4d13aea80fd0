package unstuck.site.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unstuck.site.markdown.syntax.FigureNumber;
import unstuck.site.markdown.syntax.InlineFormula;

/**
 * What touches a formula, or a number that can be changed, such as a comma after it: it stays on the line with it. By itself a
 * browser breaks the line on either side of such a box.
 */
final class Touching {
    /** What a box has touching it: up to a dash or a slash, after which a line may end. */
    private static final Pattern AFTER = Pattern.compile("[^\\s–—/-]*[–—/-]?");

    private static final Pattern BEFORE = Pattern.compile("[^\\s–—/-]*$");

    private Touching() {}

    /** A box, as HTML, with what touches it. */
    static String tied(Node box, String html) {
        String before = box.getPrevious() instanceof Text text ? text(text).substring(end(text)) : "";
        String after = box.getNext() instanceof Text text ? text(text).substring(0, start(text)) : "";
        return before.isEmpty() && after.isEmpty()
                ? html
                : "<span class=\"tied\">" + escaped(before) + breakable(html) + escaped(after) + "</span>";
    }

    /** A line may still end between the parts of a formula, such as before an equals sign. */
    private static String breakable(String html) {
        return html.replace("</span><span class=\"katex-base\">", "</span><wbr><span class=\"katex-base\">");
    }

    /** The HTML of a text but for what touches a box. */
    static String loose(Text text) {
        return escaped(text(text).substring(start(text), end(text)));
    }

    private static int start(Text text) {
        Matcher after = AFTER.matcher(text(text));
        return isBox(text.getPrevious()) && after.lookingAt() ? after.end() : 0;
    }

    private static int end(Text text) {
        Matcher before = BEFORE.matcher(text(text));
        return isBox(text.getNext()) && before.find(start(text))
                ? before.start()
                : text(text).length();
    }

    private static boolean isBox(Node node) {
        return node instanceof InlineFormula || node instanceof FigureNumber number && number.isMovable();
    }

    private static String text(Text text) {
        return text.getChars().unescape();
    }

    private static String escaped(String text) {
        return Escaping.escapeHtml(text, false);
    }
}
