package unstuck.site.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unstuck.site.mistake.Mistake;
import unstuck.site.mistake.Mistakes;

/** Whatever an author gets wrong is said with its place and a way out, all of it in one run. */
class AuthorMistakesTest {
    private static final String MATTER =
            """
            ---
            title: A title
            summary: One sentence.
            authors:
              - name: A. Author
            published: 2026-01-31
            status: published
            ---
            """;

    /** The line on which the text begins. */
    private static final int FIRST = 9;

    private static final String FIGURE = "::: figure hinge {#fig-hinge}\nA caption.\n:::\n";

    @TempDir
    Path project;

    private Path content;

    @BeforeEach
    void anEmptySite() throws IOException {
        content = Files.createDirectory(project.resolve("content"));
        Files.writeString(
                content.resolve("references.bib"),
                "@article{platt1999,\n  author = {Platt, John},\n  title = {A title},\n  journal = {J},\n  year = {1999}\n}\n");
    }

    @Test
    void an_article_without_mistakes_has_none() {
        assertThat(mistakes(MATTER + FIGURE + "\nSee [](#fig-hinge), [@platt1999] and $x^2$.\n"))
                .isEmpty();
    }

    @Test
    void a_mistake_before_other_syntax_on_its_line_is_seen() {
        assertMistake(
                "Text\n[a link](#nowhere) for $x$, for 5$ and [@platt1999].\n",
                1,
                10,
                "there is no #nowhere in this article");
    }

    @Test
    void an_unknown_figure() {
        assertMistake(
                "::: figure hing {#fig-hinge}\nA caption.\n:::\n",
                0,
                12,
                "there is no figure “hing”, did you mean “hinge”?");
    }

    @Test
    void a_figure_without_an_id() {
        assertMistake("::: figure hinge\nA caption.\n:::\n", 0, 12, "a figure is written ::: figure name {#fig-id");
    }

    @Test
    void a_figure_whose_id_has_not_the_form_of_one() {
        assertMistake("::: figure hinge {#hinge}\nA caption.\n:::\n", 0, 12, "a figure’s id begins with fig-");
    }

    @Test
    void a_figure_of_unknown_width() {
        assertMistake("::: figure hinge {#fig-hinge .huge}\nA caption.\n:::\n", 0, 12, "“.huge” is neither");
    }

    @Test
    void a_figure_without_a_caption() {
        assertMistake("::: figure hinge {#fig-hinge}\n:::\n", 0, 1, "the figure has no caption");
    }

    @Test
    void a_caption_that_is_more_than_sentences() {
        assertMistake(
                "::: figure hinge {#fig-hinge}\nText.\n\n- a list\n:::\n", 3, 1, "a caption is made of sentences only");
    }

    @Test
    void an_unknown_parameter() {
        assertMistake(
                "::: figure hinge {#fig-hinge bais=1}\nA caption.\n:::\n",
                0,
                30,
                "there is no parameter “bais”",
                "did you mean “bias”?");
    }

    @Test
    void a_parameter_out_of_range() {
        assertMistake("::: figure hinge {#fig-hinge bias=9}\nA caption.\n:::\n", 0, 30, "bias must lie within -2 … 2");
    }

    @Test
    void an_unknown_option_of_a_choice() {
        assertMistake(
                "::: figure hinge {#fig-hinge at-zero=ones}\nA caption.\n:::\n",
                0,
                30,
                "at-zero is one of one, zero",
                "did you mean “one”?");
    }

    @Test
    void a_link_that_sets_what_there_is_not() {
        assertMistake(
                FIGURE + "\n[set it](#fig-hinge?bais=1)\n",
                4,
                10,
                "there is no parameter “bais”",
                "did you mean “bias”?");
    }

    @Test
    void a_link_that_sets_what_is_no_figure() {
        assertMistake("## Part\n\n[set it](#part?bias=1)\n", 2, 10, "only a figure can be set");
    }

    @Test
    void an_unknown_number_of_a_figure() {
        assertMistake(FIGURE + "\nIt is {fig-hinge.slop}.\n", 4, 18, "has no number “slop”", "did you mean “slope”?");
    }

