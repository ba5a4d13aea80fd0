package unstuck.site.bake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import unstuck.figure.Element;
import unstuck.figure.HtmlWriter;
import unstuck.figure.Node;
import unstuck.figure.Stage;
import unstuck.site.asset.Assets;
import unstuck.site.markdown.Article;
import unstuck.site.markdown.Author;
import unstuck.site.markdown.EmbeddedFigure;
import unstuck.site.markdown.TagPage;

/** What templates are told of an article. */
final class ArticleModel {
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Assets assets;
    private final List<Article> articles;
    private final CitationText citation;

    /** @param articles those that are published */
    ArticleModel(SiteConfiguration site, Assets assets, List<Article> articles) {
        this.assets = assets;
        this.articles = articles;
        this.citation = new CitationText(site);
    }

    Map<String, Object> of(Article article) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("slug", article.slug());
        model.put("uri", article.page());
        model.put("source", article.source());
        model.put("shareImage", assets.published(AssetNames.shareImageOf(article)));
        model.put("offprint", Offprint.nameOf(article));
        model.put("title", article.title());
        model.put("summary", article.summary());
        model.put(
                "authors", article.authors().stream().map(ArticleModel::author).toList());
        model.put("published", article.published().toString());
        model.put("publishedText", inWords(article.published()));
        model.put("updated", Objects.toString(article.updated(), null));
        model.put("updatedText", article.updated() == null ? null : inWords(article.updated()));
        model.put(
                "reviewers",
                article.reviewers().stream().map(name -> Map.of("name", name)).toList());
        model.put(
                "tags",
                article.tags().stream()
                        .map(tag -> Map.of("name", tag, "uri", TagPage.of(tag) + ".html"))
                        .toList());
        model.put("objectives", article.objectives());
        model.put(
                "prerequisites",
                article.prerequisites().stream()
                        .map(slug -> before(slug.text()))
                        .toList());
        model.put(
                "next",
                articles.stream()
                        .filter(each -> each.buildsOn(article))
                        .map(ArticleModel::link)
                        .toList());
        model.put(
                "corrections",
                article.corrections().stream()
                        .map(each -> Map.of(
                                "date", each.date().toString(), "dateText", inWords(each.date()), "what", each.what()))
                        .toList());
        model.put("body", AssetNames.withWorkers(article.body(), assets));
        model.put(
                "contents",
                article.headings().stream()
                        .map(each -> Map.of("id", each.id(), "title", each.title(), "level", each.level()))
                        .toList());
        model.put(
                "references",
                article.references().stream()
                        .map(each -> Map.of(
                                "id",
                                each.id(),
                                "number",
                                each.number(),
                                "html",
                                each.html(),
                                "backrefs",
                                each.backrefs()))
                        .toList());
        model.put(
                "symbols",
                article.symbols().stream()
                        .map(each -> Map.of("id", each.id(), "formula", each.formula(), "means", each.means()))
                        .toList());
        model.put(
                "terms",
                article.terms().stream()
                        .map(each -> Map.of("id", each.id(), "name", each.name(), "means", each.means()))
                        .toList());
        model.put("minutes", article.minutes());
        model.put("words", article.words());
        model.put("citation", citation.sentence(article));
        model.put("bibtex", citation.bibtex(article));
        if (!article.figures().isEmpty()) {
            model.put("script", assets.published(AssetNames.scriptOf(article.slug())));
            model.put("firstFigure", picture(article.figures().get(0)));
        }
        return model;
    }

    private Map<String, Object> before(String slug) {
        Article article = articles.stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return link(article);
    }

    static Map<String, Object> link(Article article) {
        return Map.of("title", article.title(), "uri", article.page());
    }

    private static Map<String, Object> author(Author author) {
        return Map.of(
                "name",
                author.name(),
                "url",
                author.url(),
                "affiliation",
                author.affiliation(),
                "isOrganisation",
                author.isOrganisation());
    }

    private static String inWords(LocalDate date) {
        return IN_WORDS.format(date);
    }

    /** The figure's first plot alone, as HTML; or its view, where that has none. */
    private static String picture(EmbeddedFigure figure) {
        Element view = (Element)
                new Stage(figure.widget()).show(figure.state()).children().get(0);
        Element plot = plot(view);
        return HtmlWriter.write(plot == null ? view : Element.of("div", "view", Element.of("div", "panel", plot)));
    }

    private static Element plot(Element within) {
        if (within.tag().equals("svg")) {
            return within;
        }
        for (Node child : within.children()) {
            Element plot = child instanceof Element inner ? plot(inner) : null;
            if (plot != null) {
                return plot;
            }
        }
        return null;
    }
}
