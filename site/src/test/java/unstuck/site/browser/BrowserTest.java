package unstuck.site.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Tests that look at the built site; all of them share one browser, which ends with the virtual machine. */
abstract class BrowserTest {
    static BuiltSite site;

    @BeforeAll
    static void openTheSite() {
        if (site == null) {
            site = new BuiltSite();
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
        }
    }

    @AfterEach
    void leaveThePages() {
        site.leave();
    }

    static java.util.List<String> pages() {
        return BuiltSite.pages();
    }

    static java.util.List<String> pagesWithFigures() {
        return BuiltSite.pagesWithFigures();
    }

    static java.util.List<String> figures() {
        return unstuck.widget.Widgets.names();
    }
}
