package unstuck.widget.costs;

import java.util.Arrays;
import unstuck.figure.Element;
import unstuck.figure.plot.LinearScale;
import unstuck.figure.plot.Path;
import unstuck.math.decision.Ranking;

/** The points of a curve over all thresholds, as many as can be told apart in a plot. */
final class Curve {
    private static final double APART = 1 / 250.0;

    private Curve() {}

    static Element through(double[][] points, LinearScale x, LinearScale y) {
        return line("data", points[0], points[1], x, y);
    }

    static Element line(String role, double[] xs, double[] ys, LinearScale x, LinearScale y) {
        Path path = new Path();
        for (int i = 0; i < xs.length; i++) {
            path.to(x.of(xs[i]), y.of(ys[i]));
        }
        return Element.of("path", "curve " + role).attr("d", path.d());
    }

    /** False-positive rate and recall, or recall and precision, up to a horizontal place {@code end}. */
    static double[][] of(Ranking ranking, boolean precision, double end) {
        double[] xs = new double[1000];
        double[] ys = new double[1000];
        int count = 0;
        for (int step = precision ? 1 : 0; step <= ranking.steps() && count < xs.length; step++) {
            double recall = (double) ranking.positives(step) / ranking.positives();
            double x = precision ? recall : (double) ranking.negatives(step) / ranking.negatives();
            double y = precision ? (double) ranking.positives(step) / ranking.rows(step) : recall;
            boolean apart =
                    count == 0 || Math.abs(x - xs[count - 1]) >= APART * end || Math.abs(y - ys[count - 1]) >= APART;
            if (apart || step == ranking.steps()) {
                xs[count] = x;
                ys[count] = y;
                count++;
            }
            if (x > end) {
                break;
            }
        }
        return new double[][] {Arrays.copyOf(xs, count), Arrays.copyOf(ys, count)};
    }
}
