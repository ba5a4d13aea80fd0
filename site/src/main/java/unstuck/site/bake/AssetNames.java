package unstuck.site.bake;

import unstuck.site.asset.Assets;
import unstuck.site.markdown.Article;
import unstuck.site.markdown.FigureTag;
import unstuck.widget.Workers;

/** By which names pages ask the assets for what is made for them. */
final class AssetNames {
    /** The style sheet of pages without figures and formulas. */
    static final String STYLE = "site.css";

    static final String MANIFEST = "manifest.webmanifest";

    /** What the search looks words up in. */
    static final String SEARCH = "search-index.js";

    private AssetNames() {}

    /** The script of a page's figures. */
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

    /** A figure's HTML with the addresses of the workers in the place of their names. */
    static String withWorkers(String html, Assets assets) {
        String addressed = html;
        for (String worker : Workers.names()) {
            addressed = addressed.replace(
                    FigureTag.WORK + worker + '"', FigureTag.WORK + assets.published(workerOf(worker)) + '"');
        }
        return addressed;
    }
}
