package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.figure.Fragment;
import unstuck.figure.HtmlWriter;
import unstuck.figure.Parameter;
import unstuck.figure.Parameters;
import unstuck.figure.Stage;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.site.browser.BuiltSite.Visit;
import unstuck.widget.Widgets;

/** What holds for every figure of the index, on the gallery's page, where all of them are alive. */
class FigureIT extends BrowserTest {
    private static final String GALLERY = "gallery.html";

    /**
     * A tree as text: attributes sorted, what inputs hold instead of what they held at the start. Points that are painted
     * have no path, and a canvas has a size.
     */
    private static final String CANONICAL =
            """
            void (window.canonical = (node) => {
              if (node.nodeType === 3) return node.data;
              const own = [...node.attributes].filter((a) => !['value', 'checked', 'tabindex'].includes(a.name))
                .filter((a) => !(node.closest('.cloud') && ['d', 'transform'].includes(a.name)))
                .filter((a) => !(node.localName === 'canvas' && ['width', 'height'].includes(a.name)))
                .map((a) => a.name + '=' + a.value).sort().join(' ');
              const held = node.localName === 'input' ? ' ' + node.value + ' ' + node.checked : '';
              return '<' + node.localName + ' ' + own + held + '>' + [...node.childNodes].map(canonical).join('') + '</>';
            })
            """;

