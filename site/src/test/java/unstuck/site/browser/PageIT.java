package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.site.browser.BuiltSite.Visit;

/** What holds for every page of the site. */
class PageIT extends BrowserTest {
    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_light_or_dark(String page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Visit visit = site.visit(page, new Browser.NewContextOptions().setColorScheme(scheme));
            waitForScripts(visit, page);
            var violations = new AxeBuilder(visit.page()).analyze().getViolations();
            assertThat(violations.stream()
                            .map(each -> each.getId() + ": " + each.getNodes())
                            .toList())
                    .as("%s, %s", page, scheme)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void the_console_is_silent_the_policy_kept_and_no_request_leaves(String page) {
        Visit visit = site.visit(page);
        waitForScripts(visit, page);
        visit.page().mouse().wheel(0, 3000);
        assertThat(visit.complaints()).isEmpty();
        assertThat((List<?>) visit.page().evaluate("violations")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_shifts_when_the_scripts_arrive(String page) {
        Visit visit = site.visit(page);
        waitForScripts(visit, page);
        assertThat(((Number) visit.page().evaluate("shift")).doubleValue()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void a_page_is_as_tall_without_scripts_as_with_them(String page) {
        Visit with = site.visit(page);
        waitForScripts(with, page);
        Visit without = site.visit(page, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        String heights =
                "[...document.querySelectorAll('figure, .controls')].map((e) => Math.round(e.getBoundingClientRect().height)).join()";
        Object expected = with.page().evaluate(heights);
        List<Integer> measured = without.page().locator("figure, .controls").all().stream()
                .map(Locator::boundingBox)
                // Controls that are laid out one by one have no box of their own.
                .map(box -> box == null ? 0 : (int) Math.round(box.height))
                .toList();
        assertThat(measured.toString().replaceAll("[\\[\\] ]", "")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void only_the_styles_and_the_theme_hold_up_the_first_paint(String page) {
        Visit visit = site.visit(page);
        Object blocking = visit.page()
                .evaluate(
                        "performance.getEntriesByType('resource').filter((e) => e.renderBlockingStatus === 'blocking')"
                                + ".map((e) => e.name.replace(/.*\\//, '').replace(/\\.[0-9a-f]{10}\\./, '.')).sort().join()");
        assertThat(blocking).asString().matches("site(-[a-z0-9-]+)?\\.css,theme\\.js");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_never_scrolls_sideways(String page) {
        for (int width : new int[] {320, 360, 768, 1280, 1680}) {
            Visit visit = site.visit(page, new Browser.NewContextOptions().setViewportSize(width, 800));
            waitForScripts(visit, page);
            Object overflow = visit.page().evaluate("document.documentElement.scrollWidth - innerWidth");
            assertThat(((Number) overflow).intValue())
                    .as("%s at %d pixels", page, width)
                    .isLessThanOrEqualTo(0);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void text_twice_as_large_stays_on_the_page(String page) {
        Visit visit = site.visit(page, new Browser.NewContextOptions().setViewportSize(640, 800));
        visit.page().evaluate("document.documentElement.style.fontSize = '200%'");
        Object overflow = visit.page().evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void no_text_of_a_plot_stands_on_other_text(String page) {
        for (int width : new int[] {360, 1280}) {
            Visit visit = site.visit(page, new Browser.NewContextOptions().setViewportSize(width, 800));
            waitForScripts(visit, page);
            assertThat((List<?>) visit.page().evaluate(OVERLAPS))
                    .as("%s at %d pixels", page, width)
                    .isEmpty();
        }
    }

    /** Pairs of texts of one plot whose boxes share more than a pixel. */
    static final String OVERLAPS =
            """
            (() => {
              const found = [];
              for (const svg of document.querySelectorAll('svg.plot')) {
                const texts = [...svg.querySelectorAll('text')].filter((t) => getComputedStyle(t).visibility !== 'hidden');
                texts.forEach((a, i) => texts.slice(i + 1).forEach((b) => {
                  const p = a.getBoundingClientRect(), q = b.getBoundingClientRect();
                  const w = Math.min(p.right, q.right) - Math.max(p.left, q.left);
                  const h = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
                  if (w > 1 && h > 3) found.push(svg.getAttribute('aria-label') + ': ' + a.textContent + ' / ' + b.textContent);
                }));
              }
              return found;
            })()
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void the_keyboard_reaches_every_control_in_reading_order_and_shows_where_it_is(String page) {
        Visit visit = site.visit(page);
        waitForScripts(visit, page);
        Object outcome = visit.page()
                .evaluate(
                        """
                () => {
                  const all = [...document.querySelectorAll('a[href], button, input, [tabindex="0"]')]
                    .filter((e) => !e.disabled && e.checkVisibility({visibilityProperty: true}) && e.tabIndex >= 0);
                  for (const e of all) {
                    e.focus({focusVisible: true});
                    const style = getComputedStyle(e);
                    const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
                      || (e.parentElement && getComputedStyle(e.parentElement).outlineStyle !== 'none');
                    if (document.activeElement === e && !shown) return 'no focus to be seen on ' + e.outerHTML.slice(0, 120);
                  }
                  return 'positive tabindex: ' + document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').length;
                }
                """);
        assertThat(outcome).isEqualTo("positive tabindex: 0");
    }

    @Test
    void the_page_for_missing_addresses_works_at_any_depth() {
        Visit visit = site.visit("no/such/page.html");
        assertThat(visit.page().locator("h1").textContent()).isNotBlank();
        Object paper = visit.page().evaluate("getComputedStyle(document.documentElement).backgroundColor");
        assertThat(paper).isNotEqualTo("rgba(0, 0, 0, 0)");
        visit.page().locator("main a").first().click();
        assertThat(visit.page().url()).isEqualTo(site.address("index.html"));
        assertThat(visit.complaints()).allMatch(each -> each.contains("404"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void a_chosen_theme_is_remembered(String theme) {
        Visit visit = site.visit("index.html");
        for (int i = 0; i < 3 && !theme.equals(visit.page().getAttribute("html", "data-theme")); i++) {
            visit.page().locator("button.theme").click();
        }
        visit.page().navigate(site.address("archive.html"));
        assertThat(visit.page().getAttribute("html", "data-theme")).isEqualTo(theme);
    }

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void paper_shows_the_answers_and_leaves_out_the_controls(String page) {
        Visit visit = site.visit(page);
        waitForScripts(visit, page);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object hidden = visit.page()
                .evaluate(
                        "[...document.querySelectorAll('.veiled')].filter((e) => getComputedStyle(e).visibility === 'hidden').length");
        assertThat(hidden).isEqualTo(0);
        assertThat(visit.page().locator(".controls").first().isVisible()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void nothing_moves_by_itself_least_of_all_with_reduced_motion(String page) {
        Visit visit = site.visit(page, new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        waitForScripts(visit, page);
        Object before = visit.page().evaluate("document.querySelector('main').innerHTML");
        visit.page().waitForTimeout(300);
        assertThat(visit.page().evaluate("document.querySelector('main').innerHTML"))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void a_page_is_alive_from_a_file(String page) {
        Visit visit = site.visitAddress(site.file(page).toUri().toString(), new Browser.NewContextOptions());
        visit.live();
        var slider = visit.page().locator("input[type=range]:enabled").first();
        String says = "figure:has(input[type=range]:enabled) .says";
        String before = visit.page().locator(says).first().textContent();
        slider.focus();
        slider.press("Home");
        assertThat(visit.page().locator(says).first().textContent()).isNotEqualTo(before);
        assertThat(visit.complaints().stream()
                        // The browser takes no font from a file; the page falls back to the reader's own.
                        .filter(each ->
                                !each.contains("font") && !each.contains("preload") && !each.contains("ERR_FAILED"))
                        .filter(each -> !each.startsWith("request: file:")))
                .isEmpty();
    }

    private static void waitForScripts(Visit visit, String page) {
        if (BuiltSite.pagesWithFigures().contains(page)) {
            visit.live();
        } else {
            visit.page().waitForLoadState();
        }
    }
}
