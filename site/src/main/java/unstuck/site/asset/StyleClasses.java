package unstuck.site.asset;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unstuck.site.file.Digest;

/**
 * Style attributes as classes: the page's policy refuses the attribute, so every distinct declaration becomes a class
 * that is named by its hash.
 */
public final class StyleClasses {
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*? style=\"([^\"]*)\"[^>]*>");

    /** How many names there are, of six digits and letters: every one weighs on every page with formulas. */
    private static final long NAMES = 36L * 36 * 36 * 36 * 36 * 36;

    private final Map<String, String> declarations = new TreeMap<>();

    /** The same HTML without style attributes. */
    public String lift(String html) {
        Matcher tag = TAG.matcher(html);
        StringBuilder out = new StringBuilder();
        while (tag.find()) {
            String declaration = tag.group(1);
            String name = "s" + Long.toString(Long.parseLong(Digest.of(declaration), 16) % NAMES, 36);
            String before = declarations.put(name, declaration);
            if (before != null && !before.equals(declaration)) {
                throw new IllegalStateException("Two style attributes have the name " + name
                        + ", so there must be more of them in StyleClasses: " + before + " and " + declaration);
            }
            String bare = tag.group().replace(" style=\"" + declaration + "\"", "");
            String classed = bare.contains(" class=\"")
                    ? bare.replace(" class=\"", " class=\"" + name + " ")
                    : bare.replaceFirst("^<[a-zA-Z]+", "$0 class=\"" + name + "\"");
            tag.appendReplacement(out, Matcher.quoteReplacement(classed));
        }
        return tag.appendTail(out).toString();
    }

    /** The rules of the classes that this HTML has, in order of their names. */
    public String css(String html) {
        StringBuilder css = new StringBuilder();
        declarations.forEach((name, declaration) -> {
            if (html.contains(name)) {
                css.append('.').append(name).append('{').append(declaration).append("}\n");
            }
        });
        return css.toString();
    }
}
