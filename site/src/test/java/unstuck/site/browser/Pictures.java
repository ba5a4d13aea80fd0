package unstuck.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.text.StringEscapeUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import unstuck.figure.Parameters;
import unstuck.figure.Widget;
import unstuck.site.output.Compressed;
import unstuck.site.output.PageWeights;
import unstuck.widget.Widgets;

/**
 * Pictures of figures as they start, at two widths, light and dark, for looking at: {@code Pictures <project> <output>}
 * takes one of each figure, and writes {@code index.html}, which shows them with their parameters and sizes. With the
 * system property {@code pictures.base}, the folder of another, built version of the project, it takes those of the figures
 * that start with another, before and after, and writes {@code changes.md}, which names them and the pages whose weights differ.
 */
public final class Pictures {
    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final int HEIGHT = 900;
    private static final String PAGES = "site/target/pages";
    private static final String GALLERY = PAGES + "/gallery.html";

    private final Path project;
    private final Path output;

    private Pictures(Path project, Path output) {
        this.project = project;
        this.output = output;
    }

    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path output = Files.createDirectories(Path.of(arguments[1]));
        String base = System.getProperty("pictures.base", "");
        Pictures pictures = new Pictures(project, output);
        if (base.isEmpty()) {
            pictures.gallery();
        } else {
            pictures.changesSince(Path.of(base).toAbsolutePath().normalize());
        }
        System.out.println("The pictures are in " + output);
        System.exit(0);
    }

    private void gallery() throws IOException {
        take(project, Widgets.names(), "");
        Files.writeString(output.resolve("index.html"), index(project));
    }

    /** A page that shows the pictures of all figures of a built project, and says what the figures weigh. */
    static String index(Path built) {
        Map<String, String> starts = starts(built);
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<meta charset=\"utf-8\">\n"
                + "<title>Figures</title>\n<h1>Figures</h1>\n");
        for (String name : Widgets.names()) {
            html.append("<h2>").append(name).append("</h2>\n<p>");
            html.append(StringEscapeUtils.escapeHtml4(
                            describe(Widgets.named(name), starts.getOrDefault(name, ""), built)))
                    .append("</p>\n");
            for (String file : files(name)) {
                html.append("<img src=\"")
                        .append(file)
                        .append("\" alt=\"")
                        .append(file)
                        .append("\">\n");
            }
        }
        return html.append("</html>\n").toString();
    }

    private static String describe(Widget widget, String start, Path built) {
        Parameters parameters = widget.parameters();
        String settings = String.join(
                "; ",
                parameters.all().stream()
                        .map(each -> each.name() + ": " + each.range() + ", at first "
                                + parameters.start().write(each))
                        .toList());
        int rows = widget.needs().stream()
                .mapToInt(data -> Compressed.size(built.resolve("content/data/" + data.name() + ".csv")))
                .sum();
        return String.format(
                Locale.ROOT,
                "%s. %.1f KB of markup, %.1f KB of data.",
                settings,
                Compressed.size(start.getBytes(StandardCharsets.UTF_8)) / 1024.0,
                rows / 1024.0);
    }

    private void changesSince(Path base) throws IOException {
        List<String> changed = changed(base, project);
        take(base, changed, "-before");
        take(project, changed, "-after");
        Files.writeString(output.resolve("changes.md"), changes(base, project));
    }

    /** What has changed between two built projects, in Markdown. */
    static String changes(Path before, Path after) {
        List<String> changed = changed(before, after);
        String figures = changed.isEmpty()
                ? "No figure starts with another picture than before.\n"
                : "Pictures before and after are in the artefact *pictures*: " + String.join(", ", changed) + ".\n";
        String weights = new PageWeights(after.resolve(PAGES)).changesSince(new PageWeights(before.resolve(PAGES)));
        return "## What readers will see\n\n" + figures + "\n## Weights\n\n" + weights;
    }

    /** The figures that start with another picture than before, are new or are gone. */
    private static List<String> changed(Path before, Path after) {
        Map<String, String> then = starts(before);
        Map<String, String> now = starts(after);
        TreeSet<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        names.removeIf(name -> Objects.equals(then.get(name), now.get(name)));
        return List.copyOf(names);
    }

    /** Each figure of a built project as it starts: not its golden, which a change may have left as it was. */
    private static Map<String, String> starts(Path built) {
        Map<String, String> starts = new TreeMap<>();
        try {
            if (Files.exists(built.resolve(GALLERY))) {
                for (Element figure :
                        Jsoup.parse(Files.readString(built.resolve(GALLERY))).select("figure[data-widget]")) {
                    starts.put(figure.attr("data-widget"), figure.html());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return starts;
    }

    /** Takes those of the figures that the built project has. */
    private void take(Path built, List<String> figures, String suffix) {
        if (figures.isEmpty() || !Files.exists(built.resolve(GALLERY))) {
            return;
        }
        try (BuiltSite site = new BuiltSite(built, built.resolve(PAGES))) {
            for (int width : WIDTHS) {
                for (ColorScheme scheme : SCHEMES) {
                    var page = site.visit(
                                    "gallery.html",
                                    new Browser.NewContextOptions()
                                            .setViewportSize(width, HEIGHT)
                                            .setColorScheme(scheme))
                            .live()
                            .page();
                    for (String figure : figures) {
                        Locator place = page.locator("#fig-" + figure);
                        if (place.count() > 0) {
                            place.screenshot(new Locator.ScreenshotOptions()
                                    .setAnimations(ScreenshotAnimations.DISABLED)
                                    .setPath(output.resolve(file(figure, width, scheme, suffix))));
                        }
                    }
                    site.leave();
                }
            }
        }
    }

    private static List<String> files(String figure) {
        return WIDTHS.stream()
                .flatMap(width -> SCHEMES.stream().map(scheme -> file(figure, width, scheme, "")))
                .toList();
    }

    private static String file(String figure, int width, ColorScheme scheme, String suffix) {
        return figure + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + suffix + ".png";
    }
}