    @Test
    void a_number_of_a_state_that_a_figure_cannot_have() {
        assertMistake(
                FIGURE + "\nIt is {fig-hinge.slope?bais=1}.\n",
                4,
                24,
                "there is no parameter “bais”",
                "did you mean “bias”?");
        assertMistake(FIGURE + "\nIt is {fig-hinge.slop?bias=1}.\n", 4, 18, "has no number “slop”");
    }

    @Test
    void a_symbol_that_nobody_has_named_or_nobody_uses() {
        String named = MATTER.replace(
                "status: published\n",
                "status: published\nsymbols:\n  - name: rate\n    tex: \\eta\n    means: the learning rate\n");
        assertThat(mistakes(named + "A step of $2\\sym{rate}$, and $\\sym{rate}$.\n"))
                .isEmpty();
        assertThat(mistakes(named + "A step of $2\\sym{rat}$, and $\\sym{rate}$.\n")
                        .get(0)
                        .toString())
                .contains(":18: ", "names no symbol “rat”, did you mean “rate”?");
        assertThat(mistakes(named + "A step.\n").get(0).toString())
                .contains("the symbol “rate” stands in no formula: write \\sym{rate} there");
        assertThat(mistakes(named + "A [step $\\sym{rate}$](https://example.org).\n")
                        .get(0)
                        .toString())
                .contains("cannot explain itself within a link");
        assertThat(mistakes(named.replace("means: the", "colour: forwards\n    means: the") + "$\\sym{rate}$\n")
                        .get(0)
                        .toString())
                .contains("did you mean “forward”?");
        String twice = named.replace("symbols:\n", "symbols:\n  - name: rate\n    tex: r\n    means: another rate\n");
        assertThat(mistakes(twice + "$\\sym{rate}$\n").get(0).toString())
                .contains("content/a.md:12:", "is named twice");
    }

    @Test
    void a_symbol_is_read_like_all_else() {
        String named = MATTER.replace(
                "status: published\n",
                "status: published\nsymbols:\n  - name: rate\n    tex: \\etaa\n    means: the lerning rate\n");
        assertThat(mistakes(named + "$\\sym{rate}$\n"))
                .anyMatch(each -> each.startsWith("content/a.md:10:10: error: TeX: "))
                .anyMatch(each -> each.startsWith("content/a.md:11:16: error: “lerning” is in no dictionary"));
    }

    @Test
    void a_term_that_nobody_has_explained_or_nobody_links_to() {
        String explained = MATTER.replace(
                "status: published\n",
                "status: published\nterms:\n  - name: Learning rate\n    means: How far a step goes.\n");
        assertThat(mistakes(explained + "With a [rate](term:learning-rate), or [](term:learning-rate).\n"))
                .isEmpty();
        assertThat(mistakes(explained + "With a [rate](term:learning-rat).\n"))
                .anyMatch(each -> each.contains(":15: error: the front matter explains no term “learning-rat”")
                        && each.contains("did you mean “learning-rate”?"));
        assertThat(mistakes(explained + "With a rate.\n").get(0))
                .startsWith("content/a.md:9:11: ")
                .contains("nothing links to the term “Learning rate”: write [Learning rate](term:learning-rate)");
        assertThat(mistakes(explained + "[](term:learning-rate)\n\n## The [rate](term:learning-rate)\n")
                        .get(0))
                .contains("cannot be explained within a heading");
    }

    @Test
    void a_term_is_read_like_all_else() {
        String terms = "terms:\n  - name: Rate\n    means: A %s.\n";
        String text = "[](term:rate)\n";
        assertThat(mistakes(MATTER.replace("status: published\n", "status: published\n" + terms.formatted("setp"))
                                + text)
                        .get(0))
                .startsWith("content/a.md:10:14: error: “setp” is in no dictionary");
        assertThat(mistakes(MATTER.replace("status: published\n", "status: published\n" + terms.formatted("$\\etaa$"))
                                + text)
                        .get(0))
                .startsWith("content/a.md:10:15: error: TeX: ");
        write("references.bib", "@misc{one, title = {One}, author = {Author, A.}, year = {2020}}\n");
        assertThat(mistakes(MATTER.replace(
                                        "status: published\n", "status: published\n" + terms.formatted("step [@one]"))
                                + text)
                        .get(0))
                .contains(":10:12: ", "cited in the text, not in the front matter");
        assertThat(mistakes(MATTER.replace(
                                        "status: published\n",
                                        "status: published\n" + terms.formatted("step, see [there](nowhere.md)"))
                                + text)
                        .get(0))
                .contains(":10:12: ", "stand in the text, not in the front matter");
        assertThat(mistakes(MATTER.replace(
                                        "status: published\n",
                                        "status: published\n" + terms.formatted("step")
                                                + "  - name: rate\n    means: Too.\n")
                                + text)
                        .get(0))
                .contains("content/a.md:11:5: ", "is explained twice");
        assertThat(mistakes(MATTER.replace("status: published\n", "status: published\nterms:\n  - name: Rate\n") + text)
                        .get(0))
                .contains("a term has a name and what it means");
    }

