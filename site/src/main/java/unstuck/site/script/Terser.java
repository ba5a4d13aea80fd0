package unstuck.site.script;

import unstuck.site.file.Memory;

/** The same script in fewer characters. */
public final class Terser {
    /** The preview asks again and again for the same scripts, and each answer takes half a second. */
    private static final Memory<String> DONE = new Memory<>(100);

    private Terser() {}

    /** @param script a classic script that leaves no name behind which another script asks for */
    public static String minified(String script) {
        return DONE.get(script, () -> minify(script));
    }

    private static String minify(String script) {
        try (JavaScript terser = new JavaScript()) {
            terser.load(Webjar.path("terser") + "dist/bundle.min.js").load("/unstuck/site/minify.js");
            return terser.call("minify", script) + "\n";
        }
    }
}
