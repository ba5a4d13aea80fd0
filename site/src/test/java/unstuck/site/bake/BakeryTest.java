package unstuck.site.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unstuck.site.bundle.Bundler;
import unstuck.site.file.Digest;
import unstuck.site.mistake.Mistakes;

class BakeryTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String ARTICLE =
            """
            ---
            title: A title
            summary: One sentence.
            authors:
              - name: A. Author
            published: 2026-01-31
            status: published
            tags: [calculus, data]
            ---

            Text with $x^2$.[^a]

            ::: figure hinge {#fig-hinge}
            A caption.
            :::

            [^a]: A note.
            """;

    @TempDir
    Path project;

    @BeforeEach
    void aSiteOfOneArticle() throws IOException {
        aSiteOfNoArticle(project);
        Files.writeString(project.resolve("content/one.md"), ARTICLE);
    }

    @Test
    void two_builds_are_the_same_whatever_the_folder_the_language_and_the_time_zone() throws IOException {
        bake(project, "pages");
        Path elsewhere = Files.createDirectories(project.resolve("else where/ünder"));
        for (String part : new String[] {"templates", "site/src", "content"}) {
            copy(project.resolve(part), elsewhere.resolve(part));
        }
        Files.copy(project.resolve("site/jbake.properties"), elsewhere.resolve("site/jbake.properties"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            bake(elsewhere, "pages");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(contents(elsewhere.resolve("pages")))
                .isEqualTo(contents(project.resolve("pages")))
                .isNotEmpty();
    }

    @Test
    void a_draft_is_published_nowhere() throws IOException {
        Files.writeString(
                project.resolve("content/two.md"),
                ARTICLE.replace("status: published", "status: draft").replace("A title", "An unfinished thought"));
        bake(project, "pages");
        for (String file : contents(project.resolve("pages")).keySet()) {
            assertThat(file).doesNotStartWith("two");
            if (file.matches(".*\\.(html|xml)")) {
                assertThat(Files.readString(project.resolve("pages").resolve(file)))
                        .doesNotContain("An unfinished thought");
            }
        }
    }

    @Test
    void a_mistake_of_one_article_leaves_what_was_published_before() throws IOException {
        bake(project, "pages");
        Map<String, String> before = contents(project.resolve("pages"));
        Files.writeString(project.resolve("content/two.md"), ARTICLE + "\n[@nobody]\n");
        assertThat(mistakes(project, "pages").sorted()).hasSize(1);
        assertThat(contents(project.resolve("pages"))).isEqualTo(before);
    }

    @Test
    void what_was_published_and_is_gone_is_gone() throws IOException {
        Files.writeString(project.resolve("content/two.md"), ARTICLE);
        bake(project, "pages");
        Files.delete(project.resolve("content/two.md"));
        bake(project, "pages");
        assertThat(contents(project.resolve("pages"))).doesNotContainKey("two.html");
    }

    @Test
    void a_file_that_nobody_knows_is_a_mistake_and_is_not_published() throws IOException {
        Files.writeString(project.resolve("content/page.html"), "<p>Text</p>");
        assertThat(mistakes(project, "pages").sorted())
                .singleElement()
                .asString()
                .startsWith("content/page.html:1:1: error: an article is a Markdown file");
    }

    @Test
    void an_image_is_published_where_its_article_looks_for_it() throws IOException {
        Files.createDirectories(project.resolve("content/pictures"));
        Files.write(project.resolve("content/pictures/a.png"), new byte[] {1, 2});
        Files.write(project.resolve("content/pictures/unused.png"), new byte[] {1});
        Files.writeString(project.resolve("content/one.md"), ARTICLE + "\n![Two dots](pictures/a.png)\n");
        bake(project, "pages");
        assertThat(contents(project.resolve("pages")))
                .containsKey("pictures/a.png")
                .doesNotContainKey("pictures/unused.png");
    }

    @Test
    void a_site_without_articles_is_a_site() throws IOException {
        Files.delete(project.resolve("content/one.md"));
        bake(project, "pages");
        assertThat(contents(project.resolve("pages"))).containsKeys("index.html", "gallery.html", "feed.xml");
    }

    @Test
    void an_address_without_its_slash_is_refused_with_a_reason() throws IOException {
        Path properties = project.resolve("site/jbake.properties");
        Files.writeString(properties, Files.readString(properties).replaceAll("site\\.url=.*", "site.url=example"));
        assertThatThrownBy(() -> new SiteConfiguration(project, project.resolve("pages")))
                .hasMessageContaining("site.url is an address with a slash at its end");
    }

    @Test
    void a_configuration_without_a_name_says_which() throws IOException {
        Path properties = project.resolve("site/jbake.properties");
        Files.writeString(properties, Files.readString(properties).replaceAll("site\\.title=.*", ""));
        assertThatThrownBy(() -> new SiteConfiguration(project, project.resolve("pages")).title())
                .hasMessageContaining("site/jbake.properties has no site.title");
    }

    static void bake(Path project, String output) {
        assertThat(mistakes(project, output).sorted()).isEmpty();
    }

    /** Each file's name, and a digest of its content. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString().replace('\\', '/'), Digest.of(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    /** What a project needs to be baked, besides articles. */
    static void aSiteOfNoArticle(Path project) throws IOException {
        for (String part : List.of("templates", "site/src/main/assets")) {
            copy(REPOSITORY.resolve(part), project.resolve(part));
        }
        Files.copy(REPOSITORY.resolve("site/jbake.properties"), project.resolve("site/jbake.properties"));
        Files.createDirectories(project.resolve("content"));
    }

    /** The compiled scripts are kept for all tests: they depend on the figures alone. */
    static Mistakes mistakes(Path project, String output) {
        return new Bakery(project, project.resolve(output), new Bundler(Path.of("target/bundles"))).bake();
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(Files.isDirectory(file) ? target : target.getParent());
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
