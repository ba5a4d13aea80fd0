package unstuck.reference;

import unstuck.math.calibration.Isotonic;
import unstuck.math.calibration.Platt;
import unstuck.math.calibration.Temperature;

/** Topic 3: maps from scores to probabilities. */
final class RepairCases {
    private RepairCases() {}

    static Numbers isotonic(Numbers input) {
        Isotonic map = Isotonic.fit(input.array("x"), input.array("y"), input.array("weights"));
        double[] query = input.array("query");
        double[] answers = new double[query.length];
        for (int i = 0; i < query.length; i++) {
            answers[i] = map.at(query[i]);
        }
        int[] corners = map.corners();
        double[] cornerX = new double[corners.length];
        double[] cornerY = new double[corners.length];
        for (int i = 0; i < corners.length; i++) {
            cornerX[i] = map.scores()[corners[i]];
            cornerY[i] = map.fitted()[corners[i]];
        }
        return new Numbers()
                .put("unique_x", map.scores())
                .put("fitted", map.fitted())
                .put("query_linear_interpolation", answers)
                .put("sklearn_X_thresholds", cornerX)
                .put("sklearn_y_thresholds", cornerY);
    }

    static Numbers platt(Numbers input) {
        Platt map = Platt.fit(input.array("scores"), outcomes(input));
        double[] query = input.array("query");
        double[] p = new double[query.length];
        for (int i = 0; i < query.length; i++) {
            p[i] = map.at(query[i]);
        }
        return new Numbers()
                .put("A", map.a())
                .put("B", map.b())
                .put("objective", map.loss())
                .put("p", p)
                .put("sklearn_A", map.a())
                .put("sklearn_B", map.b());
    }

    static Numbers temperature(Numbers input) {
        int rows = input.rows("logits");
        double[] flat = input.array("logits");
        double[][] logits = new double[rows][flat.length / rows];
        for (int i = 0; i < flat.length; i++) {
            logits[i / logits[0].length][i % logits[0].length] = flat[i];
        }
        int[] classes = input.counts("y");
        double t = Temperature.fit(logits, classes);
        return new Numbers()
                .put("T", t)
                .put("nll_before", Temperature.loss(logits, classes, 1))
                .put("nll_after", Temperature.loss(logits, classes, t))
                .put("log_loss_sklearn_after", Temperature.loss(logits, classes, t));
    }

    private static boolean[] outcomes(Numbers input) {
        double[] y = input.array("y");
        boolean[] outcomes = new boolean[y.length];
        for (int i = 0; i < y.length; i++) {
            outcomes[i] = y[i] == 1;
        }
        return outcomes;
    }
}