    @Test
    void a_number_to_be_changed_that_is_no_slider() {
        assertMistake(
                FIGURE + "\nWith {fig-hinge?at-zero}.\n", 4, 17, "has no slider “at-zero”; it has x, weight, bias");
        assertMistake(FIGURE + "\nWith {fig-hinge?bia}.\n", 4, 17, "has no slider “bia”", "did you mean “bias”?");
        assertMistake(FIGURE + "\nWith {fig-hing?bias}.\n", 4, 7, "no figure “fig-hing”, did you mean “fig-hinge”?");
        assertMistake(
                FIGURE.replace(" hinge {", " drift {") + "\nWith {fig-hinge?let-through}.\n",
                4,
                17,
                "the slider “let-through” says other numbers than it takes",
                "nobody could type them");
    }

    @Test
    void a_number_of_an_unknown_figure() {
        assertMistake(FIGURE + "\nIt is {fig-hing.slope}.\n", 4, 8, "no figure “fig-hing”, did you mean “fig-hinge”?");
    }

    @Test
    void an_unknown_citation() {
        assertMistake("As in [@plat1999].\n", 0, 9, "no entry “plat1999”, did you mean “platt1999”?");
    }

    @Test
    void an_unknown_citation_among_others() {
        assertMistake("As in [@platt1999; @nobody].\n", 0, 21, "no entry “nobody”");
    }

    @Test
    void an_unknown_reference() {
        assertMistake(
                FIGURE + "\nSee [](#fig-hing).\n",
                4,
                8,
                "there is no #fig-hing in this article, did you mean “fig-hinge”?");
    }

    @Test
    void an_unknown_anchor() {
        assertMistake(
                "## First part\n\nSee [above](#first-prat).\n",
                2,
                13,
                "there is no #first-prat",
                "did you mean “first-part”?");
    }

    @Test
    void the_same_id_twice() {
        assertMistake("## Part {#same}\n\n## Other {#same}\n", 2, 1, "the id “same” stands in this article twice");
    }

    @Test
    void an_id_that_is_none() {
        assertMistake("$$x$$ {#eq Nine}\n", 0, 9, "an id is made of small letters");
    }

    @Test
    void a_broken_formula_at_its_place_within() {
        assertMistake("It is $x + \\frca{1}{2}$.\n", 0, 12, "TeX: ", "\\frca");
    }

    @Test
    void a_broken_formula_on_its_second_line() {
        assertMistake("$$\nx + {2\n$$\n", 2, 1, "TeX: ");
    }

    @Test
    void a_formula_that_is_not_closed() {
        assertMistake("$$\nx + 2\n\nText.\n", 0, 1, "the formula that begins here is not closed");
    }

    @Test
    void a_macro_that_is_none() throws IOException {
        Files.writeString(content.resolve("macros.tex"), "\\newcommand{\\R}{\\mathbb{R}}\n\\def\\x{y}\n");
        assertThat(mistakes(MATTER + "$\\R$\n"))
                .singleElement()
                .asString()
                .startsWith("content/macros.tex:2:1: error: a macro is");
    }

    @Test
    void raw_html_in_a_block() {
        assertMistake("Text.\n\n<div>\nText\n</div>\n", 2, 1, "raw HTML is not used in articles: <div>");
    }

    @Test
    void raw_html_within_a_line_and_in_a_comment() {
        assertThat(mistakes(MATTER + "A <b>word</b>.\n\n<!-- hidden -->\n")).hasSize(3);
    }

    @Test
    void a_block_that_is_not_closed() {
        assertMistake("::: aside\nText.\n", 0, 1, "the block ::: aside that begins here is not closed");
    }

