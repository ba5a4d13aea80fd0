package unstuck.site.asset;

import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The site's style sheets in their order, with the colours that a host has chosen in the place of the house's. What is
 * read in a colour must stand out from what it is read on.
 */
public final class StyleSheets {
    private static final Pattern COLOUR = Pattern.compile(
            "--([\\w-]+): light-dark\\((#[0-9a-f]{6}(?:[0-9a-f]{2})?), (#[0-9a-f]{6}(?:[0-9a-f]{2})?)\\)");
    private static final Pattern CHOSEN =
            Pattern.compile("(#[0-9a-f]{6}(?:[0-9a-f]{2})?) (#[0-9a-f]{6}(?:[0-9a-f]{2})?)");
    private static final Pattern OPAQUE = Pattern.compile("#[0-9a-f]{6} #[0-9a-f]{6}");
    private static final List<String> READ = List.of("ink", "soft", "forward", "gradient", "movable");
    private static final List<String> BEHIND = List.of("paper", "sheet");
    /** What WCAG asks for texts, level AA. */
    private static final double CONTRAST = 4.5;

    private final Map<String, String> sheets;
    private final Map<String, String> light = new TreeMap<>();
    private final Map<String, String> dark = new TreeMap<>();

    /**
     * Reads the sheets of a folder.
     *
     * @param chosen from the names of colours to two, in light and in dark, such as {@code #1d5fa8 #8cbaf3}
     * @throws IllegalArgumentException where a colour has no such name, is none, or cannot be read
     */
    public StyleSheets(Path folder, Map<String, String> chosen) {
        sheets = Assets.sheets(folder);
        chosen.forEach(this::replace);
        sheets.values().forEach(css -> COLOUR.matcher(css).results().forEach(found -> {
            light.put(found.group(1), found.group(2));
            dark.put(found.group(1), found.group(3));
        }));
        if (!chosen.isEmpty()) {
            requireContrast("light", light);
            requireContrast("dark", dark);
        }
    }

    /** By their paths below the folder. */
    Map<String, String> all() {
        return sheets;
    }

    /** A colour as it is in the light theme. */
    Color light(String name) {
        return Color.decode(light.get(name));
    }

    /** An image of its own, with the colours that it names: those in the dark after its {@code @media}. */
    public String coloured(String svg) {
        int media = svg.contains("@media") ? svg.indexOf("@media") : svg.length();
        return named(svg.substring(0, media), light) + named(svg.substring(media), dark);
    }

    private static String named(String css, Map<String, String> colours) {
        return Pattern.compile("var\\(--([\\w-]+)\\)")
                .matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(colours.get(found.group(1))));
    }

    private void replace(String name, String colours) {
        Matcher two = CHOSEN.matcher(colours);
        if (!two.matches()) {
            throw new IllegalArgumentException("site/jbake.properties: colour." + name
                    + " is two colours, in light and in dark, such as" + " #1d5fa8 #8cbaf3, not “" + colours + "”");
        }
        boolean isRead = READ.contains(name) || BEHIND.contains(name);
        if (isRead && !OPAQUE.matcher(colours).matches()) {
            throw new IllegalArgumentException("site/jbake.properties: colour." + name
                    + " is one that texts are read in or on, so nothing may show through it: six digits for each theme, such"
                    + " as #1d5fa8 #8cbaf3, not “" + colours + "”");
        }
        Pattern given = Pattern.compile("--" + Pattern.quote(name) + ": light-dark\\([^)]*\\)");
        boolean isKnown =
                sheets.values().stream().anyMatch(css -> given.matcher(css).find());
        if (!isKnown) {
            throw new IllegalArgumentException("site/jbake.properties: colour." + name
                    + ": there is no colour of that name in site/src/main/assets/css/05-tokens.css");
        }
        String now = "--" + name + ": light-dark(" + two.group(1) + ", " + two.group(2) + ")";
        sheets.replaceAll((sheet, css) -> given.matcher(css).replaceAll(now));
    }

    private static void requireContrast(String theme, Map<String, String> colours) {
        for (String read : READ) {
            for (String behind : BEHIND) {
                double contrast = contrast(Color.decode(colours.get(read)), Color.decode(colours.get(behind)));
                if (contrast < CONTRAST) {
                    throw new IllegalArgumentException(String.format(
                            java.util.Locale.ROOT,
                            "site/jbake.properties: colour.%s %s on colour.%s %s in the %s theme has a contrast of %.1f; texts need %.1f",
                            read,
                            colours.get(read),
                            behind,
                            colours.get(behind),
                            theme,
                            contrast,
                            CONTRAST));
                }
            }
        }
    }

    /** Between 1 and 21, as WCAG 2.2 defines it. */
    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
