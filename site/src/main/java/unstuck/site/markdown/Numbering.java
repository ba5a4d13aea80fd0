package unstuck.site.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import unstuck.figure.BadValue;
import unstuck.figure.Fragment;
import unstuck.figure.Parameters;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.site.file.Memory;
import unstuck.site.markdown.syntax.Directive;
import unstuck.site.markdown.syntax.DisplayFormula;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;
import unstuck.widget.Widgets;

/** A first walk through an article: everything that the text can refer to, with its number or its title. */
final class Numbering {
    /** With the runs of their iterations: the preview asks again and again for the same. */
    private static final Memory<State> STATES = new Memory<>(100);

    private final SourceText source;
    private final int offset;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, EmbeddedFigure> figures = new LinkedHashMap<>();
    private final Map<Node, String> ids = new LinkedHashMap<>();
    private final Map<String, Integer> equations = new LinkedHashMap<>();

    Numbering(Document document, SourceText source, int offset) {
        this.source = source;
        this.offset = offset;
        walk(document);
    }

    /** What a reference to the id is called, such as “Figure 1”; null for an id that is not there. */
    String nameOf(String id) {
        return names.get(id);
    }

    java.util.Set<String> ids() {
        return names.keySet();
    }

    EmbeddedFigure figure(String id) {
        return figures.get(id);
    }

    java.util.Collection<EmbeddedFigure> figures() {
        return figures.values();
    }

    /** The id that a heading, a formula or a figure has, or null. */
    String idOf(Node node) {
        return ids.get(node);
    }

    int equation(String id) {
        return equations.get(id);
    }

    private void walk(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof DisplayFormula formula && !formula.id().isEmpty()) {
            equations.put(formula.id().toString(), equations.size() + 1);
            name(
                    formula,
                    formula.id().toString(),
                    "Equation " + equations.size(),
                    formula.id().getStartOffset());
        } else if (node instanceof Directive directive && directive.kind().equals("figure")) {
            figure(directive);
        }
        for (Node child : node.getChildren()) {
            walk(child);
        }
    }

    private void heading(Heading heading) {
        HeadingText text = HeadingText.of(heading);
        name(heading, text.id(), text.title(), heading.getStartOffset());
    }

    private void name(Node node, String id, String name, int at) {
        ids.put(node, id);
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            mistake(
                    at,
                    "an id is made of small letters, digits and hyphens and begins with a letter, unlike “" + id + "”");
        }
        if (PageIds.isTaken(id)) {
            mistake(
                    at,
                    "the id “" + id + "” is one that the page itself has: write another, such as {#the-" + id + "}");
        }
        if (names.put(id, name) != null) {
            mistake(at, "the id “" + id + "” stands in this article twice");
        }
    }

    private void figure(Directive directive) {
        DirectiveLine line = DirectiveLine.of(directive);
        int at = directive.rest().isEmpty()
                ? directive.getStartOffset()
                : directive.rest().getStartOffset();
        Widget widget = Widgets.named(line.name());
        if (line.error() != null) {
            mistake(at, line.error());
            return;
        }
        if (!line.id().startsWith("fig-")) {
            mistake(at, "a figure’s id begins with fig-, as in {#fig-" + line.name() + "}");
            return;
        }
        String label = "Figure " + (figures.size() + 1);
        name(directive, line.id(), label, at);
        if (widget == null) {
            mistake(at, "there is no figure “" + line.name() + "”" + Mistakes.didYouMean(line.name(), Widgets.names()));
            return;
        }
        Values start = widget.parameters().start();
        for (DirectiveLine.Setting setting : line.settings()) {
            start = read(widget.parameters(), start, setting);
        }
        String settings =
                Fragment.write(widget.parameters(), widget.parameters().start(), start);
        Values set = start;
        State state = STATES.get(line.name() + "?" + settings, () -> State.of(widget.parameters(), set));
        figures.put(line.id(), new EmbeddedFigure(line.id(), figures.size() + 1, line.name(), widget, state, settings));
    }

    private Values read(Parameters parameters, Values before, DirectiveLine.Setting setting) {
        try {
            return parameters.read(before, setting.name(), setting.value());
        } catch (BadValue bad) {
            String wrong = parameters.named(setting.name()) == null ? setting.name() : setting.value();
            mistake(setting.offset(), bad.getMessage() + Mistakes.didYouMean(wrong, bad.candidates()));
            return before;
        }
    }

    private void mistake(int at, String message) {
        source.mistake(offset + at, message);
    }
}
