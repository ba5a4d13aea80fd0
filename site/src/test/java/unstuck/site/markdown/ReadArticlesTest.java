package unstuck.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unstuck.site.mistake.Mistakes;

class ReadArticlesTest {
    private final ReadArticles before = new ReadArticles();
    private Mistakes mistakes;

    @TempDir
    Path content;

    @BeforeEach
    void anArticle() throws IOException {
        write("A text with $x^2$.");
    }

    private void write(String text) throws IOException {
        Files.writeString(content.resolve("one.md"), SmallArticle.of(text));
    }

    private Article read() {
        mistakes = new Mistakes();
        try (ArticleReader reader = new ArticleReader(content, mistakes, before)) {
            return reader.read(content.resolve("one.md"));
        }
    }

    @Test
    void an_article_that_has_not_changed_is_not_read_again() {
        assertThat(read()).isSameAs(read());
    }

    @Test
    void a_changed_text_is_read() throws IOException {
        read();
        write("Another text.");
        assertThat(read().body()).contains("Another text.");
    }

    @Test
    void an_article_is_read_again_when_what_it_draws_on_has_changed() throws IOException {
        Path macros = Files.writeString(content.resolve("macros.tex"), "\\newcommand{\\half}{1/2}");
        write("It is $\\half$.");
        assertThat(read().body()).contains("<mn>1</mn>");
        Files.writeString(macros, "\\newcommand{\\half}{2/4}");
        Files.setLastModifiedTime(macros, FileTime.fromMillis(0));
        assertThat(read().body()).contains("<mn>4</mn>");
    }

    @Test
    void mistakes_are_found_anew_as_long_as_they_are_there() throws IOException {
        write("See $\\frac{1$.");
        read();
        assertThat(mistakes.isEmpty()).isFalse();
        read();
        assertThat(mistakes.isEmpty()).isFalse();
    }

    @Test
    void styles_of_formulas_that_were_read_before_are_not_lost() {
        String html = read().body();
        try (ArticleReader reader = new ArticleReader(content, new Mistakes(), before)) {
            reader.read(content.resolve("one.md"));
            assertThat(reader.styles().css(html)).isNotEmpty();
        }
    }
}
