package unstuck.site.asset;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import unstuck.site.file.Resource;
import unstuck.site.script.Webjar;

/** KaTeX's style sheet and fonts, cut down to what the formulas of this site use. */
public final class KatexStyles {
    private static final Pattern RULE = Pattern.compile("(@font-face)?([^{}]*)\\{([^{}]*)}");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern NOT = Pattern.compile(":not\\([^)]*\\)");
    private static final Pattern CLASSES = Pattern.compile(" class=\"([^\"]*)\"");
    private static final Pattern WOFF2 = Pattern.compile("url\\(fonts/([^)]*\\.woff2)\\)");
    private static final Pattern FAMILY = Pattern.compile("font-family:\\s*\"?([\\w]+)");

    private final String dist = Webjar.path("katex") + "dist/";

    /** The rules that can apply to these pages; the fonts that they name are added to the assets. */
    public String css(String pages, Assets assets) {
        Set<String> used = usedClasses(pages);
        StringBuilder rules = new StringBuilder();
        StringBuilder faces = new StringBuilder();
        String sheet = Resource.text(dist + "katex.min.css");
        Matcher rule = RULE.matcher(sheet);
        while (rule.find()) {
            String selectors = rule.group(1) == null ? applicable(rule.group(2), used) : "";
            if (!selectors.isEmpty()) {
                rules.append(selectors).append('{').append(rule.group(3)).append("}\n");
            }
        }
        rule.reset();
        while (rule.find()) {
            if (rule.group(1) != null && isNamed(rule.group(3), rules)) {
                faces.append(face(rule.group(3), assets));
            }
        }
        return faces.append(rules).toString();
    }

    private static Set<String> usedClasses(String pages) {
        Set<String> used = new TreeSet<>();
        Matcher classes = CLASSES.matcher(pages);
        while (classes.find()) {
            used.addAll(Set.copyOf(Arrays.asList(classes.group(1).split(" "))));
        }
        return used;
    }

    /** Those of the selectors that name used classes only; what a selector excludes need not be used. */
    private static String applicable(String selectors, Set<String> used) {
        return used.isEmpty()
                ? ""
                : Arrays.stream(selectors.split(","))
                        .filter(selector -> CLASS.matcher(NOT.matcher(selector).replaceAll(""))
                                .results()
                                .allMatch(name -> used.contains(name.group(1))))
                        .collect(Collectors.joining(","));
    }

    private static boolean isNamed(String face, StringBuilder rules) {
        Matcher family = FAMILY.matcher(face);
        return family.find() && rules.indexOf(family.group(1)) >= 0;
    }

    private String face(String declarations, Assets assets) {
        Matcher woff2 = WOFF2.matcher(declarations);
        if (!woff2.find()) {
            return "";
        }
        String name = "fonts/" + woff2.group(1);
        assets.add(name, Resource.bytes(dist + name));
        String others = Arrays.stream(declarations.split(";"))
                .filter(declaration -> !declaration.startsWith("src:"))
                .collect(Collectors.joining(";"));
        return "@font-face{" + others + ";src:url(" + name + ")}\n";
    }
}
