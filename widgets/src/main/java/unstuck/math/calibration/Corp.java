package unstuck.math.calibration;

/**
 * The reliability diagram without bins to choose (Dimitriadis, Gneiting and Jordan 2021, CORP): the score is replaced by the
 * rising function of it that fits the outcomes best, which is isotonic regression. That function is constant on blocks of
 * scores; they are the bins. The Brier score falls apart into miscalibration − discrimination + uncertainty, with nothing
 * left over.
 *
 * @param blocks bins of one recalibrated score each, rising; each ends at the largest score in it
 * @param miscalibration how much the Brier score would fall by recalibration: at least 0
 * @param discrimination how much less it would then be than that of always saying the share of all rows: at least 0
 * @param uncertainty the Brier score of always saying the share of all rows
 */
public record Corp(ReliabilityBins blocks, double miscalibration, double discrimination, double uncertainty) {
    /**
     * Of forecasts.
     *
     * @throws IllegalArgumentException if there are no rows or a score is no probability
     */
    public static Corp of(double[] scores, boolean[] positive) {
        Forecasts.require(scores, positive);
        ReliabilityBins blocks = blocks(scores, positive);
        double[] recalibrated = new double[scores.length];
        for (int i = 0; i < recalibrated.length; i++) {
            recalibrated[i] = blocks.share(blocks.binOf(i));
        }
        double best = Brier.score(recalibrated, positive);
        double base = Brier.base(positive);
        double uncertainty = base * (1 - base);
        return new Corp(blocks, Brier.score(scores, positive) - best, uncertainty - best, uncertainty);
    }

    private static ReliabilityBins blocks(double[] scores, boolean[] positive) {
        Levels levels = new Levels(scores);
        int[] ends = Levels.pool(levels.counts, levels.positives(positive));
        double[] edges = new double[ends.length + 1];
        edges[0] = levels.scores[0];
        for (int i = 0; i < ends.length; i++) {
            edges[i + 1] = levels.scores[ends[i]];
        }
        return ReliabilityBins.between(edges, scores, positive);
    }
}
