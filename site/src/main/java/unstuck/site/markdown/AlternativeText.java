package unstuck.site.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in the place of an image for those who do not see it. */
final class AlternativeText {
    private static final Set<String> NAMES_OF_IMAGES = Set.of(
            "image",
            "picture",
            "photo",
            "photograph",
            "figure",
            "graph",
            "plot",
            "chart",
            "diagram",
            "drawing",
            "screenshot");
    private static final Pattern BEGINS_AS_IMAGE =
            Pattern.compile("(an? |the )?(" + String.join("|", NAMES_OF_IMAGES) + ") (of|showing) .*");
    private static final int LONGEST = 250;

    private AlternativeText() {}

    /** What is wrong with the text, or nothing. */
    static String fault(String text, String file) {
        String name = file.replaceFirst(".*/", "").toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return "the image has no alternative text: say between the brackets what it shows";
        }
        if (text.equalsIgnoreCase(name) || text.equalsIgnoreCase(name.replaceFirst("\\.\\w+$", ""))) {
            return "the alternative text is the file’s name: say what the image shows";
        }
        if (Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .allMatch(word -> NAMES_OF_IMAGES.contains(word) || word.matches("an?|the|this|\\d+"))) {
            return "the alternative text “" + text + "” says only that there is an image: say what it shows";
        }
        if (BEGINS_AS_IMAGE.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
            return "a screen reader says that it is an image: begin the alternative text with what it shows";
        }
        return text.length() <= LONGEST
                ? ""
                : "an alternative text is read in one go: " + text.length() + " characters are too many, " + LONGEST
                        + " are enough, and the rest belongs into the text";
    }
}
