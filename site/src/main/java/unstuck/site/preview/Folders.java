package unstuck.site.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** When the files below some folders were written: asked again and again, which works alike on every platform. */
final class Folders {
    private final List<Path> folders;

    Folders(Path... folders) {
        this.folders = List.of(folders);
    }

    /** Each file with its time and its size. */
    Map<Path, String> files() {
        Map<Path, String> files = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                add(folder, files);
            }
        }
        return files;
    }

    private static void add(Path folder, Map<Path, String> files) {
        try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file));
            }
        } catch (IOException | UncheckedIOException e) {
            // A file that went while we looked: the next look is another one.
            files.put(folder, e.toString());
        }
    }
}
