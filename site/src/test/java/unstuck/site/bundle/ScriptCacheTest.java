package unstuck.site.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptCacheTest {
    /** Long enough for another thread to look while it is written. */
    private static final String SCRIPT = "f();\n".repeat(10_000_000);

    @TempDir
    Path folder;

    @Test
    void a_script_is_there_as_a_whole_or_not_at_all() throws Exception {
        ScriptCache cache = new ScriptCache(folder);
        CompletableFuture<String> written = CompletableFuture.supplyAsync(() -> cache.get("key", () -> SCRIPT));
        while (!cache.holds("key") && !written.isDone()) {
            Thread.onSpinWait();
        }
        String read = new ScriptCache(folder).get("key", () -> "another");
        assertThat(read.length()).isEqualTo(SCRIPT.length());
        assertThat(written.get().length()).isEqualTo(SCRIPT.length());
    }

    @Test
    void what_does_not_compile_leaves_nothing_behind() throws Exception {
        ScriptCache cache = new ScriptCache(folder);
        assertThatIllegalStateException()
                .isThrownBy(() -> cache.get("key", () -> {
                    throw new IllegalStateException("It does not compile.");
                }));
        assertThat(cache.holds("key")).isFalse();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