    @ParameterizedTest
    @MethodSource("pagesWithFigures")
    void the_take_over_changes_no_byte_of_a_figure(String page) {
        Visit still = site.visit(page, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Visit live = site.visit(page).live();
        for (Locator figure : live.page().locator("figure[data-widget]").all()) {
            assertThat(figure.evaluate(MARKUP))
                    .isEqualTo(still.page()
                            .locator("#" + figure.getAttribute("id"))
                            .evaluate(MARKUP));
        }
    }

    /** All of a figure but the classes that say how far the page is with it. */
    private static final String MARKUP =
            """
            (e) => {
              const copy = e.cloneNode(true);
              copy.classList.remove('awake', 'laid-out');
              return copy.outerHTML;
            }
            """;

    @ParameterizedTest
    @MethodSource("figures")
    void the_browser_shows_what_the_build_would_in_every_state_of_the_sweep(String name) {
        // A long chaotic iteration parts ways after one last bit: only the picture at rest is the build's.
        if (Widgets.named(name).parameters().work().equals("tsne")) {
            return;
        }
        Visit visit = site.visit(GALLERY).live();
        visit.page().evaluate(CANONICAL);
        Map<String, String> states = new LinkedHashMap<>();
        for (Values values : sweep(name)) {
            Parameters parameters = Widgets.named(name).parameters();
            String settings = Fragment.write(parameters, parameters.start(), values);
            states.put(settings, HtmlWriter.write(new Stage(Widgets.named(name)).show(State.of(parameters, values))));
        }
        Object different = visit.page()
                .evaluate(
                        """
                async ([figure, states]) => {
                  const form = document.querySelector('#' + figure + ' form');
                  for (const [settings, html] of Object.entries(states)) {
                    const moved = new Promise((done) => addEventListener('popstate', done, {once: true}));
                    history.pushState('', '', '#');
                    location.hash = '#' + figure + '?' + settings;
                    await moved;
                    const built = document.createElement('template');
                    built.innerHTML = html;
                    const expected = canonical(built.content.firstChild);
                    // What a worker computes arrives in its own time.
                    const end = performance.now() + 10_000;
                    while (expected !== canonical(form) && performance.now() < end) {
                      await new Promise(requestAnimationFrame);
                    }
                    const actual = canonical(form);
                    if (settings && expected !== actual) {
                      let i = 0;
                      while (expected[i] === actual[i]) i++;
                      return settings + ': ' + expected.slice(i - 60, i + 60) + ' | ' + actual.slice(i - 60, i + 60);
                    }
                  }
                  return Object.keys(states).length > 1 ? '' : 'no states';
                }
                """,
                        List.of("fig-" + name, states));
        assertThat(different).isEqualTo("");
        assertThat(visit.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_slider_goes_from_end_to_end_by_keyboard(String name) {
        Visit visit = site.visit(GALLERY).live().unfolded();
        String figure = "#fig-" + name;
        for (Locator slider :
                visit.page().locator(figure + " input[type=range]").all()) {
            if (slider.isEnabled()) {
                String start = slider.inputValue();
                slider.focus();
                slider.press("Home");
                assertThat(slider.inputValue()).isEqualTo(slider.getAttribute("min"));
                slider.press("End");
                assertThat(slider.inputValue()).isEqualTo(slider.getAttribute("max"));
                assertThat(visit.fragment()).isIn(expected(name, slider), "#fig-" + name);
                visit.page().locator(figure + " .reset").click();
                assertThat(slider.inputValue()).isEqualTo(start);
            }
        }
        assertThat(visit.complaints()).isEmpty();
    }

    private static String expected(String name, Locator slider) {
        Parameters parameters = Widgets.named(name).parameters();
        Values values = parameters.read(parameters.start(), slider.getAttribute("name"), slider.getAttribute("max"));
        String settings = Fragment.write(parameters, parameters.start(), values);
        return "#fig-" + name + (settings.isEmpty() ? "" : "?" + settings);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_choice_and_switch_answers_to_the_keyboard_without_a_complaint(String name) {
        Visit visit = site.visit(GALLERY).live().unfolded();
        for (Locator box : visit.page()
                .locator("#fig-" + name + " :is(input[type=radio], input[type=checkbox])")
                .all()) {
            if (box.isEnabled() && box.isVisible()) {
                boolean before = box.isChecked();
                box.focus();
                box.press(" ");
                assertThat(box.isChecked()).isEqualTo(box.getAttribute("type").equals("radio") || !before);
            }
        }
        assertThat(visit.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void every_handle_is_dragged_by_mouse_and_by_finger(String name) {
        for (boolean touch : new boolean[] {false, true}) {
            Visit visit = site.visit(GALLERY, new Browser.NewContextOptions().setHasTouch(touch))
                    .live();
            int count = visit.page().locator("#fig-" + name + " .handle").count();
            for (int i = 0; i < count; i++) {
                Locator grip =
                        visit.page().locator("#fig-" + name + " .handle .grip").nth(i);
                grip.scrollIntoViewIfNeeded();
                String before = visit.says("fig-" + name);
                BoundingBox box = grip.boundingBox();
                drag(visit.page(), touch, box.x + box.width / 2, box.y + box.height / 2, -70, -20);
                assertThat(visit.says("fig-" + name))
                        .as("handle %d, touch %s", i, touch)
                        .isNotEqualTo(before);
                assertThat(visit.fragment()).contains("?");
                visit.page().locator("#fig-" + name + " .reset").click();
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void another_finger_neither_moves_a_handle_that_is_dragged_nor_drops_it() {
        Visit visit = site.visit(GALLERY).live();
        Locator grip = visit.page().locator("#fig-hinge .handle .grip").first();
        grip.scrollIntoViewIfNeeded();
        BoundingBox box = grip.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        visit.page().mouse().move(x, y);
        visit.page().mouse().down();
        visit.page().mouse().move(x - 40, y);
        String dragged = visit.says("fig-hinge");
        visit.page()
                .evaluate(
                        """
                ([x, y]) => {
                  const plot = document.querySelector('#fig-hinge .plot');
                  for (const type of ['pointerdown', 'pointermove', 'pointerup']) {
                    plot.dispatchEvent(new PointerEvent(type, {
                      pointerId: 77, pointerType: 'touch', bubbles: true, cancelable: true, clientX: x, clientY: y}));
                  }
                }
                """,
                        List.of(x + 60, y));
        assertThat(visit.says("fig-hinge")).isEqualTo(dragged);
        visit.page().mouse().move(x - 80, y);
        assertThat(visit.says("fig-hinge")).isNotEqualTo(dragged);
        visit.page().mouse().up();
        assertThat(visit.fragment()).contains("?");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void an_iteration_plays_pauses_steps_and_stops_off_the_screen(String name) {
        if (Widgets.named(name).parameters().iteration() == null) {
            return;
        }
        Visit visit = site.visit(GALLERY).live();
        Locator figure = visit.page().locator("#fig-" + name);
        Locator steps = figure.locator("input[name=step]");
        figure.scrollIntoViewIfNeeded();
        steps.focus();
        steps.press("Home");
        figure.locator("button.step").click();
        assertThat(steps.inputValue()).isEqualTo("1");
        figure.locator("button.back").click();
        assertThat(steps.inputValue()).isEqualTo("0");
        figure.locator("button.play").click();
        visit.page().waitForCondition(() -> !steps.inputValue().equals("0"));
        assertThat(figure.locator("button.play").textContent()).isEqualTo("Pause");
        visit.page().evaluate("scrollTo(0, 0)");
        visit.page().locator("footer").scrollIntoViewIfNeeded();
        if (!isOnScreen(visit, name)) {
            visit.page().waitForTimeout(200);
            String away = steps.inputValue();
            visit.page().waitForTimeout(1500);
            assertThat(steps.inputValue()).isEqualTo(away);
        }
        if (figure.locator("button.play").textContent().equals("Pause")) {
            figure.locator("button.play").click();
        }
        assertThat(figure.locator("button.play").textContent()).isEqualTo("Play");
        assertThat(visit.complaints()).isEmpty();
    }

    private static boolean isOnScreen(Visit visit, String name) {
        return (boolean) visit.page()
                .locator("#fig-" + name)
                .evaluate("(e) => e.getBoundingClientRect().bottom > 0 && e.getBoundingClientRect().top < innerHeight");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void with_reduced_motion_play_goes_straight_to_the_end(String name) {
        if (Widgets.named(name).parameters().iteration() == null) {
            return;
        }
        Visit visit = site.visit(GALLERY, new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))
                .live();
        Locator steps = visit.page().locator("#fig-" + name + " input[name=step]");
        steps.focus();
        steps.press("Home");
        visit.page().locator("#fig-" + name + " button.play").click();
        assertThat(steps.inputValue()).isEqualTo(steps.getAttribute("max"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fig-hinge?bias=9",
                "fig-hinge?bias=1&bias=1",
                "fig-hinge?nothing=1",
                "fig-hinge?__proto__=1",
                "fig-hinge?%",
                "fig-hinge?x",
                "fig-one-line?x=1,2",
                "fig-one-line?x=1e99,0,0,0,0,0,0,0",
                "fig-learning?step=99999",
                "fig-learning?seed=-1",
                "fig-none?x=1",
                "fig-hinge?bias=%3Cimg%20src%3Dx%3E",
                "?",
                "%%%",
                "fig-hinge%00?x=1"
            })
    void an_odd_address_shows_the_start_and_raises_no_error(String fragment) {
        Visit visit = site.visit(GALLERY + "#" + fragment).live();
        Visit start = site.visit(GALLERY).live();
        for (String name : figures()) {
            assertThat(visit.says("fig-" + name)).isEqualTo(start.says("fig-" + name));
        }
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void an_endless_address_shows_the_start() {
        Visit visit = site.visit(GALLERY + "#fig-hinge?x=" + "1".repeat(20_000)).live();
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void back_and_forward_restore_controls_and_picture_alike() {
        Visit visit = site.visit(GALLERY).live();
        String start = visit.says("fig-hinge");
        visit.go("#fig-hinge?x=-2&weight=0.5");
        String second = visit.says("fig-hinge");
        visit.go("#fig-learning?step=10&rate=0.16");
        assertThat(visit.says("fig-learning")).contains("10 steps");
        visit.page().goBack();
        visit.page().waitForCondition(() -> !visit.says("fig-learning").contains("10 steps"));
        assertThat(visit.says("fig-hinge")).isEqualTo(second);
        assertThat(visit.page().locator("#fig-hinge input[name=x]").inputValue())
                .isEqualTo("-2");
        visit.page().goBack();
        visit.page().waitForCondition(() -> visit.says("fig-hinge").equals(start));
        assertThat(visit.page().locator("#fig-hinge input[name=x]").inputValue())
                .isEqualTo("1.5");
        visit.page().goForward();
        visit.page().waitForCondition(() -> visit.says("fig-hinge").equals(second));
    }

    @Test
    void back_shows_the_earlier_state_at_once_and_not_the_start_before_it() {
        Visit visit = site.visit(GALLERY).live();
        visit.go("#fig-hinge?x=-2");
        String first = visit.says("fig-hinge");
        visit.go("#fig-hinge?x=2");
        visit.page()
                .evaluate(
                        """
                () => {
                  window.said = [];
                  const says = document.querySelector('#fig-hinge .says');
                  new MutationObserver((records) => records.forEach((r) => said.push(r.oldValue)))
                    .observe(says, {characterData: true, characterDataOldValue: true, subtree: true});
                }
                """);
        visit.page().goBack();
        visit.page().waitForCondition(() -> visit.says("fig-hinge").equals(first));
        assertThat(visit.page().evaluate("said.length")).isEqualTo(1);
    }

    @Test
    void a_page_that_is_left_and_come_back_to_is_as_it_was() {
        Visit visit = site.visit(GALLERY).live();
        Locator slider = visit.page().locator("#fig-hinge input[name=x]");
        slider.focus();
        slider.press("Home");
        String before = visit.says("fig-hinge");
        visit.page().evaluate("scrollTo({top: 3000, behavior: 'instant'})");
        visit.page().navigate(site.address("index.html"));
        visit.page().goBack();
        visit.page().waitForCondition(() -> visit.page().evaluate("scrollY").equals(3000));
        visit.live();
        assertThat(visit.says("fig-hinge")).isEqualTo(before);
        assertThat(visit.page().locator("#fig-hinge input[name=x]").inputValue())
                .isEqualTo("-3");
    }

    @Test
    void an_address_leads_to_its_figure() {
        Visit visit = site.visit(GALLERY + "#fig-learning?step=10&rate=0.16").live();
        assertThat(isOnScreen(visit, "learning")).isTrue();
        assertThat(visit.says("fig-learning")).contains("10 steps").contains("0.16");
    }

    @Test
    void the_figure_that_an_address_leads_to_is_the_first_to_come_to_life() {
        Visit visit = site.visitAddress("about:blank", new Browser.NewContextOptions());
        visit.page()
                .addInitScript(
                        "new MutationObserver(() => globalThis.first ??= document.querySelector('.figure.awake')?.id)"
                                + ".observe(document, {subtree: true, attributeFilter: ['class']})");
        visit.page().navigate(site.address(GALLERY + "#fig-drift?"));
        visit.live();
        assertThat(visit.page().evaluate("first")).isEqualTo("fig-drift");
    }

    @Test
    void a_number_that_is_none_is_refused_in_words_and_the_old_one_stays() {
        Visit visit = site.visit(GALLERY).live();
        Locator cell = visit.page().locator("#fig-one-line input[name='x.1']");
        cell.fill("abc");
        cell.press("Tab");
        assertThat(visit.says("fig-one-line")).contains("“abc” is no number");
        assertThat(cell.inputValue()).isEqualTo("0.5");
    }

    @Test
    void a_link_in_the_text_sets_its_figure_and_the_numbers_in_the_text_follow() {
        Visit visit = site.visit("relu-gradients.html").live();
        Locator dead = visit.page().locator("output[data-readout='fig-learning.bending']");
        assertThat(dead.textContent()).isEqualTo("12");
        visit.page()
                .locator("a[data-set='rate=0.16&seed=7269&units=12&step=10']")
                .click();
        assertThat(dead.textContent()).isEqualTo("6");
        assertThat(visit.says("fig-learning")).contains("6 are dead");
        assertThat(visit.fragment()).isEqualTo("#fig-learning?rate=0.16&step=10");
        visit.page().goBack();
        visit.page().waitForCondition(() -> dead.textContent().equals("12"));
    }

    @Test
    void without_a_script_a_link_in_the_text_leads_to_its_figure() {
        Visit visit = site.visit("relu-gradients.html", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Locator link = visit.page().locator("a[data-set]").first();
        link.click();
        assertThat(visit.page().url()).endsWith(link.getAttribute("href"));
    }

    @Test
    void without_a_script_the_answers_are_shown_and_the_figures_complete() {
        Visit visit = site.visit(GALLERY, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        assertThat(visit.page().locator(".veiled").count()).isPositive();
        for (Locator veiled : visit.page().locator(".veiled").all()) {
            assertThat(veiled.evaluate("(e) => getComputedStyle(e).visibility")).isEqualTo("visible");
        }
        for (String name : figures()) {
            assertThat(visit.says("fig-" + name)).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.*.js", "widgets-*.js"})
    void an_answer_does_not_show_while_a_script_is_on_its_way(String script) {
        Visit visit = site.visitAddress("about:blank", new Browser.NewContextOptions());
        List<Route> held = new ArrayList<>();
        visit.page().route("**/" + script, held::add);
        visit.page().navigate(site.address(GALLERY), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        visit.page().waitForCondition(() -> !held.isEmpty());
        visit.page().waitForLoadState(LoadState.DOMCONTENTLOADED);
        Locator veiled = visit.page().locator(".veiled").first();
        assertThat(veiled.evaluate("(e) => getComputedStyle(e).visibility")).isEqualTo("hidden");
        held.get(0).abort();
        waitUntilVisible(veiled);
    }

    @ParameterizedTest
    @CsvSource({
        "site.*.js, (",
        "site.*.js, throw 0",
        "widgets-*.js, (",
        "widgets-*.js, throw 0",
        "widgets-*.js, setTimeout(() => { throw 0; })"
    })
    void a_script_that_fails_leaves_the_answers_shown(String script, String code) {
        Visit failing = site.visitAddress("about:blank", new Browser.NewContextOptions());
        failing.page()
                .route(
                        "**/" + script,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/javascript")
                                .setBody(code)));
        failing.page().navigate(site.address(GALLERY));
        waitUntilVisible(failing.page().locator(".veiled").first());
    }

    @Test
    void a_figure_that_fails_shows_its_answer_and_keeps_no_other_from_coming_to_life() {
        Visit visit = site.visitAddress("about:blank", new Browser.NewContextOptions());
        visit.page()
                .addInitScript("addEventListener('DOMContentLoaded', () => "
                        + "document.querySelector('[data-widget] form').addEventListener = () => { throw 0; })");
        visit.page().navigate(site.address(GALLERY));
        visit.live();
        assertThat(visit.complaints()).anyMatch(each -> each.startsWith("error: "));
        waitUntilVisible(
                visit.page().locator("[data-widget]").first().locator(".veiled").first());
        String second = figures().get(1);
        String before = visit.says("fig-" + second);
        pressFirstSlider(visit, second, "Home");
        assertThat(visit.says("fig-" + second)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"site.*.js", "widgets-*.js"})
    void a_script_that_is_missing_leaves_the_figures_as_they_were_built(String script) {
        Visit blocked = site.visitAddress("about:blank", new Browser.NewContextOptions());
        blocked.page().route("**/" + script, route -> route.abort());
        blocked.page().navigate(site.address(GALLERY));
        waitUntilVisible(blocked.page().locator(".veiled").first());
        assertThat(blocked.page().evaluate(washes(".figure")))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsOnly("transparent");
    }

    @Test
    void what_will_move_is_coloured_from_the_start_and_what_waits_for_data_when_it_moves() {
        Visit visit = site.visitAddress("about:blank", new Browser.NewContextOptions());
        String soon = washes(".figure:not([data-needs])");
        String later = washes(".figure[data-needs]");
        visit.page()
                .addInitScript(
                        "addEventListener('DOMContentLoaded', () => { atFirst = [" + soon + ", " + later + "]; })");
        visit.page().navigate(site.address(GALLERY));
        visit.live();
        assertThat(visit.page().evaluate("atFirst[0]"))
                .isEqualTo(visit.page().evaluate(soon))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .doesNotContain("transparent");
        assertThat(visit.page().evaluate("atFirst[1]"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsOnly("transparent");
        assertThat(visit.page().evaluate(later))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .doesNotContain("transparent");
    }

    /** The colours of what gives way, by figure. */
    private static String washes(String figures) {
        return "[...document.querySelectorAll('" + figures + " > .stage')]"
                + ".map((stage) => getComputedStyle(stage).getPropertyValue('--wash'))";
    }

    /** The page hears a little later than this test that there will be no script. */
    private static void waitUntilVisible(Locator veiled) {
        veiled.page().waitForCondition(() -> veiled.evaluate("(e) => getComputedStyle(e).visibility")
                .equals("visible"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void in_forced_colours_curves_grips_and_points_stand_out_from_what_is_behind_them(ColorScheme scheme) {
        Visit visit = site.visit(
                        GALLERY,
                        new Browser.NewContextOptions()
                                .setForcedColors(ForcedColors.ACTIVE)
                                .setColorScheme(scheme))
                .live();
        // A theme that the reader has chosen is not that of the system.
        String theme = scheme == ColorScheme.LIGHT ? "dark" : "light";
        visit.page().evaluate("(theme) => document.documentElement.dataset.theme = theme", theme);
        for (String name : figures()) {
            pressFirstSlider(visit, name, "Home");
        }
        assertThat((List<?>) visit.page().evaluate(FAINT)).isEmpty();
    }

    /** Curves, grips and points whose colour has a contrast of less than 3 with the page's. */
    private static final String FAINT =
            """
            async () => {
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              const luminance = (rgb) => rgb.map((each) => each / 255)
                .map((each) => each <= 0.04 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
                .reduce((sum, each, i) => sum + each * [0.2126, 0.7152, 0.0722][i], 0);
              const read = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
              const paper = luminance(read(getComputedStyle(document.documentElement).backgroundColor));
              const isFaint = (rgb) => {
                const own = luminance(rgb);
                return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05) < 3;
              };
              const found = [];
              for (const figure of document.querySelectorAll('figure')) {
                const colours = [...figure.querySelectorAll('.plot .curve')].map((e) => [e, getComputedStyle(e).stroke])
                  .concat([...figure.querySelectorAll('.plot .grip')].map((e) => [e, getComputedStyle(e).fill]))
                  .concat([...figure.querySelectorAll('.cloud path:not(.hole)')].map((e) => [e, getComputedStyle(e).stroke]));
                for (const [e, colour] of colours) {
                  if (isFaint(read(colour))) found.push(figure.id + ' ' + e.getAttribute('class') + ' ' + colour);
                }
                for (const canvas of figure.querySelectorAll('canvas')) {
                  if (!canvas.width || !canvas.height) continue;
                  const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                  let clear = 0, all = 0;
                  for (let i = 0; i < pixels.length; i += 4) {
                    if (pixels[i + 3] === 255) { all++; clear += !isFaint([...pixels.slice(i, i + 3)]) }
                  }
                  if (clear < all / 2) found.push(figure.id + ': ' + clear + ' of ' + all + ' pixels of points');
                }
              }
              return found;
            }
            """;

    @Test
    void a_figure_that_a_browser_has_translated_stays_alive_and_says_each_sentence_once() {
        Visit plain = site.visit(GALLERY).live().unfolded();
        Visit translated = site.visit(GALLERY).live().unfolded().translated();
        for (String name : figures()) {
            // What a worker computes arrives in its own time.
            if (Widgets.named(name).parameters().work().isEmpty()) {
                for (String press : List.of("Home", "End")) {
                    pressFirstSlider(plain, name, press);
                    pressFirstSlider(translated, name, press);
                    assertThat(textOf(translated, name).replaceAll("[«»]", "")).isEqualTo(textOf(plain, name));
                }
                assertThat(textOf(translated, name)).as("what has not changed").contains("«Reset»");
            }
        }
        assertThat(translated.says("fig-hinge")).isEqualTo(plain.says("fig-hinge"));
        assertThat(translated.complaints()).isEmpty();
    }

    private static void pressFirstSlider(Visit visit, String name, String key) {
        for (Locator slider : visit.page()
                .locator("#fig-" + name + " input[type=range]:enabled")
                .all()) {
            slider.press(key);
            return;
        }
    }

    private static String textOf(Visit visit, String name) {
        return visit.page().locator("#fig-" + name + " form").textContent();
    }

    @Test
    void pointing_at_a_part_lights_what_belongs_to_it_and_escape_ends_it() {
        Visit visit = site.visit(GALLERY).live();
        visit.page().locator("#fig-one-line .line [data-points=mask]").focus();
        assertThat(visit.page().locator("#fig-one-line .equation .lit").count()).isPositive();
        assertThat(visit.page().locator("#fig-one-line tr.lit").count()).isPositive();
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().locator("#fig-one-line .lit").count()).isZero();
    }

    /** The start, every parameter across its samples, and all at their last samples. */
    private static List<Values> sweep(String name) {
        Widget widget = Widgets.named(name);
        Values start = widget.parameters().start();
        List<Values> sweep = new ArrayList<>();
        Values ends = start;
        for (Parameter<?> parameter : widget.parameters().all()) {
            sweep.addAll(across(parameter, start));
            List<Values> onEnds = across(parameter, ends);
            ends = onEnds.get(onEnds.size() - 1);
            sweep.add(ends);
        }
        return sweep;
    }

    private static <T> List<Values> across(Parameter<T> parameter, Values from) {
        return parameter.samples().stream()
                .map(sample -> from.with(parameter, sample))
                .toList();
    }
}
