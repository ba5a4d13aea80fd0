package unstuck.math.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final int ROWS = 400;

    private final double[] scores = new double[ROWS];
    private final boolean[] positive = new boolean[ROWS];

    /** Scores of two decimals, so that many tie. */
    RankingTest() {
        Random random = new Random(3);
        for (int i = 0; i < ROWS; i++) {
            scores[i] = Math.rint(random.nextDouble() * 100) / 100;
            positive[i] = random.nextDouble() < scores[i] * scores[i];
        }
    }

    @Test
    void every_threshold_acts_on_the_rows_that_score_at_least_as_high() {
        Ranking ranking = Ranking.of(scores, positive);
        for (double t = -0.105; t <= 1.105; t += 0.005) {
            int caught = 0;
            int alarms = 0;
            for (int i = 0; i < ROWS; i++) {
                caught += scores[i] >= t && positive[i] ? 1 : 0;
                alarms += scores[i] >= t && !positive[i] ? 1 : 0;
            }
            Confusion c = ranking.at(t);
            assertThat(c.truePositives()).as("caught from %s", t).isEqualTo(caught);
            assertThat(c.falsePositives()).as("alarms from %s", t).isEqualTo(alarms);
            assertThat(c.positives()).isEqualTo(ranking.positives());
            assertThat(c.negatives()).isEqualTo(ranking.negatives());
        }
    }

    @Test
    void a_row_that_scores_the_threshold_itself_is_acted_on() {
        Ranking ranking = Ranking.of(new double[] {0.9, 0.8}, new boolean[] {true, false});
        assertThat(ranking.at(0.9).actedOn()).isEqualTo(1);
        assertThat(ranking.at(Math.nextUp(0.9)).actedOn()).isZero();
        assertThat(ranking.at(0.8).actedOn()).isEqualTo(2);
    }

    @Test
    void rows_of_equal_score_are_one_step() {
        Ranking ranking = Ranking.of(new double[] {0.5, 0.7, 0.5, 0.7}, new boolean[] {true, true, false, false});
        assertThat(ranking.steps()).isEqualTo(2);
        assertThat(ranking.threshold(0)).isInfinite();
        assertThat(ranking.threshold(1)).isEqualTo(0.7);
        assertThat(ranking.rows(1)).isEqualTo(2);
        assertThat(ranking.areaUnderRoc()).isEqualTo(0.5);
    }

    @Test
    void sums_go_over_the_rows_that_a_step_acts_on() {
        Ranking ranking = Ranking.of(scores, positive);
        double[] sums = ranking.sums(scores);
        assertThat(sums).hasSize(ranking.steps() + 1);
        for (int step = 0; step <= ranking.steps(); step++) {
            double sum = 0;
            for (double score : scores) {
                sum += score >= ranking.threshold(step) ? score : 0;
            }
            assertThat(sums[step]).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void the_area_is_the_share_of_pairs_in_the_right_order() {
        double right = 0;
        int pairs = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                if (positive[i] && !positive[j]) {
                    right += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        assertThat(Ranking.of(scores, positive).areaUnderRoc()).isCloseTo(right / pairs, within(1e-12));
    }

    @Test
    void margins_rank_as_well_as_probabilities() {
        Ranking ranking = Ranking.of(new double[] {-3, 2.5, 40}, new boolean[] {false, false, true});
        assertThat(ranking.at(2.5)).isEqualTo(new Confusion(1, 1, 1, 0));
        assertThat(ranking.areaUnderRoc()).isEqualTo(1);
    }

    @Test
    void one_outcome_alone_has_counts_but_neither_area_nor_undefined_numbers_in_silence() {
        Ranking ranking = Ranking.of(new double[] {0.2, 0.4}, new boolean[] {false, false});
        Confusion c = ranking.at(0.3);
        assertThat(c).isEqualTo(new Confusion(0, 1, 1, 0));
        assertThat(c.recall()).isNaN();
        assertThat(c.correlation()).isNaN();
        assertThat(c.falsePositiveRate()).isEqualTo(0.5);
        assertThatIllegalArgumentException().isThrownBy(ranking::areaUnderRoc).withMessageContaining("negative");
        assertThatIllegalArgumentException().isThrownBy(ranking::averagePrecision);
        assertThatIllegalArgumentException()
                .isThrownBy(Ranking.of(new double[] {1}, new boolean[] {true})::areaUnderRoc)
                .withMessageContaining("positive");
    }

    @Test
    void what_is_divided_by_nothing_is_undefined() {
        Confusion nobody = Ranking.of(scores, positive).at(2);
        assertThat(nobody.actedOn()).isZero();
        assertThat(nobody.precision()).isNaN();
        assertThat(nobody.recall()).isZero();
        assertThat(nobody.f1()).isZero();
        assertThat(nobody.correlation()).isNaN();
        assertThat(new Confusion(0, 0, 5, 0).f1()).isNaN();
    }

    @Test
    void what_has_no_rank_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(new double[] {0.1, Double.NaN}, new boolean[2]))
                .withMessageContaining("row 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(new double[0], new boolean[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(new double[2], new boolean[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(new double[1], new boolean[1]).at(Double.NaN));
    }
}
