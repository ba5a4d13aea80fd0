package unstuck.site.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unstuck.site.markdown.syntax.Directive;

/** The first line of a figure's block: {@code hinge {#fig-hinge bias=-0.5 .wide}}. */
record DirectiveLine(String name, String id, List<Setting> settings, List<String> classes, String error) {
    private static final Pattern LINE = Pattern.compile("(\\S+)\\s*\\{([^}]*)}\\s*");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final List<String> WIDTHS = List.of("wide", "page");

    /** One {@code name=value}, with its place in the article's text. */
    record Setting(String name, String value, int offset) {}

    static DirectiveLine of(Directive directive) {
        BasedSequence rest = directive.rest();
        Matcher line = LINE.matcher(rest);
        if (!line.matches()) {
            return wrong(
                    "a figure is written ::: figure name {#fig-id parameter=value .wide}, and ends with a line :::");
        }
        String id = "";
        List<Setting> settings = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        Matcher word = WORD.matcher(line.group(2));
        while (word.find()) {
            String text = word.group();
            int equals = text.indexOf('=');
            if (text.startsWith("#")) {
                id = text.substring(1);
            } else if (text.startsWith(".") && WIDTHS.contains(text.substring(1))) {
                classes.add(text.substring(1));
            } else if (equals > 0) {
                int offset = rest.getStartOffset() + line.start(2) + word.start();
                settings.add(new Setting(text.substring(0, equals), text.substring(equals + 1), offset));
            } else {
                return wrong("“" + text + "” is neither #fig-id nor parameter=value nor one of the widths ."
                        + String.join(" .", WIDTHS));
            }
        }
        return new DirectiveLine(line.group(1), id, settings, classes, null);
    }

    private static DirectiveLine wrong(String error) {
        return new DirectiveLine("", "", List.of(), List.of(), error);
    }
}
