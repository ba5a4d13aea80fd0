package unstuck.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import unstuck.figure.Parameters;
import unstuck.figure.Widget;
import unstuck.site.output.Compressed;
import unstuck.site.output.PageWeights;
import unstuck.widget.Widgets;

/**
 * Pictures of figures as they start, at two widths, light and dark, for looking at: {@code Pictures <project> <output>}
 * takes one of each figure, and writes {@code index.html}, which shows them with their parameters and sizes. With the
 * system property {@code pictures.base}, the folder of another, built version of the project, it takes those of the figures
 * whose goldens differ, before and after, and writes {@code changes.md}, which names them and the pages whose weights differ.
 */
public final class Pictures {
    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final int HEIGHT = 900;
    private static final String GOLDENS = "widgets/src/test/golden";
    private static final String PAGES = "site/target/pages";

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
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<meta charset=\"utf-8\">\n"
                + "<title>Figures</title>\n<h1>Figures</h1>\n");
        for (String name : Widgets.names()) {
            html.append("<h2>")
                    .append(name)
                    .append("</h2>\n<p>")
                    .append(describe(name))
                    .append("</p>\n");
            for (String file : files(name, "")) {
                html.append("<img src=\"")
                        .append(file)
                        .append("\" alt=\"")
                        .append(file)
                        .append("\">\n");
            }
        }
        Files.writeString(output.resolve("index.html"), html.append("</html>\n").toString());
    }

    private String describe(String name) {
        Widget widget = Widgets.named(name);
        Parameters parameters = widget.parameters();
        String settings = String.join(
                "; ",
                parameters.all().stream()
                        .map(each -> each.name() + ": " + each.range() + ", at first "
                                + parameters.start().write(each))
                        .toList());
        double markup = Compressed.size(project.resolve(GOLDENS).resolve(name + ".html")) / 1024.0;
        int rows = widget.needs().stream()
                .mapToInt(data -> Compressed.size(project.resolve("content/data/" + data.name() + ".csv")))
                .sum();
        return StringEscapeUtils.escapeHtml4(
                String.format(Locale.ROOT, "%s. %.1f KB of markup, %.1f KB of data.", settings, markup, rows / 1024.0));
    }

    private void changesSince(Path base) throws IOException {
        List<String> changed = changedGoldens(base);
        take(base, changed, "-before");
        take(project, changed, "-after");
        String figures = changed.isEmpty()
                ? "No figure starts with another picture than before.\n"
                : "Pictures before and after are in the artefact *pictures*: " + String.join(", ", changed) + ".\n";
        String weights = new PageWeights(project.resolve(PAGES)).changesSince(new PageWeights(base.resolve(PAGES)));
        Files.writeString(
                output.resolve("changes.md"), "## What readers will see\n\n" + figures + "\n## Weights\n\n" + weights);
    }

    /** The figures whose goldens differ, are new or are gone. */
    private List<String> changedGoldens(Path base) throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Path folder : List.of(project.resolve(GOLDENS), base.resolve(GOLDENS))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".html"))
                        .forEach(names::add);
            }
        }
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            if (!golden(project, name).equals(golden(base, name))) {
                changed.add(name.replace(".html", ""));
            }
        }
        return changed;
    }

    private static String golden(Path project, String name) throws IOException {
        Path file = project.resolve(GOLDENS).resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Takes those of the figures that the built project has. */
    private void take(Path built, List<String> figures, String suffix) {
        if (figures.isEmpty() || !Files.exists(built.resolve(PAGES).resolve("gallery.html"))) {
            return;
        }
        try (BuiltSite site = new BuiltSite(built, built.resolve(PAGES))) {
            for (int width : WIDTHS) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
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

    private static List<String> files(String figure, String suffix) {
        return WIDTHS.stream()
                .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(scheme -> file(figure, width, scheme, suffix)))
                .toList();
    }

    private static String file(String figure, int width, ColorScheme scheme, String suffix) {
        return figure + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + suffix + ".png";
    }
}
