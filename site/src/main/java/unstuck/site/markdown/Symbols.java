package unstuck.site.markdown;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;

/**
 * The symbols that an article has named: {@code \sym{name}} in a formula is one of them, in its
 * colour, with its meaning, and so is its name in code.
 */
final class Symbols {
    static final Symbols NONE = new Symbols(List.of());

    /** The colours mean the same in figures. */
    static final List<String> COLOURS = List.of("forward", "gradient");

    private static final Pattern USE = Pattern.compile("\\\\sym\\{([^{}]*)}");

    /**
     * One symbol.
     *
     * @param name by which formulas call it
     * @param tex how it is written
     * @param means what it stands for, in a few words
     * @param colour one of {@link #COLOURS}, or empty
     * @param code its name in code, or empty
     */
    record Symbol(String name, Placed tex, Placed means, String colour, String code) {
        String id() {
            return "sym-" + name;
        }

        /** By itself; a mistake of its TeX is noted where the symbol is named. */
        String html(Formulas formulas, SourceText source) {
            return "<span class=\"" + classes() + "\">" + formulas.html(tex.text(), false, source, tex.offset())
                    + "</span>";
        }

        String classes() {
            return colour.isEmpty() ? "sym" : "sym " + colour;
        }
    }

    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    Symbols(List<Symbol> all) {
        all.forEach(symbol -> symbols.put(symbol.name(), symbol));
    }

    List<Symbol> all() {
        return List.copyOf(symbols.values());
    }

    boolean isUsed(Symbol symbol) {
        return used.contains(symbol.name());
    }

    /** Those of a formula, each once; one that nobody has named is a mistake, for which this is null. */
    List<Symbol> of(String tex, SourceText source, int offset) {
        Set<String> names = new TreeSet<>();
        Matcher use = USE.matcher(tex);
        while (use.find()) {
            if (!symbols.containsKey(use.group(1))) {
                source.mistake(
                        offset + use.start(1),
                        "the front matter names no symbol “" + use.group(1) + "”"
                                + Mistakes.didYouMean(use.group(1), symbols.keySet()));
                return null;
            }
            names.add(use.group(1));
        }
        used.addAll(names);
        return names.stream().map(symbols::get).toList();
    }

    /** Whether a formula is one symbol and nothing else. */
    static boolean isAlone(String tex) {
        return USE.matcher(tex.strip()).matches();
    }

    /** What the build's script needs to know of them. */
    String json() {
        return all().stream()
                .map(symbol -> "\"" + symbol.name() + "\":{\"tex\":\""
                        + StringEscapeUtils.escapeJson(symbol.tex().text()) + "\",\"classes\":\"" + symbol.classes()
                        + "\"}")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Code, which is text and tags, with the names of symbols linked; the keyboard stops once at each. */
    String linked(String html) {
        Map<String, Symbol> byCode = new LinkedHashMap<>();
        all().forEach(symbol -> byCode.put(StringEscapeUtils.escapeHtml4(symbol.code()), symbol));
        byCode.remove("");
        Set<Symbol> met = new HashSet<>();
        return byCode.isEmpty()
                ? html
                : inCode(byCode.keySet()).matcher(html).replaceAll(name -> {
                    Symbol symbol = byCode.get(name.group());
                    return Matcher.quoteReplacement("<a class=\"term " + symbol.classes() + "\" href=\"#" + symbol.id()
                            + (met.add(symbol) ? "\">" : "\" tabindex=\"-1\">") + name.group() + "</a>");
                });
    }

    /** Not within a tag, nor a part of a longer name, nor a field of something: the dot is a token of its own. */
    private static Pattern inCode(Set<String> names) {
        return Pattern.compile(names.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w.&]|\\.</span>)(?:", ")(?!\\w)(?![^<>]*>)")));
    }
}
