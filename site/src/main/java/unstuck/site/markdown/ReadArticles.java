package unstuck.site.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unstuck.site.asset.StyleClasses;
import unstuck.site.file.Digest;
import unstuck.site.mistake.Mistakes;

/** Articles as they were read before: one that has not changed, nor what it draws on, need not be read again. */
public final class ReadArticles {
    private final Map<Path, Reading> readings = new HashMap<>();
    private final StyleClasses styles = new StyleClasses();
    private String shared = "";

    private record Reading(String source, Article article) {}

    /** From now on readings count that draw on what the folder now holds: images, data, the bibliography. */
    void drawOn(Path content) {
        if (!Files.isDirectory(content)) {
            return;
        }
        try (Stream<Path> files = Files.walk(content)) {
            shared = Digest.of(files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .map(ReadArticles::stamp)
                    .collect(Collectors.joining(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The styles that the formulas of all of them carried as attributes. */
    StyleClasses styles() {
        return styles;
    }

    /** The article as it was read before; else as it is read now, which is kept where that adds no mistake. */
    Article get(Path file, Mistakes mistakes, Supplier<Article> reading) {
        String source = source(file);
        Reading before = readings.get(file);
        if (before != null && before.source().equals(source)) {
            return before.article();
        }
        int mistakesBefore = mistakes.sorted().size();
        Article article = reading.get();
        if (article != null && mistakes.sorted().size() == mistakesBefore) {
            readings.put(file, new Reading(source, article));
        }
        return article;
    }

    private String source(Path file) {
        try {
            return shared + " " + Digest.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
