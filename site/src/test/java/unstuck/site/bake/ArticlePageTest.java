package unstuck.site.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands before and after the text of an article that uses every field of the front matter. */
class ArticlePageTest {
    private static final String TITLE = "Sums & products: 100 % of α_1, 2^n, ~5 $ \\ #2 and half a pair {";
    private static final String ADDRESS = "https://lab.example.org/explained/first-things.html";
    private static final String FIRST =
            """
            ---
            title: '%s'
            summary: One sentence & no more.
            authors:
              - name: Ada Müller
                url: https://ada.example.org/
                affiliation: University of the North
              - name: Bo Li
              - name: The Group of Numbers
                kind: organisation
              - name: Search and Rescue, Ltd
            published: 2026-01-31
            updated: 2026-03-05
            reviewers: [Ben Hill, Cora Wood, Dan Field]
            status: published
            tags: [calculus, data]
            objectives:
              - say what $x^2$ is
              - add two numbers
            corrections:
              - date: 2026-02-14
                what: The second sum had the wrong sign.
              - date: 2026-03-05
                what: A name was missing.
            ---

            """
                            .formatted(TITLE)
                    + "word ".repeat(660);
    private static final String SECOND =
            """
            ---
            title: Second things
            summary: One sentence.
            authors:
              - name: Bo Li
            published: 2026-02-28
            status: published
            prerequisites: [first-things]
            ---

            Few words.
            """;

    @TempDir
    static Path project;

    static Document first;
    static Document second;

    @BeforeAll
    static void twoArticles() throws IOException {
        BakeryTest.aSiteOfNoArticle(project);
        Path properties = project.resolve("site/jbake.properties");
        Files.writeString(
                properties,
                Files.readString(properties)
                        .replaceAll("(?m)^site.url=.*", "site.url=https://lab.example.org/explained/")
                        .replaceAll("(?m)^site.repository=.*", "site.repository=https://code.example.org/lab")
                        .replaceAll("(?m)^site.branch=.*", "site.branch=trunk")
                        .replaceAll("(?m)^site.title=.*", "site.title=Proofs & Pictures"));
        Files.writeString(project.resolve("content/first-things.md"), FIRST);
        Files.writeString(project.resolve("content/second-things.md"), SECOND);
        BakeryTest.bake(project, "pages");
        first = Jsoup.parse(Files.readString(project.resolve("pages/first-things.html")));
        second = Jsoup.parse(Files.readString(project.resolve("pages/second-things.html")));
    }

    @Test
    void the_byline_says_who_wrote_it_where_they_work_and_when() {
        assertThat(first.select(".byline dt").eachText()).containsExactly("Authors", "Published", "Updated", "Reading");
        assertThat(first.select(".byline dd").eachText())
                .containsExactly(
                        "Ada MüllerUniversity of the North",
                        "Bo Li",
                        "The Group of Numbers",
                        "Search and Rescue, Ltd",
                        "31 January 2026",
                        "5 March 2026",
                        "3 minutes");
        assertThat(first.select(".byline a[rel=author]").eachAttr("href")).containsExactly("https://ada.example.org/");
        assertThat(first.select(".byline .affiliation").eachText()).containsExactly("University of the North");
        assertThat(first.select(".byline time").eachAttr("datetime")).containsExactly("2026-01-31", "2026-03-05");
        assertThat(second.select(".byline dt").eachText()).containsExactly("Author", "Published", "Reading");
        assertThat(second.select(".byline dd").eachText()).endsWith("1 minute");
    }

    @Test
    void what_a_reader_can_do_afterwards_stands_before_the_text() {
        assertThat(first.select(".objectives h2").text()).isEqualTo("After this you can");
        assertThat(first.select(".objectives li").eachText()).hasSize(2).endsWith("add two numbers");
        assertThat(first.select(".objectives li .katex math")).hasSize(1);
        assertThat(second.select(".objectives").text()).doesNotContain("After this");
    }

    @Test
    void an_article_leads_to_the_one_to_read_before_it_and_that_one_back() {
        assertThat(second.select(".objectives h2:contains(Read first) + ul a").eachAttr("href"))
                .containsExactly("first-things.html");
        assertThat(second.select(".objectives a").text()).isEqualTo(TITLE);
        assertThat(first.select("#next + ul a").eachAttr("href")).containsExactly("second-things.html");
        assertThat(first.select("#next + ul a").text()).isEqualTo("Second things");
        assertThat(second.select("#next")).isEmpty();
    }

