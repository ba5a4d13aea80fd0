package unstuck.site.browser;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How long the script of each figure works when a slider is dragged over its whole range, in the browser of this machine:
 * {@code mvn verify -Dit.test=DragBench}. It measures and asserts nothing, so it is no part of the tests.
 */
class DragBench extends BrowserTest {
    private static final int LOADING = 1000;

    private static final String DRAG =
            """
            (id) => {
              const rows = [];
              for (const input of document.querySelectorAll(`#${id} input[type=range]:enabled`)) {
                const [min, max, step] = [input.min, input.max, input.step].map(Number);
                const times = [];
                for (let k = 0; k < 330; k++) {
                  input.value = min + Math.round(((k * 0.618) % 1) * ((max - min) / step)) * step;
                  const from = performance.now();
                  input.dispatchEvent(new Event('input', {bubbles: true}));
                  times.push(performance.now() - from);
                }
                const first = times[0];
                const warm = times.slice(30).sort((a, b) => a - b);
                rows.push({name: input.name, first, median: warm[150], most: warm[285]});
              }
              return rows;
            }
            """;

    @ParameterizedTest
    @MethodSource("figures")
    @SuppressWarnings("unchecked") // the script above returns a list of objects
    void drag(String figure) {
        var page = site.visit("gallery.html").live().page();
        page.locator("#fig-" + figure).scrollIntoViewIfNeeded();
        page.waitForTimeout(LOADING); // the figure's data set, if it needs one
        List<Map<String, Object>> rows = (List<Map<String, Object>>) page.evaluate(DRAG, "fig-" + figure);
        for (Map<String, Object> row : rows) {
            System.out.printf(
                    "%s, %s: first change %.1f ms, then %.1f ms in the middle, and 95 of 100 within %.1f ms%n",
                    figure, row.get("name"), ms(row, "first"), ms(row, "median"), ms(row, "most"));
        }
    }

    private static double ms(Map<String, Object> row, String name) {
        return ((Number) row.get(name)).doubleValue();
    }
}
