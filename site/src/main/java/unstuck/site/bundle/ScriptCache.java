package unstuck.site.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import unstuck.site.file.Digest;

/** Scripts that were compiled before, in a folder. */
final class ScriptCache {
    private final Path folder;

    ScriptCache(Path folder) {
        this.folder = folder;
    }

    boolean holds(String key) {
        return Files.exists(file(key));
    }

    /** The script of this key, which is compiled where none is kept. */
    String get(String key, Supplier<String> compiled) {
        try {
            Path file = file(key);
            if (!Files.exists(file)) {
                write(file, compiled.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a whole or not at all: what a build that was stopped has left would be taken for the script. */
    private void write(Path file, String script) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "unfinished", "");
        Files.writeString(unfinished, script);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String key) {
        return folder.resolve(Digest.of(key) + ".js");
    }
}
