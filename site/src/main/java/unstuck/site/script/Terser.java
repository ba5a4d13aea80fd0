package unstuck.site.script;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The same script in fewer characters. */
public final class Terser {
    /** The preview asks again and again for the same scripts, and each answer takes half a second. */
    private static final Map<String, String> DONE = new ConcurrentHashMap<>();

    private Terser() {}

    /** @param script a classic script that leaves no name behind which another script asks for */
    public static String minified(String script) {
        String done = DONE.get(script);
        if (done == null) {
            done = minify(script);
            DONE.put(script, done);
        }
        return done;
    }

    private static String minify(String script) {
        try (JavaScript terser = new JavaScript()) {
            terser.load(Webjar.path("terser") + "dist/bundle.min.js").load("/unstuck/site/minify.js");
            return terser.call("minify", script) + "\n";
        }
    }
}
