package unstuck.site.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unstuck.site.markdown.syntax.FigureNumber;
import unstuck.site.markdown.syntax.InlineFormula;

/**
 * The text that touches a formula, or a number that can be changed, such as a comma after it: it stays on the line with it.
 * By itself a browser breaks the line on either side of such a box. Only text right beside it counts, not what is
 * emphasised, a link or a note.
 */
final class Touching {
    /** Up to a dash or a slash, after which a line may end; nor is a heading's {@code {#id}} part of its text. */
    private static final Pattern AFTER = Pattern.compile("[^\\s–—/{-]*[–—/-]?");

    private static final Pattern BEFORE = Pattern.compile("[^\\s–—/-]*$");

    private static final Pattern UNBROKEN =
            Pattern.compile("(?<![\\p{L}\\p{N}-])\\p{L}-\\p{L}+|\\p{N}[\\p{N}.,]* [%€]");

    private Touching() {}

    /** The HTML of a node, and if it is a box, of what touches it. */
    static String tied(Node node, String html) {
        String before = node.getPrevious() instanceof Text text ? text(text).substring(end(text)) : "";
        String after = node.getNext() instanceof Text text ? text(text).substring(0, start(text)) : "";
        return before.isEmpty() && after.isEmpty()
                ? html
                : "<span class=\"tied\">" + escaped(before) + breakable(html) + escaped(after) + "</span>";
    }

    /** A line may still end between the parts of a formula, such as before an equals sign. */
    private static String breakable(String html) {
        return html.replace("</span><span class=\"katex-base\">", "</span><wbr><span class=\"katex-base\">");
    }

    /**
     * The HTML of a text but for what touches a box. A letter stays with what a hyphen joins to it, as in t-SNE, and a
     * number with its unit.
     */
    static String loose(Text text) {
        String html = escaped(text(text).substring(start(text), end(text)));
        return UNBROKEN.matcher(html).replaceAll("<span class=\"tied\">$0</span>");
    }

    /** Where the text ends that touches the box before it. */
    private static int start(Text text) {
        if (!isBox(text.getPrevious())) {
            return 0;
        }
        Matcher after = AFTER.matcher(text(text));
        after.lookingAt();
        return after.end();
    }

    /** Where the text begins that touches the box behind it. */
    private static int end(Text text) {
        if (!isBox(text.getNext())) {
            return text(text).length();
        }
        Matcher before = BEFORE.matcher(text(text));
        before.find(start(text));
        return before.start();
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
