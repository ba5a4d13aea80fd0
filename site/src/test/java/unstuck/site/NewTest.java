package unstuck.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final String INDEX = "widgets/src/main/java/unstuck/widget/Widgets.java";

    @TempDir
    Path project;

    @BeforeEach
    void aProject() throws IOException {
        for (String file : new String[] {"CONTRIBUTING.md", INDEX}) {
            Files.createDirectories(project.resolve(file).getParent());
            Files.copy(REPOSITORY.resolve(file), project.resolve(file));
        }
    }

    @Test
    void an_article_is_the_example_under_its_own_title() throws IOException {
        assertThat(new New(project).article("what-now")).containsExactly("content/what-now.md");
        assertThat(project.resolve("content/what-now.md"))
                .content()
                .startsWith("---\ntitle: \"What now\"\n")
                .contains("\nstatus: draft\n", "\n::: figure ");
    }

    @Test
    void a_figure_comes_with_its_mathematics_their_test_and_its_line_in_the_index() throws IOException {
        assertThat(new New(project).figure("bent-spoon"))
                .containsExactly(
                        "widgets/src/main/java/unstuck/math/bentspoon/Curve.java",
                        "widgets/src/test/java/unstuck/math/bentspoon/CurveTest.java",
                        "widgets/src/main/java/unstuck/widget/bentspoon/BentSpoon.java",
                        INDEX)
                .allSatisfy(file -> assertThat(project.resolve(file)).content().contains("bentspoon"));
        assertThat(project.resolve(INDEX))
                .content()
                .contains("        INDEX.put(\"bent-spoon\", new unstuck.widget.bentspoon.BentSpoon());\n    }\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Bent, no capitals",
        "2bent, small letters and hyphens",
        "bent_spoon, small letters and hyphens",
        "../bent, small letters and hyphens",
        "new, a word of Java’s own",
        "hinge, There is a figure named hinge already",
        "state, A class named State would hide another",
        "object, A class named Object would hide another"
    })
    void a_figure_that_cannot_be_named_so_is_refused_with_the_reason(String name, String reason) throws IOException {
        String before = Files.readString(project.resolve(INDEX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new New(project).figure(name))
                .withMessageContaining(reason);
        assertThat(project.resolve(INDEX)).content().isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"My-Title, no capitals", "my--title, small letters", "archive, a page of its own", "tag-data, a page of"
    })
    void an_article_that_cannot_be_named_so_is_refused_with_the_reason(String name, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new New(project).article(name))
                .withMessageContaining(reason);
        assertThat(project.resolve("content")).doesNotExist();
    }

    @Test
    void what_is_there_stays_as_it_is() throws IOException {
        Path test = project.resolve("widgets/src/test/java/unstuck/math/bentspoon/CurveTest.java");
        Files.createDirectories(test.getParent());
        Files.writeString(test, "mine");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new New(project).figure("bent-spoon"))
                .withMessageContaining("CurveTest.java is there already");
        assertThat(test).hasContent("mine");
        assertThat(project.resolve("widgets/src/main/java/unstuck/math")).doesNotExist();
        assertThat(project.resolve(INDEX)).content().doesNotContain("bent-spoon");
    }

    @Test
    void elsewhere_it_says_where_it_belongs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new New(project.resolve("content")))
                .withMessageContaining("run this in the folder of the project");
    }
}
