package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
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
    void axe_finds_nothing_light_dark_or_in_forced_colours(String page) {
        for (var look : List.of(
                new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT),
                new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK),
                new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            Visit visit = site.visit(page, look);
            waitForScripts(visit, page);
            var violations = new AxeBuilder(visit.page()).analyze().getViolations();
            assertThat(violations.stream()
                            .map(each -> each.getId() + ": " + each.getNodes())
                            .toList())
                    .as("%s, %s, %s", page, look.colorScheme, look.forcedColors)
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
    void nothing_shifts_when_the_scripts_arrive_nor_while_the_page_is_read(String page) {
        for (int width : new int[] {360, 1280}) {
            Visit visit = site.visit(page, new Browser.NewContextOptions().setViewportSize(width, 800));
            waitForScripts(visit, page);
            visit.page().evaluate(SCROLL_THROUGH);
            assertThat(((Number) visit.page().evaluate("shift")).doubleValue())
                    .as("%s at %d pixels", page, width)
                    .isZero();
        }
    }

    private static final String SCROLL_THROUGH =
            """
            async () => {
              for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
                scrollTo({top, behavior: 'instant'});
                await new Promise(requestAnimationFrame);
              }
            }
            """;

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
    @MethodSource("pagesWithFigures")
    void what_is_far_from_the_screen_is_laid_out_once_the_rest_is_seen(String page) {
        Visit visit = site.visit("index.html");
        visit.page().addInitScript("addEventListener('DOMContentLoaded', () => { skippedAtFirst = " + SKIPPED + "; })");
        visit.page().navigate(site.address(page));
        waitForScripts(visit, page);
        assertThat(visit.page().evaluate("skippedAtFirst > 0")).isEqualTo(true);
        assertThat(visit.page().evaluate(SKIPPED)).isEqualTo(0);
        Object tall = visit.page().evaluate("document.body.scrollHeight");
        visit.page().reload();
        assertThat(visit.page().evaluate("skippedAtFirst"))
                .as("to where one has been")
                .isEqualTo(0);
        waitForScripts(visit, page);
        assertThat(visit.page().evaluate("document.body.scrollHeight")).isEqualTo(tall);
        visit.page().navigate("about:blank");
        visit.page().navigate(site.address(page) + "#a-place");
        assertThat(visit.page().evaluate("skippedAtFirst")).as("to a place").isEqualTo(0);
    }

    private static final String SKIPPED = "[...document.querySelectorAll('main *')]"
            + ".filter((e) => getComputedStyle(e).contentVisibility !== 'visible' || e.matches('[data-later]')"
            + " || e.matches('.stage') && getComputedStyle(e).display === 'none').length";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PerformanceObserver.prototype.observe = () => {}",
                "delete window.PerformanceObserver",
                "performance.getEntriesByType = () => []"
            })
    void a_page_that_is_not_told_of_its_first_paint_is_laid_out_and_comes_to_life_as_well(String kept) {
        Visit visit = site.visit("index.html");
        visit.page().addInitScript(kept);
        String page = BuiltSite.pagesWithFigures().get(0);
        visit.page().navigate(site.address(page));
        waitForScripts(visit, page);
        assertThat(visit.page().evaluate(SKIPPED)).isEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void only_the_styles_and_the_theme_hold_up_the_first_paint(String page) {
        Visit visit = site.visit(page);
        Object blocking = visit.page()
                .evaluate(
                        "performance.getEntriesByType('resource').filter((e) => e.renderBlockingStatus === 'blocking')"
                                + ".map((e) => e.name.replace(/.*\\//, '').replace(/\\.[0-9a-f]{10}\\./, '.')).sort().join()");
        assertThat(blocking).asString().matches("site(-[a-z0-9-]+)?\\.css,start\\.js");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_never_scrolls_sideways_and_no_text_is_cut_off(String page) {
        Visit visit = site.visit(page);
        waitForScripts(visit, page);
        for (int width : new int[] {320, 360, 768, 1280, 1680}) {
            assertThatAllFits(visit, width);
        }
    }

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void figures_fit_a_telephone_also_where_every_control_is_at_its_end(String page) {
        Visit visit = site.visit(page).live();
        for (int option : new int[] {0, -1}) {
            visit.page().evaluate(ENDS, option);
            visit.page().waitForTimeout(500);
            for (int width : new int[] {320, 360}) {
                assertThatAllFits(visit, width);
            }
        }
    }

    /** Chooses the option at that place of each group, guesses too, and moves all sliders to their greatest value. */
    private static final String ENDS =
            """
            (place) => {
              const names = [...document.querySelectorAll('.stage [type=radio]:enabled')]
                .map((option) => `#${option.closest('figure').id} [name="${option.name}"]`);
              new Set(names).forEach((name) => [...document.querySelectorAll(name)].at(place)?.click());
              document.querySelectorAll('.stage [type=range]:enabled').forEach((slider) => {
                slider.value = slider.max;
                ['input', 'change'].forEach((type) => slider.dispatchEvent(new Event(type, { bubbles: true })));
              });
            }
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void text_twice_as_large_stays_on_the_page(String page) {
        Visit visit = site.visit(page).withLargeLetters();
        waitForScripts(visit, page);
        for (int width : new int[] {640, 1280}) {
            assertThatAllFits(visit, width);
            assertThat((List<?>) visit.page().evaluate(OVERLAPS)).isEmpty();
        }
    }

    private static void assertThatAllFits(Visit visit, int width) {
        visit.page().setViewportSize(width, 800);
        Object overflow = visit.page().evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(((Number) overflow).intValue()).as("at %d pixels", width).isLessThanOrEqualTo(0);
        assertThat((List<?>) visit.page().evaluate(CUT_OFF))
                .as("at %d pixels", width)
                .isEmpty();
    }

    /** Texts that reach out of an element which hides what does; what scrolls, or is hidden altogether, is none. */
    private static final String CUT_OFF =
            """
            () => {
              const found = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
              const cuts = (text, box) => {
                for (let e = text.parentElement; e !== document.documentElement; e = e.parentElement) {
                  const style = getComputedStyle(e), own = e.getBoundingClientRect();
                  if (style.clipPath !== 'none' || style.clip !== 'auto' || [style.overflowX, style.overflowY].includes('scroll')
                      || [style.overflowX, style.overflowY].includes('auto')) return false;
                  if (hides(style.overflowX) && (box.left < own.left - 1 || box.right > own.right + 1)) return true;
                  if (hides(style.overflowY) && (box.top < own.top - 3 || box.bottom > own.bottom + 3)) return true;
                }
                return false;
              };
              while (texts.nextNode()) {
                const text = texts.currentNode, range = document.createRange();
                if (!text.data.trim() || !text.parentElement.checkVisibility({visibilityProperty: true})) continue;
                range.selectNodeContents(text);
                if ([...range.getClientRects()].some((box) => box.width > 0 && cuts(text, box))) found.push(text.data);
              }
              return found;
            }
            """;

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void no_text_of_a_plot_stands_on_other_text(String page) {
        Visit visit = site.visit(page);
        waitForScripts(visit, page);
        for (int width : new int[] {320, 360, 1280}) {
            visit.page().setViewportSize(width, 800);
            assertThat((List<?>) visit.page().evaluate(OVERLAPS))
                    .as("%s at %d pixels", page, width)
                    .isEmpty();
        }
    }

    /** Pairs of texts of one plot whose boxes share more than a pixel; answers that are still hidden count, too. */
    private static final String OVERLAPS =
            """
            (() => {
              const found = [];
              for (const svg of document.querySelectorAll('svg.plot')) {
                const texts = [...svg.querySelectorAll('text')];
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
    void every_control_shows_when_the_keyboard_is_at_it(String page) {
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

    @ParameterizedTest
    @MethodSource("pages")
    void the_tab_key_goes_from_the_first_link_to_the_last_in_reading_order_and_skips_none(String page) {
        Visit visit = site.visit(page);
        waitForScripts(visit, page);
        int stops = (int) visit.page().evaluate(EXPECT_STOPS);
        // A card that opens on the way may have stops of its own.
        for (int pressed = 0; pressed < 2 * stops && (int) visit.page().evaluate("met.length") < stops; pressed += 10) {
            for (int i = 0; i < 10; i++) {
                visit.page().keyboard().press("Tab");
            }
        }
        assertThat(
                        visit.page()
                                .evaluate(
                                        """
                        () => {
                          const say = (e) => e ? e.outerHTML.slice(0, 120) : 'nothing';
                          const i = expected.findIndex((e, i) => e !== met[i]);
                          return i < 0 ? '' : `stop ${i} is ${say(met[i])} and not ${say(expected[i])}`;
                        }
                        """))
                .isEqualTo("");
    }

    /** All that takes the focus, of a group of radio buttons one; and from now on what the focus comes to. */
    private static final String EXPECT_STOPS =
            """
            () => {
              const all = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')]
                .filter((e) => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}));
              const group = (e) => all.filter((other) => other.type === 'radio' && other.name === e.name && other.form === e.form);
              window.expected = all.filter((e) => e.type !== 'radio' || e === (group(e).find((r) => r.checked) || group(e)[0]));
              window.met = [];
              document.addEventListener('focusin', (event) => event.target.closest('.card') || met.push(event.target));
              return expected.length;
            }
            """;

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

    @Test
    void the_theme_goes_round_to_that_of_the_system_though_its_words_are_translated() {
        Visit visit = site.visit("index.html").translated();
        List<String> themes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            visit.page().locator("button.theme").click();
            themes.add(visit.page().getAttribute("html", "data-theme"));
        }
        assertThat(themes).containsExactly("light", "dark", "system");
        assertThat(visit.page().locator("button.theme span").textContent()).isEqualTo("system");
        visit.page().navigate(site.address("archive.html"));
        assertThat(visit.page().getAttribute("html", "data-theme")).isNull();
        assertThat(visit.page().evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("light dark");
        assertThat(visit.complaints()).isEmpty();
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
                        // The browser preloads no font from a file, and falls back to the reader's own. Zips have no
                        // preloads.
                        .filter(each ->
                                !each.contains("font") && !each.contains("preload") && !each.contains("ERR_FAILED"))
                        .filter(each -> !each.startsWith("request: file:")))
                .isEmpty();
    }

    private static void waitForScripts(Visit visit, String page) {
        if (BuiltSite.pagesWithFigures().contains(page)) {
            visit.live();
        } else {
            visit.page()
                    .waitForSelector(
                            "html:not(.scripted)",
                            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }
}
