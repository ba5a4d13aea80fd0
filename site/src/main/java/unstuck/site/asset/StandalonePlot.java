package unstuck.site.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import unstuck.site.file.Digest;
import unstuck.site.file.Memory;

/**
 * A figure's first plot as a picture that needs no style sheet, for feeds and share images: what the site's style sheets
 * say of its marks in the light theme becomes attributes. Of values that a browser computes, such as lengths in container
 * units, the plain ones before them are taken.
 */
public final class StandalonePlot {
    private static final Set<String> PROPERTIES = Set.of(
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "fill-opacity",
            "opacity",
            "color",
            "display",
            "visibility",
            "font-size",
            "font-weight");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+):\\s*([^;]+);");
    private static final Pattern VARIABLE = Pattern.compile("var\\(--([\\w-]+)\\)");
    private static final Pattern LIGHT = Pattern.compile("light-dark\\(([^,]+),[^)]*\\)");

    /** The preview asks again and again for the same pictures. */
    private static final Memory<String> DRAWN = new Memory<>(1000);

    private final String sheets;
    private final Map<String, String> tokens = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(Evaluator selector, int weight, Map<String, String> declarations) {}

    public StandalonePlot(StyleSheets styles) {
        Map<String, String> sheets = styles.all();
        this.sheets = Digest.of(String.join("\n", sheets.values()));
        sheets.values().forEach(css -> {
            Matcher token = TOKEN.matcher(css);
            while (token.find()) {
                tokens.putIfAbsent(token.group(1), token.group(2).strip());
            }
        });
        sheets.values().forEach(css -> read(COMMENT.matcher(css).replaceAll("")));
    }

    /** By which the style sheets are known that say how plots look. */
    public String sheets() {
        return sheets;
    }

    /** The first plot of some HTML, which may be a whole article, as SVG; empty where there is none. */
    public String svg(String html) {
        Document page = Jsoup.parse(
                "<main class=\"article-page\"><article class=\"article\">" + html + "</article></main>",
                Parser.htmlParser().settings(ParseSettings.preserveCase));
        Element plot = page.selectFirst("svg.plot");
        if (plot == null) {
            return "";
        }
        isolate(plot.closest(".stage"));
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        return DRAWN.get(sheets + page.body().html(), () -> draw(page, plot));
    }

    private String draw(Document page, Element plot) {
        Map<Element, Map<String, Integer>> weights = new HashMap<>();
        for (Rule rule : rules) {
            for (Element each : page.select(rule.selector())) {
                if (each == plot || each.closest("svg.plot") == plot) {
                    apply(rule, each, weights.computeIfAbsent(each, e -> new HashMap<>()));
                }
            }
        }
        // Texts of a plot are made for a phone's width; here there is more room.
        plot.select("text").attr("font-size", "10.5px");
        String[] box = plot.attr("viewBox").split(" ");
        plot.attr("xmlns", "http://www.w3.org/2000/svg").attr("font-family", ShareImage.family() + ", serif");
        plot.attr("width", box[2]).attr("height", box[3]).attr("color", value("var(--ink)"));
        plot.prependElement("rect")
                .attr("x", box[0])
                .attr("y", box[1])
                .attr("width", box[2])
                .attr("height", box[3])
                .attr("fill", value("var(--sheet)"));
        plot.select("[class]").removeAttr("class");
        plot.select("[data-drag]").removeAttr("data-drag");
        return plot.outerHtml();
    }

    /** Takes away what stands around a figure, which may be a whole article: to match every rule with it takes long. */
    private static void isolate(Element stage) {
        for (Element each = stage; each != null && !each.is("body"); each = each.parent()) {
            each.siblingElements().remove();
        }
    }

    private void read(String css) {
        int at = 0;
        while (true) {
            int open = css.indexOf('{', at);
            if (open < 0) {
                return;
            }
            String selector = css.substring(at, open).strip();
            int close = css.indexOf('}', open);
            if (selector.startsWith("@")) {
                int depth = 1;
                for (close = open + 1; depth > 0; close++) {
                    depth += css.charAt(close) == '{' ? 1 : css.charAt(close) == '}' ? -1 : 0;
                }
                close--;
            } else {
                Map<String, String> declarations = declarations(css.substring(open + 1, close));
                if (!declarations.isEmpty()) {
                    add(selector, declarations);
                }
            }
            at = close + 1;
        }
    }

    private Map<String, String> declarations(String block) {
        Map<String, String> found = new HashMap<>();
        for (String declaration : block.split(";")) {
            int colon = declaration.indexOf(':');
            String name = colon < 0 ? "" : declaration.substring(0, colon).strip();
            String value = PROPERTIES.contains(name) ? value(declaration.substring(colon + 1)) : "(";
            if (!value.contains("(")) {
                found.put(name, value);
            }
        }
        return found;
    }

    private String value(String css) {
        String value = css.strip();
        for (int depth = 0; depth < 3; depth++) {
            value = VARIABLE.matcher(value)
                    .replaceAll(found -> Matcher.quoteReplacement(tokens.getOrDefault(found.group(1), "()")));
        }
        return LIGHT.matcher(value).replaceAll("$1");
    }

    /** Classes before tags, as style sheets weigh them. */
    private static int weight(String selector) {
        int classes = (int) selector.chars().filter(c -> c == '.' || c == '[').count();
        return 100 * classes
                + (int) Pattern.compile("(^| )[a-z]")
                        .matcher(selector)
                        .results()
                        .count();
    }

    private void add(String selector, Map<String, String> declarations) {
        try {
            rules.add(new Rule(Selector.evaluatorOf(selector), weight(selector), declarations));
        } catch (Selector.SelectorParseException unknown) {
            // What only a browser can tell, such as what a pointer is over.
        }
    }

    private static void apply(Rule rule, Element element, Map<String, Integer> weights) {
        rule.declarations().forEach((name, value) -> {
            if (weights.getOrDefault(name, 0) <= rule.weight()) {
                weights.put(name, rule.weight());
                element.attr(name, value);
            }
        });
    }
}
