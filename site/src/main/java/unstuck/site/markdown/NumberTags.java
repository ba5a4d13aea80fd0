package unstuck.site.markdown;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import unstuck.figure.BadValue;
import unstuck.figure.Decimal;
import unstuck.figure.Parameter;
import unstuck.figure.Readouts;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.site.markdown.syntax.FigureNumber;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;

/** The numbers of figures in the sentences of one article: as the figures start, or of a state that the sentence names. */
final class NumberTags {
    private final SourceText source;
    private final int offset;
    private final Numbering numbering;

    /** @param offset where the text begins in the source */
    NumberTags(SourceText source, int offset, Numbering numbering) {
        this.source = source;
        this.offset = offset;
        this.numbering = numbering;
    }

    /** Empty where it is a mistake. */
    String html(FigureNumber node) {
        EmbeddedFigure figure = numbering.figure(node.figure().toString());
        if (figure == null) {
            List<String> ids =
                    numbering.figures().stream().map(EmbeddedFigure::id).toList();
            mistake(
                    node.figure(),
                    "this article has no figure “" + node.figure() + "”"
                            + Mistakes.didYouMean(node.figure().toString(), ids));
            return "";
        }
        return node.isMovable()
                ? movable(figure, node.name())
                : node.isFixed() ? fixed(figure, node) : live(figure, node.name());
    }

    private String live(EmbeddedFigure figure, BasedSequence name) {
        return "<output class=\"live\" data-readout=\"" + figure.id() + "." + name + "\">"
                + value(figure, figure.state(), name) + "</output>";
    }

    private String fixed(EmbeddedFigure figure, FigureNumber node) {
        try {
            return value(figure, figure.state(node.settings().toString()), node.name());
        } catch (BadValue bad) {
            mistake(
                    node.settings(),
                    bad.getMessage()
                            + Mistakes.didYouMean(node.settings().toString().replaceAll("=.*", ""), bad.candidates()));
            return "";
        }
    }

    /** Empty where it is a mistake. */
    private String value(EmbeddedFigure figure, State state, BasedSequence name) {
        Readouts readouts = figure.widget().readouts(state);
        String value = readouts.get(name.toString());
        if (value == null) {
            mistake(
                    name,
                    "the figure “" + figure.name() + "” has no number “" + name + "”; it has "
                            + String.join(", ", readouts.names())
                            + Mistakes.didYouMean(name.toString(), readouts.names()));
            return "";
        }
        return escapeHtml4(value);
    }

    private String movable(EmbeddedFigure figure, BasedSequence name) {
        if (!(figure.widget().parameters().named(name.toString()) instanceof Slider slider)) {
            List<String> sliders = figure.widget().parameters().all().stream()
                    .filter(Slider.class::isInstance)
                    .map(Parameter::name)
                    .toList();
            mistake(
                    name,
                    "the figure “" + figure.name() + "” has no slider “" + name + "”; it has "
                            + String.join(", ", sliders) + Mistakes.didYouMean(name.toString(), sliders));
            return "";
        }
        if (!slider.samples().stream().allMatch(value -> isReadAsSaid(slider, value))) {
            mistake(
                    name,
                    "the slider “" + name + "” says other numbers than it takes, such as “"
                            + slider.show(slider.start()) + "” for " + slider.write(slider.start())
                            + ", so nobody could type them: quote it in the text, or link to it");
            return "";
        }
        return "<span class=\"turn\" data-turns=\"" + figure.id() + "." + name + "\">"
                + escapeHtml4(slider.show(figure.state().get(slider))) + "</span>";
    }

    /** As the page's script reads what is typed: without the signs and units around the number. */
    private static boolean isReadAsSaid(Slider slider, double value) {
        String said = slider.show(value).replace('−', '-').replaceAll("[^\\d.e-]", "");
        try {
            return slider.nearest(Decimal.read(said)) == value;
        } catch (BadValue none) {
            return false;
        }
    }

    private void mistake(BasedSequence place, String message) {
        source.mistake(offset + place.getStartOffset(), message);
    }
}
