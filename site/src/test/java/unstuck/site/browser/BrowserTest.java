package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestWatcher;

/** Tests that look at the built site; all of them share one browser, which ends with the virtual machine. */
abstract class BrowserTest {
    static BuiltSite site;

    /** Says at once what has failed: a class takes minutes, and is told of only when it ends. */
    @RegisterExtension
    static final TestWatcher AT_ONCE = new TestWatcher() {
        @Override
        public void testFailed(ExtensionContext test, Throwable why) {
            String name = test.getRequiredTestMethod().getName();
            System.out.println("FAILED: " + name + ", " + test.getDisplayName() + ": " + why);
        }
    };

    @BeforeEach
    void openTheSite() {
        if (site == null) {
            BuiltSite opened = new BuiltSite();
            Runtime.getRuntime().addShutdownHook(new Thread(opened::close));
            site = opened;
        }
    }

    /** A browser that no longer answers is given up, so that it costs one test and not all that follow. */
    @AfterEach
    void leaveThePages() {
        try {
            site.leave();
        } catch (PlaywrightException silent) {
            site = null;
            throw silent;
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
