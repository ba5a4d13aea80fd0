package unstuck.site.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unstuck.site.mistake.SourceText;

/** The footnotes of one article, in the order in which its text refers to them. */
final class Footnotes {
    private final SourceText source;
    private final int offset;
    /** Each with the ids of the places that refer to it. */
    private final Map<FootnoteBlock, List<String>> notes = new LinkedHashMap<>();

    private int written;

    /** @param offset where the text begins in the source */
    Footnotes(SourceText source, int offset) {
        this.source = source;
        this.offset = offset;
    }

    /** The number that refers to a note; empty where there is no such note. */
    String reference(Footnote node) {
        FootnoteBlock block = node.getFootnoteBlock();
        if (block == null) {
            mistake(node, "there is no footnote [^" + node.getText() + "]: … in this article");
            return "";
        }
        List<String> places = notes.computeIfAbsent(block, b -> new ArrayList<>());
        int number = List.copyOf(notes.keySet()).indexOf(block) + 1;
        String id = "note-" + number + "-ref" + (places.isEmpty() ? "" : "-" + (places.size() + 1));
        places.add(id);
        return "<a class=\"note\" href=\"#note-" + number + "\" id=\"" + id + "\" aria-label=\"Footnote " + number
                + "\">" + number + "</a>";
    }

    void requireReference(FootnoteBlock node) {
        if (!node.isReferenced()) {
            mistake(node, "nothing refers to the footnote [^" + node.getText() + "]");
        }
    }

    /** The notes that the text has referred to since this was asked; theirs, which then follow, among them. */
    String next(HtmlRenderer html) {
        StringBuilder next = new StringBuilder();
        while (written < notes.size()) {
            next.append(note(List.copyOf(notes.keySet()).get(written++), html));
        }
        return next.toString();
    }

    private String note(FootnoteBlock block, HtmlRenderer html) {
        int number = written;
        StringBuilder text = new StringBuilder();
        for (Node child : block.getChildren()) {
            text.append(html.render(child).strip());
        }
        return "<div class=\"side\" role=\"note\" id=\"note-" + number + "\" aria-label=\"Footnote " + number
                + "\"><a class=\"number\" href=\"#" + notes.get(block).get(0) + "\" aria-label=\"Back to the text\">"
                + number + "</a>" + text + "</div>\n";
    }

    private void mistake(Node node, String message) {
        source.mistake(offset + node.getStartOffset(), message);
    }
}
