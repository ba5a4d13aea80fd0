package unstuck.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unstuck.figure.BadValue;
import unstuck.figure.DataSet;
import unstuck.figure.Element;
import unstuck.figure.Fragment;
import unstuck.figure.HtmlWriter;
import unstuck.figure.Node;
import unstuck.figure.Parameter;
import unstuck.figure.Parameters;
import unstuck.figure.Stage;
import unstuck.figure.State;
import unstuck.figure.Switch;
import unstuck.figure.Text;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.figure.plot.Cloud;

/** What holds for every figure of the index, without its author writing a test. */
class FigureTest {
    private static final Path GOLDENS = Path.of("src/test/golden");

    /** All figures, or the one that its author works on: {@code -Dfigure=name}. */
    static List<String> names() {
        String one = System.getProperty("figure");
        return Widgets.names().stream()
                .filter(name -> one == null || name.equals(one))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void its_start_is_its_golden(String name) throws IOException {
        new Golden(GOLDENS.resolve(name + ".html")).check(html(State.start(parameters(name)), name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_same_state_gives_the_same_picture(String name) {
        for (Values values : sweep(name)) {
            assertThat(html(State.of(parameters(name), values), name))
                    .isEqualTo(html(State.of(parameters(name), values), name));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_state_is_said_in_a_sentence_without_undefined_words(String name) {
        for (Values values : sweep(name)) {
            String sentence = Widgets.named(name).describe(State.of(parameters(name), values));
            assertThat(sentence).as(settings(name, values)).endsWith(".").doesNotContain("null", "  ");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void its_description_changes_when_a_slider_changes_its_picture(String name) {
        Widget widget = Widgets.named(name);
        List<String> silent = new ArrayList<>();
        for (Parameter<?> parameter : parameters(name).all()) {
            List<String> pictures = new ArrayList<>();
            List<String> sentences = new ArrayList<>();
            for (Values values : samplesOf(parameter, parameters(name).start())) {
                State state = State.of(parameters(name), values);
                pictures.add(HtmlWriter.write(widget.view(state)));
                sentences.add(widget.describe(state));
            }
            if (pictures.stream().distinct().count() > 1
                    && sentences.stream().distinct().count() == 1) {
                silent.add(parameter.name());
            }
        }
        assertThat(silent)
                .as("parameters that change the picture and not what is said of it")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_state_can_be_written_into_an_address_and_read_back(String name) {
        Parameters parameters = parameters(name);
        Values start = parameters.start();
        for (Values values : sweep(name)) {
            String written = Fragment.write(parameters, start, values);
            Values back = Fragment.read(parameters, start, written);
            assertThat(Fragment.write(parameters, start, back)).isEqualTo(written);
            assertThat(written).matches("[A-Za-z0-9.,=&-]*");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void its_readouts_keep_their_names_and_are_never_empty(String name) {
        Widget widget = Widgets.named(name);
        List<String> expected = widget.readouts(State.start(parameters(name))).names();
        for (Values values : sweep(name)) {
            var readouts = widget.readouts(State.of(parameters(name), values));
            assertThat(readouts.names()).containsExactlyElementsOf(expected);
            assertThat(readouts.names()).as(settings(name, values)).noneMatch(each -> readouts.get(each)
                    .isBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_coordinate_is_a_finite_number(String name) {
        for (Values values : sweep(name)) {
            Element view = Widgets.named(name).view(State.of(parameters(name), values));
            for (Element element : elements(view)) {
                for (String attribute :
                        List.of("x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "d")) {
                    String value = element.attr(attribute);
                    assertThat(value == null ? "" : value)
                            .as("%s of <%s> at %s", attribute, element.tag(), settings(name, values))
                            .doesNotContain("NaN", "∞", "e");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_cloud_of_points_is_there_from_the_start_or_comes_with_data(String name) {
        assertThat(lateCloud(Widgets.named(name))).isEmpty();
    }

    @Test
    void a_figure_whose_cloud_comes_later_is_told_to_show_one_from_the_start() {
        assertThat(lateCloud(new LateCloud()))
                .startsWith("The state shown=on has a cloud of points to paint, and the start has none")
                .contains("Show a cloud at the start");
        assertThat(lateCloud(new LateCloud() {
                    @Override
                    public List<DataSet<?>> needs() {
                        return List.of(DataSet.of("data", text -> text));
                    }
                }))
                .isEmpty();
    }

    /** A cloud of points, once the reader asks for it. */
    private static class LateCloud implements Widget {
        private static final Switch SHOWN = Switch.toggle("shown", "show the points");

        @Override
        public Parameters parameters() {
            return Parameters.of(SHOWN);
        }

        @Override
        public Element view(State state) {
            double[] one = {1};
            return state.get(SHOWN)
                    ? Cloud.cloud(one, one, new int[1])
                            .pointingAt("row-", "")
                            .plot("a point")
                            .element()
                    : Element.of("p");
        }

        @Override
        public String describe(State state) {
            return "A point.";
        }
    }

    /** What to tell the author of a figure whose page would have a script that paints no points; else the empty text. */
    private static String lateCloud(Widget widget) {
        Parameters parameters = widget.parameters();
        if (!widget.needs().isEmpty() || hasCloud(widget, parameters.start())) {
            return "";
        }
        return sweep(parameters).stream()
                .filter(values -> hasCloud(widget, values))
                .findFirst()
                .map(values -> "The state " + Fragment.write(parameters, parameters.start(), values)
                        + " has a cloud of points to paint, and the start has none: by the start the page's script is chosen,"
                        + " and this one would not paint the points. Show a cloud at the start, with faded points"
                        + " or below a veil.")
                .orElse("");
    }

    private static boolean hasCloud(Widget widget, Values values) {
        return elements(widget.view(State.of(widget.parameters(), values))).stream()
                .anyMatch(element -> element.dots() != null);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_control_has_a_name_that_reads_aloud(String name) {
        Element stage = stage(State.start(parameters(name)), name);
        for (Element element : elements(stage)) {
            if (element.tag().equals("input")) {
                assertThat(element.attr("aria-label") != null || labels(stage).contains(element))
                        .as("a label for the control %s", element.attr("name"))
                        .isTrue();
            }
            if (element.tag().equals("button")) {
                assertThat(text(element) + element.attr("aria-label")).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void text_never_stands_beside_text_so_that_parsing_gives_back_the_tree(String name) {
        for (Element element : elements(stage(State.start(parameters(name)), name))) {
            for (int i = 1; i < element.children().size(); i++) {
                boolean both = element.children().get(i) instanceof Text
                        && element.children().get(i - 1) instanceof Text;
                assertThat(both).isFalse();
            }
            assertThat(element.attr("style"))
                    .as("the page's policy refuses style attributes")
                    .isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_no_value_of_a_parameter_is_refused_with_a_reason(String name) {
        for (Parameter<?> parameter : parameters(name).all()) {
            assertThatThrownBy(() -> parameters(name).read(parameters(name).start(), parameter.name(), "no such value"))
                    .isInstanceOf(BadValue.class)
                    .hasMessageMatching(".{10,}");
        }
    }

    private static Parameters parameters(String name) {
        return Widgets.named(name).parameters();
    }

    /** The start, every parameter across its samples from there, and everything at its last sample at once. */
    private static List<Values> sweep(String name) {
        return sweep(parameters(name));
    }

    private static List<Values> sweep(Parameters parameters) {
        Values start = parameters.start();
        List<Values> sweep = new ArrayList<>(List.of(start));
        Values ends = start;
        for (Parameter<?> parameter : parameters.all()) {
            List<Values> samples = samplesOf(parameter, start);
            sweep.addAll(samples);
            List<Values> onEnds = samplesOf(parameter, ends);
            sweep.addAll(onEnds);
            ends = onEnds.get(onEnds.size() - 1);
        }
        return sweep;
    }

    private static <T> List<Values> samplesOf(Parameter<T> parameter, Values from) {
        return parameter.samples().stream()
                .map(sample -> from.with(parameter, sample))
                .toList();
    }

    private static String settings(String name, Values values) {
        return name + "?" + Fragment.write(parameters(name), parameters(name).start(), values);
    }

    private static Element stage(State state, String name) {
        return new Stage(Widgets.named(name)).show(state);
    }

    private static String html(State state, String name) {
        return HtmlWriter.write(stage(state, name));
    }

    private static List<Element> elements(Element root) {
        List<Element> all = new ArrayList<>(List.of(root));
        for (Node child : root.children()) {
            if (child instanceof Element element) {
                all.addAll(elements(element));
            }
        }
        return all;
    }

    /** All inputs within labels. */
    private static List<Element> labels(Element root) {
        return elements(root).stream()
                .filter(element ->
                        element.tag().equals("label") && !text(element).isBlank())
                .flatMap(label -> elements(label).stream())
                .toList();
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child : element.children()) {
            text.append(child instanceof Element inner ? text(inner) : ((Text) child).content());
        }
        return text.toString();
    }
}
