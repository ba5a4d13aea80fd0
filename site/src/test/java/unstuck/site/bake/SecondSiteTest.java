package unstuck.site.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unstuck.figure.Parameter;
import unstuck.figure.State;
import unstuck.figure.Widget;
import unstuck.site.bundle.Bundler;
import unstuck.site.output.Html;
import unstuck.widget.Widgets;

/** Somebody else's site from this house: other articles, and another {@code jbake.properties}. */
class SecondSiteTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String ARTICLE =
            """
            ---
            title: What a hinge does
            summary: One sentence.
            authors:
              - name: Ada Müller
            published: 2026-01-31
            status: published
            tags: [data]
            ---

            Text with $x^2$.

            ::: figure hinge {#fig-hinge}
            A caption.
            :::
            """;
    private static final String OWN =
            """
            site.title=Lernwerk
            site.tagline=Figures from our group, to be moved
            site.description=What our group explains.
            site.author=Die Gruppe für Lernen
            site.promise=Nothing here is finished.
            site.call=Try it.
            site.introduction=Our group writes down what it has understood, and what it has not.
            site.motto=To be continued.
            site.privacy=We count nobody.
            site.licence=CC BY-SA 4.0
            site.licenceUrl=https://creativecommons.org/licenses/by-sa/4.0/
            site.codeLicence=the Apache License
            site.forward=Green
            site.gradient=Purple
            site.movable=Brown
            site.url=https://lab.example.org/explained/here/
            site.repository=https://github.com/example-lab/explained
            site.branch=trunk
            colour.forward=#006b3f #6fd8a4
            """;

    @TempDir
    Path project;

    @BeforeEach
    void aForkWithItsOwnWordsAndOneArticle() throws IOException {
        BakeryTest.copy(REPOSITORY.resolve("templates"), project.resolve("templates"));
        BakeryTest.copy(REPOSITORY.resolve("site/src/main/assets"), project.resolve("site/src/main/assets"));
        Files.createDirectories(project.resolve("content"));
        Files.writeString(project.resolve("content/a-hinge.md"), ARTICLE);
        configure(OWN);
    }

    @Test
    void nothing_on_its_pages_is_the_houses() throws Exception {
        Path pages = bake();
        List<String> house = house().values().stream()
                .map(Object::toString)
                .filter(words -> words.length() > 7)
                .toList();
        for (Path file : files(pages, ".*\\.(html|xml|webmanifest)")) {
            String text = Files.readString(file);
            assertThat(text)
                    .as("%s", file)
                    .doesNotContainIgnoringCase("unstuck")
                    .doesNotContain(house);
        }
    }

    @Test
    void its_pages_are_valid_and_carry_its_words_addresses_and_licence() throws Exception {
        Path pages = bake();
        for (Path page : files(pages, ".*\\.html")) {
            assertThat(Html.mistakes(page)).as("%s", page).isEmpty();
            Document html = Jsoup.parse(Files.readString(page));
            assertThat(html.title()).contains("Lernwerk");
            assertThat(html.select("a[rel=license]").eachAttr("href"))
                    .containsOnly("https://creativecommons.org/licenses/by-sa/4.0/");
            assertThat(html.select("footer").text()).contains("CC BY-SA 4.0", "To be continued.", "We count nobody.");
        }
        Document article = Jsoup.parse(Files.readString(pages.resolve("a-hinge.html")));
        assertThat(article.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://lab.example.org/explained/here/a-hinge.html");
        assertThat(article.select(".appendix a").eachAttr("href"))
                .contains("https://github.com/example-lab/explained/edit/trunk/content/a-hinge.md");
        assertThat(Files.readString(pages.resolve("404.html"))).contains("href=\"/explained/here/index.html\"");
        assertThat(Files.readString(pages.resolve("feed.xml"))).contains("Die Gruppe für Lernen", "CC BY-SA 4.0");
    }

    @Test
    void its_colours_are_in_every_style_sheet_and_in_its_icon() throws Exception {
        Path pages = bake();
        assertThat(files(pages, ".*\\.css"))
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(sheet).content().contains("--forward:light-dark(#006b3f,#6fd8a4)"));
        assertThat(files(pages, ".*icon.*\\.svg")).singleElement().satisfies(icon -> assertThat(icon)
                .content()
                .containsSubsequence("#006b3f", "@media", "#6fd8a4")
                .doesNotContain("var("));
    }

    @Test
    void its_page_of_figures_says_what_can_be_set_and_what_can_be_quoted() throws Exception {
        Document gallery = Jsoup.parse(Files.readString(bake().resolve("gallery.html")));
        for (String name : Widgets.names()) {
            Widget figure = Widgets.named(name);
            Element about = gallery.selectFirst(".specimen:has(#about-" + name + ")");
            assertThat(about.select("[aria-label=Parameters of " + name + "] th[scope=row]")
                            .eachText())
                    .containsExactlyElementsOf(figure.parameters().all().stream()
                            .map(Parameter::name)
                            .toList());
            assertThat(about.select(".facts code").eachText())
                    .containsExactlyElementsOf(
                            figure.readouts(State.start(figure.parameters())).names());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "colour.forward=green, two colours",
        "colour.forward=#9ad0b5 #6fd8a4, on colour.paper #fbf8f1 in the light theme has a contrast of 1.6",
        "colour.forward=#006b3f80 #6fd8a4, six digits for each theme",
        "colour.sheet=#ffffff #00000080, six digits for each theme",
        "colour.ahead=#006b3f #6fd8a4, no colour of that name"
    })
    void a_colour_that_cannot_be_used_is_refused_with_the_reason(String line, String reason) throws IOException {
        configure(OWN.replaceFirst("colour\\.forward.*", line));
        assertThatIllegalArgumentException().isThrownBy(this::bake).withMessageContaining(reason);
        assertThat(project.resolve("pages")).doesNotExist();
    }

    /** The house's file, with the lines that a host gives in the place of its own. */
    private void configure(String own) throws IOException {
        String house = Files.readString(REPOSITORY.resolve("site/jbake.properties"));
        String how = house.replaceAll("(?m)^(site|colour)\\..*$", "");
        Files.writeString(project.resolve("site/jbake.properties"), how + own);
    }

    private static Properties house() throws IOException {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(REPOSITORY.resolve("site/jbake.properties"))) {
            all.load(reader);
        }
        all.keySet().removeIf(key -> !key.toString().startsWith("site."));
        return all;
    }

    private Path bake() {
        Path pages = project.resolve("pages");
        assertThat(new Bakery(project, pages, new Bundler(Path.of("target/bundles")))
                        .bake()
                        .sorted())
                .isEmpty();
        return pages;
    }

    private static List<Path> files(Path folder, String named) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(named))
                    .toList();
        }
    }
}
