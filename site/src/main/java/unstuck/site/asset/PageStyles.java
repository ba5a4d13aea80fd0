package unstuck.site.asset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One style sheet for each page: what all pages share, and of the styles of figures and formulas those of what it
 * shows. A sheet {@code 45-figures/<name>.css} is of the figure of that name.
 */
public final class PageStyles {
    private static final Pattern OF_A_FIGURE = Pattern.compile(".*/([a-z-]+)\\.css");
    private static final String FRONT = "-front.css";

    private final Map<String, String> sheets;
    private final StyleClasses lifted;
    private final Assets assets;

    /** @param lifted the classes that stand for style attributes */
    public PageStyles(StyleSheets sheets, StyleClasses lifted, Assets assets) {
        this.sheets = sheets.all();
        this.lifted = lifted;
        this.assets = assets;
    }

    /**
     * Publishes the style sheet of a page that is no article.
     *
     * @param figures the names of the figures that the page shows
     */
    public void add(String name, Collection<String> figures) {
        assets.addStyles(name, sheets(figures, sheet -> true));
    }

    /**
     * Publishes the style sheet of an article, which is without what only the front page and lists show.
     *
     * @param figures the names of the figures that the article shows
     * @param html what it shows of formulas
     */
    public void addArticle(String name, Collection<String> figures, String html) {
        List<String> parts = sheets(figures, sheet -> !sheet.endsWith(FRONT));
        parts.add(new KatexStyles().css(html, assets));
        parts.add(lifted.css(html));
        assets.addStyles(name, parts);
    }

    private List<String> sheets(Collection<String> figures, Predicate<String> wanted) {
        List<String> parts = new ArrayList<>();
        sheets.forEach((sheet, css) -> {
            Matcher ofAFigure = OF_A_FIGURE.matcher(sheet);
            if (wanted.test(sheet) && (!ofAFigure.matches() || figures.contains(ofAFigure.group(1)))) {
                parts.add(css);
            }
        });
        return parts;
    }
}
