package unstuck.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
    @TempDir
    Path project;

    @Test
    void a_mistake_ends_the_build_with_1_says_where_it_is_and_writes_nothing() throws Exception {
        Files.createDirectories(project.resolve("site"));
        Files.copy(Path.of("jbake.properties"), project.resolve("site/jbake.properties"));
        Files.createDirectories(project.resolve("content"));
        Files.writeString(project.resolve("content/one.md"), "No front matter.\n");
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Build.class.getName(),
                        project.toString(),
                        project.resolve("pages").toString())
                .redirectError(project.resolve("errors").toFile())
                .start();
        assertThat(build.waitFor()).isEqualTo(1);
        assertThat(project.resolve("errors")).content().contains("content/one.md:1:1: error: ", "nothing was written");
        assertThat(project.resolve("pages")).doesNotExist();
    }
}
