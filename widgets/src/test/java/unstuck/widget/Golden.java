package unstuck.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a figure was when its author last looked at it. A golden that is missing is written, to be looked at and
 * committed; where the figure has changed, the new one is saved beside it. A continuous build accepts neither.
 */
record Golden(Path file) {

    void check(String html) throws IOException {
        String lines = html.replace("><", ">\n<") + "\n";
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, lines);
            if (System.getenv("CI") != null) {
                fail("There is no " + file + ": run the tests, look at the new file and commit it.");
            }
            return;
        }
        Path changed = Path.of(file + ".changed");
        if (lines.equals(Files.readString(file))) {
            Files.deleteIfExists(changed);
            return;
        }
        Files.writeString(changed, lines);
        assertThat(lines)
                .as(
                        "The figure’s start has changed. If it was meant to, look at %s and rename it to %s.",
                        changed, file)
                .isEqualTo(Files.readString(file));
    }
}
