package unstuck.site.asset;

import unstuck.site.markdown.Article;

/** What no style does: {@code SiteArchitectureTest} shows what is said of it. */
public final class StyleThatReadsArticles {
    private StyleThatReadsArticles() {}

    public static String of(Article article) {
        return article.html();
    }
}
