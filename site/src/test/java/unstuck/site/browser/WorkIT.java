package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.figure.Fragment;
import unstuck.figure.HtmlWriter;
import unstuck.figure.State;
import unstuck.figure.Widget;
import unstuck.site.browser.BuiltSite.Visit;
import unstuck.widget.Widgets;

/** Iterations that a worker computes, and the clouds of points in which they are shown. */
class WorkIT extends BrowserTest {
    private static final String GALLERY = "gallery.html";
    private static final String FIGURE = "#fig-tsne";
    private static final Pattern DONE = Pattern.compile("after 750 iterations the divergence is");

    private static Locator says(Visit visit) {
        return visit.page().locator(FIGURE + " .says");
    }

    private static void waitUntilItSays(Visit visit, String words) {
        waitUntilItSays(visit, FIGURE, words);
    }

    private static void waitUntilItSays(Visit visit, String figure, String words) {
        visit.page()
                .waitForFunction(
                        "([figure, words]) => document.querySelector(figure + ' .says').textContent.includes(words)",
                        List.of(figure, words),
                        new Page.WaitForFunctionOptions().setTimeout(120_000));
    }

    @Test
    void another_data_set_is_computed_to_the_step_that_is_shown() {
        Visit visit = site.visit(GALLERY).live();
        visit.page().locator(FIGURE + " input[value=penguins]").check();
        waitUntilItSays(visit, "standardised, at perplexity 30");
        waitUntilItSays(visit, "after 750 iterations the divergence is");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void a_change_while_it_computes_starts_anew_and_the_earlier_run_is_heard_no_more() {
        Visit visit = site.visit(GALLERY).live();
        visit.page().locator(FIGURE + " input[value=groups]").check();
        visit.page().locator(FIGURE + " input[value=penguins]").check();
        waitUntilItSays(visit, "after 750 iterations the divergence is");
        assertThat(says(visit).textContent()).startsWith("342 penguins");
        assertThat(visit.page().locator(FIGURE + " .class-name").allTextContents())
                .containsExactly("Adelie", "Gentoo", "Chinstrap");
    }

    @Test
    void a_worker_that_cannot_be_loaded_is_said_and_the_picture_stays() {
        Visit visit = site.visit("index.html");
        visit.page().route("**/worker-*", route -> route.abort());
        visit.page().navigate(site.address(GALLERY));
        visit.live();
        String before = visit.page().locator(FIGURE + " .cloud").innerHTML();
        assertThat(before).contains("d=");
        visit.page().locator(FIGURE + " input[value=penguins]").check();
        waitUntilItSays(visit, "could not be loaded");
        visit.page().locator(FIGURE + " .reset").click();
        assertThat(says(visit).textContent()).containsPattern(DONE);
    }

    @Test
    void after_a_worker_that_could_not_be_loaded_the_next_change_tries_another() {
        Visit visit = site.visit("index.html");
        visit.page().route("**/worker-*", route -> route.abort());
        visit.page().navigate(site.address(GALLERY));
        visit.live();
        visit.page().locator(FIGURE + " input[value=penguins]").check();
        waitUntilItSays(visit, "could not be loaded.");
        assertThat(says(visit).textContent()).doesNotContain("..");
        visit.page().unroute("**/worker-*");
        visit.go(FIGURE + "?data=groups&step=4");
        waitUntilItSays(visit, "after 20 iterations the divergence is");
    }

    @Test
    void going_back_in_another_figure_leaves_a_run_that_was_computed() {
        Visit visit = site.visit(GALLERY).live();
        visit.go(FIGURE + "?data=groups&step=4");
        waitUntilItSays(visit, "after 20 iterations the divergence is");
        visit.go("#fig-hinge?x=-2");
        String moved = visit.says("fig-hinge");
        visit.page()
                .evaluate(
                        """
                () => {
                  window.waited = false;
                  const says = document.querySelector('#fig-tsne .says');
                  new MutationObserver(() => waited ||= says.textContent.includes('waiting for the worker'))
                    .observe(says, {characterData: true, childList: true, subtree: true});
                }
                """);
        visit.page().goBack();
        visit.page().waitForCondition(() -> !visit.says("fig-hinge").equals(moved));
        waitUntilItSays(visit, "after 20 iterations the divergence is");
        assertThat(visit.page().evaluate("waited")).isEqualTo(false);
    }

    private static final String QUIZ = "#fig-illusions";

    /** Counts the workers, the steps that they have told of, the scripts that were lost, and changes of the quiz. */
    private static final String COUNTED =
            """
            window.workers = window.told = window.lost = window.changes = 0;
            addEventListener('error', (event) => { lost += event.target.localName === 'script' ? 1 : 0 }, true);
            window.Worker = class extends Worker {
              constructor(address) {
                super(address);
                workers++;
                this.addEventListener('message', (event) => { told += event.data.numbers ? 1 : 0 });
              }
            };
            """;

    /** The gallery with its figures alive, but before one that is far down has come near the screen. */
    private Visit beforeTheQuiz(Browser.NewContextOptions options, Consumer<Route> workers) {
        Visit visit = site.visit("index.html", options);
        visit.page().addInitScript(COUNTED);
        visit.page().route("**/worker-*", workers);
        visit.page().navigate(site.address(GALLERY));
        visit.page().waitForSelector("html.live");
        visit.page()
                .evaluate(
                        """
                () => new MutationObserver((all) => { changes += all.length }).observe(
                  document.querySelector('#fig-illusions form'),
                  {attributes: true, characterData: true, childList: true, subtree: true})
                """);
        return visit;
    }

    @Test
    void what_a_first_touch_shows_is_computed_when_the_figure_comes_near_and_changes_nothing_before() {
        Visit visit = beforeTheQuiz(new Browser.NewContextOptions(), Route::resume);
        Locator quiz = visit.page().locator(QUIZ);
        assertThat(visit.page().evaluate("workers")).isEqualTo(0);
        quiz.scrollIntoViewIfNeeded();
        visit.page().waitForFunction("() => told === 31");
        awaitFrame(quiz);
        awaitFrame(quiz);
        assertThat(visit.page().evaluate("changes")).isEqualTo(0);
        quiz.locator(".suspect button").nth(1).click();
        assertThat(visit.says("fig-illusions")).contains("Yes, it is B. The widest group over the narrowest");
        quiz.locator(".reset").click();
        assertThat(visit.says("fig-illusions")).contains("after 300 iterations", "0 of 5 answered");
        assertThat(visit.page().evaluate("[workers, told].join()")).isEqualTo("1,31");
        assertThat(visit.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReducedMotion.class)
    void what_is_awaited_is_said_once_and_once_when_it_is_there(ReducedMotion motion) {
        List<Route> held = new ArrayList<>();
        Visit visit = beforeTheQuiz(new Browser.NewContextOptions().setReducedMotion(motion), held::add);
        Locator quiz = visit.page().locator(QUIZ);
        quiz.scrollIntoViewIfNeeded();
        visit.page().waitForCondition(() -> !held.isEmpty());
        quiz.locator("[name=from][value=pca]").check();
        assertThat(visit.says("fig-illusions")).contains("start from PCA, being computed. Which of the three");
        assertThat(quiz.locator(".exhibit .hint").textContent()).isEqualTo("100 points, being computed");
        visit.page()
                .evaluate(
                        """
                () => {
                  window.heard = [];
                  for (const place of document.querySelectorAll('#fig-illusions :is(.says, .exhibit .hint)')) {
                    new MutationObserver(() => heard.push(place.textContent))
                      .observe(place, {characterData: true, childList: true, subtree: true});
                  }
                }
                """);
        held.get(0).resume();
        waitUntilItSays(visit, QUIZ, "after 300 iterations");
        awaitFrame(quiz);
        assertThat(visit.page().evaluate("heard.filter((each) => each.startsWith('Picture')).length"))
                .isEqualTo(1);
        if (motion == ReducedMotion.REDUCE) {
            assertThat(visit.page().evaluate("heard.filter((each) => each.startsWith('100 points')).join()"))
                    .isEqualTo("100 points, after 300 iterations");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"widths", "distances", "sizes", "noise", "perplexity"})
    void every_answered_round_of_the_quiz_says_in_the_browser_what_it_would_in_the_build(String round) {
        Widget quiz = Widgets.named("illusions");
        String settings = "round=" + round + "&" + round + "=b&start=3";
        State state = State.of(
                quiz.parameters(),
                Fragment.read(quiz.parameters(), quiz.parameters().start(), settings));
        Visit visit = site.visit(GALLERY).live();
        visit.go(QUIZ + "?" + settings);
        waitUntilItSays(visit, QUIZ, "1 of 5 answered: ");
        waitUntilItSays(visit, QUIZ, "after 300 iterations");
        assertThat(visit.says("fig-illusions")).isEqualTo(quiz.describe(state));
        String pointsOfEachPath = "(tree) => [...tree.querySelectorAll('.cloud path')]"
                + ".map((path) => path.getAttribute('d').split('m').length - 1).join()";
        Object shown = visit.page().locator(QUIZ).evaluate(pointsOfEachPath);
        visit.page().setContent(HtmlWriter.write(quiz.view(state)));
        assertThat(shown).isEqualTo(visit.page().locator("body").evaluate(pointsOfEachPath));
    }

    @Test
    void a_quiz_whose_worker_cannot_be_loaded_looks_as_built_until_it_is_touched_and_every_change_tries_again() {
        AtomicInteger tries = new AtomicInteger();
        Visit visit = beforeTheQuiz(new Browser.NewContextOptions(), route -> {
            tries.incrementAndGet();
            route.abort();
        });
        Locator quiz = visit.page().locator(QUIZ);
        quiz.scrollIntoViewIfNeeded();
        visit.page().waitForFunction("() => lost === 1");
        // As a worker, then as a script of the page.
        assertThat(tries.get()).isEqualTo(2);
        awaitFrame(quiz);
        awaitFrame(quiz);
        assertThat(visit.page().evaluate("changes")).isEqualTo(0);
        quiz.locator(".suspect button").nth(1).click();
        visit.page().waitForCondition(() -> tries.get() == 4);
        waitUntilItSays(visit, QUIZ, "could not be loaded. Yes, it is B. 1 of 5 answered");
        quiz.locator(".play").click();
        visit.page().waitForCondition(() -> tries.get() == 6);
        visit.page().waitForCondition(() -> quiz.locator(".play").textContent().equals("Play"));
        visit.page().unroute("**/worker-*");
        quiz.locator("[name=again]").last().check();
        waitUntilItSays(visit, QUIZ, "after 0 iterations. Yes, it is B.");
    }

    /** The page where there is no worker to be had, with a second figure like this one. */
    private Visit twoWithoutAWorker() {
        Visit visit = site.visit("index.html");
        visit.page().addInitScript("delete window.Worker");
        String figure = FIGURE.substring(1);
        String page = BuiltSite.read(GALLERY);
        int from = page.lastIndexOf("<figure", page.indexOf("id=\"" + figure + "\""));
        String one = page.substring(from, page.indexOf("</figure>", from) + "</figure>".length());
        String both = page.replace(one, one + one.replace(figure, figure + "-twin"));
        visit.page()
                .route(
                        "**/" + GALLERY,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html; charset=utf-8")
                                .setBody(both)));
        visit.page().navigate(site.address(GALLERY));
        return visit.live();
    }

    @Test
    void two_figures_whose_work_is_done_in_the_page_do_not_hear_each_other() {
        Visit visit = twoWithoutAWorker();
        visit.page()
                .evaluate(
                        """
                () => {
                  history.replaceState('fig-tsne?data=penguins&step=4 fig-tsne-twin?data=groups&step=4', '');
                  dispatchEvent(new PopStateEvent('popstate'));
                }
                """);
        waitUntilItSays(visit, FIGURE, "after 20 iterations the divergence is");
        waitUntilItSays(visit, FIGURE + "-twin", "after 20 iterations the divergence is");
        assertThat(visit.says("fig-tsne")).startsWith("342 penguins");
        assertThat(visit.says("fig-tsne-twin")).startsWith("600 points in three groups");
    }

    @Test
    void a_cloud_that_has_left_the_page_is_watched_no_more() {
        Visit visit = site.visit(GALLERY).live();
        Locator plot = visit.page().locator(FIGURE + " .cloud-plot");
        plot.focus();
        plot.press("Home");
        awaitFrame(plot);
        visit.page()
                .evaluate(
                        """
                () => {
                  window.left = 0;
                  const disconnect = ResizeObserver.prototype.disconnect;
                  ResizeObserver.prototype.disconnect = function () { left++; disconnect.call(this) };
                }
                """);
        visit.page().locator(FIGURE + " input[value=penguins]").check();
        visit.page().waitForFunction("() => left === 1");
    }

    @Test
    void in_a_page_from_a_file_the_same_script_computes_in_the_page() {
        Visit visit = site.visitAddress(site.file(GALLERY).toUri().toString(), new Browser.NewContextOptions())
                .live();
        visit.page().locator(FIGURE + " input[value=penguins]").check();
        waitUntilItSays(visit, "after 750 iterations the divergence is");
        assertThat(says(visit).textContent()).startsWith("342 penguins");
    }

    @Test
    void data_are_loaded_when_the_figure_comes_near_and_not_before() {
        Visit visit = site.visit(GALLERY);
        visit.page().waitForSelector("html.live");
        assertThat(visit.page().evaluate("document.querySelector('#fig-tsne').className"))
                .asString()
                .doesNotContain("awake");
        assertThat(visit.page().evaluate("!!document.querySelector('script[src^=data-digits]')"))
                .isEqualTo(false);
        visit.page().locator(FIGURE).scrollIntoViewIfNeeded();
        visit.page().waitForFunction("() => document.querySelector('#fig-tsne').matches('.awake')");
        assertThat(visit.page().evaluate("!!document.querySelector('script[src^=data-digits]')"))
                .isEqualTo(true);
    }

    @Test
    void data_that_cannot_be_loaded_leave_the_figure_as_it_was_built() {
        Visit visit = site.visit("index.html");
        visit.page().route("**/data-digits.*", route -> route.abort());
        visit.page().navigate(site.address(GALLERY));
        visit.page().waitForSelector("html.live");
        Locator answer = visit.page().locator("#fig-twice .veiled").first();
        assertThat(visibility(answer)).isEqualTo("hidden");
        Locator figure = visit.page().locator(FIGURE);
        figure.scrollIntoViewIfNeeded();
        visit.page().waitForCondition(() -> visibility(answer).equals("visible"));
        assertThat(figure.getAttribute("class")).doesNotContain("awake");
        assertThat(figure.locator(".cloud path").first().getAttribute("d")).startsWith("m");
        assertThat(figure.locator(".controls").evaluate("(e) => getComputedStyle(e).color"))
                .isEqualTo(
                        figure.evaluate("(e) => { const p = document.createElement('p'); p.style.color = 'var(--soft)';"
                                + " e.append(p); const c = getComputedStyle(p).color; p.remove(); return c }"));
    }

    @Test
    void data_that_come_at_a_second_try_bring_the_figure_to_life_and_its_answers_stay_hidden() {
        Visit visit = site.visit("index.html");
        AtomicInteger tries = new AtomicInteger();
        visit.page().route("**/data-clusterings-measured.*", route -> {
            if (tries.getAndIncrement() == 0) {
                route.abort();
            } else {
                route.resume();
            }
        });
        visit.page().navigate(site.address(GALLERY));
        visit.page().waitForSelector("html.live");
        Locator figure = visit.page().locator("#fig-where-to-cluster");
        visit.page().evaluate("seen = []; watch = () => { seen.push(" + ANSWERED + "); requestAnimationFrame(watch) }");
        visit.page().evaluate("watch()");
        figure.scrollIntoViewIfNeeded();
        visit.page().waitForSelector("#fig-where-to-cluster.awake");
        assertThat(tries.get()).isEqualTo(2);
        assertThat(visit.page().evaluate("seen.some((answered) => answered)")).isEqualTo(false);
    }

    /** Whether any answer of the figure is to be seen: a number of its table, the name of a cluster, a colour. */
    private static final String ANSWERED =
            "[...document.querySelectorAll('#fig-where-to-cluster :is(.veiled, .unsaid .class-name)')]"
                    + ".some((e) => getComputedStyle(e).visibility === 'visible')"
                    + " || new Set([...document.querySelectorAll('#fig-where-to-cluster .unsaid .cloud path')]"
                    + ".map((e) => getComputedStyle(e).stroke)).size > 1";

    private static Object visibility(Locator element) {
        return element.evaluate("(e) => getComputedStyle(e).visibility");
    }

    @Test
    void the_keyboard_leads_from_point_to_point() {
        Visit visit = site.visit(GALLERY).live();
        Locator plot = visit.page().locator(FIGURE + " .cloud-plot");
        plot.focus();
        plot.press("Home");
        assertThat(says(visit).textContent()).contains("Digit 1 is a 0.");
        plot.press("PageDown");
        assertThat(says(visit).textContent()).contains("Digit 2 is a 1.");
        plot.press("ArrowLeft");
        assertThat(says(visit).textContent()).contains("Digit ").doesNotContain("Digit 2 ");
        assertThat(plot.locator(".attended").count()).isEqualTo(1);
        plot.press("Escape");
        assertThat(says(visit).textContent()).doesNotContain("Gaussian");
    }

    @Test
    void the_pointer_finds_the_nearest_point_and_the_canvas_has_taken_the_place_of_the_paths() {
        Visit visit = site.visit(GALLERY).live();
        Locator plot = visit.page().locator(FIGURE + " .cloud-plot");
        plot.scrollIntoViewIfNeeded();
        Object middle = plot.evaluate("(e) => { const r = e.querySelector('.class-name').getBoundingClientRect();"
                + " return [r.x + r.width / 2, r.y + r.height / 2] }");
        List<?> at = (List<?>) middle;
        visit.page().mouse().move(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
        waitUntilItSays(visit, "is a 0.");
        assertThat(plot.locator(".cloud path").first().getAttribute("d")).isNull();
        assertThat(painted(plot)).isPositive();
    }

    /** Points are painted before the frame that follows a change. */
    private static void awaitFrame(Locator plot) {
        plot.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** How many pixels of the canvas have a colour. */
    private static int painted(Locator plot) {
        awaitFrame(plot);
        return (int) plot.evaluate("(e) => { const c = e.querySelector('canvas');"
                + " const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
                + " let n = 0; for (let i = 3; i < d.length; i += 4) n += d[i] > 0; return n }");
    }

    @Test
    void the_canvas_takes_its_colours_from_the_theme() {
        Visit visit = site.visit(GALLERY).live();
        Locator plot = visit.page().locator(FIGURE + " .cloud-plot");
        plot.focus();
        plot.press("Home");
        String light = colours(plot);
        assertThat(light).isNotNull();
        visit.page()
                .emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        visit.page().waitForTimeout(300);
        assertThat(colours(plot)).isNotEqualTo(light);
    }

    /** The colour that most opaque pixels have. */
    private static String colours(Locator plot) {
        awaitFrame(plot);
        return (String) plot.evaluate("(e) => { const c = e.querySelector('canvas'), n = {};"
                + " const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
                + " for (let i = 0; i < d.length; i += 4) if (d[i + 3] === 255) {"
                + "   const k = d[i] + ',' + d[i + 1] + ',' + d[i + 2]; n[k] = (n[k] || 0) + 1 }"
                + " return Object.keys(n).sort((a, b) => n[b] - n[a])[0] }");
    }
}
