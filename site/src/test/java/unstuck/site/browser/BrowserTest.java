package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestWatcher;

/**
 * Tests that look at the built site. All of them share one browser, which ends with the virtual machine, or when it no longer
 * answers: then the next test has a new one.
 */
abstract class BrowserTest {
    static BuiltSite site;

    /** Maven tells of failures only when a class has ended, which takes minutes. */
    @RegisterExtension
    static final TestWatcher AT_ONCE = new TestWatcher() {
        @Override
        public void testFailed(ExtensionContext test, Throwable why) {
            String name = test.getRequiredTestClass().getSimpleName() + "."
                    + test.getRequiredTestMethod().getName();
            System.out.println("FAILED: " + name + ", " + test.getDisplayName() + ": " + why);
        }
    };

    @BeforeAll
    static void openTheSite() {
        if (site == null) {
            site = new BuiltSite();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> site.close()));
        }
    }

    @AfterEach
    void leaveThePages() {
        try {
            site.leave();
        } catch (PlaywrightException failed) {
            BuiltSite silent = site;
            site = new BuiltSite();
            silent.giveUp();
            throw failed;
        }
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

    /** Drags what is at a place, by mouse or by finger. */
    static void drag(Page page, boolean touch, double x, double y, double dx, double dy) {
        if (!touch) {
            page.mouse().move(x, y);
            page.mouse().down();
            page.mouse().move(x + dx / 2, y + dy / 2);
            page.mouse().move(x + dx, y + dy);
            page.mouse().up();
            return;
        }
        var finger = page.context().newCDPSession(page);
        finger.send("Input.dispatchTouchEvent", touch("touchStart", x, y));
        page.evaluate("addEventListener('pointercancel', () => document.title = 'cancelled', true)");
        for (int part = 1; part <= 5; part++) {
            finger.send("Input.dispatchTouchEvent", touch("touchMove", x + dx * part / 5, y + dy * part / 5));
        }
        assertThat(page.title())
                .as("what the finger still holds: the page did not scroll instead")
                .isNotEqualTo("cancelled");
        var end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        finger.send("Input.dispatchTouchEvent", end);
    }

    private static JsonObject touch(String type, double x, double y) {
        var point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        var points = new JsonArray();
        points.add(point);
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }
}
