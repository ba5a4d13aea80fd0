package unstuck.site.bake;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import unstuck.figure.HtmlWriter;
import unstuck.figure.Parameter;
import unstuck.figure.Stage;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.site.asset.Assets;
import unstuck.site.markdown.Article;
import unstuck.site.markdown.FigureTag;
import unstuck.widget.Widgets;

/** What the page of all figures is told: each with all that an author has to know to embed it. */
final class GalleryModel {
    /** All figures at their start: the preview asks again and again, and they are the same as long as their classes are. */
    private static final Map<String, Drawn> DRAWN = new ConcurrentHashMap<>();

    private record Drawn(String html, Collection<String> numbers) {
        static Drawn of(Widget widget, State start) {
            return new Drawn(
                    HtmlWriter.write(new Stage(widget).show(start)),
                    widget.readouts(start).names());
        }
    }

    private final Assets assets;
    private final List<Article> articles;

    /** @param articles those that are published */
    GalleryModel(Assets assets, List<Article> articles) {
        this.assets = assets;
        this.articles = articles;
    }

    List<Map<String, Object>> figures() {
        return Widgets.names().stream().map(this::figure).toList();
    }

    private Map<String, Object> figure(String name) {
        Widget widget = Widgets.named(name);
        State start = State.start(widget.parameters());
        Drawn drawn = DRAWN.computeIfAbsent(name, which -> Drawn.of(widget, start));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", name);
        model.put(
                "html",
                AssetNames.withWorkers(FigureTag.open("fig-" + name, "figure wide", name, "", widget), assets)
                        + drawn.html() + "</figure>");
        model.put(
                "parameters",
                widget.parameters().all().stream()
                        .map(parameter -> parameter(parameter, start.values()))
                        .toList());
        model.put("numbers", drawn.numbers());
        model.put(
                "articles",
                articles.stream()
                        .filter(article -> article.figures().stream()
                                .anyMatch(figure -> figure.name().equals(name)))
                        .sorted(Comparator.comparing(Article::title))
                        .map(ArticleModel::link)
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
