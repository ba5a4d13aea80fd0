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
                    say(unstuck.site.bundle.NativeStringsTest.answers());
                }
            }
            """;

    /** What strings answer, on the JVM or in the browser. */
    public static String answers() {
        String text = "a.b?c.d−𝛼";
        char dash = '−';
        int alpha = text.codePointAt(8);
        return dash + text.replace('.', '$') + text.replace('x', 'y') + " "
                + text.indexOf('.') + text.indexOf('.', 2) + text.indexOf('.', -3) + text.indexOf('.', 99)
                + text.indexOf('x') + text.indexOf(alpha) + " "
                + text.startsWith("a.") + text.startsWith("") + text.startsWith(".");
    }

    @Test
    void strings_answer_in_the_browser_as_they_do_in_java() {
        try (JavaScript browser = new JavaScript()) {
            assertThat(browser.call("eval", Bundler.translate(ENTRY) + "; main([]); answers"))
                    .isEqualTo(answers());
        }
    }
}
