package unstuck.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unstuck.site.mistake.Mistakes;

class TouchingTest {
    @TempDir
    Path content;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "It is $x$, or not. | It is [x,] or not.",
                "($x$) | [(x)]",
                "Of it ($x$; see below) all. | Of it [(x;] see below) all.",
                "A $k$-means tree, non-$x$. | A [k-]means tree, non-[x.]",
                "A dash – $x$—and on. | A dash – [x—]and on.",
                "Or $x$/$y$, both. | Or [x/][y,] both.",
                "Both $x$$y$. | Both x[y.]",
                "Where $a$,$b$. | Where [a,][b.]",
                "So $x$ and $y$ stand. | So x and y stand.",
                "Less $x$ \\< & **$y$**, more. | Less x < & y, more.",
                "## The loss $x${#loss} | The loss x"
            })
    void what_touches_a_formula_is_tied_to_it(String sentence, String tied) throws IOException {
        assertThat(tied(sentence)).isEqualTo(tied);
    }

    @Test
    void a_letter_is_tied_to_what_a_hyphen_joins_to_it() throws IOException {
        assertThat(tied("By t-SNE, k-means & *x-ray*; not two-sided, 3-d, a - b or non-x-ray."))
                .isEqualTo("By [t-SNE], [k-means] & [x-ray]; not two-sided, 3-d, a - b or non-x-ray.");
    }

    @Test
    void a_number_is_tied_to_its_unit() throws IOException {
        assertThat(tied("Of 100, 12 % pay 4,830 €, or 0.5 % of *3 €*; x % of 7 do not."))
                .isEqualTo("Of 100, [12 %] pay [4,830 €], or [0.5 %] of [3 €]; x % of 7 do not.");
    }

    @Test
    void what_touches_a_number_is_tied_to_it_if_it_can_be_changed() throws IOException {
        String figure = "\n\n::: figure hinge {#fig-hinge}\nA caption.\n:::\n";
        assertThat(tied("From {fig-hinge?x}, it makes {fig-hinge.output}, so." + figure))
                .startsWith("From [1.5,] it makes 1.5, so.");
    }

    @Test
    void a_line_may_end_between_the_parts_of_a_formula() throws IOException {
        assertThat(body("If $a = b$, so.").select(".tied .katex-base").size()).isEqualTo(2);
        assertThat(body("If $a = b$, so.")
                        .select(".tied .katex-base + wbr + .katex-base")
                        .size())
                .isEqualTo(1);
    }

    /** The text, with brackets around what is tied. */
    private String tied(String sentence) throws IOException {
        Element body = body(sentence);
        body.select(".katex-mathml").remove();
        body.select(".tied").forEach(tied -> tied.text("[" + tied.text() + "]"));
        return body.text();
    }

    private Element body(String sentence) throws IOException {
        Path article = Files.writeString(content.resolve("one.md"), SmallArticle.of(sentence));
        Mistakes mistakes = new Mistakes();
        try (ArticleReader reader = new ArticleReader(content, mistakes, new ReadArticles())) {
            Element body = Jsoup.parseBodyFragment(reader.read(article).body()).body();
            assertThat(mistakes.sorted()).isEmpty();
            return body;
        }
    }
}
