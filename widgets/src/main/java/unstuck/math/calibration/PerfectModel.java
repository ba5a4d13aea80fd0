package unstuck.math.calibration;

import java.util.Arrays;
import unstuck.math.SeededUniform;

/**
 * What chance makes of a model whose scores are true: outcomes are drawn from the scores themselves, again and again. Even
 * such a model has a calibration error above 0, and dots beside the diagonal; a real one is judged against that.
 */
public final class PerfectModel {
    private final double[] scores;
    private final int worlds;
    private final int seed;
    /** The outcomes of all worlds, one world after the other; drawn when first asked for, since other bins need no others. */
    private boolean[] outcomes;
    /** The rows that were drawn with replacement, and their outcomes. */
    private int[] resampled;

    private boolean[] resampledOutcomes;

    /**
     * A perfect model.
     *
     * @param scores what it says of each row, within [0, 1]
     * @param worlds how often outcomes are drawn, at least once
     * @param seed the same seed draws the same outcomes
     * @throws IllegalArgumentException if there are no rows, no draws, or a score is no probability
     */
    public PerfectModel(double[] scores, int worlds, int seed) {
        Forecasts.require(scores, new boolean[scores.length]);
        if (worlds < 1) {
            throw new IllegalArgumentException("Outcomes must be drawn at least once, not " + worlds + " times.");
        }
        this.scores = scores.clone();
        this.worlds = worlds;
        this.seed = seed;
    }

    /** Outcomes of one world, the first that the seed draws. */
    public boolean[] outcomes() {
        return Arrays.copyOf(drawn(), scores.length);
    }

    private boolean[] drawn() {
        if (outcomes == null) {
            SeededUniform uniform = new SeededUniform(seed);
            outcomes = new boolean[worlds * scores.length];
            for (int k = 0; k < outcomes.length; k++) {
                outcomes[k] = uniform.next() < scores[k % scores.length];
            }
        }
        return outcomes;
    }

    private void resample() {
        if (resampled == null) {
            SeededUniform uniform = new SeededUniform(seed);
            resampled = new int[worlds * scores.length];
            resampledOutcomes = new boolean[resampled.length];
            for (int k = 0; k < resampled.length; k++) {
                resampled[k] = (int) (uniform.next() * scores.length);
                resampledOutcomes[k] = uniform.next() < scores[resampled[k]];
            }
        }
    }

    /**
     * The expected calibration errors that the perfect model has in each world, rising. The scores stay, and so do their
     * bins.
     */
    public double[] errors(ReliabilityBins bins) {
        boolean[] drawn = drawn();
        double[] errors = new double[worlds];
        int[] came = new int[bins.bins()];
        for (int world = 0; world < worlds; world++) {
            Arrays.fill(came, 0);
            for (int i = 0; i < scores.length; i++) {
                if (drawn[world * scores.length + i]) {
                    came[bins.binOf(i)]++;
                }
            }
            errors[world] = bins.expectedError(came);
        }
        Arrays.sort(errors);
        return errors;
    }

    /** The same with the blocks of {@link Corp}, which each world makes anew. */
    public double[] errorsOfBlocks() {
        boolean[] drawn = drawn();
        Levels levels = new Levels(scores);
        double[] errors = new double[worlds];
        int[] came = new int[levels.scores.length];
        for (int world = 0; world < worlds; world++) {
            Arrays.fill(came, 0);
            for (int i = 0; i < scores.length; i++) {
                if (drawn[world * scores.length + i]) {
                    came[levels.levelOfRow[i]]++;
                }
            }
            errors[world] = errorOfBlocks(levels, came);
        }
        Arrays.sort(errors);
        return errors;
    }

    private static double errorOfBlocks(Levels levels, int[] came) {
        double sum = 0;
        int rows = 0;
        int level = 0;
        for (int end : Levels.pool(levels.counts, came)) {
            double gap = 0;
            for (; level <= end; level++) {
                gap -= came[level];
                gap += levels.scores[level] * levels.counts[level];
                rows += levels.counts[level];
            }
            sum += Math.abs(gap);
        }
        return sum / rows;
    }

    /**
     * Consistency intervals (Bröcker and Smith 2007): where the share of each bin lies in all but {@code 1 − level} of the
     * worlds, half of them to either side. Rows are drawn with replacement, and their outcomes from their scores. Null
     * stands for a bin that is empty in every world.
     */
    public Interval[] consistency(ReliabilityBins bins, double level) {
        resample();
        double[][] shares = new double[bins.bins()][worlds];
        int[] filled = new int[bins.bins()];
        int[] counts = new int[bins.bins()];
        int[] came = new int[bins.bins()];
        for (int world = 0; world < worlds; world++) {
            Arrays.fill(counts, 0);
            Arrays.fill(came, 0);
            for (int k = world * scores.length; k < (world + 1) * scores.length; k++) {
                int bin = bins.binOf(resampled[k]);
                counts[bin]++;
                came[bin] += resampledOutcomes[k] ? 1 : 0;
            }
            for (int bin = 0; bin < counts.length; bin++) {
                if (counts[bin] > 0) {
                    shares[bin][filled[bin]++] = (double) came[bin] / counts[bin];
                }
            }
        }
        Interval[] intervals = new Interval[bins.bins()];
        for (int bin = 0; bin < intervals.length; bin++) {
            intervals[bin] = filled[bin] == 0 ? null : middle(Arrays.copyOf(shares[bin], filled[bin]), level);
        }
        return intervals;
    }

    /**
     * The consistency band of {@link Corp}: where the recalibrated score at each of some scores lies, as
     * {@link #consistency}. A block reaches up to where the next begins.
     *
     * @param at scores that rows have
     */
    public Interval[] band(double[] at, double level) {
        resample();
        Levels levels = new Levels(scores);
        double[][] shares = new double[at.length][worlds];
        int[] counts = new int[levels.scores.length];
        int[] came = new int[levels.scores.length];
        for (int world = 0; world < worlds; world++) {
            Arrays.fill(counts, 0);
            Arrays.fill(came, 0);
            for (int k = world * scores.length; k < (world + 1) * scores.length; k++) {
                int levelOfDrawn = levels.levelOfRow[resampled[k]];
                counts[levelOfDrawn]++;
                came[levelOfDrawn] += resampledOutcomes[k] ? 1 : 0;
            }
            double[] fitted = Levels.fitted(counts, came);
            for (int k = 0; k < at.length; k++) {
                shares[k][world] = fitted[Arrays.binarySearch(levels.scores, at[k])];
            }
        }
        Interval[] band = new Interval[at.length];
        for (int k = 0; k < at.length; k++) {
            band[k] = middle(shares[k], level);
        }
        return band;
    }

    private static Interval middle(double[] values, double level) {
        Arrays.sort(values);
        return new Interval(Percentile.of(values, (1 - level) * 50), Percentile.of(values, (1 + level) * 50));
    }
}
