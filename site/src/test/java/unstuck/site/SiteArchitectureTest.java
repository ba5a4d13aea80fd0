package unstuck.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unstuck.site.asset.StyleThatReadsArticles;

/** The arrows between the builder's packages. Each points one way, and what breaks one is told what to do instead. */
class SiteArchitectureTest {
    private static final String ROOT = "unstuck.site";
    private static final JavaClasses BUILDER =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    /**
     * A package.
     *
     * @param own the rooms of this house that it may use, of the builder or of the figures
     * @param libraries what it may use of others'
     */
    private record Room(String name, String own, String libraries, String instead) {
        Set<String> rooms() {
            return own.isEmpty() ? Set.of() : new TreeSet<>(List.of(own.split(" ")));
        }

        ArchRule rule() {
            Stream<String> ours =
                    Stream.concat(Stream.of(name), rooms().stream()).map(Room::packageOf);
            // Arrays of numbers are in the package without a name.
            Stream<String> others = Stream.concat(Stream.of("", "java", "javax"), Stream.of(libraries.split(" ")));
            return classes()
                    .that()
                    .resideInAPackage(name.isEmpty() ? ROOT : packageOf(name) + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(ours, others)
                            .map(each -> each.isEmpty() || each.equals(ROOT) ? each : each + "..")
                            .toArray(String[]::new))
                    .because(instead);
        }

        private static String packageOf(String room) {
            boolean isOfTheFigures = List.of("figure", "data", "widget").contains(room);
            return isOfTheFigures ? "unstuck." + room : room.isEmpty() ? ROOT : ROOT + "." + room;
        }

        @Override
        public String toString() {
            return name.isEmpty() ? "site" : name;
        }
    }

    private static final String COMMONS = "org.apache.commons";

    static List<Room> rooms() {
        return List.of(
                new Room(
                        "",
                        "bake bundle mistake preview",
                        "",
                        "what is started only starts: put the work into a room."),
                new Room("file", "", "", "everything rests on this room. Let who needs more have it."),
                new Room(
                        "mistake",
                        "",
                        COMMONS,
                        "a mistake knows no rule that it breaks. Let who knows it write the message."),
                new Room("script", "file", "com.caoccao", "a script is text here. Let who asks say what it means."),
                new Room("spelling", "mistake", "org.apache.lucene", "words are looked up here, whoever wrote them."),
                new Room(
                        "bibliography",
                        "file mistake",
                        "de.undercouch org.jbibtex org.jsoup",
                        "works know no article. Let the article say which it cites."),
                new Room(
                        "asset",
                        "data figure file script",
                        "com.github.weisj org.jsoup",
                        "what pages load knows no page. Take the HTML that is to be styled or drawn."),
                new Room(
                        "markdown",
                        "asset bibliography figure file mistake script spelling widget",
                        "com.vladsch.flexmark org.yaml.snakeyaml org.jsoup " + COMMONS,
                        "an article knows no page that shows it. Put what pages need into Article."),
                new Room(
                        "search",
                        "file markdown script",
                        "org.jsoup " + COMMONS,
                        "the index is made of articles alone."),
                new Room(
                        "bundle",
                        "figure file script widget",
                        "org.teavm " + COMMONS,
                        "a script is made of figures, whatever article embeds them. Take their names."),
                new Room(
                        "bake",
                        "asset bundle figure file markdown mistake search widget",
                        "org.jbake org.jsoup " + COMMONS,
                        "pages are made for everybody. What only the preview needs belongs there."),
                new Room(
                        "preview",
                        "bake bundle file markdown mistake widget",
                        "com.sun.net.httpserver " + COMMONS,
                        "the preview shows what bake makes. Let bake make it."));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_room_depends_on_others_only_along_the_arrows(Room room) {
        assertThat(room.rule().evaluate(BUILDER).getFailureReport().getDetails())
                .as(room.instead())
                .isEmpty();
    }

    @Test
    void every_package_is_a_room() {
        assertThat(BUILDER.getPackage(ROOT).getSubpackages().stream().map(JavaPackage::getRelativeName))
                .containsExactlyInAnyOrderElementsOf(rooms().stream()
                        .map(Room::name)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    @Test
    void a_style_that_reads_articles_is_told_to_take_their_html() {
        Room assets = rooms().stream()
                .filter(room -> room.name().equals("asset"))
                .findFirst()
                .orElseThrow();
        assertThat(assets.rule()
                        .evaluate(new ClassFileImporter().importClasses(StyleThatReadsArticles.class))
                        .getFailureReport()
                        .toString())
                .contains("Article", "Take the HTML");
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void the_table_of_rooms_says_the_same(Room room) throws IOException {
        String row = Files.readString(Path.of("../ARCHITECTURE.md"))
                .lines()
                .filter(line -> line.startsWith("| `" + Room.packageOf(room.name()) + "` |"))
                .collect(Collectors.joining("\n"));
        String arrows = row.substring(row.lastIndexOf('|', row.length() - 2));
        assertThat(Pattern.compile("`(\\w+)`").matcher(arrows).results().map(found -> found.group(1)))
                .as(row)
                .containsExactlyInAnyOrderElementsOf(room.rooms());
    }
}
