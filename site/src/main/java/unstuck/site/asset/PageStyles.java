package unstuck.site.asset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import unstuck.site.markdown.StyleClasses;
import unstuck.widget.Widgets;

/**
 * One style sheet for each page: what all pages share, and of the styles of figures and formulas those of what it
 * shows. A sheet {@code 4x-<name>.css} is for the figures of the package of that name.
 */
public final class PageStyles {
    private static final Pattern OF_FIGURES = Pattern.compile("4\\d-([a-z-]+)\\.css");

    private final Map<String, String> sheets;
    private final Set<String> packages =
            Widgets.names().stream().map(PageStyles::packageOf).collect(Collectors.toSet());
    private final StyleClasses lifted;
    private final Assets assets;

    /** @param lifted the classes that stand for style attributes */
    public PageStyles(Path folder, StyleClasses lifted, Assets assets) {
        this.sheets = Assets.sheets(folder);
        this.lifted = lifted;
        this.assets = assets;
    }

    /**
     * Publishes the style sheet of a page.
     *
     * @param figures the names of the figures that the page shows
     * @param html what the page shows of formulas
     */
    public void add(String name, Collection<String> figures, String html) {
        Set<String> shown = figures.stream().map(PageStyles::packageOf).collect(Collectors.toSet());
        List<String> parts = new ArrayList<>();
        sheets.forEach((sheet, css) -> {
            Matcher ofFigures = OF_FIGURES.matcher(sheet);
            String room = ofFigures.matches() ? ofFigures.group(1).replace("-", "") : "";
            if (!packages.contains(room) || shown.contains(room)) {
                parts.add(css);
            }
        });
        parts.add(new KatexStyles().css(html, assets));
        parts.add(lifted.css(html));
        assets.addStyles(name, parts);
    }

    private static String packageOf(String figure) {
        String name = Widgets.named(figure).getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
