package unstuck.site.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import unstuck.site.asset.Assets;
import unstuck.site.markdown.Article;
import unstuck.site.markdown.TagPage;

/** What templates are told of each page. Texts are plain and escaped by the template, but for those named HTML. */
final class Pages {
    private final SiteConfiguration site;
    private final Assets assets;
    private final List<Article> articles;
    private final FeedText feed;
    private final ArticleModel described;

    /** @param articles those that are published, newest first */
    Pages(SiteConfiguration site, Assets assets, List<Article> articles, FeedText feed) {
        this.feed = feed;
        this.site = site;
        this.assets = assets;
        this.articles = articles;
        this.described = new ArticleModel(site, assets, articles);
    }

    Map<String, Object> article(Article article) {
        Map<String, Object> model = page("article", article.page(), article.title(), article.summary());
        model.put("style", assets.published(AssetNames.styleOf(article.slug())));
        model.put("article", described.of(article));
        return model;
    }

    Map<String, Object> index() {
        Map<String, Object> model = page("index", "", site.title(), site.description());
        model.put("style", assets.published(AssetNames.styleOf("index")));
        model.put("articles", articles.stream().map(described::of).toList());
        return model;
    }

    Map<String, Object> archive() {
        Map<String, Object> model =
                page("archive", "archive.html", "Articles", "All articles of " + site.title() + ".");
        model.put("articles", articles.stream().map(described::of).toList());
        return model;
    }

    Map<String, Object> feed() {
        Map<String, Object> model = page("feed", "feed.xml", site.title(), site.description());
        model.put(
                "articles",
                articles.stream()
                        .map(article -> {
                            Map<String, Object> entry = described.of(article);
                            entry.put("text", feed.html(article));
                            return entry;
                        })
                        .toList());
        return model;
    }

    Map<String, Object> sitemap() {
        Map<String, Object> model = page("sitemap", "sitemap.xml", site.title(), site.description());
        model.put("articles", articles.stream().map(described::of).toList());
        List<String> pages = new ArrayList<>(List.of("", "archive.html", "tags.html", "gallery.html"));
        tags().keySet().forEach(tag -> pages.add(TagPage.of(tag) + ".html"));
        model.put("pages", pages.stream().map(uri -> Map.of("uri", uri)).toList());
        return model;
    }

    Map<String, Object> topics() {
        Map<String, Object> model =
                page("tags", "tags.html", "Topics", "What the articles of " + site.title() + " are about.");
        List<Map<String, Object>> topics = new ArrayList<>();
        tags().forEach((tag, of) ->
                topics.add(Map.of("name", tag, "uri", TagPage.of(tag) + ".html", "count", of.size())));
        model.put("topics", topics);
        return model;
    }

    /** @param page the tag's page without its ending, by which JBake knows the tag */
    Map<String, Object> topic(String page) {
        String tag = tags().keySet().stream()
                .filter(each -> TagPage.of(each).equals(page))
                .findFirst()
                .orElseThrow();
        Map<String, Object> model = page("tag", page + ".html", tag, "Articles about " + tag + ".");
        model.put("topic", Map.of("name", tag, "uri", page + ".html"));
        model.put("articles", tags().get(tag).stream().map(described::of).toList());
        return model;
    }

    Map<String, Object> gallery() {
        Map<String, Object> model = page(
                "gallery",
                "gallery.html",
                "Figures",
                "Every figure that an article can embed, with its parameters and numbers.");
        model.put("figures", new GalleryModel(assets, articles).figures());
        model.put("script", assets.published(AssetNames.scriptOf("gallery")));
        model.put("style", assets.published(AssetNames.styleOf("gallery")));
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
}
