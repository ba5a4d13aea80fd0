package unstuck.site.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import unstuck.site.bake.SiteConfiguration;
import unstuck.site.preview.PreviewServer;

/** The pages that this build has made, served as their host will, and a browser to look at them. */
final class BuiltSite implements AutoCloseable {
    private static final String WATCH =
            """
            window.violations = [];
            document.addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));
            window.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
            }).observe({type: 'layout-shift', buffered: true});
            """;

    /** Those that tests ask for by name; what they show is in no other. */
    static final Set<String> HOUSE_ARTICLES = Set.of("relu-gradients", "calibrating-a-threshold", "pca-or-tsne");

    private final Path pages;
    private final PreviewServer server;
    private final Playwright playwright = Browsers.playwright();
    private final Browser browser = Browsers.launch(playwright);
    private final List<BrowserContext> contexts = new ArrayList<>();

    BuiltSite() {
        this(Path.of(System.getProperty("project")), Path.of(System.getProperty("pages")));
    }

    BuiltSite(Path project, Path pages) {
        this.pages = pages;
        try {
            server = new PreviewServer(pages, new SiteConfiguration(project, pages).path(), 0);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All pages, by their names. */
    static List<String> pages() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("pages")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that hold live figures. */
    static List<String> pagesWithFigures() {
        return pages().stream()
                .filter(name -> read(name).contains("data-widget=\""))
                .toList();
    }

    static String read(String page) {
        try {
            return Files.readString(Path.of(System.getProperty("pages"), page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a test of one of the house's articles as skipped where a host has taken that article away. */
    static void assumeHas(String page) {
        String article = page.replaceFirst("\\.(html|zip).*$", "");
        Path source = Path.of(System.getProperty("project"), "content", article + ".md");
        assumeTrue(!HOUSE_ARTICLES.contains(article) || Files.exists(source), "the site has no article " + article);
    }

    String address(String page) {
        assumeHas(page);
        return server.address() + page;
    }

    Path file(String page) {
        assumeHas(page);
        return pages.resolve(page);
    }

    Visit visit(String page) {
        return visit(page, new Browser.NewContextOptions());
    }

    /** Opens a page in a fresh session; the visit notes whatever the page complains of. */
    Visit visit(String page, Browser.NewContextOptions options) {
        return visitAddress(address(page), options);
    }

    Visit visitAddress(String address, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        context.addInitScript(WATCH);
        Page tab = context.newPage();
        Visit visit = new Visit(tab, new ArrayList<>());
        tab.onConsoleMessage(message -> visit.complaints().add(message.type() + ": " + message.text()));
        tab.onPageError(error -> visit.complaints().add("error: " + error));
        tab.onRequest(request -> {
            if (!request.url().startsWith(server.address()) && !request.url().startsWith("data:")) {
                visit.complaints().add("request: " + request.url());
            }
        });
        tab.navigate(address);
        return visit;
    }

    /** Ends the visits so far. */
    void leave() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @Override
    public void close() {
        try {
            leave();
            browser.close();
        } finally {
            giveUp();
        }
    }

    /** Ends what the browser runs by; waits for it for half a minute at most. */
    void giveUp() {
        server.close();
        playwright.close();
    }

    /** A page that is open, and what it has complained of. */
    record Visit(Page page, List<String> complaints) {
        /** Waits until all figures are alive; to those that need data it goes, as a reader does. */
        Visit live() {
            page.waitForSelector(
                    "html.live",
                    new Page.WaitForSelectorOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            page.evaluate(
                    """
                    async () => {
                      const before = scrollY;
                      const waiting = [...document.querySelectorAll('[data-needs]:not(.awake)')];
                      for (const figure of waiting) {
                        const start = performance.now();
                        // Not scrollIntoView: some browsers go on from there at the next press of the tab key.
                        scrollTo({top: scrollY + figure.getBoundingClientRect().top, behavior: 'instant'});
                        while (!figure.matches('.awake')) {
                          if (performance.now() - start > 60000) throw new Error(figure.id + ' still waits for its data');
                          await new Promise(requestAnimationFrame);
                        }
                      }
                      scrollTo(0, before);
                      // What follows the scroll place, such as the mark of the current section, comes a frame later.
                      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
                    }
                    """);
            return this;
        }

        /** What stands folded is unfolded. */
        Visit unfolded() {
            page.evaluate("document.querySelectorAll('.view details').forEach((folded) => folded.open = true)");
            return this;
        }

        /** As a browser translates: elements of its own, one in the other, take the place of each text. */
        Visit translated() {
            page.evaluate(
                    """
                    () => {
                      const texts = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                      while (walker.nextNode()) texts.push(walker.currentNode);
                      for (const text of texts) {
                        if (text.data.trim() && !text.parentElement.closest('[translate=no], script')) {
                          const outer = document.createElement('font'), inner = document.createElement('font');
                          inner.textContent = '«' + text.data + '»';
                          outer.append(inner);
                          text.replaceWith(outer);
                        }
                      }
                    }
                    """);
            return this;
        }

        /** The reader's browser is set to letters twice as large. */
        Visit withLargeLetters() {
            var sizes = new com.google.gson.JsonObject();
            sizes.addProperty("standard", 32);
            sizes.addProperty("fixed", 26);
            var settings = new com.google.gson.JsonObject();
            settings.add("fontSizes", sizes);
            page.context().newCDPSession(page).send("Page.setFontSizes", settings);
            return this;
        }

        String says(String figure) {
            return page.locator("#" + figure + " .says").textContent();
        }

        String fragment() {
            return (String) page.evaluate("location.hash");
        }

        /** Sets a figure by an address, as a reader does who follows a link. */
        void go(String fragment) {
            page.evaluate(
                    """
                    (fragment) => new Promise((done) => {
                      addEventListener('popstate', () => setTimeout(done), {once: true});
                      location.hash = fragment;
                    })
                    """,
                    fragment);
        }
    }
}
