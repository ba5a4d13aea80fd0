package unstuck.site.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What each page of a built site weighs, compressed, with its style sheet and scripts, and the data that it loads later. */
public final class PageWeights {
    /** In tenths of a KB: what changes by less is not worth a line. */
    record Weight(long page, long data) {
        static final Weight NONE = new Weight(0, 0);

        static Weight ofBytes(int page, int data) {
            return new Weight(Math.round(page / 102.4), Math.round(data / 102.4));
        }
    }

    private final Map<String, Weight> weights = new TreeMap<>();

    /** @param pages the built site; without pages where there is none */
    public PageWeights(Path pages) {
        if (Files.isDirectory(pages)) {
            try (Stream<Path> files = Files.list(pages)) {
                files.filter(file -> file.toString().endsWith(".html"))
                        .forEach(file -> weights.put(file.getFileName().toString(), weigh(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A table in Markdown of the pages whose weight is another than before. */
    public String changesSince(PageWeights before) {
        TreeSet<String> pages = new TreeSet<>(weights.keySet());
        pages.addAll(before.weights.keySet());
        StringBuilder rows = new StringBuilder();
        for (String page : pages) {
            Weight now = weights.getOrDefault(page, Weight.NONE);
            Weight then = before.weights.getOrDefault(page, Weight.NONE);
            if (!now.equals(then)) {
                rows.append("| ").append(page).append(" | ").append(change(then.page(), now.page()));
                rows.append(" | ").append(change(then.data(), now.data())).append(" |\n");
            }
        }
        return rows.isEmpty()
                ? "No page’s weight has changed.\n"
                : "| page | with styles and scripts, KB | its data, KB |\n| --- | --- | --- |\n" + rows;
    }

    private static String change(long before, long now) {
        return String.format(Locale.ROOT, "%.1f → %.1f (%+.1f)", before / 10.0, now / 10.0, (now - before) / 10.0);
    }

    private static Weight weigh(Path file) {
        try {
            Document page = Jsoup.parse(Files.readString(file));
            int weight = Compressed.size(file);
            for (Element each : page.select("script[src], link[rel=stylesheet]")) {
                weight += Compressed.size(beside(file, each.hasAttr("src") ? each.attr("src") : each.attr("href")));
            }
            for (String later : List.of("data-site", "data-figures")) {
                for (String script : page.select("[" + later + "]").eachAttr(later)) {
                    weight += Compressed.size(beside(file, script));
                }
            }
            List<String> data = page.select("[data-needs]").eachAttr("data-needs").stream()
                    .flatMap(names -> Arrays.stream(names.split(" ")))
                    .distinct()
                    .toList();
            return Weight.ofBytes(
                    weight,
                    data.stream()
                            .mapToInt(name -> Compressed.size(beside(file, name)))
                            .sum());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page for missing addresses names its files by their paths on the host. */
    private static Path beside(Path page, String address) {
        return page.resolveSibling(address.substring(address.lastIndexOf('/') + 1));
    }
}
