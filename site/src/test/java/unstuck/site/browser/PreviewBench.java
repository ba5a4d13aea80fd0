package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unstuck.site.preview.Preview;

/**
 * How long an author waits on this machine until a changed sentence is on the screen, and a changed figure is alive, where
 * the page is open beside the preview: {@code mvn verify -Dit.test=PreviewBench}. The site is this one, with all of its
 * articles. It measures, so it is no part of the tests.
 */
class PreviewBench {
    private static final String PAGE = "relu-gradients";
    private static final String FIGURE = "widgets/src/main/java/unstuck/widget/hinge/Hinge.java";
    private static final double AIM_FOR_A_SENTENCE = 1;
    private static final double AIM_FOR_A_FIGURE = 8;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    /** When a page that was loaded anew was read to its end and painted, in the browser's milliseconds since 1970. */
    private static final String PAINTED =
            """
            () => new Promise(done => new PerformanceObserver(paints => done(performance.timeOrigin + Math.max(
                performance.getEntriesByType('navigation')[0].domInteractive,
                paints.getEntriesByName('first-contentful-paint')[0].startTime))).observe({type: 'paint', buffered: true}))
            """;

    private static final String NOW = "() => Date.now()";

    @TempDir
    Path project;

    @Test
    void change_a_sentence_and_a_figure() throws IOException {
        BuiltSite.assumeHas(PAGE);
        Path repository = Path.of(System.getProperty("project"));
        PreviewIT.HOUSE.forEach(part -> PreviewIT.copy(repository, project, part));
        PreviewIT.copy(repository, project, "content");
        try (Preview preview = new Preview(project, project.resolve("site/target/preview"), "/", 0);
                Playwright playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            preview.start();
            Page page = browser.newPage();
            page.navigate(preview.address() + PAGE + ".html");
            page.waitForSelector("html.live .article", PreviewIT.ATTACHED);

            String text = Files.readString(project.resolve("content/" + PAGE + ".md"));
            double sentence = measure(
                    "a changed sentence",
                    page,
                    "content/" + PAGE + ".md",
                    round -> text + "\n\nRound " + round + ".\n",
                    round -> ".article p:text-is('Round " + round + ".')",
                    PAINTED);
            String code = Files.readString(project.resolve(FIGURE));
            double figure = measure(
                    "a changed figure",
                    page,
                    FIGURE,
                    round -> code.replaceFirst("plot\\(\"", "plot(\"round " + round + ": "),
                    round -> "html.live #fig-hinge svg[aria-label^='round " + round + ": ']",
                    NOW);
            assertThat(sentence).isLessThanOrEqualTo(AIM_FOR_A_SENTENCE);
            assertThat(figure).isLessThanOrEqualTo(AIM_FOR_A_FIGURE);
        }
    }

    /**
     * The seconds from a file's being written until the page shows it, in the middle of some rounds.
     *
     * @param when says when that was, once the page has what the selector asks for
     */
    private double measure(
            String what, Page page, String file, IntFunction<String> content, IntFunction<String> selector, String when)
            throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int round = 1; round <= WARM_UP + ROUNDS; round++) {
            long start = System.currentTimeMillis();
            Files.writeString(project.resolve(file), content.apply(round));
            page.waitForSelector(selector.apply(round), PreviewIT.ATTACHED);
            double end = ((Number) page.evaluate(when)).doubleValue();
            if (round > WARM_UP) {
                seconds.add((end - start) / 1000);
            }
        }
        seconds.sort(null);
        double middle = seconds.get(ROUNDS / 2);
        System.out.printf(
                "%s is on the page after %.1f s (%.1f to %.1f)%n",
                what, middle, seconds.get(0), seconds.get(ROUNDS - 1));
        return middle;
    }
}
