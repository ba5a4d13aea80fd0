package unstuck.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import unstuck.math.cluster.KMeans;
import unstuck.math.quality.AdjustedRand;
import unstuck.math.quality.EmbeddingQuality;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Start;
import unstuck.math.tsne.Tsne;

/** What the article says of the customers’ picture, of pictures whose starts differ from that of the page in the tenth digit. */
class CustomersPictureTest {
    private static final Pictured TABLE = Pictured.CUSTOMERS;
    private static final int RUNS = 12;
    private static final List<double[]> PICTURES = new ArrayList<>();

    @BeforeAll
    static void draw() {
        Shipped.bring(new unstuck.widget.twice.Twice());
        Affinities affinities = Affinities.of(TABLE.x(), TABLE.n(), TABLE.d(), 30);
        Random random = new Random(1);
        for (int run = 0; run < RUNS; run++) {
            double[] start = Start.byPca(TABLE.x(), TABLE.n(), TABLE.d());
            for (int i = 0; i < start.length; i++) {
                start[i] *= 1 + 1e-10 * random.nextGaussian();
            }
            Tsne descent = Tsne.start(affinities, start, Schedule.standard(TABLE.n()));
            for (int step = 0; step < 750; step++) {
                descent.step();
            }
            PICTURES.add(descent.embedding());
        }
    }

    @Test
    void pca_and_t_sne_each_keep_what_the_other_breaks() {
        EmbeddingQuality pca = quality(TABLE.components());
        for (double[] picture : PICTURES) {
            EmbeddingQuality tsne = quality(picture);
            assertThat(tsne.trustworthiness(10)).isGreaterThan(pca.trustworthiness(10) + 0.05);
            assertThat(tsne.shareOfNeighboursKept(10)).isGreaterThan(pca.shareOfNeighboursKept(10) + 0.15);
            assertThat(pca.continuity(10)).isGreaterThan(tsne.continuity(10));
            assertThat(pca.distanceRankCorrelation()).isGreaterThan(tsne.distanceRankCorrelation() + 0.1);
        }
    }

    @Test
    void how_well_two_clusters_on_it_agree_with_the_channels_is_luck() {
        List<Double> agreements = PICTURES.stream()
                .map(picture -> KMeans.of(picture, TABLE.n(), 2, 2, 10, 1).labels())
                .map(clusters -> AdjustedRand.index(TABLE.labels(), clusters))
                .sorted()
                .toList();
        assertThat(agreements.get(0)).isLessThan(0.4);
        assertThat(agreements.get(RUNS - 1)).isGreaterThan(0.5);
    }

    private static EmbeddingQuality quality(double[] picture) {
        return new EmbeddingQuality(TABLE.x(), TABLE.n(), TABLE.d(), picture, 2);
    }
}
