package unstuck.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unstuck.site.mistake.Mistakes;

class FigureNumbersTest {
    @TempDir
    Path content;

    /** The sentence, after a hinge with weight 1, bias −0.5 and input 1.5. */
    private String body(String sentence) throws IOException {
        Files.writeString(
                content.resolve("one.md"),
                SmallArticle.of("::: figure hinge {#fig-hinge bias=-0.5}\nA caption.\n:::\n\n" + sentence));
        Mistakes mistakes = new Mistakes();
        try (ArticleReader reader = new ArticleReader(content, mistakes, new ReadArticles())) {
            String body = reader.read(content.resolve("one.md")).body();
            assertThat(mistakes.isEmpty()).isTrue();
            return body;
        }
    }

    @Test
    void a_number_of_a_figure_follows_it() throws IOException {
        assertThat(body("It is {fig-hinge.output}."))
                .contains("It is <output class=\"live\" data-readout=\"fig-hinge.output\">1</output>.");
    }

    @ParameterizedTest
    @CsvSource({"x=2, 1.5", "x=2&bias=1, 3", "x=-2, 0", "'', 1"})
    void a_number_of_a_named_state_stays_what_it_is_there(String settings, String number) throws IOException {
        assertThat(body("It is {fig-hinge.output?" + settings + "}.")).contains("<p>It is " + number + ".</p>");
    }
}
