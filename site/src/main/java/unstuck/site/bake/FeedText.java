package unstuck.site.bake;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import unstuck.site.asset.StandalonePlot;
import unstuck.site.file.Memory;
import unstuck.site.markdown.Article;

/** An article as a feed carries it: its whole text, with still figures, formulas in MathML and absolute links. */
final class FeedText {
    /** The preview asks again and again for the same texts. */
    private static final Memory<String> MADE = new Memory<>(500);

    private final String site;
    private final StandalonePlot plots;

    /** @param site where the site is published, with a slash at the end */
    FeedText(String site, StandalonePlot plots) {
        this.site = site;
        this.plots = plots;
    }

    String html(Article article) {
        return MADE.get(site + plots.sheets() + article.page() + article.body(), () -> make(article));
    }

    private String make(Article article) {
        Element body = Jsoup.parseBodyFragment(article.body()).body();
        for (Element stage : body.select(".stage")) {
            String sentence = stage.select(".says").text();
            String plot = plots.svg(stage.outerHtml());
            stage.before(new Element("p").text(sentence)).before(plot);
            stage.remove();
        }
        body.select(".katex-html").remove();
        body.select("a[href], img[src]").forEach(each -> {
            String name = each.hasAttr("href") ? "href" : "src";
            String address = each.attr(name);
            if (address.startsWith("#")) {
                each.attr(name, site + article.page() + address);
            } else if (!address.contains(":")) {
                each.attr(name, site + address);
            }
        });
        body.select("[class]").removeAttr("class");
        body.select("[tabindex]").removeAttr("tabindex");
        return body.html();
    }
}
