package unstuck.widget.costs;

import unstuck.math.decision.Ranking;

/** The points of a curve over all thresholds, as many as can be told apart in a plot. */
final class Curve {
    private static final double APART = 1 / 250.0;

    private Curve() {}

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
        return new double[][] {java.util.Arrays.copyOf(xs, count), java.util.Arrays.copyOf(ys, count)};
    }
}
