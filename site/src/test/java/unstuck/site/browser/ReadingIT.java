package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside the text of an article. */
class ReadingIT extends BrowserTest {
    private static final String ARTICLE = "relu-gradients.html";

    @ParameterizedTest
    @CsvSource({"360, false", "768, false", "1280, true", "1680, true"})
    void a_footnote_stands_beside_its_paragraph_where_there_is_room_and_below_it_where_there_is_none(
            int width, boolean isBeside) {
        Page page = article(width);
        Locator note = page.locator(".side").first();
        Locator paragraph = page.locator("p:has(> .note)").first();
        var side = note.boundingBox();
        var text = paragraph.boundingBox();
        assertThat(side.x >= text.x + text.width).isEqualTo(isBeside);
        assertThat(side.y >= text.y + text.height).isEqualTo(!isBeside);
        assertThat(side.x + side.width).isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void the_contents_mark_the_section_that_is_read(int width) {
        Page page = article(width);
        assertThat(page.locator(".contents [aria-current]").count()).isZero();
        for (Locator heading : page.locator(".article > h2").all()) {
            heading.evaluate("(h) => scrollTo({top: h.offsetTop - 40, behavior: 'instant'})");
            String id = heading.getAttribute("id");
            page.waitForSelector(".contents [aria-current=location][href='#" + id + "']");
            assertThat(page.locator(".contents [aria-current]").count()).isEqualTo(1);
        }
    }

    @Test
    void a_number_in_a_sentence_moves_its_figure_by_keys_typing_and_dragging_and_follows_it() {
        Page page = article(1280);
        Locator number = page.locator(".turn input").first();
        Locator slider = page.locator("#fig-hinge input[name=x]");
        Locator output = page.locator("output[data-readout='fig-hinge.output']").first();
        String start = output.textContent();
        assertThat(number.getAttribute("aria-label")).isEqualTo("input x");
        assertThat(number.inputValue()).isEqualTo("1.5");

        number.press("ArrowUp");
        assertThat(number.inputValue()).isEqualTo("1.6");
        assertThat(slider.inputValue()).isEqualTo("1.6");
        assertThat(output.textContent()).isNotEqualTo(start);
        assertThat(page.evaluate("location.hash")).isEqualTo("#fig-hinge?x=1.6");

        number.fill("−2.34");
        number.press("Enter");
        assertThat(number.inputValue()).isEqualTo("−2.3");
        assertThat(slider.inputValue()).isEqualTo("-2.3");

        number.fill("much");
        number.press("Enter");
        assertThat(number.inputValue()).isEqualTo("−2.3");

        number.press("PageUp");
        assertThat(number.inputValue()).isEqualTo("−1.3");
        number.press("PageDown");
        assertThat(slider.inputValue()).isEqualTo("-2.3");

        number.fill("1");
        number.press("Escape");
        assertThat(number.inputValue()).isEqualTo("−2.3");
        number.blur();
        assertThat(slider.inputValue()).isEqualTo("-2.3");

        var box = number.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width / 2 + 60, box.y + box.height / 2);
        page.mouse().up();
        assertThat(number.inputValue()).isEqualTo("−1.3");

        slider.focus();
        slider.press("End");
        page.waitForCondition(() -> number.inputValue().equals("3.0"));
        page.locator("#fig-hinge .reset").click();
        page.waitForCondition(() -> number.inputValue().equals("1.5"));
    }

    @Test
    void a_number_in_a_sentence_is_dragged_by_a_finger() {
        Page page = site.visit(
                        ARTICLE,
                        new Browser.NewContextOptions()
                                .setViewportSize(360, 700)
                                .setHasTouch(true))
                .live()
                .page();
        Locator number = page.locator(".turn input").first();
        number.scrollIntoViewIfNeeded();
        var box = number.boundingBox();
        drag(page, true, box.x + box.width / 2, box.y + box.height / 2, -60, 4);
        assertThat(number.inputValue()).isEqualTo("0.5");
        assertThat(page.locator("#fig-hinge input[name=x]").inputValue()).isEqualTo("0.5");
    }

