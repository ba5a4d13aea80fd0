package unstuck.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static unstuck.figure.plot.Axis.axis;

import org.junit.jupiter.api.Test;
import unstuck.figure.Element;
import unstuck.figure.HtmlWriter;
import unstuck.figure.Node;
import unstuck.figure.Parameters;
import unstuck.figure.Slider;
import unstuck.figure.Values;

class PlotTest {
    private static final Slider X = Slider.slider("x", "x", -3, 3, 0.5).startingAt(0);

    private static Plot plot() {
        return Plot.plot("a plot", axis("x", -3, 3), axis("y", -1, 3));
    }

    @Test
    void a_straight_line_is_two_points_whatever_its_samples() {
        String html =
                HtmlWriter.write(plot().curve(Role.FORWARD, "", x -> x / 2).element());
        assertThat(html).containsPattern("class=\"curve forward\" d=\"M[\\d. ]+L[\\d. ]+\"");
    }

    @Test
    void a_curve_jumps_exactly_at_its_break() {
        String html = HtmlWriter.write(
                plot().curve(Role.GRADIENT, "", x -> x < 0.123 ? 0 : 1, 0.123).element());
        assertThat(html).containsPattern("d=\"M[\\d. ]+L[\\d. ]+M[\\d. ]+L[\\d. ]+\"");
    }

    @Test
    void a_value_that_is_not_finite_is_a_gap() {
        double[] xs = {0, 1, 2, 3};
        String html = HtmlWriter.write(
                plot().line(Role.DATA, "", xs, new double[] {1, Double.NaN, Double.POSITIVE_INFINITY, 1})
                        .element());
        assertThat(html).doesNotContain("NaN", "∞");
    }

    @Test
    void dragging_a_handle_sets_its_slider_to_the_place_in_data() {
        Element handle = find(plot().handle(X, 0, 0).element(), "handle");
        LinearScale scale = new LinearScale(-3, 3, 34, Plot.WIDTH - 12);
        Values before = Parameters.of(X).start();
        assertThat(handle.drag().dragged(before, scale.of(1.4), 0).get(X)).isEqualTo(1.5);
        assertThat(handle.drag().dragged(before, 9999, 0).get(X)).isEqualTo(3);
    }

    @Test
    void names_of_curves_that_end_together_are_moved_apart() {
        Element svg = plot().curve(Role.FORWARD, "one", x -> 1)
                .curve(Role.GRADIENT, "two", x -> 1)
                .element();
        double[] ys = svg.children().stream()
                .filter(node -> node instanceof Element e
                        && String.valueOf(e.attr("class")).startsWith("name"))
                .mapToDouble(node -> Double.parseDouble(((Element) node).attr("y")))
                .toArray();
        assertThat(Math.abs(ys[0] - ys[1])).isGreaterThanOrEqualTo(14);
    }

    @Test
    void what_is_drawn_behind_the_veil_carries_it_names_and_dots_too() {
        Element svg = plot().veil(true)
                .curve(Role.GRADIENT, "gradient", x -> 1)
                .dot(Role.GRADIENT, 1, 1)
                .element();
        assertThat(HtmlWriter.write(svg))
                .contains("curve gradient veiled", "dot gradient veiled", "name gradient veiled");
    }

    private static Element find(Element root, String className) {
        if (String.valueOf(root.attr("class")).contains(className)) {
            return root;
        }
        for (Node child : root.children()) {
            Element found = child instanceof Element element ? find(element, className) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
