package unstuck.site.markdown;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import unstuck.figure.BadValue;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;

/** The links of one article: away, to pages of the site, within the page, and to what a term means. */
final class LinkTags {
    private final SourceText source;
    private final int offset;
    private final Numbering numbering;
    private final Terms terms;
    private final List<Article.SiteLink> links = new ArrayList<>();

    /** @param offset where the text begins in the source */
    LinkTags(SourceText source, int offset, Numbering numbering, Terms terms) {
        this.source = source;
        this.offset = offset;
        this.numbering = numbering;
        this.terms = terms;
    }

    /** Those that can be checked only when all articles are read. */
    List<Article.SiteLink> links() {
        return links;
    }

    /**
     * A link; without a text it takes the name of what it leads to. Empty where it is a mistake.
     *
     * @param text as HTML
     */
    String html(Link node, String text) {
        String url = node.getUrl().toString();
        if (url.startsWith("#")) {
            return anchor(node, url.substring(1), text);
        }
        if (url.startsWith(Terms.SCHEME)) {
            return term(node, url.substring(Terms.SCHEME.length()), text);
        }
        if (text.isBlank()) {
            mistake(node, "the link has no text");
        }
        boolean isOutside = url.matches("(https?|mailto):.*");
        if (!isOutside && !siteLink(node, url)) {
            return "";
        }
        return "<a href=\"" + escapeHtml4(isOutside ? url : url.replaceFirst("\\.md(#|$)", ".html$1")) + "\">" + text
                + "</a>";
    }

    /** What stands in brackets without an address, which is no link. */
    String unlinked(LinkRef node, String text) {
        if (node.isDefined()) {
            mistake(node, "write the address behind the link, as in [text](address)");
            return "";
        }
        if (node.getChars().startsWith("[^")) {
            mistake(node, "there is no footnote " + node.getChars() + ": … in this article");
            return "";
        }
        return "[" + text + "]";
    }

    /** A link to what a term means; without a text of its own it takes the term's name. */
    private String term(Link node, String key, String text) {
        Terms.Term term = terms.use(key);
        if (term == null) {
            mistake(
                    node.getUrl(),
                    "the front matter explains no term “" + key + "”" + Mistakes.didYouMean(key, terms.keys()));
            return "";
        }
        if (node.getAncestorOfType(Heading.class) != null) {
            mistake(node, "a term cannot be explained within a heading: link to it in the text");
        }
        return "<a class=\"term\" href=\"#" + term.id() + "\">"
                + (text.isBlank() ? escapeHtml4(term.name().text()) : text) + "</a>";
    }

    private String anchor(Link node, String target, String text) {
        int mark = target.indexOf('?');
        String id = mark < 0 ? target : target.substring(0, mark);
        String name = numbering.nameOf(id);
        if (name == null && !PageIds.isSection(id)) {
            mistake(
                    node.getUrl(),
                    "there is no #" + id + " in this article" + Mistakes.didYouMean(id, numbering.ids()));
            return "";
        }
        if (mark >= 0) {
            return setLink(node, id, target.substring(mark + 1), text);
        }
        if (name == null) {
            note(node, Article.SiteLink.SAME_PAGE, id);
        }
        return text.isBlank()
                ? "<a class=\"ref\" href=\"#" + escapeHtml4(id) + "\">" + escapeHtml4(name == null ? id : name) + "</a>"
                : "<a href=\"#" + escapeHtml4(id) + "\">" + text + "</a>";
    }

    /** A link that sets a figure: without script it leads there, with script it sets it too. */
    private String setLink(Link node, String id, String settings, String text) {
        EmbeddedFigure figure = numbering.figure(id);
        if (figure == null) {
            mistake(node.getUrl(), "only a figure can be set, and #" + id + " is none");
            return "";
        }
        if (text.isBlank()) {
            mistake(node, "a link that sets a figure says in its text what it sets");
        }
        try {
            figure.state(settings);
        } catch (BadValue bad) {
            String wrong = settings.replaceAll("=.*", "");
            mistake(node.getUrl(), bad.getMessage() + Mistakes.didYouMean(wrong, bad.candidates()));
        }
        return "<a class=\"set\" href=\"#" + escapeHtml4(id) + "\" data-set=\"" + escapeHtml4(settings) + "\">" + text
                + "</a>";
    }

    private boolean siteLink(Link node, String url) {
        int hash = url.indexOf('#');
        String page = hash < 0 ? url : url.substring(0, hash);
        if (!page.matches("[a-z0-9-]+\\.(md|html)")) {
            mistake(
                    node.getUrl(),
                    "“" + url
                            + "” is neither an address with https:// nor a page of this site such as relu-gradients.md");
            return false;
        }
        note(node, page.replaceFirst("\\.md$", ".html"), hash < 0 ? "" : url.substring(hash + 1));
        return true;
    }

    private void note(Link node, String page, String anchor) {
        links.add(new Article.SiteLink(page, anchor, offset + node.getUrl().getStartOffset()));
    }

    private void mistake(Node node, String message) {
        source.mistake(offset + node.getStartOffset(), message);
    }

    private void mistake(BasedSequence place, String message) {
        source.mistake(offset + place.getStartOffset(), message);
    }
}