    @Test
    void a_line_that_closes_nothing() {
        assertMistake("Text.\n\n:::\n", 2, 1, "there is no block that this line ::: closes");
    }

    @Test
    void an_unknown_block() {
        assertMistake("::: asside\nText.\n:::\n", 0, 1, "there is no block “asside”", "did you mean “aside”?");
    }

    @Test
    void an_image_without_alternative_text() throws IOException {
        Files.write(content.resolve("a.png"), new byte[] {1});
        assertMistake("![](a.png)\n", 0, 1, "the image has no alternative text");
    }

    @Test
    void an_alternative_text_that_says_nothing() throws IOException {
        Files.write(content.resolve("a-plot.png"), new byte[0]);
        assertMistake("![A figure](a-plot.png)\n", 0, 1, "says only that there is an image");
        assertMistake("![a-plot](a-plot.png)\n", 0, 1, "the alternative text is the file’s name");
        assertMistake("![Diagram of a hinge](a-plot.png)\n", 0, 1, "begin the alternative text with what it shows");
        assertMistake("![" + "A long story. ".repeat(20) + "](a-plot.png)\n", 0, 1, "279 characters are too many");
        assertThat(mistakes(MATTER + "![A hinge that opens to the right](a-plot.png)\n"))
                .isEmpty();
    }

    @Test
    void a_word_that_is_in_no_dictionary() {
        assertMistake(
                "A *definately* strange word.\n", 0, 4, "“definately” is in no dictionary, did you mean “definitely");
        assertMistake("## The colour and the color\n", 0, 23, "“color” is in no dictionary, did you mean “colour");
        assertMistake("Text.[^a]\n\n[^a]: A noet.\n", 2, 9, "“noet” is in no dictionary");
    }

    @Test
    void a_word_of_the_front_matter_that_is_in_no_dictionary() {
        assertThat(mistakes(MATTER.replace("One sentence.", "\"One sentense.\"") + "Text.\n"))
                .singleElement()
                .asString()
                .startsWith("content/a.md:3:15: error: “sentense” is in no dictionary");
    }

    @Test
    void only_prose_is_looked_up_and_names_and_drafts_are_not() {
        String text =
                """
                ## A title {#sme-id}

                The $i$-th value of `np.maximum` and $\\operatorname{xyzw}$, [elsewhere](https://exampel.org), as [@platt1999]
                says of t-SNE and the author’s half-open data.[^nte]

                $$
                \\text{abcx} = 1
                $$ {#eq-xyz}

                ```python
                qwert = 1
                ```

                [^nte]: A note.
                """;
        assertThat(mistakes(MATTER.replace("A. Author", "A. Awthor") + text)).isEmpty();
        assertThat(mistakes(MATTER.replace("published\n", "draft\n") + "Qwert.\n"))
                .isEmpty();
    }

    @Test
    void a_word_of_the_sites_own_dictionary_is_known_with_its_capital_and_its_genitive() throws IOException {
        String text = "Logits are bogus. Logit’s and the logit’s, and Platt’s.\n";
        Files.writeString(content.resolve("dictionary.txt"), "# Terms\nlogit\nlogits\nPlatt\n");
        assertThat(mistakes(MATTER + text)).isEmpty();
        assertThat(mistakes(MATTER + "As platt says.\n"))
                .singleElement()
                .asString()
                .contains("“platt” is in no dictionary");
    }

    @Test
    void a_line_of_the_dictionary_that_is_no_word() throws IOException {
        Files.writeString(content.resolve("dictionary.txt"), "logit\ntwo words\n");
        assertThat(mistakes(MATTER + "Text.\n"))
                .singleElement()
                .asString()
                .startsWith("content/dictionary.txt:2:1: error: a line of the dictionary is one word");
    }

    @Test
    void an_image_that_is_not_there() {
        assertMistake("![What it shows](b.png)\n", 0, 18, "there is no image content/b.png");
    }

    @Test
    void an_image_from_elsewhere() {
        assertMistake(
                "![What it shows](https://example.org/a.png)\n",
                0,
                18,
                "an image is a png, svg, jpg or webp file below content/");
    }

    @Test
    void code_without_a_language() {
        assertMistake("```\nx = 1\n```\n", 0, 1, "name the language");
    }

    @Test
    void code_in_an_unknown_language() {
        assertMistake(
                "```pyhton\nx = 1\n```\n", 0, 4, "code cannot be highlighted as “pyhton”, did you mean “python”?");
    }

