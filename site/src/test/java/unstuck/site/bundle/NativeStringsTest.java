package unstuck.site.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unstuck.site.script.JavaScript;

public class NativeStringsTest {
    private static final String ENTRY =
            """
            import org.teavm.jso.JSBody;
            public final class Entry {
                @JSBody(params = "answers", script = "globalThis.answers = answers")
                static native void say(String answers);
                public static void main(String[] arguments) {
                    say(unstuck.site.bundle.NativeStringsTest.%s());
                }
            }
            """;

    /** What nothing but an error would write. */
    public record Pair(Double first, Integer second) {}

    /** What strings answer, on the JVM or in the browser. */
    public static String answers() {
        String text = "a.b?c.d−𝛼";
        char dash = '−';
        int alpha = text.codePointAt(8);
        return dash + text.replace('.', '$') + text.replace('x', 'y') + " "
                + text.indexOf('.') + text.indexOf('.', 2) + text.indexOf('.', -3) + text.indexOf('.', 99)
                + text.indexOf('x') + text.indexOf(alpha) + " "
                + text.startsWith("a.") + text.startsWith("") + text.startsWith(".") + " "
                + 0.5 + Double.valueOf(-2.5) + Integer.valueOf(3);
    }

    /** A text of a record, and of what it holds. */
    public static String pair() {
        Object[] parts = {new Pair(0.5, 3), 0.5, 3};
        return "" + parts[0] + parts[1] + parts[2];
    }

    @Test
    void strings_answer_in_the_browser_as_they_do_in_java() {
        try (JavaScript browser = new JavaScript()) {
            assertThat(browser.call("eval", script("answers") + "; main([]); answers"))
                    .isEqualTo(answers());
        }
    }

    @Test
    void a_fraction_and_a_record_bring_no_writer_of_texts_along() {
        assertThat(script("pair")).contains("object").doesNotContain("StringBuilder", "BigInt64Array(1");
    }

    private static String script(String method) {
        return Bundler.translate(ENTRY.formatted(method));
    }
}