    @Test
    void the_appendix_names_reviewers_and_corrections_with_their_days() {
        assertThat(first.select("#reviewers + p").text()).isEqualTo("Ben Hill, Cora Wood and Dan Field");
        assertThat(first.select(".corrections li").eachText())
                .containsExactly(
                        "14 February 2026: The second sum had the wrong sign.", "5 March 2026: A name was missing.");
        assertThat(first.select(".corrections time").eachAttr("datetime")).containsExactly("2026-02-14", "2026-03-05");
        assertThat(second.select("#reviewers, .corrections")).isEmpty();
    }

    @Test
    void the_appendix_leads_to_where_it_is_changed_discussed_kept_and_shared() {
        assertThat(first.select(".appendix a"))
                .extracting(link -> link.text(), link -> link.attr("href"))
                .contains(
                        tuple(
                                "edit this page on GitHub",
                                "https://code.example.org/lab/edit/trunk/content/first-things.md"),
                        tuple("say what stuck", "https://code.example.org/lab/issues/new"),
                        tuple(
                                "the article’s history",
                                "https://code.example.org/lab/commits/trunk/content/first-things.md"),
                        tuple("Take it with you", "first-things.zip"),
                        tuple("calculus", "tag-calculus.html"),
                        tuple("data", "tag-data.html"));
        assertThat(first.select(".appendix a[rel=license]")).hasSize(1);
    }

    @Test
    void it_says_how_to_cite_it() {
        assertThat(first.select("pre.citation").text())
                .isEqualTo("Ada Müller, Bo Li, The Group of Numbers, Search and Rescue, Ltd, “" + TITLE
                        + "”, Proofs & Pictures, 2026. " + ADDRESS);
    }

    @Test
    void its_bibtex_is_read_as_what_it_says_whatever_characters_that_has() throws Exception {
        BibTeXConverter converter = new BibTeXConverter();
        byte[] shown = first.select("pre.bibtex").text().getBytes(StandardCharsets.UTF_8);
        var entries = converter
                .loadDatabase(new ByteArrayInputStream(shown))
                .getEntries()
                .values();
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.getKey().getValue()).isEqualTo("firstthings2026");
            CSLItemData item = converter.toItemData(entry);
            assertThat(item.getTitle()).isEqualTo(TITLE);
            assertThat(item.getContainerTitle()).isEqualTo("Proofs & Pictures");
            assertThat(item.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2026}});
            assertThat(item.getURL()).isEqualTo(ADDRESS);
            assertThat(item.getAuthor())
                    .extracting(CSLName::getGiven, CSLName::getFamily, CSLName::getLiteral)
                    .containsExactly(
                            tuple("Ada", "Müller", null),
                            tuple("Bo", "Li", null),
                            tuple(null, null, "The Group of Numbers"),
                            tuple(null, null, "Search and Rescue, Ltd"));
        });
        assertThat(unescaped(new String(shown, StandardCharsets.UTF_8))).isEmpty();
    }

    /** Where a character stands that TeX obeys and does not print; other readers would let it pass. */
    private static List<String> unescaped(String entry) {
        return Pattern.compile("(?<!\\\\)[&%$#_~^]")
                .matcher(entry)
                .results()
                .map(found -> entry.substring(found.start()))
                .toList();
    }

    @Test
    void collectors_of_scholarly_works_are_told_the_same() {
        assertThat(named("citation_title")).containsExactly(TITLE);
        assertThat(named("citation_author"))
                .containsExactly("Ada Müller", "Bo Li", "The Group of Numbers", "Search and Rescue, Ltd");
        assertThat(named("citation_author_institution")).containsExactly("University of the North");
        assertThat(named("citation_publication_date")).containsExactly("2026/01/31");
        assertThat(named("citation_journal_title")).containsExactly("Proofs & Pictures");
        assertThat(named("citation_fulltext_html_url")).containsExactly(ADDRESS);
        assertThat(first.select("meta[property=article:modified_time]").attr("content"))
                .isEqualTo("2026-03-05");
        assertThat(first.select("script[type=application/ld+json]").html())
                .contains(
                        "\"@type\":\"Person\",\"name\":\"Ada Müller\"",
                        "\"@type\":\"Organization\",\"name\":\"The Group of Numbers\"");
    }

    private static List<String> named(String name) {
        return first.select("meta[name=" + name + "]").eachAttr("content");
    }
}