    @Test
    void indented_code() {
        assertMistake("Text.\n\n    x = 1\n", 2, 5, "code stands between lines of three backticks");
    }

    @Test
    void a_title_within_the_text() {
        assertMistake("# Title\n", 0, 1, "sections of an article are ## or ###");
    }

    @Test
    void a_footnote_that_is_not_there() {
        assertMistake("Text.[^note]\n", 0, 6, "there is no footnote");
    }

    @Test
    void a_footnote_that_nothing_refers_to() {
        assertMistake("Text.\n\n[^note]: A note.\n", 2, 1, "nothing refers to the footnote [^note]");
    }

    @Test
    void a_link_to_a_page_that_is_not_there() {
        assertMistake("See [that](othr.md).\n", 0, 12, "there is no page othr.html");
    }

    @Test
    void a_link_to_an_anchor_that_the_other_page_has_not() throws IOException {
        write("other.md", MATTER + "## Section one\n");
        assertMistake(
                "See [that](other.md#section-won).\n",
                0,
                12,
                "there is no #section-won in other.html, did you mean “section-one”?");
    }

    @Test
    void a_link_to_a_draft() throws IOException {
        write("other.md", MATTER.replace("published\n---", "draft\n---") + "Text.\n");
        assertMistake("See [that](other.md).\n", 0, 12, "other.html is a draft");
    }

    @Test
    void a_link_that_is_neither_outside_nor_a_page() {
        assertMistake(
                "See [that](/somewhere/else).\n", 0, 12, "is neither an address with https:// nor a page of this site");
    }

    @Test
    void a_link_without_a_text() {
        assertMistake("See [](https://example.org).\n", 0, 5, "the link has no text");
    }

    @Test
    void no_front_matter() {
        assertThat(mistakes("Text.\n"))
                .first()
                .asString()
                .startsWith("content/a.md:1:1: error: an article begins with its front matter");
    }

    @Test
    void front_matter_that_is_not_closed() {
        assertThat(mistakes("---\ntitle: A\n"))
                .first()
                .asString()
                .contains("a.md:1:1: error: the front matter is not closed");
    }

    @Test
    void yaml_that_cannot_be_read() {
        assertMatter("summary: One sentence.", "summary: One: sentence.", 3, "YAML: ");
    }

    @Test
    void a_missing_field() {
        assertMatter("summary: One sentence.\n", "", 1, "the front matter has no summary");
    }

    @Test
    void an_empty_field() {
        assertMatter("summary: One sentence.", "summary:", 3, "summary is empty");
    }

    @Test
    void an_unknown_field() {
        assertMatter(
                "title: A title",
                "title: A title\ntilte: Another",
                3,
                "there is no field “tilte”, did you mean “title”?");
    }

    @Test
    void a_field_twice() {
        assertMatter("title: A title", "title: A title\ntitle: Another", 3, "the field “title” stands here twice");
    }

    @Test
    void a_date_that_is_none() {
        assertMatter("2026-01-31", "31 January", 6, "published is a date written like 2026-01-31, not “31 January”");
    }

    @Test
    void a_day_that_does_not_exist() {
        assertMatter("2026-01-31", "2026-02-30", 6, "published is a date written like");
    }

    @Test
    void a_status_that_is_none() {
        assertMatter(
                "status: published", "status: publishd", 7, "status is draft or published, did you mean “published”?");
    }

    @Test
    void an_author_without_a_name() {
        assertMatter("- name: A. Author", "- url: https://example.org", 5, "an author has a name");
    }

    @Test
    void an_author_with_an_unknown_field() {
        assertMatter("- name: A. Author", "- name: A. Author\n    mail: a@b", 6, "there is no field “mail”");
    }

    @Test
    void an_author_whose_url_is_none() {
        assertMatter(
                "- name: A. Author",
                "- name: A. Author\n    url: example.org",
                5,
                "an author’s url begins with https://");
    }

    @Test
    void a_list_that_is_a_text() {
        assertMatter("status: published", "status: published\ntags: calculus", 8, "tags is a list");
    }

    @Test
    void a_text_that_is_a_list() {
        assertMatter("title: A title", "title: [A, title]", 2, "title is a text");
    }

