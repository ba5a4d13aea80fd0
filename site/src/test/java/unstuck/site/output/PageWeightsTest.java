package unstuck.site.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageWeightsTest {
    private static final int KB = 1024;

    @TempDir
    Path folder;

    @Test
    void a_page_whose_script_has_grown_is_named_with_what_it_weighed() throws IOException {
        PageWeights before = weights("before", 2, 3);
        assertThat(weights("after", 4, 3).changesSince(before).lines().skip(2))
                .singleElement()
                .asString()
                .matches("\\| one\\.html \\| 2\\.\\d → 4\\.\\d \\(\\+2\\.\\d\\) \\| 3\\.0 → 3\\.0 \\(\\+0\\.0\\) \\|");
    }

    @Test
    void the_same_site_has_no_changes_to_report() throws IOException {
        PageWeights before = weights("before", 2, 3);
        assertThat(weights("after", 2, 3).changesSince(before)).isEqualTo("No page’s weight has changed.\n");
    }

    @Test
    void without_a_site_before_every_page_is_new() throws IOException {
        PageWeights none = new PageWeights(folder.resolve("nothing"));
        assertThat(weights("after", 2, 3).changesSince(none)).contains("| one.html | 0.0 → 2.", "| 0.0 → 3.0 (+3.0) |");
    }

    /** A page with a script and data of so many KB that no compression makes smaller. */
    private PageWeights weights(String name, int script, int data) throws IOException {
        Path pages = Files.createDirectories(folder.resolve(name));
        Files.createFile(pages.resolve("start.js"));
        Files.createFile(pages.resolve("site.js"));
        Files.write(pages.resolve("one.js"), noise(script));
        Files.write(pages.resolve("data.js"), noise(data));
        Files.writeString(
                pages.resolve("one.html"),
                "<script src=\"start.js\" data-site=\"site.js\" data-figures=\"one.js\"></script><figure data-needs=\"data.js\"></figure>");
        return new PageWeights(pages);
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size * KB];
        new Random(size).nextBytes(noise);
        return noise;
    }
}
