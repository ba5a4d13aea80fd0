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
        return names(article, ", ") + ", “" + article.title() + "”, " + site.title() + ", "
                + article.published().getYear() + ". " + site.url() + article.page();
    }

    String bibtex(Article article) {
        return "@article{" + article.slug().replace("-", "")
                + article.published().getYear() + ",\n  author = {"
                + names(article, " and ") + "},\n  title = {" + article.title() + "},\n  journal = {" + site.title()
                + "},\n  year = {" + article.published().getYear() + "},\n  url = {" + site.url() + article.page()
                + "}\n}";
    }

    private static String names(Article article, String between) {
        return article.authors().stream().map(Author::name).collect(Collectors.joining(between));
    }
}
