package unstuck.site.markdown;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;

/** What articles say of each other: slugs, prerequisites, links from page to page. */
final class CrossCheck {
    private static final List<String> OTHER_PAGES = List.of("index.html", "archive.html", "tags.html", "gallery.html");

    private final Path content;
    private final List<Article> articles;
    private final SourceFiles files;
    private final Map<String, Article> pages = new LinkedHashMap<>();

    CrossCheck(Path content, List<Article> articles, SourceFiles files) {
        this.content = content;
        this.articles = articles;
        this.files = files;
    }

    void check() {
        for (Article article : articles) {
            Article same = pages.putIfAbsent(article.page(), article);
            if (same != null) {
                source(article)
                        .mistake(0, "the slug “" + article.slug() + "” is that of " + same.source() + " as well");
            } else if (isOfTheSite(article.page())) {
                source(article).mistake(0, "the slug “" + article.slug() + "” is that of a page of the site");
            }
        }
        for (Article article : articles) {
            article.prerequisites().forEach(slug -> prerequisite(article, slug));
            article.links().forEach(link -> link(article, link));
            article.tags().forEach(tag -> tag(article, tag));
        }
    }

    private static boolean isOfTheSite(String page) {
        return OTHER_PAGES.contains(page) || page.equals("404.html") || page.startsWith(TagPage.PREFIX);
    }

    private void tag(Article article, String tag) {
        for (Article before : articles.subList(0, articles.indexOf(article))) {
            for (String other : before.tags()) {
                if (!other.equals(tag) && TagPage.of(other).equals(TagPage.of(tag))) {
                    source(article)
                            .mistake(
                                    0,
                                    "the tag “" + tag + "” is written “" + other + "” in " + before.source()
                                            + ": write both alike");
                    return;
                }
            }
        }
    }

    private void prerequisite(Article article, Placed slug) {
        Article before = pages.get(slug.text() + ".html");
        List<String> slugs = articles.stream().map(Article::slug).toList();
        if (before == null) {
            source(article)
                    .mistake(
                            slug.offset(),
                            "there is no article “" + slug.text() + "” to read first"
                                    + Mistakes.didYouMean(slug.text(), slugs));
        } else if (before.isDraft() && !article.isDraft()) {
            source(article)
                    .mistake(slug.offset(), "the article “" + slug.text() + "” is a draft, which readers cannot see");
        }
    }

    private void link(Article article, Article.SiteLink link) {
        boolean isWithin = link.page().equals(Article.SiteLink.SAME_PAGE);
        Article target = isWithin ? article : pages.get(link.page());
        if (target == null && !OTHER_PAGES.contains(link.page())) {
            source(article)
                    .mistake(
                            link.offset(),
                            "there is no page " + link.page() + Mistakes.didYouMean(link.page(), pages.keySet()));
        } else if (target != null && target.isDraft() && !article.isDraft()) {
            source(article).mistake(link.offset(), link.page() + " is a draft, which readers cannot see");
        } else if (target != null
                && !link.anchor().isEmpty()
                && !anchors(target).contains(link.anchor())) {
            source(article)
                    .mistake(
                            link.offset(),
                            "there is no #" + link.anchor() + " in " + (isWithin ? "this article" : link.page())
                                    + Mistakes.didYouMean(link.anchor(), anchors(target)));
        }
    }

    private Set<String> anchors(Article article) {
        Set<String> anchors = new LinkedHashSet<>(article.anchors());
        anchors.addAll(PageIds.sectionsOf(article, articles));
        return anchors;
    }

    private SourceText source(Article article) {
        return files.read(content.resolveSibling(article.source()));
    }
}
