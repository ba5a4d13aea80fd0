package unstuck.math.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EmbeddingQualityTest {
    private static final double[] LINE = {0, 1, 3, 6, 10, 15, 21};
    /** The line with its first and last point exchanged. */
    private static final double[] CROSSED = {21, 1, 3, 6, 10, 15, 0};

    private static EmbeddingQuality of(double[] x, double[] y) {
        return new EmbeddingQuality(x, x.length, 1, y, 1);
    }

    @Test
    void a_faithful_picture_keeps_everything() {
        EmbeddingQuality quality = of(LINE, new double[] {0, 2, 6, 12, 20, 30, 42});
        for (int k = 1; k <= 3; k++) {
            assertThat(quality.trustworthiness(k)).isEqualTo(1);
            assertThat(quality.continuity(k)).isEqualTo(1);
            assertThat(quality.shareOfNeighboursKept(k)).isEqualTo(1);
        }
        assertThat(quality.distanceRankCorrelation()).isCloseTo(1, within(1e-12));
        assertThat(quality.stress()).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_false_neighbour_costs_its_rank_in_the_data() {
        // The nearest in the picture: of 0 it is 5, of 1 it is 6, of 5 it is 4, of 6 it is 1; all others keep theirs.
        EmbeddingQuality quality = of(LINE, CROSSED);
        double penalty = (5 - 1) + (6 - 1) + 0 + (5 - 1);
        assertThat(quality.trustworthiness(1)).isCloseTo(1 - 2 / (7.0 * (14 - 3 - 1)) * penalty, within(1e-12));
        assertThat(quality.shareOfNeighboursKept(1)).isCloseTo(4 / 7.0, within(1e-12));
        assertThat(quality.neighboursKept(0, 1)).isZero();
    }

    @Test
    void continuity_is_trustworthiness_the_other_way_round() {
        assertThat(of(LINE, CROSSED).continuity(2)).isEqualTo(of(CROSSED, LINE).trustworthiness(2));
    }

    @Test
    void of_equal_distances_the_lower_row_is_nearer() {
        DistanceRanks ranks = new DistanceRanks(new double[] {1, 0, 2, 9, 20}, 5, 1);
        assertThat(ranks.at(0, 1)).isEqualTo(1);
        assertThat(ranks.at(0, 2)).isEqualTo(2);
    }

    @Test
    void half_of_the_points_are_too_many_neighbours() {
        EmbeddingQuality quality = of(new double[] {0, 1, 3, 6}, new double[] {0, 1, 3, 6});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quality.trustworthiness(2))
                .withMessageContaining("not 2");
        assertThatIllegalArgumentException().isThrownBy(() -> quality.continuity(0));
        assertThatIllegalArgumentException().isThrownBy(() -> quality.shareOfNeighboursKept(2));
    }

    @Test
    void the_nearest_neighbour_votes_with_its_label() {
        EmbeddingQuality quality = of(LINE, CROSSED);
        int[] labels = {0, 0, 0, 1, 1, 1, 1};
        assertThat(of(LINE, LINE).nearestNeighbourAccuracy(labels)).isCloseTo(6 / 7.0, within(1e-12));
        assertThat(quality.nearestNeighbourAccuracy(labels)).isCloseTo(3 / 7.0, within(1e-12));
    }

    @Test
    void distances_correlate_by_rank_and_not_by_size() {
        double[] x = new Random(1).doubles(40).toArray();
        double[] mirrored = new double[40];
        for (int i = 0; i < 40; i++) {
            mirrored[i] = 5 - 3 * x[i];
        }
        assertThat(of(x, mirrored).distanceRankCorrelation()).isCloseTo(1, within(1e-12));
        assertThat(Spearman.correlation(new double[] {1, 2, 3, 4}, new double[] {1, 10, 100, 1e6}))
                .isEqualTo(1);
        assertThat(Spearman.correlation(new double[] {1, 2, 3, 4}, new double[] {9, 8, 7, 6}))
                .isEqualTo(-1);
    }

    @Test
    void equal_distances_share_their_ranks() {
        // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: covariance 4.5 of √4.5·√5.
        assertThat(Spearman.correlation(new double[] {1, 2, 2, 3}, new double[] {1, 2, 3, 4}))
                .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-12));
    }
}
