package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unstuck.site.browser.BuiltSite.Visit;

/** The search over all articles. */
class SearchIT extends BrowserTest {
    @ParameterizedTest
    @CsvSource({
        "dying, relu-gradients.html#dying",
        "numpy, relu-gradients.html#one-line",
        "calibr, calibrating-a-threshold.html",
        "grdient, relu-gradients.html"
    })
    void words_their_beginnings_and_words_with_a_slip_find_their_section(String words, String address) {
        BuiltSite.assumeHas(address);
        Page page = open().page();
        page.keyboard().type(words);
        page.waitForSelector("search .entry");
        assertThat(page.locator("search .entry a").all().stream().map(link -> link.getAttribute("href")))
                .anyMatch(found -> found.startsWith(address));
        assertThat(page.locator(".listing > .entries").isVisible()).isFalse();
        assertThat(page.locator("search [role=status]").textContent()).matches("\\d+ places?");
    }

    @Test
    void the_keyboard_alone_goes_from_any_page_to_a_section() {
        Visit visit = site.visit("relu-gradients.html");
        visit.page()
                .locator("header nav a", new Page.LocatorOptions().setHasText("Search"))
                .focus();
        visit.page().keyboard().press("Enter");
        visit.page().waitForSelector("search input:focus");
        visit.page().keyboard().type("learning and dying");
        visit.page().waitForSelector("search .entry");
        visit.page().keyboard().press("Tab");
        visit.page().keyboard().press("Enter");
        visit.page().waitForURL("**/relu-gradients.html#dying");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void the_index_is_loaded_when_the_reader_turns_to_the_search_and_not_before() {
        Page page = site.visit("archive.html").page();
        String loaded = "performance.getEntriesByType('resource').some((e) => e.name.includes('search-index'))";
        assertThat(page.evaluate(loaded)).isEqualTo(false);
        page.locator("search input").focus();
        page.waitForFunction("() => " + loaded);
    }

    @Test
    void what_is_not_found_leaves_the_list_of_all_articles() {
        BuiltSite.assumeHas("relu-gradients.html");
        Page page = open().page();
        page.keyboard().type("zzzzqqq");
        page.waitForFunction("() => document.querySelector('search [role=status]').textContent.startsWith('Nothing')");
        assertThat(page.locator(".listing > .entries").isVisible()).isTrue();
        page.locator("search input").fill("");
        assertThat(page.locator("search [role=status]").textContent()).isEmpty();
    }

    @Test
    void it_works_from_a_file_and_without_a_script_the_list_stands_alone() {
        BuiltSite.assumeHas("relu-gradients.html");
        Visit visit = site.visitAddress(site.file("archive.html").toUri().toString(), new Browser.NewContextOptions());
        visit.page().locator("search input").focus();
        visit.page().keyboard().type("hinge");
        visit.page().waitForSelector("search .entry");
        Visit without = site.visit("archive.html", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        assertThat(without.page().locator("search").isVisible()).isFalse();
        assertThat(without.page().locator(".listing > .entries").isVisible()).isTrue();
    }

    @Test
    void axe_finds_nothing_among_the_results() {
        BuiltSite.assumeHas("relu-gradients.html");
        Page page = open().page();
        page.keyboard().type("gradient");
        page.waitForSelector("search .entry");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        Locator results = page.locator("search .entry");
        assertThat(results.count()).isBetween(1, 20);
    }

    private static Visit open() {
        Visit visit = site.visit("archive.html#search");
        visit.page().waitForSelector("search input:focus");
        return visit;
    }
}