    @Test
    void a_tag_that_is_none() {
        assertMatter("status: published", "status: published\ntags: [Calculus]", 8, "a tag is made of small letters");
    }

    @Test
    void a_slug_that_is_none() {
        assertMatter("title: A title", "title: A title\nslug: A_Title", 3, "the slug “A_Title” is not made of");
    }

    @Test
    void a_prerequisite_that_is_not_there() {
        assertMatter(
                "status: published",
                "status: published\nprerequisites: [limits]",
                8,
                "there is no article “limits” to read first");
    }

    @Test
    void a_correction_without_its_date() {
        assertMatter(
                "status: published",
                "status: published\ncorrections:\n  - what: A sign.",
                9,
                "a correction has a date");
    }

    @Test
    void an_objective_with_a_broken_formula() {
        assertMatter("status: published", "status: published\nobjectives:\n  - say $\\frca$", 9, "TeX: ");
    }

    @Test
    void a_slug_that_another_article_has() throws IOException {
        write("b.md", MATTER.replace("title: A title", "title: B\nslug: a") + "Text.\n");
        assertThat(mistakes(MATTER + "Text.\n"))
                .singleElement()
                .asString()
                .contains("content/b.md:1:1", "is that of content/a.md as well");
    }

    @Test
    void a_slug_that_the_site_needs_itself() {
        assertMatter("title: A title", "title: A title\nslug: index", 1, "is that of a page of the site");
    }

    @Test
    void an_article_without_text() {
        assertMistake("\n", 0, 1, "there is no text below the front matter");
    }

    @Test
    void an_empty_file() {
        assertThat(mistakes("")).singleElement().asString().isEqualTo("content/a.md:1:1: error: the file is empty");
    }

