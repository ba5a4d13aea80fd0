package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

            ::: figure hinge {#fig-other}
            Another.
            :::

            """
                    + "A paragraph to scroll by.\n\n".repeat(60);
    /** What the preview looks at, besides the content. */
    static final List<String> HOUSE =
            List.of("templates", "site/src/main/assets", "site/jbake.properties", "widgets/src/main/java");

    static final Page.WaitForSelectorOptions ATTACHED =
            new Page.WaitForSelectorOptions().setTimeout(180_000).setState(WaitForSelectorState.ATTACHED);

    private static final ByteArrayOutputStream SAID = new ByteArrayOutputStream();

    private static final PrintStream TERMINAL = System.err;

    @TempDir
    static Path project;

    static Preview preview;
    static Playwright playwright;
    static Browser browser;
    static Page page;

    @BeforeAll
    static void aPageIsOpen() throws IOException {
        Path repository = Path.of(System.getProperty("project"));
        for (String part : HOUSE) {
            copy(repository, project, part);
        }
        copy(repository, project, "content/data");
        write("Once.");
        System.setErr(new PrintStream(SAID, true, StandardCharsets.UTF_8));
        preview = new Preview(project, project.resolve("site/target/preview"), "/", 0);
        preview.start();
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
        page = browser.newPage();
        page.navigate(preview.address() + "one.html");
    }

    /** A reader acts on a page that is whole; the last test may have just brought this one. */
    @BeforeEach
    void thePageIsThere() {
        page.waitForSelector("html.live .article", ATTACHED);
        page.waitForLoadState();
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
        playwright.close();
        preview.close();
        System.setErr(TERMINAL);
    }

    @Test
    void a_changed_sentence_is_on_the_open_page_which_keeps_its_place_and_its_figures() throws IOException {
        List<String> start = page.locator(".says").allTextContents();
        page.locator("#fig-hinge input[name=bias]").press("End");
        page.locator("#fig-other input[name=x]").press("Home");
        page.evaluate("scrollTo({top: 700, behavior: 'instant'})");
        List<String> says = page.locator(".says").allTextContents();
        assertThat(says).hasSize(2).doesNotContainAnyElementsOf(start);
        Object address = page.evaluate("location.hash");
        write("Twice.");
        page.waitForSelector("html.live .article p:text-is('Twice.')", ATTACHED);
        page.waitForFunction("() => Math.abs(scrollY - 700) < 2");
        assertThat(page.evaluate("location.hash")).isEqualTo(address);
        assertThat(page.locator(".says").allTextContents()).isEqualTo(says);
        assertThat(page.locator("#fig-hinge input[name=bias]").inputValue()).isEqualTo("2");
        assertThat(page.locator("#fig-other input[name=x]").inputValue()).isEqualTo("-3");
    }

    @Test
    void a_page_that_is_old_before_it_is_there_keeps_the_place_for_the_next() throws IOException {
        page.evaluate("scrollTo({top: 600, behavior: 'instant'})");
        AtomicInteger old = new AtomicInteger();
        page.route(
                Pattern.compile("/news\\?$"),
                route -> {
                    old.incrementAndGet();
                    route.fulfill(new Route.FulfillOptions().setBody("{\"pages\": -1}"));
                },
                new Page.RouteOptions().setTimes(2));
        write("Old at once.");
        page.waitForSelector("html.live .article p:text-is('Old at once.')", ATTACHED);
        page.waitForFunction("() => Math.abs(scrollY - 600) < 2");
        assertThat(old).hasValue(2);
    }

    @Test
    void the_article_to_keep_follows_its_page() throws IOException {
        write("Kept.");
        page.waitForSelector("p:text-is('Kept.')", ATTACHED);
        write("See [](#fig-hinges).");
        page.waitForFunction("() => fetch('one.zip').then(zip => zip.ok)");
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
        assertThat(said()).containsPattern("(?m)^content/one\\.md:10:\\d+: error: .*did you mean “fig-hinge”\\?");
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
        assertThat(said()).containsPattern("(?s)/Hinge\\.java:\\d+:\\d+: error: .*plott");
        Files.writeString(figure, code.replaceFirst("plot\\(\"", "plot(\"\".substring(1) + \""));
        page.waitForSelector(".preview:popover-open:has-text('StringIndexOutOfBounds')");
        assertThat(page.locator(".preview").textContent()).containsPattern("/Hinge\\.java:\\d+:");
        assertThat(said()).containsPattern("/Hinge\\.java:\\d+:.*StringIndexOutOfBounds");
        Files.writeString(figure, code);
        page.waitForSelector("html.live svg[aria-label]:not([aria-label^='changed: '])", ATTACHED);
        page.waitForFunction("() => !document.querySelector('.preview')");
    }

    /** What stands in the author's terminal. */
    private static String said() {
        return SAID.toString(StandardCharsets.UTF_8);
    }

    private static void write(String sentence) throws IOException {
        Files.writeString(project.resolve("content/one.md"), ARTICLE.formatted(sentence));
    }

    static void copy(Path from, Path to, String name) {
        try (Stream<Path> files = Files.walk(from.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
