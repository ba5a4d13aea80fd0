package unstuck.site.script;

/** The same script in fewer characters. */
public final class Terser {
    private Terser() {}

    /** @param script a classic script that leaves no name behind which another script asks for */
    public static String minified(String script) {
        try (JavaScript terser = new JavaScript()) {
            terser.load(Webjar.path("terser") + "dist/bundle.min.js").load("/unstuck/site/minify.js");
            return terser.call("minify", script) + "\n";
        }
    }
}
