package unstuck.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unstuck.site.mistake.Mistakes;

/** Where a symbol that an article has named explains itself. */
class SymbolsTest {
    private static final String SYMBOLS =
            """
            symbols:
              - name: g
                tex: g
                means: the gradient that arrives
                colour: gradient
                code: grad
              - name: rate
                tex: \\eta
                means: the learning rate
                code: lr
            """;

    @TempDir
    Path content;

    @Test
    void code_links_each_symbol_and_the_keyboard_stops_at_it_once() {
        Document body = read("$\\sym{g}\\sym{rate}$\n\n```python\ngrad = grad * lr  # grad_w, w.grad, upgrade\n```\n");
        assertThat(body.select("pre a.term").eachText()).containsExactly("grad", "grad", "lr");
        assertThat(body.select("pre a.term:not([tabindex])").eachText()).containsExactly("grad", "lr");
        assertThat(body.select("pre a.sym.gradient[href=#sym-g]").size()).isEqualTo(2);
        assertThat(body.select("pre a[href=#sym-rate]").hasClass("gradient")).isFalse();
    }

    @Test
    void code_within_a_sentence_does_so_too_but_not_within_a_link_or_a_heading() {
        Document body = read("## About `grad`\n\n$\\sym{g}\\sym{rate}$, `grad += 1`, [`grad`](https://example.org)\n");
        assertThat(body.select("code a.term").size()).isEqualTo(1);
        assertThat(body.select("p > code:has(a.term)").text()).isEqualTo("grad += 1");
    }

    @Test
    void a_caption_links_them_in_formulas_and_in_code() {
        Document body = read("$\\sym{rate}$\n\n::: figure hinge {#fig-hinge}\nRed is $\\sym{g}$, or `grad`.\n:::\n");
        assertThat(body.select("figcaption a.term[href=#sym-g]").size()).isEqualTo(2);
        assertThat(body.select("figcaption code > a.sym.gradient").text()).isEqualTo("grad");
    }

    private Document read(String text) {
        Mistakes mistakes = new Mistakes();
        try (ArticleReader reader = new ArticleReader(content, mistakes)) {
            Article article = reader.read(Files.writeString(content.resolve("a.md"), SmallArticle.with(SYMBOLS, text)));
            assertThat(mistakes.sorted()).isEmpty();
            return Jsoup.parseBodyFragment(article.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
