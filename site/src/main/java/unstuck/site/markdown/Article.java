package unstuck.site.markdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An article, read and rendered.
 *
 * @param slug the name of its page, without {@code .html}
 * @param source its path in the repository
 * @param objectives what a reader can do afterwards, as HTML
 * @param prerequisites the slugs of articles to read first
 * @param body its text as HTML, with the footnotes
 * @param symbols those that its formulas explain
 * @param terms the words that it explains
 * @param links what it links to on pages of the site
 * @param anchors the ids that a link can lead to
 * @param images the image files that it shows, relative to the content folder
 */
public record Article(
        String slug,
        String source,
        String title,
        String summary,
        List<Author> authors,
        LocalDate published,
        LocalDate updated,
        boolean isDraft,
        List<String> reviewers,
        List<String> tags,
        List<String> objectives,
        List<Placed> prerequisites,
        List<Correction> corrections,
        String body,
        List<Heading> headings,
        List<Reference> references,
        List<Symbol> symbols,
        List<Term> terms,
        List<EmbeddedFigure> figures,
        List<SiteLink> links,
        Set<String> anchors,
        Set<String> images,
        int words) {

    /** A heading of the text: its level is 2 or 3. */
    public record Heading(String id, String title, int level) {}

    /** A work of the list of references, and the ids of the places that cite it. */
    public record Reference(String id, int number, String html, List<String> backrefs) {}

    /** A symbol of its formulas, and what it means, as HTML. */
    public record Symbol(String id, String formula, String means) {}

    /** A word that it explains, and what it means, as HTML. */
    public record Term(String id, String name, String means) {}

    /** A link to a page of the site, or to a section of the own page, with its place in the source. */
    public record SiteLink(String page, String anchor, int offset) {
        static final String SAME_PAGE = "";
    }

    public String page() {
        return slug + ".html";
    }

    /** Whether one is to read another article before this one. */
    public boolean buildsOn(Article other) {
        return prerequisites.stream().anyMatch(slug -> slug.text().equals(other.slug()));
    }

    /** All HTML that its page shows of it. */
    public String html() {
        StringBuilder html = new StringBuilder(body);
        objectives.forEach(html::append);
        references.forEach(reference -> html.append(reference.html()));
        symbols.forEach(symbol -> html.append(symbol.formula()));
        terms.forEach(term -> html.append(term.means()));
        return html.toString();
    }

    /** How long a reader takes, at 220 words a minute and two minutes a figure. */
    public int minutes() {
        return Math.max(1, Math.round(words / 220f) + 2 * figures.size());
    }
}
