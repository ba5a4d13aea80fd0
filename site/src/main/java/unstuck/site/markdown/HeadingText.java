package unstuck.site.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading's title, and the id that stands behind it as {@code {#id}}, or else is made from the title. */
record HeadingText(String title, String id) {
    static final Pattern ID = Pattern.compile("\\s*\\{#([^}]*)}\\s*$");

    /** What an id begins with that could not be one without it. */
    private static final String OWN = "s-";

    static HeadingText of(Heading heading) {
        String text = new TextCollectingVisitor().collectAndGetText(heading);
        Matcher id = ID.matcher(text);
        return id.find()
                ? new HeadingText(text.substring(0, id.start()), id.group(1))
                : new HeadingText(text.strip(), steppingAside(made(text)));
    }

    private static String steppingAside(String id) {
        return PageIds.isTaken(id) ? OWN + id : id;
    }

    /** The id that a title gives. */
    static String made(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String id = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() || Character.isDigit(id.charAt(0)) ? OWN + id : id;
    }
}
