package unstuck.site.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What CONTRIBUTING promises to who writes an article: one article uses each row of its table. */
class SyntaxTableTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*?) \\| .* \\|$");
    private static final String FRONT =
            """
            ---
            title: A title
            summary: One sentence.
            authors:
              - name: A. Author
              - name: A House
                kind: organisation
            published: 2026-01-31
            status: published
            symbols:
              - name: slope
                tex: m_i
                means: how steep it is at $x$
                colour: gradient
                code: grad
            terms:
              - name: steep line
                means: A line that rises by more than it runs.
            ---

            """;

    @TempDir
    static Path project;

    static Document page;

    /** What is written for a row, and what has to stand on the page. */
    private record Proof(String written, Consumer<Document> got) {}

    private static final Map<String, Proof> PROOFS = new LinkedHashMap<>();

    static {
        prove("`$…$`, `$$…$$ {#eq-name}`", "So $x^2$.\n\n$$\ny = x\n$$ {#eq-line}", page -> {
            assertThat(page.select("p:contains(So) .katex math msup")).hasSize(1);
            assertThat(page.select("#eq-line .katex")).hasSize(1);
            assertThat(page.select("#eq-line .number").text()).isEqualTo("(1)");
        });
        prove("`\\sym{name}` in a formula", "$$\ny = \\sym{slope} x\n$$\n\n```python\ngrad = 1\n```", page -> {
            assertThat(page.select(".math .katex .sym.gradient")).isNotEmpty();
            assertThat(page.select(".math a.term[href=#sym-slope]")).isNotEmpty();
            assertThat(page.select("li#sym-slope").text()).contains("how steep it is at");
            assertThat(page.select("pre .sym.gradient").text()).isEqualTo("grad");
        });
        prove(
                "`[text](term:its-name)`, `[](term:its-name)`",
                "Some [climb](term:steep-line) on a [](term:steep-line).",
                page -> {
                    assertThat(page.select("a.term[href=#term-steep-line]").eachText())
                            .containsExactly("climb", "steep line");
                    assertThat(page.select("li#term-steep-line").text())
                            .isEqualTo("steep line A line that rises by more than it runs.");
                });
        prove(
                "`::: figure name {#fig-name parameter=value .wide}` caption `:::`",
                "::: figure hinge {#fig-one bias=-0.5 .wide}\nWith *one* caption.\n:::\n\n"
                        + "::: figure hinge {#fig-other .page}\nAnother.\n:::",
                page -> {
                    assertThat(page.select("figure#fig-one.wide svg.plot")).isNotEmpty();
                    assertThat(page.select("#fig-one figcaption").text()).isEqualTo("Figure 1. With one caption.");
                    assertThat(page.select("#fig-one input[name=bias]").attr("value"))
                            .isEqualTo("-0.5");
                    assertThat(page.select("figure#fig-other.page")).hasSize(1);
                });
        prove(
                "`::: aside`, `::: definition`, `::: question` … `:::`",
                "::: aside\nBeside.\n:::\n\n::: definition\nDefined.\n:::\n\n::: question\nAsked.\n:::",
                page -> {
                    assertThat(page.select("aside.aside").text()).isEqualTo("Beside.");
                    assertThat(page.select(".definition").text()).isEqualTo("Defined.");
                    assertThat(page.select(".question").text()).isEqualTo("Asked.");
                });
        prove(
                "`[](#fig-name)`, `[](#eq-name)`, `[](#section)`",
                "See [](#fig-other), [](#eq-line) and [](#own).",
                page -> assertThat(page.select("p:contains(See) a").eachText())
                        .containsExactly("Figure 2", "Equation 1", "Of its own"));
        prove("`[text](#fig-name?parameter=value)`", "Now [move it](#fig-one?bias=1).", page -> {
            assertThat(page.select("a.set").text()).isEqualTo("move it");
            assertThat(page.select("a.set").attr("href")).isEqualTo("#fig-one");
            assertThat(page.select("a.set").attr("data-set")).contains("bias=1");
        });
        prove("`{fig-name.number}`", "It is {fig-one.output}.", page -> {
            assertThat(page.select("output[data-readout=fig-one.output]").text())
                    .isEqualTo("1");
        });
        prove("`{fig-name.number?parameter=value}`", "It is {fig-one.output?x=2&bias=1}.", page -> assertThat(
                        page.body().text())
                .contains("It is 3."));
        prove("`{fig-name?parameter}`", "Let it be {fig-one?bias}.", page -> {
            assertThat(page.select(".turn[data-turns=fig-one.bias]").text()).isEqualTo("−0.5");
        });
        prove("`[@key]`, `[@one; @other]`", "Known [@rumelhart1986], and more [@nair2010; @glorot2011].", page -> {
            assertThat(page.select("a.cite").eachText()).containsExactly("[1]", "[2]", "[3]");
            assertThat(page.select(".references li")).hasSize(3);
            assertThat(page.select(page.select("a.cite").first().attr("href")).text())
                    .contains("Rumelhart");
        });
        prove("`[^name]` and `[^name]: text`", "Noted.[^why]\n\n[^why]: Because.", page -> {
            String note = page.select("a.note").attr("href");
            assertThat(page.select(note).text()).contains("Because.");
        });
        prove("`## Title {#id}`", "## Of its own {#own}", page -> assertThat(
                        page.select("h2#own").text())
                .isEqualTo("Of its own"));
        prove("`kind: organisation` below an author’s name", "", page -> assertThat(
                        page.select("script[type=application/ld+json]").html())
                .contains("{\"@type\":\"Organization\",\"name\":\"A House\"}"));
        prove("`![what it shows](picture.svg)`", "![A grey square](grey.svg)", page -> {
            assertThat(page.select("img[src=grey.svg]").attr("alt")).isEqualTo("A grey square");
            assertThat(project.resolve("pages/grey.svg")).isRegularFile();
        });
    }

    private static void prove(String row, String written, Consumer<Document> got) {
        PROOFS.put(row, new Proof(written, got));
    }

    @BeforeAll
    static void anArticleUsesAll() throws IOException {
        BakeryTest.aSiteOfNoArticle(project);
        Path content = project.resolve("content");
        Files.copy(REPOSITORY.resolve("content/references.bib"), content.resolve("references.bib"));
        Files.writeString(content.resolve("macros.tex"), "\\newcommand{\\half}{\\frac{1}{2}}\n");
        Files.writeString(content.resolve("grey.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        String text = PROOFS.values().stream().map(Proof::written).collect(Collectors.joining("\n\n"));
        Files.writeString(content.resolve("one.md"), FRONT + text + "\n\nOne macro: $\\half$.\n");
        BakeryTest.bake(project, "pages");
        page = Jsoup.parse(Files.readString(project.resolve("pages/one.html")));
    }

    static List<String> rows() throws IOException {
        return ROW.matcher(Files.readString(REPOSITORY.resolve("CONTRIBUTING.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_a_row_of_the_table_says_is_what_one_gets(String row) {
        assertThat(PROOFS.keySet()).contains(row);
        PROOFS.get(row).got().accept(page);
    }

    @Test
    void no_row_has_lost_its_promise() throws IOException {
        assertThat(rows()).containsExactlyInAnyOrderElementsOf(PROOFS.keySet());
    }

    @Test
    void a_macro_stands_for_its_formula() {
        assertThat(page.select("p:contains(One macro) math mfrac")).hasSize(1);
    }
}
