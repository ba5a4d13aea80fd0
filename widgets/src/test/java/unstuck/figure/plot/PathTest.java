package unstuck.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTest {
    private static final int DENSE = 10_000;
    /** A hundredth of a unit, and what two decimals round off. */
    private static final double NEAR = 0.01 + 0.008;

    /** The points that the path keeps. */
    private static List<double[]> kept(double[] xs, double[] ys) {
        Path path = new Path();
        for (int i = 0; i < xs.length; i++) {
            path.to(xs[i], ys[i]);
        }
        List<double[]> kept = new ArrayList<>();
        for (String point : path.d().substring(1).split("L")) {
            String[] place = point.split(" ");
            kept.add(new double[] {Double.parseDouble(place[0]), Double.parseDouble(place[1])});
        }
        return kept;
    }

    private static double distance(double x, double y, List<double[]> line) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < line.size(); i++) {
            double[] from = line.get(i - 1);
            double[] to = line.get(i);
            double dx = to[0] - from[0];
            double dy = to[1] - from[1];
            double share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy);
            double inner = Math.max(0, Math.min(1, share));
            least = Math.min(least, Math.hypot(x - from[0] - inner * dx, y - from[1] - inner * dy));
        }
        return least;
    }

    @Test
    void the_line_stays_within_a_hundredth_of_a_unit_of_every_point_however_dense_they_are() {
        double[] xs = new double[DENSE];
        double[] ys = new double[DENSE];
        for (int i = 0; i < DENSE; i++) {
            xs[i] = 150 - 100 * Math.cos(Math.PI * i / DENSE);
            ys[i] = 150 - 100 * Math.sin(Math.PI * i / DENSE);
        }
        List<double[]> kept = kept(xs, ys);
        assertThat(kept).hasSizeBetween(80, 200);
        for (int i = 0; i < DENSE; i++) {
            assertThat(distance(xs[i], ys[i], kept)).isLessThan(NEAR);
        }
    }

    @Test
    void many_points_of_a_straight_line_are_two() {
        double[] xs = new double[DENSE];
        double[] ys = new double[DENSE];
        for (int i = 0; i < DENSE; i++) {
            xs[i] = 300.0 * i / DENSE;
            ys[i] = 200 - xs[i] / 3;
        }
        assertThat(kept(xs, ys)).hasSize(2);
    }

    @Test
    void a_line_that_turns_back_keeps_the_place_where_it_turned() {
        assertThat(new Path().to(0, 0).to(10, 0).to(5, 0).d()).isEqualTo("M0 0L10 0L5 0");
        assertThat(new Path().to(0, 0).to(10, 0).to(-5, 0).d()).isEqualTo("M0 0L10 0L-5 0");
    }

    @Test
    void a_point_that_is_said_twice_is_drawn_once() {
        assertThat(new Path().to(1, 1).to(1, 1).to(5, 1).to(5, 1).to(5, 9).d()).isEqualTo("M1 1L5 1L5 9");
    }
}