    @Test
    void an_encoding_that_is_not_utf_8() throws IOException {
        Files.write(content.resolve("a.md"), (MATTER + "caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read())
                .singleElement()
                .asString()
                .isEqualTo("content/a.md:" + FIRST
                        + ":4: error: the file is not UTF-8 from here on: save it in that encoding");
    }

    @Test
    void a_byte_order_mark() {
        assertThat(mistakes("\uFEFF" + MATTER)).singleElement().asString().contains("a.md:1:1", "byte order mark");
    }

    @Test
    void lines_that_end_as_on_windows_are_no_mistake() {
        assertThat(mistakes((MATTER + FIGURE).replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void a_reference_that_cannot_be_read() throws IOException {
        Files.writeString(content.resolve("references.bib"), "@article{a,\n  title = {A\n}\n");
        assertThat(mistakes(MATTER + "Text.\n"))
                .isNotEmpty()
                .first()
                .asString()
                .startsWith("content/references.bib:")
                .contains("BibTeX: ");
    }

    @Test
    void a_reference_without_its_title() throws IOException {
        Files.writeString(content.resolve("references.bib"), "\n@article{a,\n  author = {A, B},\n  year = {1999}\n}\n");
        assertThat(mistakes(MATTER + "Text.\n"))
                .singleElement()
                .asString()
                .isEqualTo("content/references.bib:2:10: error: the entry “a” has no title");
    }

    @Test
    void a_reference_twice() throws IOException {
        String entry = "@article{a,\n  author = {A, B},\n  title = {T},\n  year = {1999}\n}\n";
        Files.writeString(content.resolve("references.bib"), entry + entry);
        assertThat(mistakes(MATTER + "Text.\n"))
                .first()
                .asString()
                .contains("references.bib:6:10", "the key “a” stands here twice");
    }

    @Test
    void a_place_is_found_in_lines_that_end_as_on_windows() {
        String text = MATTER.replace("status: published", "status: published\nprerequisites: [nothing]");
        assertThat(mistakes((text + "See [it](nowhere.md).\n").replace("\n", "\r\n")))
                .hasSize(2)
                .satisfies(all -> assertThat(all.get(0)).startsWith("content/a.md:8:17: error: there is no article"))
                .satisfies(all -> assertThat(all.get(1)).startsWith("content/a.md:10:10: error: there is no page"));
    }

    @Test
    void a_character_that_yaml_has_not() {
        assertMatter("title: A title", "title: A \u0007title", 2, "YAML: ");
    }

    @Test
    void macros_that_are_not_utf_8() throws IOException {
        Files.write(content.resolve("macros.tex"), "% caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(mistakes(MATTER + "Text.\n"))
                .singleElement()
                .asString()
                .contains("content/macros.tex:1:6", "is not UTF-8");
    }

    @Test
    void code_that_is_not_closed() {
        assertMistake("```python\nx = 1\n\nText.\n", 0, 1, "is not closed by three backticks");
    }

    @Test
    void a_slug_that_a_page_of_the_site_would_overwrite() {
        assertMatter("title: A title", "title: A title\nslug: \"404\"", 1, "is that of a page of the site");
        assertMatter("title: A title", "title: A title\nslug: tag-calculus", 1, "is that of a page of the site");
    }

    @Test
    void tags_that_would_share_a_page() throws IOException {
        write("b.md", MATTER.replace("status: published", "status: published\ntags: [chain-rule]") + "Text.\n");
        assertThat(mistakes(MATTER.replace("status: published", "status: published\ntags: [chain rule]") + "Text.\n"))
                .singleElement()
                .asString()
                .contains("content/b.md:1:1", "“chain-rule”", "“chain rule” in content/a.md");
    }

    @Test
    void a_heading_that_takes_an_id_of_the_page() {
        assertMistake(
                "## Part {#contents}\n\nText.\n",
                0,
                1,
                "the id “contents” is one that the page itself has",
                "such as {#the-contents}");
    }

    @Test
    void an_entry_between_quotes_has_its_mistake_within_them() {
        assertThat(mistakes(MATTER.replace("status: published", "status: published\ntags: [\"Calculus\"]") + "Text.\n"))
                .singleElement()
                .asString()
                .startsWith("content/a.md:8:9: error: a tag is made of small letters");
    }

    @Test
    void a_word_of_a_field_whose_text_begins_on_the_next_line() {
        for (String kind : List.of(">", "|", ">-")) {
            assertThat(mistakes(MATTER.replace("summary: One", "summary: " + kind + "\n  One mispeled") + "Text.\n"))
                    .singleElement()
                    .asString()
                    .startsWith("content/a.md:4:7: error: “mispeled”");
        }
    }

    @Test
    void an_author_who_is_neither_a_person_nor_an_organisation() {
        assertThat(mistakes(MATTER.replace("A. Author", "A. Author\n    kind: organization") + "Text.\n"))
                .singleElement()
                .asString()
                .startsWith("content/a.md:6:11: error: an author is a person or an organisation")
                .contains("did you mean “organisation”?");
    }

    @Test
    void an_update_before_publication() {
        assertMatter("status: published", "status: published\nupdated: 2026-01-30", 8, "updated is before published");
    }

    @Test
    void all_mistakes_of_all_files_come_in_one_run_in_their_order() throws IOException {
        write("b.md", MATTER + "See [](#nowhere).\n");
        List<String> all = mistakes(MATTER + "[@nobody]\n\n$\\frca$\n\n::: figure no {#fig-no}\nC.\n:::\n");
        assertThat(all).hasSize(4);
        assertThat(all.get(0)).startsWith("content/a.md:9:3");
        assertThat(all.get(1)).startsWith("content/a.md:11:2");
        assertThat(all.get(2)).startsWith("content/a.md:13:12");
        assertThat(all.get(3)).startsWith("content/b.md:9:8");
    }

    /** One mistake, {@code lines} below the first of the text. */
    private void assertMistake(String text, int lines, int column, String... parts) {
        assertThat(mistakes(MATTER + text))
                .singleElement()
                .asString()
                .startsWith("content/a.md:" + (FIRST + lines) + ":" + column + ": error: ")
                .contains(parts);
    }

    private void assertMatter(String before, String after, int line, String part) {
        assertThat(mistakes(MATTER.replace(before, after)))
                .first()
                .asString()
                .startsWith("content/a.md:" + line + ":")
                .contains(part);
    }

    private List<String> mistakes(String article) {
        write("a.md", article);
        return read();
    }

    private void write(String name, String text) {
        try {
            Files.writeString(content.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> read() {
        Mistakes mistakes = new Mistakes();
        try (ArticleReader reader = new ArticleReader(content, mistakes);
                var files = Files.list(content)) {
            List<Article> articles = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Article article = reader.read(file);
                if (article != null) {
                    articles.add(article);
                }
            }
            reader.check(articles);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return mistakes.sorted().stream().map(Mistake::toString).toList();
    }
}
