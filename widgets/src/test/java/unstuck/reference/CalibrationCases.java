package unstuck.reference;

import java.util.Arrays;
import unstuck.math.calibration.Brier;
import unstuck.math.calibration.Interval;
import unstuck.math.calibration.LogLoss;
import unstuck.math.calibration.Percentile;
import unstuck.math.calibration.ReliabilityBins;
import unstuck.math.decision.Ranking;

/** Topic 3, whether a score is a probability. */
final class CalibrationCases {
    private static final int[] BINS = {5, 10, 15};

    private CalibrationCases() {}

    static Numbers metrics(Numbers input) {
        double[] p = input.array("p");
        boolean[] y = positive(input.array("y"));
        Numbers output = new Numbers();
        for (int i = 0; i < BINS.length; i++) {
            put("reliability." + 2 * i + ".", BINS[i], ReliabilityBins.byWidth(p, y, BINS[i]), output);
            put("reliability." + (2 * i + 1) + ".", BINS[i], ReliabilityBins.byCount(p, y, BINS[i]), output);
        }
        Brier brier = Brier.of(ReliabilityBins.byWidth(p, y, 10), p, y);
        output.put("brier", brier.score())
                .put("log_loss", LogLoss.of(p, y).clipped())
                .put("brier_decomposition.n_bins", 10)
                .put("brier_decomposition.reliability", brier.reliability())
                .put("brier_decomposition.resolution", brier.resolution())
                .put("brier_decomposition.uncertainty", brier.uncertainty())
                .put("brier_decomposition.within_bin_variance", brier.varianceWithin())
                .put("brier_decomposition.within_bin_covariance", brier.covarianceWithin());
        return DecisionCases.metrics(input, output);
    }

    private static void put(String name, int asked, ReliabilityBins bins, Numbers output) {
        double[] edges = new double[bins.bins() + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = bins.edge(i);
        }
        output.put(name + "n_bins", asked)
                .put(name + "edges", edges)
                .put(name + "ece", bins.expectedError())
                .put(name + "mce", bins.maximumError());
        for (int i = 0; i < bins.bins(); i++) {
            output.put(name + "bins." + i + ".count", bins.count(i))
                    .put(name + "bins." + i + ".mean_predicted", bins.meanScore(i))
                    .put(name + "bins." + i + ".fraction_positive", bins.share(i));
        }
    }

    static Numbers intervals(Numbers input) {
        double level = input.number("level");
        if ("bootstrap".equals(input.text("kind"))) {
            return bootstrap(input, level);
        }
        int k = input.count("successes");
        int n = input.count("n");
        return new Numbers()
                .put("wilson", ends(Interval.wilson(k, n, level)))
                .put("clopper_pearson", ends(Interval.clopperPearson(k, n, level)));
    }

    private static double[] ends(Interval interval) {
        return new double[] {interval.low(), interval.high()};
    }

    private static Numbers bootstrap(Numbers input, double level) {
        int resamples = input.rows("indices");
        int[] indices = input.counts("indices");
        int n = indices.length / resamples;
        double[] areas = new double[resamples];
        double[] scores = new double[resamples];
        int kept = 0;
        double sum = 0;
        for (int r = 0; r < resamples; r++) {
            double[] p = new double[n];
            boolean[] y = new boolean[n];
            for (int i = 0; i < n; i++) {
                p[i] = input.array("p")[indices[r * n + i]];
                y[i] = input.array("y")[indices[r * n + i]] == 1;
            }
            scores[r] = Brier.score(p, y);
            Ranking ranking = Ranking.of(p, y);
            if (ranking.positives() > 0 && ranking.negatives() > 0) {
                areas[kept] = ranking.areaUnderRoc();
                sum += areas[kept++];
            }
        }
        return new Numbers()
                .put("auc", percentiles(Arrays.copyOf(areas, kept), level))
                .put("brier", percentiles(scores, level))
                .put("auc_mean", sum / kept)
                .put("skipped_one_class_resamples", resamples - kept);
    }

    private static double[] percentiles(double[] values, double level) {
        Arrays.sort(values);
        return new double[] {Percentile.of(values, (1 - level) * 50), Percentile.of(values, (1 + level) * 50)};
    }

    private static boolean[] positive(double[] y) {
        boolean[] positive = new boolean[y.length];
        for (int i = 0; i < y.length; i++) {
            positive[i] = y[i] == 1;
        }
        return positive;
    }
}
