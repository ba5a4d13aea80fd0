package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unstuck.site.preview.Preview;

/** What an author sees who writes beside the preview; the files are a copy. */
class PreviewIT {
    private static final String ARTICLE =
            """
            ---
            title: A title
            summary: One sentence.
            authors:
              - name: A. Author
            published: 2026-01-31
            status: published
            ---

            %s

            ::: figure hinge {#fig-hinge}
            A caption.
            :::

            """
                    + "A paragraph to scroll by.\n\n".repeat(60);
    private static final Page.WaitForSelectorOptions ATTACHED =
            new Page.WaitForSelectorOptions().setTimeout(180_000).setState(WaitForSelectorState.ATTACHED);

    @TempDir
    static Path project;

    static Preview preview;
    static Playwright playwright;
    static Browser browser;
    static Page page;

    @BeforeAll
    static void aPageIsOpen() throws IOException {
        Path repository = Path.of(System.getProperty("project"));
        copy(repository, "templates");
        copy(repository, "site/src/main/assets");
        copy(repository, "site/jbake.properties");
        copy(repository, "widgets/src/main/java");
        copy(repository, "content/data");
        write("Once.");
        preview = new Preview(project, project.resolve("site/target/preview"), "/", 0);
        preview.start();
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
        page = browser.newPage();
        page.navigate(preview.address() + "one.html");
        page.waitForSelector("html.live .article", ATTACHED);
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
        playwright.close();
        preview.close();
    }

    @Test
    void a_changed_sentence_is_on_the_open_page_which_keeps_its_place_and_its_figures() throws IOException {
        page.evaluate("location.hash = 'fig-hinge?bias=1'");
        page.waitForFunction(
                "() => !document.querySelector('#fig-hinge [name=bias]') || location.hash.includes('bias=1')");
        page.evaluate("scrollTo({top: 700, behavior: 'instant'})");
        String says = page.locator("#fig-hinge .says").textContent();
        write("Twice.");
        page.waitForSelector("html.live .article p:text-is('Twice.')", ATTACHED);
        page.waitForFunction("() => Math.abs(scrollY - 700) < 2");
        assertThat(page.evaluate("location.hash")).isEqualTo("#fig-hinge?bias=1");
        assertThat(page.locator("#fig-hinge .says").textContent()).isEqualTo(says);
    }

    @Test
    void a_mistake_stands_over_the_last_good_page_until_it_is_mended() throws IOException {
        write("Good.");
        page.waitForSelector("p:text-is('Good.')", ATTACHED);
        write("See [](#fig-hinges).");
        page.waitForSelector(".preview:popover-open");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)
                        .textContent())
                .contains("content/one.md:10:", "did you mean “fig-hinge”?");
        assertThat(page.locator("p:text-is('Good.')").count()).isEqualTo(1);
        assertThat(new AxeBuilder(page).include(".preview").analyze().getViolations())
                .isEmpty();
        write("Mended.");
        page.waitForSelector("p:text-is('Mended.')", ATTACHED);
        assertThat(page.locator(".preview").count()).isZero();
    }

    @Test
    void a_changed_figure_shows_and_its_compiler_is_heard() throws IOException {
        Path figure;
        try (Stream<Path> files = Files.walk(project.resolve("widgets/src/main/java"))) {
            figure = files.filter(file -> file.endsWith("Hinge.java"))
                    .findFirst()
                    .orElseThrow();
        }
        String code = Files.readString(figure);
        Files.writeString(figure, code.replaceFirst("plot\\(\"", "plot(\"changed: "));
        page.waitForSelector("html.live svg[aria-label^='changed: ']", ATTACHED);
        String script = page.locator("script[src*=one]").getAttribute("src");
        assertThat(page.request().get(preview.address() + script).text()).contains("changed: ");
        Files.writeString(figure, code.replaceFirst("plot\\(\"", "plott(\""));
        page.waitForSelector(".preview:popover-open");
        assertThat(page.locator(".preview").textContent()).contains("/Hinge.java:", "plott");
        Files.writeString(figure, code.replaceFirst("plot\\(\"", "plot(\"\".substring(1) + \""));
        page.waitForSelector(".preview:popover-open:has-text('StringIndexOutOfBounds')");
        assertThat(page.locator(".preview").textContent()).containsPattern("/Hinge\\.java:\\d+:");
        Files.writeString(figure, code);
        page.waitForSelector("html.live svg[aria-label]:not([aria-label^='changed: '])", ATTACHED);
        page.waitForFunction("() => !document.querySelector('.preview')");
    }

    private static void write(String sentence) throws IOException {
        Files.writeString(project.resolve("content/one.md"), ARTICLE.formatted(sentence));
    }

    private static void copy(Path from, String name) {
        try (Stream<Path> files = Files.walk(from.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = project.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
