package unstuck.site.bundle;

import org.teavm.jso.JSBody;

/** What compiled figures call for some operations on strings, which are the browser's own. */
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

    /** A character of sixteen bits as text. */
    @JSBody(params = "c", script = "return String.fromCharCode(c)")
    static native String of(char c);

    /** A fraction as the browser writes it, 3 for Java's 3.0. */
    @JSBody(params = "value", script = "return '' + value")
    static native String of(double value);

    /** As {@link String#indexOf(int, int)} finds it; what is no character is an error here. */
    @JSBody(
            params = {"text", "character", "from"},
            script = "return text.indexOf(String.fromCodePoint(character), from)")
    static native int indexOf(String text, int character, int from);

    /** As {@link String#replace(char, char)} replaces it. */
    @JSBody(
            params = {"text", "old", "other"},
            script = "return text.split(String.fromCharCode(old)).join(String.fromCharCode(other))")
    static native String replace(String text, char old, char other);

    /** As {@link String#startsWith(String)} tells. */
    @JSBody(
            params = {"text", "start"},
            script = "return text.startsWith(start)")
    static native boolean startsWith(String text, String start);
}
