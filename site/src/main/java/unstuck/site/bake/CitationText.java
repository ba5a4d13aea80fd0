package unstuck.site.bake;

import java.util.stream.Collectors;
import unstuck.site.markdown.Article;
import unstuck.site.markdown.Author;

/** How others cite an article. */
final class CitationText {
    private final SiteConfiguration site;

    CitationText(SiteConfiguration site) {
        this.site = site;
    }

    String sentence(Article article) {
        String names = article.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        return names + ", “" + article.title() + "”, " + site.title() + ", "
                + article.published().getYear() + ". " + site.url() + article.page();
    }

    String bibtex(Article article) {
        return BibTex.entry(article, site.title(), site.url() + article.page());
    }
}
