package unstuck.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the recipes of CONTRIBUTING.md to the letter, in a copy of the project. */
class ContributingIT {
    private static final Path REPOSITORY = Path.of(System.getProperty("project"));
    private static final Set<String> NOT_SOURCE = Set.of("target", ".git");
    private static final Pattern COMMAND = Pattern.compile("(?m)^ +(java .+)$|`(mvn [^`]+)`");
    private static final Pattern WRITTEN = Pattern.compile("`((?:content|widgets)/[\\w./-]+\\.(?:md|java|html))`");

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
    void an_article_is_begun_read_without_a_mistake_and_published_when_it_says_so() throws Exception {
        String recipe = recipe("Write an article");
        run(javaCommand(recipe));
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
    void a_figure_is_begun_and_its_tests_pass_and_write_its_golden() throws Exception {
        String recipe = recipe("Write a figure");
        run(javaCommand(recipe));
        List<String> files = files(recipe);
        for (String example : blocks(recipe, "java")) {
            assertThat(files.stream().filter(each -> each.endsWith(".java")))
                    .as(example)
                    .anySatisfy(each ->
                            assertThat(project.resolve(each).toFile()).content().contains(example.strip()));
        }
        String test = commands(recipe).stream()
                .filter(each -> each.startsWith("mvn test"))
                .findFirst()
                .orElseThrow();
        run(maven(test));
        assertThat(files).allSatisfy(each -> assertThat(project.resolve(each)).isRegularFile());
        run(maven("mvn spotless:check -pl widgets"));
    }

    private static String recipe(String title) throws IOException {
        String text = Files.readString(REPOSITORY.resolve("CONTRIBUTING.md"));
        int start = text.indexOf("## " + title + "\n");
        int end = text.indexOf("\n## ", start + 3);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static List<String> commands(String recipe) {
        return COMMAND.matcher(recipe)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
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

    private static List<String> javaCommand(String recipe) {
        String command = commands(recipe).stream()
                .filter(each -> each.startsWith("java "))
                .findFirst()
                .orElseThrow();
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

    /** Builds the pages of the copy with the figures of this build: the scripts that are compiled already are taken. */
    private Path bake() throws Exception {
        Path bundles = project.resolve("site/target/bundles");
        Files.createDirectories(bundles);
        try (var compiled = Files.list(REPOSITORY.resolve("site/target/bundles"))) {
            for (Path script : compiled.toList()) {
                Files.copy(script, bundles.resolve(script.getFileName()));
            }
        }
        Path pages = project.resolve("site/target/pages");
        run(List.of(
                java(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Build.class.getName(),
                project.toString(),
                pages.toString()));
        return pages;
    }

    private void run(List<String> command) throws Exception {
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
                    .isZero();
        } finally {
            Files.delete(said);
        }
    }
}
