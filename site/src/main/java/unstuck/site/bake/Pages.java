package unstuck.site.bake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import unstuck.figure.Element;
import unstuck.figure.HtmlWriter;
import unstuck.figure.Node;
import unstuck.figure.Parameter;
import unstuck.figure.Stage;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.site.asset.Assets;
import unstuck.site.markdown.Article;
import unstuck.site.markdown.Author;
import unstuck.site.markdown.EmbeddedFigure;
import unstuck.site.markdown.FigureTag;
import unstuck.widget.Widgets;
import unstuck.widget.Workers;

/** What templates are told of each page. Texts are plain and escaped by the template, but for those named HTML. */
final class Pages {
    /** The style sheet of pages without figures and formulas. */
    static final String STYLE = "site.css";
    /** All figures at their start: the preview asks again and again, and they are the same as long as their classes are. */
    private static final Map<String, String> DRAWN = new ConcurrentHashMap<>();

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static final String MANIFEST = "manifest.webmanifest";

    /** What the search looks words up in. */
    static final String SEARCH = "search-index.js";

    private final SiteConfiguration site;
    private final Assets assets;
    private final List<Article> articles;
    private final FeedText feed;

    /** @param articles those that are published, newest first */
    Pages(SiteConfiguration site, Assets assets, List<Article> articles, FeedText feed) {
        this.feed = feed;
        this.site = site;
        this.assets = assets;
        this.articles = articles;
    }

    static String tagPage(String tag) {
        return "tag-" + tag.replace(' ', '-');
    }

    /** The name under which a page's script is among the assets. */
    static String scriptOf(String page) {
        return "widgets-" + page + ".js";
    }

    /** The style sheet of a page of its own style. */
    static String styleOf(String page) {
        return "site-" + page + ".css";
    }

    static String shareImageOf(Article article) {
        return "share-" + article.slug() + ".png";
    }

    static String workerOf(String name) {
        return "worker-" + name + ".js";
    }

    /** With the addresses of the workers in the place of their names. */
    private String withWorkers(String html) {
        String addressed = html;
        for (String worker : Workers.names()) {
            addressed = addressed.replace(
                    FigureTag.WORK + worker + '"', FigureTag.WORK + assets.published(workerOf(worker)) + '"');
        }
        return addressed;
    }

    Map<String, Object> article(Article article) {
        Map<String, Object> model = page("article", article.page(), article.title(), article.summary());
        model.put("style", assets.published(styleOf(article.slug())));
        model.put("article", describe(article));
        return model;
    }

    Map<String, Object> index() {
        Map<String, Object> model = page("index", "", site.title(), site.description());
        model.put("style", assets.published(styleOf("index")));
        model.put("articles", articles.stream().map(this::describe).toList());
        return model;
    }

    Map<String, Object> archive() {
        Map<String, Object> model =
                page("archive", "archive.html", "Articles", "All articles of " + site.title() + ".");
        model.put("articles", articles.stream().map(this::describe).toList());
        return model;
    }

    Map<String, Object> feed() {
        Map<String, Object> model = page("feed", "feed.xml", site.title(), site.description());
        model.put(
                "articles",
                articles.stream()
                        .map(article -> {
                            Map<String, Object> entry = describe(article);
                            entry.put("text", feed.html(article));
                            return entry;
                        })
                        .toList());
        return model;
    }

    Map<String, Object> sitemap() {
        Map<String, Object> model = page("sitemap", "sitemap.xml", site.title(), site.description());
        model.put("articles", articles.stream().map(this::describe).toList());
        List<String> pages = new ArrayList<>(List.of("", "archive.html", "tags.html", "gallery.html"));
        tags().keySet().forEach(tag -> pages.add(tagPage(tag) + ".html"));
        model.put("pages", pages.stream().map(uri -> Map.of("uri", uri)).toList());
        return model;
    }

    Map<String, Object> topics() {
        Map<String, Object> model =
                page("tags", "tags.html", "Topics", "What the articles of " + site.title() + " are about.");
        List<Map<String, Object>> topics = new ArrayList<>();
        tags().forEach((tag, of) -> topics.add(Map.of("name", tag, "uri", tagPage(tag) + ".html", "count", of.size())));
        model.put("topics", topics);
        return model;
    }

