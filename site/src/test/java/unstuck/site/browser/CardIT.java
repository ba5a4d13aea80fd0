package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cards of links that lead to a place of their own page. */
class CardIT extends BrowserTest {
    private static final String ARTICLE = "relu-gradients.html";
    private static final String LINKS = "a:is(.cite, .note, .ref, .term:not([tabindex]))";

    @ParameterizedTest
    @CsvSource({"320, 600", "768, 600", "1280, 600", "360, 300"})
    void a_card_of_every_link_to_what_is_not_seen_stays_on_the_screen_beside_its_link(int width, int height) {
        Page page = article(width, height);
        assertThat((List<?>) page.evaluate(MISPLACED, LINKS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"start, 4", "end, -4"})
    void a_card_changes_sides_when_its_link_is_scrolled_to_the_edge(String edge, int inwards) {
        Page page = article(360, 500);
        Locator link = page.locator("a.ref[href^='#fig-']").first();
        String opposite = edge.equals("start") ? "end" : "start";
        link.evaluate("(link, block) => link.scrollIntoView({block, behavior: 'instant'})", opposite);
        link.evaluate("(link) => link.focus({focusVisible: true, preventScroll: true})");
        card(page, WaitForSelectorState.VISIBLE);
        link.evaluate("(link, block) => link.scrollIntoView({block, behavior: 'instant'})", edge);
        page.evaluate("(by) => scrollBy({top: -by, behavior: 'instant'})", inwards);
        page.evaluate("() => new Promise(requestAnimationFrame)");
        assertThat(
                        page.evaluate(
                                """
                        () => {
                          const card = document.querySelector('.card:popover-open').getBoundingClientRect();
                          return card.top >= 0 && card.bottom <= innerHeight && card.height > 100;
                        }
                        """))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_card_without_anchors_of_the_platform_stays_on_the_screen_beside_its_link(String article) {
        var visit = site.visitAddress("about:blank", new Browser.NewContextOptions().setViewportSize(360, 600));
        visit.page()
                .addInitScript(
                        """
                        CSS.supports = () => false;
                        const older = new CSSStyleSheet();
                        older.replaceSync('.card { position-area: none !important; position-try-fallbacks: none !important }');
                        document.adoptedStyleSheets = [older];
                        """);
        visit.page().navigate(site.address(article));
        visit.live();
        assertThat((List<?>) visit.page().evaluate(MISPLACED, LINKS)).isEmpty();
        visit.page().setViewportSize(360, 300);
        assertThat((List<?>) visit.page().evaluate(MISPLACED, LINKS)).isEmpty();
        assertThat(visit.page().locator(".card").evaluate("(card) => card.style.top"))
                .asString()
                .matches("[\\d.]+px");
    }

    /**
     * The links whose card is not wholly on the screen, lies over its link, is smaller than it could be, is missing, or shows
     * what is seen anyway.
     */
    private static final String MISPLACED =
            """
            (links) => {
              const isWell = (link) => {
                const target = document.querySelector(link.hash).getBoundingClientRect();
                const card = document.querySelector('.card:popover-open');
                if (target.top >= 0 && target.bottom <= innerHeight) return !card;
                const box = card && card.getBoundingClientRect();
                return box && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth
                  && box.height >= roomFor(card, link) && [...link.getClientRects()].every(isBeside(box));
              };
              const roomFor = (card, link) => {
                const at = link.getBoundingClientRect();
                return Math.min(card.scrollHeight, 380, Math.max(at.top, innerHeight - at.bottom) - 20);
              };
              const isBeside = (box) => (line) => line.bottom <= box.top || line.top >= box.bottom
                || line.right <= box.left || line.left >= box.right;
              const found = [];
              for (const link of document.querySelectorAll(links)) {
                for (const block of ['start', 'center', 'end']) {
                  document.querySelector('.card:popover-open')?.hidePopover();
                  link.scrollIntoView({block, behavior: 'instant'});
                  link.blur();
                  link.focus({focusVisible: true, preventScroll: true});
                  if (!isWell(link)) found.push(`${link.hash} at the ${block} of the screen`);
                }
              }
              return found;
            }
            """;

    @ParameterizedTest
    @MethodSource("articles")
    void a_card_says_what_the_reference_the_footnote_or_the_caption_says(String article) {
        Page page = site.visit(article, new Browser.NewContextOptions().setViewportSize(1280, 80))
                .live()
                .page();
        for (Locator link : page.locator(LINKS).all()) {
            link.evaluate("(link) => link.focus({focusVisible: true})");
            String said = (String) page.locator(link.getAttribute("href"))
                    .evaluate("(e) => { const p = (e.querySelector('figcaption') || e).cloneNode(true);"
                            + " p.querySelectorAll('.backrefs, .number').forEach((each) => each.remove());"
                            + " return p.textContent.trim(); }");
            assertThat(page.locator(".card").textContent()).contains(said);
            assertThat(link.getAttribute("aria-describedby")).isEqualTo("card");
        }
        assertThat(page.evaluate("document.querySelectorAll('[id]').length"
                        + " - new Set([...document.querySelectorAll('[id]')].map((e) => e.id)).size"))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_card_shows_its_figure_as_it_is_and_no_answer_that_the_figure_still_hides(String article) {
        Page page = site.visit(article, new Browser.NewContextOptions().setViewportSize(1280, 80))
                .live()
                .page();
        for (boolean changed : new boolean[] {false, true}) {
            if (changed) {
                page.locator("figure:has(input[type=range]:enabled)").all().forEach(figure -> figure.locator(
                                "input[type=range]:enabled")
                        .first()
                        .press("Home"));
            }
            for (Locator link : page.locator("a.ref[href^='#fig-']").all()) {
                link.evaluate("(link) => { link.blur(); link.focus({focusVisible: true}); }");
                assertThat(page.evaluate(FAULT_OF_PICTURE))
                        .as("%s, changed: %s", link.getAttribute("href"), changed)
                        .isEqualTo("");
            }
        }
    }

    /** What is wrong with the picture on the card, next to the figure that it shows. */
    private static final String FAULT_OF_PICTURE =
            """
            () => {
              const figure = document.querySelector(document.activeElement.hash), panel = document.querySelector('.card .panel');
              if (!panel) return 'no picture';
              const seen = (root) => [...root.querySelectorAll('path, line, rect, circle, text, code')]
                .filter((e) => e.checkVisibility({visibilityProperty: true}))
                .map((e) => e.outerHTML.replace(/ (id|tabindex)="[^"]*"/g, ''));
              const inFigure = new Set(seen(figure)), spoilt = seen(panel).find((each) => !inFigure.has(each));
              if (spoilt) return 'the figure does not show ' + spoilt;
              if (!seen(panel).length) return 'nothing to be seen';
              const points = (canvas) => canvas && canvas.width ? canvas.getContext('2d')
                .getImageData(0, 0, canvas.width, canvas.height).data.reduce((sum, each) => sum + each) : 0;
              const shown = points(panel.querySelector('canvas'));
              const canvas = panel.querySelector('canvas') && figure.querySelector('.cloud-plot canvas');
              return shown === points(canvas) ? '' : 'other points than the figure has';
            }
            """;

    @Test
    void a_symbol_of_an_equation_says_what_it_means_to_the_pointer_and_after_the_equation_to_the_keyboard() {
        Page page = article(1280, 800);
        Locator equation = page.locator("#eq-chain");
        equation.locator("a.term[tabindex]").first().hover();
        card(page, WaitForSelectorState.VISIBLE);
        assertThat(page.locator(".card").textContent()).contains("the upstream gradient");
        page.keyboard().press("Escape");
        page.mouse().move(5, 5);

        Locator named = equation.locator(".named");
        assertThat(named.boundingBox().height).isLessThan(2);
        equation.locator("a.number").focus();
        page.keyboard().press("Tab");
        assertThat(named.boundingBox().height).isGreaterThan(10);
        assertThat(page.locator(".card").textContent()).contains("the upstream gradient");
    }

    @Test
    void a_symbol_in_code_says_what_it_means_in_the_colour_that_it_has_in_the_figures() {
        Page page = article(1280, 800);
        String curve = (String) page.locator("#fig-hinge .curve.gradient")
                .first()
                .evaluate("(curve) => getComputedStyle(curve).stroke");
        for (String code : List.of("pre.code", "p > code")) {
            Locator symbol = page.locator(code + " a.term[href='#sym-g']:not([tabindex])")
                    .first();
            assertThat(symbol.textContent()).isEqualTo("grad");
            assertThat(symbol.evaluate("(symbol) => getComputedStyle(symbol).color"))
                    .isEqualTo(curve);
            symbol.evaluate("(symbol) => symbol.focus({focusVisible: true})");
            assertThat(page.locator(".card").textContent()).contains("the upstream gradient");
            page.keyboard().press("Escape");
        }
        assertThat(page.locator("#eq-chain .sym.gradient").first().evaluate("(sym) => getComputedStyle(sym).color"))
                .isEqualTo(curve);
    }

    @ParameterizedTest
    @ValueSource(strings = {"calibrating-a-threshold.html", "pca-or-tsne.html"})
    void a_term_says_what_it_means_and_stands_in_the_list_where_its_link_leads(String name) {
        Page page = site.visit(name, new Browser.NewContextOptions().setViewportSize(320, 700))
                .live()
                .page();
        Locator terms = page.locator("a.term[href^='#term-']");
        assertThat(terms.count()).isPositive();
        for (Locator term : terms.all()) {
            term.evaluate("(link) => link.focus({focusVisible: true})");
            Locator entry = page.locator(term.getAttribute("href"));
            assertThat(entry.locator("dfn").textContent()).isNotBlank();
            Locator card = page.locator(".card");
            assertThat(card.textContent()).isEqualTo(entry.textContent());
            assertThat(
                            card.evaluate(
                                    "(c) => c.scrollWidth <= c.clientWidth"
                                            + " && c.getBoundingClientRect().left >= 0 && c.getBoundingClientRect().right <= innerWidth"))
                    .as("the card of %s fits", term.getAttribute("href"))
                    .isEqualTo(true);
        }
        assertThat(new AxeBuilder(page).include(".card").analyze().getViolations())
                .isEmpty();
        page.keyboard().press("Escape");
        card(page, WaitForSelectorState.HIDDEN);
    }

    @Test
    void a_term_without_script_is_a_link_to_its_entry() {
        Page page = site.visit(
                        "pca-or-tsne.html",
                        new Browser.NewContextOptions()
                                .setViewportSize(360, 700)
                                .setJavaScriptEnabled(false))
                .page();
        Locator term = page.locator("a.term[href='#term-silhouette']");
        assertThat(page.locator("li#term-silhouette dfn").textContent()).isEqualTo("silhouette");
        term.click();
        assertThat(page.url()).endsWith("#term-silhouette");
    }

    @Test
    void a_pointer_that_rests_opens_a_card_and_may_enter_it() {
        Page page = article(1280, 800);
        page.locator("a.cite").first().hover();
        card(page, WaitForSelectorState.VISIBLE);
        page.locator(".card").hover();
        page.waitForTimeout(500);
        assertThat(page.locator(".card").isVisible()).isTrue();
        page.mouse().move(5, 5);
        card(page, WaitForSelectorState.HIDDEN);
    }

    @Test
    void escape_closes_a_card_and_leaves_the_focus_on_its_link() {
        Page page = article(1280, 800);
        Locator link = page.locator("a.cite").first();
        link.evaluate("(link) => link.focus({focusVisible: true})");
        card(page, WaitForSelectorState.VISIBLE);
        page.keyboard().press("Escape");
        card(page, WaitForSelectorState.HIDDEN);
        assertThat(link.evaluate("(link) => link === document.activeElement")).isEqualTo(true);
        assertThat(link.getAttribute("aria-describedby")).isNull();
    }

    @Test
    void the_keyboard_goes_from_a_link_into_its_card_and_on() {
        Page page = article(1280, 800);
        String linked = (String) page.evaluate("document.querySelector('.references li:has(a[href^=http])').id");
        Locator link = page.locator("a.cite[href='#" + linked + "']").first();
        link.evaluate("(link) => link.focus({focusVisible: true})");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("!!document.activeElement.closest('.card')")).isEqualTo(true);
        page.keyboard().press("Tab");
        card(page, WaitForSelectorState.HIDDEN);
        assertThat(page.evaluate("!!document.activeElement.closest('main')")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.cite", "a.note", "a.ref[href^='#fig-']", "a.term:not([tabindex])"})
    void a_first_touch_opens_a_card_and_a_second_follows_the_link(String links) {
        var visit = site.visit(
                ARTICLE,
                new Browser.NewContextOptions().setViewportSize(360, 300).setHasTouch(true));
        Page page = visit.live().page();
        Locator link = page.locator(links).first();
        // So that what a footnote says, below its paragraph, is not seen anyway.
        link.evaluate("(link) => link.scrollIntoView({block: 'end', behavior: 'instant'})");
        link.tap();
        card(page, WaitForSelectorState.VISIBLE);
        assertThat(visit.fragment()).isEmpty();
        link.tap();
        assertThat(visit.fragment()).isEqualTo(link.getAttribute("href"));
        card(page, WaitForSelectorState.HIDDEN);
    }

    @Test
    void axe_finds_nothing_while_a_card_is_open() {
        Page page = article(1280, 80);
        for (String kind : List.of("cite", "note", "ref")) {
            page.locator("a." + kind).first().evaluate("(link) => link.focus({focusVisible: true})");
            card(page, WaitForSelectorState.VISIBLE);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    static List<String> articles() {
        return pagesWithFigures().stream()
                .filter(page -> BuiltSite.read(page).contains("<article"))
                .toList();
    }

    private static Page article(int width, int height) {
        return site.visit(ARTICLE, new Browser.NewContextOptions().setViewportSize(width, height))
                .live()
                .page();
    }

    private static void card(Page page, WaitForSelectorState state) {
        page.waitForSelector(".card", new Page.WaitForSelectorOptions().setState(state));
    }
}
