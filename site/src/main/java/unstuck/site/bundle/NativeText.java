package unstuck.site.bundle;

import org.teavm.jso.JSBody;

/** What compiled figures call for {@code a + b}. */
final class NativeText {
    private NativeText() {}

    @JSBody(
            params = {"a", "b"},
            script = "return a + b")
    static native String join(String a, String b);

    @JSBody(
            params = {"a", "b", "c"},
            script = "return a + b + c")
    static native String join(String a, String b, String c);

    @JSBody(
            params = {"a", "b", "c", "d"},
            script = "return a + b + c + d")
    static native String join(String a, String b, String c, String d);

    @JSBody(
            params = {"a", "b", "c", "d", "e"},
            script = "return a + b + c + d + e")
    static native String join(String a, String b, String c, String d, String e);
}
