package unstuck.widget.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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
    @CsvSource({"DIGITS, TSNE", "UNEQUAL, DATA PCA", "CUSTOMERS, ''", "NOISE, PCA TSNE"})
    void the_picture_wins_on_the_digits_loses_on_unequal_groups_and_makes_no_difference_for_the_customers(
            Table table, String winners) {
        assertThat(Arrays.stream(Where.values()).filter(table::wins).map(Where::name))
                .containsExactly(winners.isEmpty() ? new String[0] : winners.split(" "));
    }

    @Test
    void the_customers_look_better_parted_on_the_picture_than_the_data_say() {
        assertThat(Table.CUSTOMERS.silhouetteThere(Where.TSNE)).isGreaterThan(0.45);
        assertThat(Table.CUSTOMERS.silhouette(Where.TSNE)).isLessThan(0.3);
    }

    @Test
    void on_noise_the_picture_shows_silhouettes_that_are_not_in_the_data() {
        assertThat(Table.NOISE.silhouetteThere(Where.TSNE)).isGreaterThan(0.3);
        assertThat(Table.NOISE.silhouette(Where.TSNE)).isLessThan(0.02);
    }
}
