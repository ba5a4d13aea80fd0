package unstuck.math.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import unstuck.math.quality.AdjustedRand;

class KMeansTest {
    @Test
    void clusters_that_are_apart_are_found() {
        Random random = new Random(8);
        double[] x = new double[200];
        int[] truth = new int[100];
        for (int i = 0; i < 100; i++) {
            truth[i] = i % 4;
            x[2 * i] = 10 * (truth[i] % 2) + random.nextGaussian();
            x[2 * i + 1] = 10 * (truth[i] / 2) + random.nextGaussian();
        }
        assertThat(AdjustedRand.index(KMeans.of(x, 100, 2, 4, 10, 1).labels(), truth))
                .isEqualTo(1);
    }

    @Test
    void the_sum_of_squares_is_about_the_centres() {
        KMeans found = KMeans.of(new double[] {0, 2, 10, 14}, 4, 1, 2, 5, 1);
        assertThat(found.inertia()).isCloseTo(1 + 1 + 4 + 4, within(1e-12));
    }

    @Test
    void more_starts_never_give_a_looser_clustering_and_the_seed_decides() {
        double[] x = new Random(3).doubles(300).toArray();
        double one = KMeans.of(x, 150, 2, 12, 1, 5).inertia();
        KMeans ten = KMeans.of(x, 150, 2, 12, 10, 5);
        assertThat(ten.inertia()).isLessThan(one);
        assertThat(ten.labels()).containsExactly(KMeans.of(x, 150, 2, 12, 10, 5).labels());
    }

    @Test
    void more_clusters_than_rows_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> KMeans.of(new double[] {1, 2}, 2, 1, 3, 1, 1));
    }
}
