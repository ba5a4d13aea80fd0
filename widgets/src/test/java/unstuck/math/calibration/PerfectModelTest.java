package unstuck.math.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import unstuck.math.SeededUniform;

class PerfectModelTest {
    private final double[] scores = scores(2000);
    private final PerfectModel model = new PerfectModel(scores, 400, 7);
    private final ReliabilityBins bins = ReliabilityBins.byWidth(scores, model.outcomes(), 10);

    private static double[] scores(int n) {
        SeededUniform uniform = new SeededUniform(3);
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            scores[i] = Math.floor(uniform.next() * 1000) / 1000;
        }
        return scores;
    }

    @Test
    void its_errors_are_above_0_and_fall_as_one_over_the_root_of_the_rows() {
        double few = mean(errors(500));
        double many = mean(errors(8000));
        assertThat(few).isPositive();
        assertThat(few / many).isCloseTo(4, within(0.5));
    }

    private static double[] errors(int n) {
        double[] scores = scores(n);
        return new PerfectModel(scores, 200, 1).errors(ReliabilityBins.byWidth(scores, new boolean[n], 10));
    }

    /** The mean of |k − Σp| is √(2/π) standard deviations of k, nearly normal in bins so full. */
    @Test
    void its_mean_error_is_what_the_normal_law_expects_of_it() {
        double sum = 0;
        for (int bin = 0; bin < bins.bins(); bin++) {
            double variance = 0;
            for (int row : bins.rowsOf(bin)) {
                variance += scores[row] * (1 - scores[row]);
            }
            sum += Math.sqrt(2 / Math.PI * variance);
        }
        assertThat(mean(new PerfectModel(scores, 4000, 1).errors(bins))).isCloseTo(sum / scores.length, within(0.0004));
    }

    @Test
    void the_errors_of_the_first_world_are_among_them_and_they_rise() {
        assertThat(model.errors(bins)).contains(bins.expectedError()).isSorted();
        ReliabilityBins blocks = Corp.of(scores, model.outcomes()).blocks();
        double[] ofBlocks = model.errorsOfBlocks();
        assertThat(DoubleStream.of(ofBlocks).anyMatch(error -> Math.abs(error - blocks.expectedError()) < 1e-12))
                .isTrue();
        assertThat(ofBlocks).isSorted();
    }

    @Test
    void its_intervals_hold_the_mean_score_of_their_bin_and_shrink_where_there_are_more_rows() {
        Interval[] intervals = model.consistency(bins, 0.95);
        for (int bin = 0; bin < bins.bins(); bin++) {
            assertThat(intervals[bin].holds(bins.meanScore(bin))).isTrue();
            double deviation = Math.sqrt(bins.meanScore(bin) * (1 - bins.meanScore(bin)) / bins.count(bin));
            assertThat(intervals[bin].high() - intervals[bin].low()).isBetween(3.2 * deviation, 4.7 * deviation);
        }
    }

    @Test
    void the_perfect_models_own_shares_are_outside_of_their_intervals_about_once_in_twenty() {
        Interval[] intervals = model.consistency(bins, 0.95);
        int outside = 0;
        int all = 0;
        for (int seed = 100; seed < 200; seed++) {
            ReliabilityBins drawn = ReliabilityBins.byWidth(scores, new PerfectModel(scores, 1, seed).outcomes(), 10);
            for (int bin = 0; bin < bins.bins(); bin++) {
                outside += intervals[bin].holds(drawn.share(bin)) ? 0 : 1;
                all++;
            }
        }
        assertThat((double) outside / all).isBetween(0.025, 0.075);
    }

    @Test
    void an_empty_bin_has_no_interval() {
        double[] few = {0.05, 0.95};
        ReliabilityBins three = ReliabilityBins.byWidth(few, new boolean[2], 3);
        assertThat(new PerfectModel(few, 20, 1).consistency(three, 0.95)[1]).isNull();
    }

    @Test
    void its_band_rises_with_the_score_and_holds_the_diagonal() {
        double[] at = {scores[0], scores[1], scores[2]};
        java.util.Arrays.sort(at);
        Interval[] band = model.band(at, 0.95);
        for (int k = 0; k < at.length; k++) {
            assertThat(band[k].holds(at[k])).isTrue();
            assertThat(k == 0 || band[k].low() >= band[k - 1].low() && band[k].high() >= band[k - 1].high())
                    .isTrue();
        }
    }

    @Test
    void the_same_seed_draws_the_same_and_another_seed_another() {
        assertThat(new PerfectModel(scores, 400, 7).errors(bins)).isEqualTo(model.errors(bins));
        assertThat(new PerfectModel(scores, 400, 8).outcomes()).isNotEqualTo(model.outcomes());
    }

    @Test
    void no_draws_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PerfectModel(scores, 0, 1));
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElseThrow();
    }
}