    /** @param page the tag's page without its ending, by which JBake knows the tag */
    Map<String, Object> topic(String page) {
        String tag = tags().keySet().stream()
                .filter(each -> tagPage(each).equals(page))
                .findFirst()
                .orElseThrow();
        Map<String, Object> model = page("tag", page + ".html", tag, "Articles about " + tag + ".");
        model.put("topic", Map.of("name", tag, "uri", page + ".html"));
        model.put("articles", tags().get(tag).stream().map(this::describe).toList());
        return model;
    }

    Map<String, Object> gallery() {
        Map<String, Object> model = page(
                "gallery", "gallery.html", "Figures", "Every figure that an article can embed, with its parameters.");
        model.put("figures", Widgets.names().stream().map(this::figure).toList());
        model.put("script", assets.published(scriptOf("gallery")));
        model.put("style", assets.published(styleOf("gallery")));
        return model;
    }

    Map<String, Object> missing() {
        Map<String, Object> model = page("404", "404.html", "This page is stuck", "There is no page at this address.");
        model.put("asset", assets.names(site.path()));
        return model;
    }

    private Map<String, Object> page(String type, String uri, String title, String description) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("site", site.model());
        model.put("asset", assets.names(""));
        model.put(
                "page",
                Map.of("type", type, "title", title, "description", description, "canonical", site.url() + uri));
        return model;
    }

    private Map<String, List<Article>> tags() {
        Map<String, List<Article>> tags = new TreeMap<>();
        for (Article article : articles) {
            article.tags().forEach(tag -> tags.computeIfAbsent(tag, t -> new ArrayList<>())
                    .add(article));
        }
        return tags;
    }

    private Map<String, Object> describe(Article article) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("slug", article.slug());
        model.put("uri", article.page());
        model.put("source", article.source());
        model.put("shareImage", assets.published(shareImageOf(article)));
        model.put("offprint", Offprint.nameOf(article));
        model.put("title", article.title());
        model.put("summary", article.summary());
        model.put("authors", article.authors().stream().map(Pages::author).toList());
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
                        .map(tag -> Map.of("name", tag, "uri", tagPage(tag) + ".html"))
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
                        .filter(each -> each.prerequisites().stream()
                                .anyMatch(before -> before.text().equals(article.slug())))
                        .map(Pages::link)
                        .toList());
        model.put(
                "corrections",
                article.corrections().stream()
                        .map(each -> Map.of(
                                "date", each.date().toString(), "dateText", inWords(each.date()), "what", each.what()))
                        .toList());
        model.put("body", withWorkers(article.body()));
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
        model.put("citation", citation(article));
        model.put("bibtex", BibTex.entry(article, site.title(), site.url() + article.page()));
        if (!article.figures().isEmpty()) {
            model.put("script", assets.published(scriptOf(article.slug())));
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

    private static Map<String, Object> link(Article article) {
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
                "isGroup",
                author.isGroup());
    }

    private static String inWords(LocalDate date) {
        return IN_WORDS.format(date);
    }

    private String citation(Article article) {
        String names = article.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        return names + ", “" + article.title() + "”, " + site.title() + ", "
                + article.published().getYear() + ". " + site.url() + article.page();
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

    private Map<String, Object> figure(String name) {
        Widget widget = Widgets.named(name);
        State start = State.start(widget.parameters());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", name);
        model.put(
                "html",
                withWorkers(FigureTag.open("fig-" + name, "figure wide", name, "", widget))
                        + DRAWN.computeIfAbsent(name, which -> HtmlWriter.write(new Stage(widget).show(start)))
                        + "</figure>");
        model.put(
                "parameters",
                widget.parameters().all().stream()
                        .map(parameter -> parameter(parameter, start.values()))
                        .toList());
        model.put(
                "articles",
                articles.stream()
                        .filter(article -> article.figures().stream()
                                .anyMatch(figure -> figure.name().equals(name)))
                        .sorted(Comparator.comparing(Article::title))
                        .map(Pages::link)
                        .toList());
        return model;
    }

    private static Map<String, Object> parameter(Parameter<?> parameter, Values start) {
        return Map.of(
                "name",
                parameter.name(),
                "label",
                parameter.label(),
                "kind",
                parameter.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                "range",
                parameter.range(),
                "start",
                start.write(parameter));
    }
}
