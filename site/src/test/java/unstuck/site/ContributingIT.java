package unstuck.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the recipes of CONTRIBUTING.md to the letter, in a copy of the project. */
class ContributingIT {
    private static final Path REPOSITORY = Path.of(System.getProperty("project"));
    private static final Set<String> NOT_SOURCE = Set.of("target", ".git");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^ +((?:java|mvn|git|node|npx) .+)$|`((?:java|mvn|git|node|npx) [^`]+)`");
    private static final Pattern WRITTEN = Pattern.compile("`((?:content|widgets)/[\\w./-]+\\.(?:md|java|html))`");

    private static final String NEW_ARTICLE = "java site/src/main/java/unstuck/site/New.java article your-title";
    private static final String NEW_FIGURE = "java site/src/main/java/unstuck/site/New.java figure parabola";
    private static final String TEST_FIGURE = "mvn test -pl widgets -Dtest=CurveTest,FigureTest -Dfigure=parabola";
    private static final String LAY_OUT = "mvn spotless:apply";
    private static final List<String> FOLLOWED = List.of(NEW_ARTICLE, NEW_FIGURE, TEST_FIGURE, LAY_OUT);
    private static final Map<String, String> NOT_FOLLOWED = Map.of(
            "mvn package -Pserve", "it ends when it is stopped, and PreviewIT looks at what it shows",
            "mvn verify", "it runs this test; here are run what it says of one article and one figure");

    @TempDir
    Path project;

    @BeforeEach
    void aCopy() throws IOException {
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) throws IOException {
                if (NOT_SOURCE.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copied(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                if (!NOT_SOURCE.contains(file.getFileName().toString())) {
                    Files.copy(file, copied(file));
                }
                return FileVisitResult.CONTINUE;
            }

            private Path copied(Path original) {
                return project.resolve(REPOSITORY.relativize(original).toString());
            }
        });
    }

    @Test
    void every_command_is_followed_here_or_left_out_for_a_reason() throws IOException {
        List<String> known = new ArrayList<>(FOLLOWED);
        known.addAll(NOT_FOLLOWED.keySet());
        assertThat(commands()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void a_sentence_is_changed_where_its_page_leads_and_the_page_says_it() throws Exception {
        String example = block(recipe("Write an article"), "markdown").replace("status: draft", "status: published");
        Files.writeString(project.resolve("content/found.md"), example);
        String sentence = "Begin with something concrete.";
        String edit = Jsoup.parse(Files.readString(bake().resolve("found.html")))
                .select("a:contains(edit this page on GitHub)")
                .attr("href");
        Path source = project.resolve(edit.replaceFirst(".*/edit/[^/]+/", ""));

        Files.writeString(source, example.replace(sentence, "Begin with a [place](#nowhere)."));
        assertThat(run(1, build())).contains("content/found.md:" + lineOf(sentence, example) + ":", "#nowhere");

        Files.writeString(source, example.replace(sentence, "Begin at once."));
        assertThat(bake().resolve("found.html"))
                .content()
                .contains("Begin at once.")
                .doesNotContain(sentence);
    }

    private static long lineOf(String words, String text) {
        return text.substring(0, text.indexOf(words)).lines().count() + 1;
    }

    @Test
    void an_article_is_begun_read_without_a_mistake_and_published_when_it_says_so() throws Exception {
        String recipe = recipe("Write an article");
        follow(NEW_ARTICLE);
        Path article = project.resolve(files(recipe).get(0));
        assertThat(article)
                .content()
                .contains(block(recipe, "markdown")
                        .replaceFirst("(?m)^title: .*$", "")
                        .substring(4));
        Files.writeString(article, Files.readString(article).replace("status: draft", "status: published"));
        Path pages = bake();
        assertThat(pages.resolve(article.getFileName().toString().replace(".md", ".html")))
                .content()
                .contains("id=\"fig-first\"", "id=\"eq-variance\"", "class=\"references\"");
    }

    @Test
    void a_figure_is_begun_its_tests_pass_and_write_its_golden_and_the_gallery_shows_it() throws Exception {
        String recipe = recipe("Write a figure");
        follow(NEW_FIGURE);
        List<String> files = files(recipe);
        for (String example : blocks(recipe, "java")) {
            assertThat(files.stream().filter(each -> each.endsWith(".java")))
                    .as(example)
                    .anySatisfy(each ->
                            assertThat(project.resolve(each).toFile()).content().contains(example.strip()));
        }
        follow(TEST_FIGURE);
        assertThat(files).allSatisfy(each -> assertThat(project.resolve(each)).isRegularFile());
        follow("mvn test -pl widgets -Dtest=ArithmeticTest,ArchitectureTest");
        List<String> before = texts(files);
        follow(LAY_OUT);
        assertThat(texts(files)).isEqualTo(before);

        Path pages = bake();
        Document gallery = Jsoup.parse(Files.readString(pages.resolve("gallery.html")));
        assertThat(gallery.select("#fig-parabola svg[aria-label=a parabola]")).hasSize(1);
        assertThat(pages.resolve(gallery.select("[data-figures]").attr("data-figures")))
                .content()
                .contains("a parabola");
    }

    private List<String> texts(List<String> files) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : files) {
            texts.add(Files.readString(project.resolve(file)));
        }
        return texts;
    }

    private static String recipe(String title) throws IOException {
        String text = Files.readString(REPOSITORY.resolve("CONTRIBUTING.md"));
        int start = text.indexOf("## " + title + "\n");
        int end = text.indexOf("\n## ", start + 3);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static List<String> commands() throws IOException {
        return COMMAND.matcher(Files.readString(REPOSITORY.resolve("CONTRIBUTING.md")))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .distinct()
                .toList();
    }

    /** The files that the recipe says it makes, in its order. */
    private static List<String> files(String recipe) {
        return WRITTEN.matcher(recipe).results().map(found -> found.group(1)).toList();
    }

    private static String block(String recipe, String language) {
        return blocks(recipe, language).get(0);
    }

    private static List<String> blocks(String recipe, String language) {
        return Pattern.compile("(?s)\\n   ```" + language + "\\n(.*?)\\n   ```")
                .matcher(recipe)
                .results()
                .map(found -> found.group(1).replaceAll("(?m)^   ", ""))
                .toList();
    }

    private void follow(String command) throws Exception {
        run(0, command.startsWith("java ") ? javaCommand(command) : maven(command));
    }

    private static List<String> javaCommand(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.set(0, java());
        return words;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The command with the Maven that runs these tests, which keeps to what it has where this one must. */
    private static List<String> maven(String command) {
        boolean isWindows = File.separatorChar == '\\';
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.set(
                0,
                Path.of(System.getProperty("maven.home"), "bin", isWindows ? "mvn.cmd" : "mvn")
                        .toString());
        words.addAll(List.of("-B", "-ntp", "-q", "-Dmaven.repo.local=" + System.getProperty("maven.repository")));
        if ("is true".equals(System.getProperty("maven.offline"))) {
            words.add("-o");
        }
        return words;
    }

    /** Builds the pages of the copy; the scripts that are compiled already are taken. */
    private Path bake() throws Exception {
        Path bundles = project.resolve("site/target/bundles");
        Files.createDirectories(bundles);
        try (var compiled = Files.list(REPOSITORY.resolve("site/target/bundles"))) {
            for (Path script : compiled.toList()) {
                Files.copy(script, bundles.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        run(0, build());
        return pages();
    }

    private Path pages() {
        return project.resolve("site/target/pages");
    }

    /** With the figures of the copy, where they have been compiled; else with those of this build. */
    private List<String> build() {
        return List.of(
                java(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                project.resolve("widgets/target/classes") + File.pathSeparator + System.getProperty("java.class.path"),
                Build.class.getName(),
                project.toString(),
                pages().toString());
    }

    /** What the command says; it has to end with this number. */
    private String run(int expected, List<String> command) throws Exception {
        Path said = Files.createTempFile("recipe", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            // To a continuous build a missing golden is a failure; the recipe is followed on somebody's own machine.
            builder.environment().remove("CI");
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            int ended = builder.start().waitFor();
            assertThat(ended)
                    .as("%s\n%s", String.join(" ", command), Files.readString(said))
                    .isEqualTo(expected);
            return Files.readString(said);
        } finally {
            Files.delete(said);
        }
    }
}
