package unstuck.site.markdown;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.stream.Collectors;
import unstuck.site.markdown.syntax.DisplayFormula;
import unstuck.site.markdown.syntax.InlineFormula;
import unstuck.site.mistake.SourceText;

/** The formulas of one article: in a sentence, or on lines of their own with a number, and their symbols linked. */
final class FormulaTags {
    private final SourceText source;
    private final int offset;
    private final Numbering numbering;
    private final Formulas formulas;
    private final Symbols symbols;

    /** @param offset where the text begins in the source */
    FormulaTags(SourceText source, int offset, Numbering numbering, Formulas formulas, Symbols symbols) {
        this.source = source;
        this.offset = offset;
        this.numbering = numbering;
        this.formulas = formulas;
        this.symbols = symbols;
    }

    /** Empty where it is a mistake. */
    String inline(InlineFormula node) {
        int at = offset + node.tex().getStartOffset();
        String tex = node.tex().toString();
        List<Symbols.Symbol> named = symbols.of(tex, source, at);
        if (named == null) {
            return "";
        }
        if (isLinked(node) && !named.isEmpty()) {
            source.mistake(
                    offset + node.getStartOffset(),
                    "a symbol cannot explain itself within a link or a heading: write its TeX there");
            return "";
        }
        String formula = formulas.html(tex, false, symbols, source, at);
        return Symbols.isAlone(tex)
                ? linkTo(named.get(0), "math term", formula)
                : "<span class=\"math\">" + formula + "</span>";
    }

    /** Empty where it is a mistake. */
    String display(DisplayFormula node) {
        if (!node.isClosed()) {
            source.mistake(
                    offset + node.getStartOffset(),
                    "the formula that begins here is not closed by $$, before an empty line");
            return "";
        }
        int at = offset + node.tex().getStartOffset();
        List<Symbols.Symbol> named = symbols.of(node.tex().toString(), source, at);
        if (named == null) {
            return "";
        }
        String id = numbering.idOf(node);
        String formula = formulas.html(node.tex().toString(), true, symbols, source, at);
        String number = id == null
                ? ""
                : "<a class=\"number\" href=\"#" + escapeHtml4(id) + "\" aria-label=\"Equation "
                        + numbering.equation(id) + "\">(" + numbering.equation(id) + ")</a>";
        return "<div class=\"math display\"" + (id == null ? "" : " id=\"" + escapeHtml4(id) + "\"") + ">" + formula
                + number + named(named) + "</div>";
    }

    /** Links to the symbols of a formula, for those who do not point at them. */
    private String named(List<Symbols.Symbol> named) {
        return named.isEmpty()
                ? ""
                : named.stream()
                        .map(symbol -> linkTo(symbol, "term", symbol.html(formulas, source)))
                        .collect(Collectors.joining(", ", "<span class=\"named\">with ", "</span>"));
    }

    /** With a name, for a formula is none to all who do not see it. */
    private static String linkTo(Symbols.Symbol symbol, String classes, String formula) {
        return "<a class=\"" + classes + "\" href=\"#" + symbol.id() + "\" aria-label=\""
                + escapeHtml4(symbol.name() + ": " + symbol.means().text()) + "\">" + formula + "</a>";
    }

    /** Whether it stands in a link, as what a heading says does. */
    static boolean isLinked(Node node) {
        return node.getAncestorOfType(Heading.class) != null || node.getAncestorOfType(Link.class) != null;
    }
}
