package unstuck.site.markdown;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The ids of an article's page that its author does not write: a heading of the same id would take their links. */
final class PageIds {
    private static final Set<String> SECTIONS = Set.of(
            "objectives",
            "contents",
            "appendix",
            "next",
            "symbols",
            "terms",
            "references",
            "reviewers",
            "corrections",
            "licence",
            "citation",
            "topics");
    private static final Set<String> OTHERS = Set.of("main", "card");
    /** Of citations, footnotes, references, symbols and terms. */
    private static final Pattern NUMBERED =
            Pattern.compile("cite-\\d+-\\d+|note-\\d+(-ref(-\\d+)?)?|(ref|sym|term)-.*");

    private PageIds() {}

    static boolean isTaken(String id) {
        return isSection(id) || OTHERS.contains(id) || NUMBERED.matcher(id).matches();
    }

    /** Whether pages of articles have such a section, if not all of them. */
    static boolean isSection(String id) {
        return SECTIONS.contains(id);
    }

    /** The sections that the page of this article has. */
    static Set<String> sectionsOf(Article article, List<Article> all) {
        Set<String> sections = new TreeSet<>(SECTIONS);
        remove(
                sections,
                "objectives",
                article.objectives().isEmpty() && article.prerequisites().isEmpty());
        remove(sections, "contents", article.headings().isEmpty());
        remove(sections, "next", all.stream().noneMatch(other -> !other.isDraft() && other.buildsOn(article)));
        remove(sections, "symbols", article.symbols().isEmpty());
        remove(sections, "terms", article.terms().isEmpty());
        remove(sections, "references", article.references().isEmpty());
        remove(sections, "reviewers", article.reviewers().isEmpty());
        remove(sections, "topics", article.tags().isEmpty());
        return sections;
    }

    private static void remove(Set<String> sections, String id, boolean isMissing) {
        if (isMissing) {
            sections.remove(id);
        }
    }
}
