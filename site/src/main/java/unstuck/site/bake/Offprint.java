package unstuck.site.bake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import unstuck.site.markdown.Article;

/**
 * An article to keep: its page and all files that it needs, in a zip. Its figures are alive from a file, too; links to
 * other pages lead to where the site is published.
 */
final class Offprint {
    private static final Pattern ADDRESS = Pattern.compile("(?<= (?:href|src)=\")(?!https?:|mailto:|data:|#)[^\"#]+");
    private static final Pattern NAMES = Pattern.compile("(?<= data-(?:site|needs|work|figures)=\")[^\"]+");
    private static final Pattern URL = Pattern.compile("(?<=url\\()[\\w./-]+(?=\\))");
    private static final Pattern PRELOADED_FONT = Pattern.compile("<link rel=\"preload\"[^>]* as=\"font\"[^>]*>\\s*");
    /** Always the same, so that two builds are; the very first that a zip can say would bring the time zone along. */
    private static final LocalDateTime WHEN = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Path pages;
    private final String site;

    /** @param site where the site is published, with a slash at the end */
    Offprint(Path pages, String site) {
        this.pages = pages;
        this.site = site;
    }

    static String nameOf(Article article) {
        return article.slug() + ".zip";
    }

    /** Writes the article's zip beside its page, which must be there with all its files. */
    void write(Article article) {
        try {
            String page = Files.readString(pages.resolve(article.page()));
            try (OutputStream out = Files.newOutputStream(pages.resolve(nameOf(article)));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                add(zip, article.slug() + "/" + article.page(), bytes(withoutPreloads(addressed(page))));
                for (String file : files(page)) {
                    add(zip, article.slug() + "/" + file, content(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> files(String page) throws IOException {
        Set<String> files = new TreeSet<>();
        ADDRESS.matcher(page)
                .results()
                .map(found -> found.group())
                .filter(this::isKept)
                .forEach(files::add);
        NAMES.matcher(page)
                .results()
                .map(found -> found.group())
                .forEach(names -> files.addAll(Arrays.asList(names.split(" "))));
        for (String sheet : Set.copyOf(files)) {
            if (sheet.endsWith(".css")) {
                String css = Files.readString(pages.resolve(sheet));
                URL.matcher(css).results().map(found -> found.group()).forEach(files::add);
            }
        }
        return files;
    }

    /** Other pages and the feed stay where they are published. */
    private boolean isKept(String address) {
        return !address.matches(".*\\.(html|xml|zip)");
    }

    private String addressed(String page) {
        return ADDRESS.matcher(page)
                .replaceAll(found ->
                        Matcher.quoteReplacement(isKept(found.group()) ? found.group() : site + found.group()));
    }

    /** A browser preloads no font from a file. */
    private static String withoutPreloads(String page) {
        return PRELOADED_FONT.matcher(page).replaceAll("");
    }

    /** Without a preload a font comes after the first paint, too late for one that is optional. */
    private byte[] content(String file) throws IOException {
        Path path = pages.resolve(file);
        return file.endsWith(".css")
                ? bytes(Files.readString(path).replace("font-display:optional", "font-display:block"))
                : Files.readAllBytes(path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WHEN);
        // A font is as small as it gets.
        zip.setLevel(name.endsWith(".woff2") ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
