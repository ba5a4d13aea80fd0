package unstuck.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unstuck.site.mistake.Mistake;
import unstuck.site.mistake.Mistakes;

class PageIdsTest {
    private static final Pattern ID = Pattern.compile("(?:\\bid=|card\\.id = )\"([a-z-]+)\"");

    @TempDir
    Path project;

    private Path content;

    @BeforeEach
    void anEmptySite() throws IOException {
        content = Files.createDirectory(project.resolve("content"));
    }

    private void write(String name, String fields, String text) throws IOException {
        Files.writeString(content.resolve(name), SmallArticle.with(fields, text));
    }

    private List<Article> read(Mistakes mistakes) {
        try (ArticleReader reader = new ArticleReader(content, mistakes);
                var files = Files.list(content)) {
            List<Article> articles = files.sorted().map(reader::read).toList();
            reader.check(articles);
            return articles;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String mistakes() {
        Mistakes mistakes = new Mistakes();
        read(mistakes);
        return mistakes.sorted().stream().map(Mistake::toString).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource({"../templates/article.ftl", "../templates/page.ftl", "src/main/assets/site.js"})
    void every_id_that_a_page_writes_is_taken(Path file) throws IOException {
        assertThat(ID.matcher(Files.readString(file)).results().map(id -> id.group(1)))
                .isNotEmpty()
                .allMatch(PageIds::isTaken);
    }

    @Test
    void a_heading_that_is_called_like_a_part_of_the_page_steps_aside() throws IOException {
        write("a.md", "", "## References\n\nText.[^a]\n\n## Note 1\n\n[^a]: A note.\n\n## Note on terms\n\nText.");
        Mistakes mistakes = new Mistakes();
        Article article = read(mistakes).get(0);
        assertThat(mistakes.sorted()).isEmpty();
        assertThat(article.headings().stream().map(Article.Heading::id))
                .containsExactly("s-references", "s-note-1", "note-on-terms");
        assertThat(article.body()).contains("<h2 id=\"s-references\">", "<h2 id=\"s-note-1\">", "id=\"note-1\"");
    }

    @Test
    void a_link_leads_to_a_section_that_the_page_has() throws IOException {
        write(
                "a.md",
                "tags: [data]\nobjectives: [see]\nterms:\n  - name: step\n    means: A distance.\n",
                "## Part\n\nA [](term:step): [](#terms), [](#contents), [](#topics), [](#objectives), [](#licence).");
        write("b.md", "", "See [its terms](a.md#terms).");
        assertThat(mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"terms", "references", "symbols", "next", "topics", "objectives", "contents", "reviewers"})
    void a_link_to_a_section_that_the_page_does_not_have_is_a_mistake(String section) throws IOException {
        write("a.md", "", "See [](#" + section + ").");
        write("b.md", "", "See [there](a.md#" + section + ").");
        assertThat(mistakes())
                .contains("content/a.md:10:8: error: there is no #" + section + " in this article")
                .contains("content/b.md:10:13: error: there is no #" + section + " in a.html");
    }

    @Test
    void an_article_is_followed_by_those_only_that_readers_can_see() throws IOException {
        write("a.md", "", "See [what comes next](#next).");
        write("b.md", "prerequisites: [a]\n", "Text.");
        assertThat(mistakes()).isEmpty();
        Path after = content.resolve("b.md");
        Files.writeString(after, Files.readString(after).replace("status: published", "status: draft"));
        assertThat(mistakes()).startsWith("content/a.md:10:23: error: there is no #next in this article");
    }
}