    @Test
    void a_press_copies_the_code_and_says_so() {
        Page page = article(1280);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Locator box = page.locator(".copyable").first();
        box.hover();
        box.locator(".copy").click();
        page.waitForCondition(() -> box.locator(".copy").textContent().equals("Copied"));
        assertThat(page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(box.locator("code").textContent());
        page.waitForCondition(() -> box.locator(".copy").textContent().equals("Copy"));
    }

    @Test
    void the_contents_stay_in_sight_beside_the_text_and_under_no_figure() {
        Page page = article(1280);
        for (Locator block : page.locator(".article > :is(h2, .figure)").all()) {
            block.evaluate("(e) => e.scrollIntoView({block: 'start', behavior: 'instant'})");
            Object topmost = block.evaluate(
                    """
                    (e) => {
                      const box = document.querySelector('.contents > div').getBoundingClientRect();
                      if (box.top < 0 || box.bottom > innerHeight) return 'out of sight';
                      const own = e.getBoundingClientRect();
                      const overlap = own.left < box.right && own.top < box.bottom && own.bottom > box.top;
                      return overlap && document.elementFromPoint(box.left + 5, Math.max(own.top, box.top) + 5).closest('.contents')
                        ? 'over the figure' : 'well';
                    }
                    """);
            assertThat(topmost).as(block.getAttribute("id")).isEqualTo("well");
        }
    }

    @Test
    void a_heading_is_a_link_to_itself() {
        Page page = article(1280);
        for (Locator heading : page.locator(".article > :is(h2, h3)").all()) {
            heading.locator("a").click();
            assertThat(page.evaluate("location.hash")).isEqualTo("#" + heading.getAttribute("id"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"relu-gradients", "calibrating-a-threshold", "pca-or-tsne"})
    void an_article_taken_along_as_a_zip_is_whole_and_alive(String article, @TempDir Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(site.file(article + ".zip").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        String page = folder.resolve(article + "/" + article + ".html").toUri().toString();
        var visit = site.visitAddress(page, new Browser.NewContextOptions()).live();
        Locator figure =
                visit.page().locator("figure:has([type=range]:enabled)").first();
        String before = figure.locator(".says").textContent();
        figure.locator("[type=range]:enabled").first().press("Home");
        assertThat(figure.locator(".says").textContent()).isNotEqualTo(before);
        assertThat(visit.complaints()).allMatch(each -> each.startsWith("request: file:"));
        assertThat(fontsOfText(visit.page())).containsExactly("Source Serif 4");
        assertThat((Boolean) visit.page()
                        .evaluate("[...document.querySelectorAll('a[href]')].every((a) =>"
                                + " a.getAttribute('href').startsWith('#') || /^(https?|mailto):/.test(a.href))"))
                .isTrue();
    }

    /** The fonts in which the first paragraph is really set. */
    private static List<String> fontsOfText(Page page) {
        CDPSession inspector = page.context().newCDPSession(page);
        inspector.send("DOM.enable");
        inspector.send("CSS.enable");
        JsonObject root = inspector.send("DOM.getDocument").getAsJsonObject("root");
        JsonObject paragraph = new JsonObject();
        paragraph.add("nodeId", root.get("nodeId"));
        paragraph.addProperty("selector", ".article p");
        JsonObject fonts =
                inspector.send("CSS.getPlatformFontsForNode", inspector.send("DOM.querySelector", paragraph));
        return fonts.getAsJsonArray("fonts").asList().stream()
                .map(font -> font.getAsJsonObject().get("familyName").getAsString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"relu-gradients, #fig-hinge", "pca-or-tsne, figure:has(.cloud-plot):has([type=range]:enabled)"})
    void paper_shows_a_figure_as_the_reader_left_it_in_the_colours_of_paper(String article, String of) {
        Page page = site.visit(article + ".html", new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))
                .live()
                .page();
        page.locator("button.theme").click();
        page.locator("button.theme").click();
        assertThat(page.getAttribute("html", "data-theme")).isEqualTo("dark");
        Locator figure = page.locator(of).first();
        Locator plot = figure.locator("svg.plot").first();
        String start = plot.innerHTML();
        figure.locator("input[type=range]:enabled").first().press("Home");
        String left = plot.innerHTML();
        assertThat(left).isNotEqualTo(start);

        // What is printed is what the page has at this moment, which only printing itself brings.
        figure.evaluate("(figure) => { const pale = " + PALE + "; matchMedia('print')"
                + ".addEventListener('change', () => window.printed = pale(figure), {once: true}) }");
        page.pdf();
        assertThat(page.evaluate("printed")).isEqualTo("");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(plot.innerHTML()).isEqualTo(left);
        assertThat(plot.isVisible()).isTrue();
        assertThat(page.locator(".side").all()).allMatch(Locator::isVisible);
        for (String gone : List.of(".controls", ".contents", ".copy", "header nav")) {
            assertThat(page.locator(gone).first().isVisible()).as(gone).isFalse();
        }
    }

    /** What of a figure would not show well on white: its curves, and whatever most of the points of its cloud are. */
    private static final String PALE =
            """
            (figure) => {
              const isDark = (r, g, b) => 0.21 * r + 0.72 * g + 0.07 * b < 150;
              const canvas = figure.querySelector('canvas');
              if (canvas) {
                const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                let dark = 0, all = 0;
                for (let i = 0; i < pixels.length; i += 4) {
                  if (pixels[i + 3] === 255) { all++; dark += isDark(...pixels.slice(i, i + 3)) }
                }
                return dark > all / 2 ? '' : `${dark} of ${all} pixels of points are dark`;
              }
              const pale = [...figure.querySelectorAll('.curve')].find((curve) => !isDark(...getComputedStyle(curve).stroke.match(/\\d+/g)));
              return pale ? pale.outerHTML : '';
            }
            """;

    @Test
    void forced_colours_keep_cards_and_contents_legible() {
        Page page = site.visit(ARTICLE, new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))
                .live()
                .page();
        page.locator("a.cite").first().evaluate("(link) => link.focus({focusVisible: true})");
        assertThat(page.locator(".card").isVisible()).isTrue();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void no_line_begins_with_what_touches_a_formula(String page) {
        assertThat(site.visit(page).live().page().evaluate(TORN)).isEqualTo(List.of());
    }

    /** The formulas whose line ends before the character after them, at some width of the text. */
    private static final String TORN =
            """
            () => {
              const torn = [];
              const character = document.createRange();
              for (let width = 240; width < 700; width += 23) {
                document.body.style.width = width + 'px';
                for (const box of document.querySelectorAll('.article :is(.math:not(.display), .turn)')) {
                  const after = box.nextSibling;
                  if (after?.nodeType !== Node.TEXT_NODE || /^\\s/.test(after.data)) continue;
                  character.setStart(after, 0);
                  character.setEnd(after, 1);
                  const end = [...box.querySelectorAll('.katex-base, input')].at(-1).getBoundingClientRect();
                  if (end.width && character.getBoundingClientRect().top >= end.bottom)
                    torn.push(width + ': ' + box.textContent + after.data);
                }
              }
              return torn;
            }
            """;

    private static Page article(int width) {
        return site.visit(ARTICLE, new Browser.NewContextOptions().setViewportSize(width, 800))
                .live()
                .page();
    }
}
