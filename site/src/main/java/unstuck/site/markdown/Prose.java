package unstuck.site.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Matcher;
import unstuck.site.mistake.SourceText;
import unstuck.site.spelling.Spelling;

/** What is written in words: neither code nor formulas, citations, addresses and ids. */
final class Prose {
    private static final List<Class<? extends Node>> NO_PROSE =
            List.of(Code.class, FencedCodeBlock.class, IndentedCodeBlock.class, Footnote.class);

    private Prose() {}

    /**
     * Checks the spelling of a text and of what is in it.
     *
     * @param offset where the document begins in the source
     */
    static void check(Node node, Spelling spelling, SourceText source, int offset) {
        if (node instanceof Text) {
            spelling.check(words(node), source, offset + node.getStartOffset());
        } else if (!NO_PROSE.contains(node.getClass())) {
            for (Node child : node.getChildren()) {
                check(child, spelling, source, offset);
            }
        }
    }

    private static CharSequence words(Node text) {
        String words = text.getChars().toString();
        Matcher id = HeadingText.ID.matcher(words);
        return text.getParent() instanceof Heading && id.find() ? words.substring(0, id.start()) : words;
    }
}
