package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unstuck.figure.DataSet;
import unstuck.figure.Parameter;
import unstuck.widget.Widgets;

class PicturesTest {
    @TempDir
    Path folder;

    Path before;

    @BeforeEach
    void aBuiltProject() throws IOException {
        before = built("before", Map.of("bend", "<svg/>", "fold", "<svg/>", "turn", "<svg/>"));
    }

    @Test
    void figures_that_start_with_another_picture_are_new_or_are_gone_are_named() throws IOException {
        Path after = built("after", Map.of("bend", "<svg/>", "fold", "<svg><path/></svg>", "twist", "<svg/>"));
        assertThat(Pictures.changes(before, after))
                .contains("are in the artefact *pictures*: fold, turn, twist.\n")
                .contains("| gallery.html | ");
    }

    @Test
    void the_same_figures_have_no_picture_to_look_at() throws IOException {
        assertThat(Pictures.changes(before, before))
                .isEqualTo("## What readers will see\n\nNo figure starts with another picture than before.\n\n"
                        + "## Weights\n\nNo page’s weight has changed.\n");
    }

    @Test
    void without_a_site_before_every_figure_is_new() throws IOException {
        assertThat(Pictures.changes(folder.resolve("nothing"), before)).contains("*pictures*: bend, fold, turn.\n");
    }

    @Test
    void the_index_shows_every_figure_at_two_widths_light_and_dark_with_its_parameters() throws IOException {
        Path data = Files.createDirectories(before.resolve("content/data"));
        for (String name : Widgets.names()) {
            for (DataSet<?> needed : Widgets.named(name).needs()) {
                Files.writeString(data.resolve(needed.name() + ".csv"), "1,2,3\n");
            }
        }
        Document index = Jsoup.parse(Pictures.index(before));
        assertThat(index.select("h2").eachText()).isEqualTo(Widgets.names());
        for (String name : Widgets.names()) {
            var pictures = index.select("img[src~=^" + name + "-\\d]");
            assertThat(pictures.eachAttr("src"))
                    .isEqualTo(List.of(
                            name + "-360-light.png",
                            name + "-360-dark.png",
                            name + "-1280-light.png",
                            name + "-1280-dark.png"));
            assertThat(pictures.first().previousElementSibling().text())
                    .contains(Widgets.named(name).parameters().all().stream()
                            .map(Parameter::name)
                            .toList())
                    .matches(".* \\d+\\.\\d KB of markup, \\d+\\.\\d KB of data\\.");
        }
    }

    /** A project whose page of all figures has these, by name. */
    private Path built(String name, Map<String, String> figures) throws IOException {
        Path pages = Files.createDirectories(folder.resolve(name).resolve("site/target/pages"));
        StringBuilder html = new StringBuilder();
        new TreeMap<>(figures)
                .forEach((figure, start) ->
                        html.append("<figure data-widget=\"" + figure + "\">" + start + "</figure>"));
        // So much that a change can be weighed.
        html.append(" twist".repeat(figures.containsKey("twist") ? 200_000 : 0));
        Files.writeString(pages.resolve("gallery.html"), html);
        return folder.resolve(name);
    }
}
