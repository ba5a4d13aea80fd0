package unstuck.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Cloud.cloud;
import static unstuck.figure.plot.Plot.plot;

import org.junit.jupiter.api.Test;
import unstuck.figure.Dots;
import unstuck.figure.HtmlWriter;

class CloudTest {
    /** Scales on which a unit of data is a unit of the picture. */
    private static final LinearScale SAME = new LinearScale(0, 100, 0, 100);

    /** A point in the middle, one to each side of it, one far to the right, and one that is not on the plot. */
    private static final double[] XS = {50, 60, 40, 50, 50, 90, 500};

    private static final double[] YS = {50, 50, 52, 40, 70, 55, 50};
    private static final int[] CLASSES = {0, 1, 2, 3, 0, 1, 2};

    private static Cloud points() {
        return cloud(XS, YS, CLASSES).pointingAt("row-", "");
    }

    private static Dots laid() {
        return points().on(SAME, SAME);
    }

    @Test
    void each_class_has_a_path_of_its_points_in_whole_half_units() {
        var paths = laid().paths();
        assertThat(paths.get(0).attr("d")).isEqualTo("m100 100h0m0 40h0");
        assertThat(paths.get(0).attr("class")).isEqualTo("points class-0");
        assertThat(paths.get(1).attr("class")).isEqualTo("points class-1 square");
    }

    @Test
    void a_key_that_is_none_of_a_row_is_no_row() {
        assertThat(Cloud.row("row-", "row-0", 7)).isZero();
        assertThat(Cloud.row("row-", "row-6", 7)).isEqualTo(6);
        for (String key : new String[] {
            "row-7", "row-", "row", "", "chosen", "row-x", "row-1.5", "row--1", "row-1e3", "row-99999999999"
        }) {
            assertThat(Cloud.row("row-", key, 7)).as(key).isEqualTo(-1);
        }
    }

    @Test
    void classes_differ_in_shape_while_they_are_few() {
        assertThat(laid().paths().stream().map(path -> path.attr("class")))
                .containsExactly(
                        "points class-0",
                        "points class-1 square",
                        "points class-2",
                        "points hole",
                        "points class-3 square",
                        "points hole square");
        Cloud many = cloud(new double[7], new double[7], new int[] {0, 1, 2, 3, 4, 5, 6});
        assertThat(many.on(SAME, SAME).paths()).hasSize(7).noneMatch(path -> path.attr("class")
                .contains("square"));
    }

    @Test
    void a_hole_lies_on_every_point_of_its_class() {
        Dots laid = laid();
        assertThat(laid.places(2)).containsExactly(40, 52);
        assertThat(laid.places(3)).containsExactly(40, 52);
    }

    @Test
    void faded_points_lie_below_the_others() {
        Dots laid = points().fading(new boolean[] {true, false, false, false, false, false, false})
                .on(SAME, SAME);
        assertThat(laid.paths().get(3).attr("class")).isEqualTo("points class-0 faded");
        assertThat(laid.places(3)).containsExactly(50, 50);
        assertThat(laid.places(4)).containsExactly(50, 70);
    }

    @Test
    void what_a_live_page_paints_has_the_layers_of_the_paths() {
        assertThat(laid().emptyPaths().stream().map(path -> path.attr("class")))
                .containsExactlyElementsOf(
                        laid().paths().stream().map(path -> path.attr("class")).toList());
        assertThat(laid().emptyPaths()).allMatch(path -> path.attr("d") == null);
    }

    @Test
    void the_nearest_point_is_found_within_reach_only() {
        assertThat(laid().nearest(58, 51, 5)).isEqualTo("row-1");
        assertThat(laid().nearest(75, 20, 5)).isEmpty();
        assertThat(laid().nearest(500, 50, 5)).as("not on the plot").isEmpty();
    }

    @Test
    void arrows_lead_to_the_nearest_point_in_their_direction() {
        assertThat(laid().beside("row-0", "ArrowRight")).isEqualTo("row-1");
        assertThat(laid().beside("row-0", "ArrowLeft")).isEqualTo("row-2");
        assertThat(laid().beside("row-0", "ArrowUp")).isEqualTo("row-3");
        assertThat(laid().beside("row-0", "ArrowDown")).isEqualTo("row-4");
        assertThat(laid().beside("row-5", "ArrowRight")).as("nothing is there").isEqualTo("row-5");
    }

    @Test
    void home_end_and_the_page_keys_lead_along_the_rows() {
        assertThat(laid().beside("", "ArrowRight")).isEqualTo("row-0");
        assertThat(laid().beside("row-3", "Home")).isEqualTo("row-0");
        assertThat(laid().beside("row-3", "End"))
                .as("the last that is on the plot")
                .isEqualTo("row-5");
        assertThat(laid().beside("row-3", "PageDown")).isEqualTo("row-4");
        assertThat(laid().beside("row-3", "PageUp")).isEqualTo("row-2");
        assertThat(laid().beside("row-0", "PageUp")).isEqualTo("row-0");
        assertThat(laid().beside("row-0", "a")).isNull();
    }

    @Test
    void the_point_that_is_attended_to_is_ringed() {
        assertThat(html(points().pointingAt("row-", "row-1"))).contains("attended");
        for (String other : new String[] {"", "row-", "row-x", "row-7", "row-99999999999", "else-1"}) {
            assertThat(html(points().pointingAt("row-", other))).doesNotContain("attended");
        }
    }

    @Test
    void only_points_with_keys_are_a_stop_of_the_keyboard() {
        assertThat(html(points())).contains("data-dots=\"\" tabindex=\"0\" role=\"application\"");
        assertThat(html(cloud(XS, YS, CLASSES))).doesNotContain("tabindex", "data-dots");
    }

    @Test
    void few_points_that_have_no_keys_are_paths_for_good_and_others_can_be_painted() {
        assertThat(html(cloud(new double[300], new double[300], new int[300])))
                .doesNotContain("<canvas")
                .contains("<path");
        assertThat(html(cloud(new double[301], new double[301], new int[301]))).contains("<canvas", "<path");
        assertThat(html(points())).contains("<canvas", "<path");
    }

    @Test
    void the_name_of_a_class_stands_at_the_middle_of_its_points() {
        Cloud named = cloud(new double[] {1, 2, 30}, new double[] {5, 50, 7}, new int[3])
                .named("seven");
        var label = named.labels(SAME, SAME).get(0);
        assertThat(label.attr("x")).isEqualTo("2");
        assertThat(label.attr("y")).isEqualTo("11");
    }

    @Test
    void a_plot_has_one_cloud_of_as_many_x_as_y() {
        assertThatThrownBy(() -> cloud(XS, new double[2], CLASSES)).hasMessageContaining("as many x as y");
        assertThatThrownBy(() -> plot("p", axis("x", 0, 1), axis("y", 0, 1))
                        .cloud(points())
                        .cloud(points()))
                .hasMessageContaining("one cloud");
    }

    private static String html(Cloud cloud) {
        return HtmlWriter.write(plot("a cloud", axis("x", 0, 100), axis("y", 0, 100))
                .cloud(cloud)
                .element());
    }
}
