package unstuck.math.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import unstuck.data.CreditDefault;
import unstuck.data.CreditDefault.Model;
import unstuck.data.Shipped;
import unstuck.math.SeededUniform;

/** Bins, calibration errors and proper scores: their identities, their conventions, and what others measured. */
class ReliabilityTest {
    record Case(String name, double[] scores, boolean[] positive) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                drawn("over-confident", 300, 1, 2),
                drawn("timid, many ties", 300, 2, 0.4),
                new Case("one class", new double[] {0.1, 0.5, 0.5, 1}, new boolean[4]),
                new Case("all tied", new double[] {0.3, 0.3, 0.3}, new boolean[] {true, false, false}),
                new Case("at 0 and 1", new double[] {0, 0, 1, 1}, new boolean[] {false, true, true, false}),
                new Case("one row", new double[] {0.7}, new boolean[] {true}));
    }

    private static Case drawn(String name, int n, int seed, double slope) {
        SeededUniform uniform = new SeededUniform(seed);
        double[] scores = new double[n];
        boolean[] positive = new boolean[n];
        for (int i = 0; i < n; i++) {
            double score = uniform.next();
            scores[i] = slope < 1 ? Math.floor(score * 20) / 20 : score;
            positive[i] = uniform.next() < 0.5 + (score - 0.5) / slope;
        }
        return new Case(name, scores, positive);
    }

    private static Stream<ReliabilityBins> binnings(Case c) {
        return Stream.of(1, 2, 5, 10, 40)
                .flatMap(count -> Stream.of(
                        ReliabilityBins.byWidth(c.scores(), c.positive(), count),
                        ReliabilityBins.byCount(c.scores(), c.positive(), count),
                        Corp.of(c.scores(), c.positive()).blocks()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_row_is_in_one_bin_and_the_bins_hold_all_positives_and_all_that_was_promised(Case c) {
        binnings(c).forEach(bins -> {
            int rows = 0;
            int positives = 0;
            double promised = 0;
            for (int bin = 0; bin < bins.bins(); bin++) {
                rows += bins.count(bin);
                positives += bins.positives(bin);
                promised += bins.promised(bin);
                assertThat(bins.rowsOf(bin)).hasSize(bins.count(bin));
            }
            assertThat(rows).isEqualTo(c.scores().length).isEqualTo(bins.rows());
            assertThat((double) positives).isEqualTo(sum(c.positive()));
            assertThat(promised).isCloseTo(sum(c.scores()), within(1e-9));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_row_lies_above_its_bins_left_edge_and_not_above_its_right(Case c) {
        binnings(c).forEach(bins -> {
            for (int i = 0; i < c.scores().length; i++) {
                int bin = bins.binOf(i);
                double score = c.scores()[i];
                assertThat(score).isLessThanOrEqualTo(bins.edge(bin + 1));
                assertThat(score > bins.edge(bin) || bin == 0 && score == bins.edge(0))
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_terms_add_up_to_the_brier_score(Case c) {
        binnings(c).forEach(bins -> {
            Brier brier = Brier.of(bins, c.scores(), c.positive());
            double sum = brier.reliability()
                    - brier.resolution()
                    + brier.uncertainty()
                    + brier.varianceWithin()
                    - 2 * brier.covarianceWithin();
            assertThat(sum).isCloseTo(brier.score(), within(1e-12));
            assertThat(brier.score()).isEqualTo(Brier.score(c.scores(), c.positive()));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_expected_error_is_at_most_the_maximum_and_at_least_the_bias_of_all_rows(Case c) {
        double bias = Math.abs(sum(c.scores()) - sum(c.positive())) / c.scores().length;
        binnings(c).forEach(bins -> {
            assertThat(bins.expectedError()).isLessThanOrEqualTo(bins.maximumError() + 1e-12);
            assertThat(bins.expectedError()).isGreaterThanOrEqualTo(bias - 1e-12);
            assertThat(bins.maximumError()).isEqualTo(bins.gap(bins.worst()));
            assertThat(bins.count(bins.worst())).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_terms_of_corp_are_no_less_than_0_and_add_up_to_the_brier_score(Case c) {
        Corp corp = Corp.of(c.scores(), c.positive());
        assertThat(corp.miscalibration()).isGreaterThan(-1e-12);
        assertThat(corp.discrimination()).isGreaterThan(-1e-12);
        assertThat(corp.miscalibration() - corp.discrimination() + corp.uncertainty())
                .isCloseTo(Brier.score(c.scores(), c.positive()), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_shares_of_corps_blocks_rise_and_no_rising_function_of_bins_fits_better(Case c) {
        ReliabilityBins blocks = Corp.of(c.scores(), c.positive()).blocks();
        for (int bin = 1; bin < blocks.bins(); bin++) {
            assertThat(blocks.share(bin)).isGreaterThan(blocks.share(bin - 1));
        }
        // Least squares against every block moved to all shares between its neighbours (a convex problem).
        for (int bin = 0; bin < blocks.bins(); bin++) {
            for (int row : blocks.rowsOf(bin)) {
                double lower = shareUpTo(blocks, bin, c, c.scores()[row]);
                assertThat(lower).isGreaterThanOrEqualTo(blocks.share(bin) - 1e-12);
            }
        }
    }

    /** The share of positives among the rows of a block whose scores are not above {@code score}. */
    private static double shareUpTo(ReliabilityBins blocks, int bin, Case c, double score) {
        double rows = 0;
        double positives = 0;
        for (int row : blocks.rowsOf(bin)) {
            if (c.scores()[row] <= score) {
                rows++;
                positives += c.positive()[row] ? 1 : 0;
            }
        }
        return positives / rows;
    }

    @Test
    void equal_quantile_edges_are_merged() {
        double[] scores = {0, 0, 0, 0, 0, 0, 0.2, 0.4, 0.8, 1};
        ReliabilityBins bins = ReliabilityBins.byCount(scores, new boolean[10], 5);
        assertThat(bins.bins()).isEqualTo(3);
        assertThat(bins.count(0)).isEqualTo(6);
        assertThat(ReliabilityBins.byCount(new double[] {0.3, 0.3}, new boolean[2], 4)
                        .bins())
                .isEqualTo(1);
    }

    @Test
    void an_empty_bin_has_no_mean_and_no_share_and_does_not_count() {
        ReliabilityBins bins = ReliabilityBins.byWidth(new double[] {0.1, 0.9}, new boolean[] {false, true}, 3);
        assertThat(bins.count(1)).isZero();
        assertThat(bins.meanScore(1)).isNaN();
        assertThat(bins.share(1)).isNaN();
        assertThat(bins.gap(1)).isNaN();
        assertThat(bins.expectedError()).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void a_score_on_an_edge_belongs_below_it_and_0_to_the_first_bin() {
        ReliabilityBins bins = ReliabilityBins.byWidth(new double[] {0, 0.25, 0.5, 1}, new boolean[4], 4);
        assertThat(new int[] {bins.binOf(0), bins.binOf(1), bins.binOf(2), bins.binOf(3)})
                .containsExactly(0, 0, 1, 3);
    }

    @Test
    void a_row_that_was_ruled_out_and_came_makes_the_log_loss_infinite_and_is_counted() {
        LogLoss loss = LogLoss.of(new double[] {0, 1, 0.5}, new boolean[] {true, true, false});
        assertThat(loss.impossible()).isEqualTo(1);
        assertThat(loss.exact()).isInfinite();
        assertThat(loss.clipped()).isCloseTo((52 * Math.log(2) + Math.log(2)) / 3, within(1e-12));
        LogLoss possible = LogLoss.of(new double[] {0.25}, new boolean[] {true});
        assertThat(possible.exact()).isEqualTo(possible.clipped()).isCloseTo(2 * Math.log(2), within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "-0.01", "1.01", "Infinity"})
    void what_is_no_probability_is_refused(double score) {
        double[] scores = {0.5, score};
        boolean[] positive = {true, false};
        assertThatIllegalArgumentException().isThrownBy(() -> ReliabilityBins.byWidth(scores, positive, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> ReliabilityBins.byCount(scores, positive, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Corp.of(scores, positive));
        assertThatIllegalArgumentException().isThrownBy(() -> Brier.score(scores, positive));
        assertThatIllegalArgumentException().isThrownBy(() -> LogLoss.of(scores, positive));
        assertThatIllegalArgumentException().isThrownBy(() -> new PerfectModel(scores, 10, 1));
    }

    @Test
    void no_rows_no_bins_and_lists_of_unequal_length_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Brier.score(new double[0], new boolean[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogLoss.of(new double[] {0.5}, new boolean[2]))
                .withMessageContaining("1 scores, but 2 outcomes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReliabilityBins.byCount(new double[] {0.5}, new boolean[1], 0));
    }

    /** AUC and average precision of the same rows are {@code math.decision}'s. */
    @ParameterizedTest
    @CsvSource({
        "LOGISTIC, 0.14933, 0.48005, 0.0583, 0.2305",
        "NAIVE_BAYES, 0.28386, 1.93525, 0.3194, 0.5523",
        "RANDOM_FOREST, 0.14243, 0.47357, 0.0261, 0.1859",
        "BOOSTING, 0.13745, 0.43777, 0.0148, 0.1793",
        "SVM, 0.17816, 0.54412, 0.1688, 0.8341"
    })
    void the_measures_of_the_shipped_rows_are_those_of_scikit_learn(
            Model model, double brier, double logLoss, double expected, double maximum) {
        CreditDefault.Part rows =
                CreditDefault.parse(Shipped.text("credit-default")).test();
        double[] scores = rows.scores(model);
        ReliabilityBins bins = ReliabilityBins.byWidth(scores, rows.defaulted(), 10);
        assertThat(Brier.score(scores, rows.defaulted())).isCloseTo(brier, within(5e-6));
        assertThat(LogLoss.of(scores, rows.defaulted()).clipped()).isCloseTo(logLoss, within(5e-6));
        assertThat(bins.expectedError()).isCloseTo(expected, within(5e-5));
        assertThat(bins.maximumError()).isCloseTo(maximum, within(5e-5));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return sum;
    }

    private static double sum(boolean[] values) {
        double sum = 0;
        for (boolean each : values) {
            sum += each ? 1 : 0;
        }
        return sum;
    }
}
