package unstuck.site.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import unstuck.site.mistake.Mistakes;

/** Only what is known to belong into the content folder may lie there: so nothing is published, or lost, unnoticed. */
final class ContentFolder {
    private static final String KNOWN =
            ".*\\.md|references\\.bib|macros\\.tex|dictionary\\.txt|.*\\.(png|svg|jpg|webp)|data/.*|\\.jbakeignore";

    private final Path content;
    private final Mistakes mistakes;

    ContentFolder(Path content, Mistakes mistakes) {
        this.content = content;
        this.mistakes = mistakes;
    }

    void check() {
        try (Stream<Path> files = Files.walk(content)) {
            files.filter(Files::isRegularFile).forEach(this::check);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Path file) {
        String name = content.relativize(file).toString().replace('\\', '/');
        if (!name.matches(KNOWN)) {
            mistakes.add(
                    "content/" + name,
                    1,
                    1,
                    "an article is a Markdown file (.md), an image a png, svg, jpg or webp; this file is neither");
        }
    }
}
