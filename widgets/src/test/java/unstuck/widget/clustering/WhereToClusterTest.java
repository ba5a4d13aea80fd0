package unstuck.widget.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import unstuck.data.Shipped;
import unstuck.math.quality.AdjustedRand;

class WhereToClusterTest {
    @BeforeEach
    void bring() {
        Shipped.bring(new WhereToCluster());
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void the_agreement_is_that_of_the_clusters_shown(Table table) {
        for (Where where : Where.values()) {
            assertThat(AdjustedRand.index(table.groups(), table.clusters(where)))
                    .isCloseTo(table.agreement(where), within(5.1e-4));
        }
    }

    @ParameterizedTest
    @CsvSource({"DIGITS, TSNE", "UNEQUAL, DATA"})
    void the_picture_wins_on_the_digits_and_not_on_unequal_groups(Table table, Where best) {
        assertThat(table.best()).isEqualTo(best);
    }

    @Test
    void on_noise_the_picture_shows_silhouettes_that_are_not_in_the_data() {
        assertThat(Table.NOISE.silhouetteThere(Where.TSNE)).isGreaterThan(0.3);
        assertThat(Table.NOISE.silhouette(Where.TSNE)).isLessThan(0.02);
    }
}
