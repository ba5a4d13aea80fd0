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
import unstuck.figure.HtmlWriter;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.math.quality.AdjustedRand;

class WhereToClusterTest {
    private static final WhereToCluster FIGURE = new WhereToCluster();

    @BeforeEach
    void bring() {
        Shipped.bring(FIGURE);
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
    @CsvSource({"DIGITS, TSNE", "UNEQUAL, DATA PCA", "CUSTOMERS, DATA PCA", "NOISE, PCA TSNE"})
    void the_picture_wins_on_the_digits_and_loses_on_unequal_groups_and_on_the_customers(Table table, String winners) {
        assertThat(Arrays.stream(Where.values()).filter(table::wins).map(Where::name))
                .containsExactly(winners.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"DIGITS, tsne", "UNEQUAL, data pca", "CUSTOMERS, data pca", "NOISE, pca tsne"})
    void for_every_table_some_answer_is_right_and_every_other_is_told_no(Table table, String right) {
        for (String answer : table.guess.options()) {
            if (!table.guess.labelOf(answer).isEmpty()) {
                assertThat(says(table, answer))
                        .as(answer)
                        .startsWith(java.util.List.of(right.split(" ")).contains(answer) ? "Yes. " : "No, ");
            }
        }
        assertThat(says(table, "shown")).doesNotStartWith("Yes").doesNotStartWith("No");
    }

    private static String says(Table table, String answer) {
        Values start = FIGURE.parameters().start();
        return FIGURE.describe(State.of(
                FIGURE.parameters(), start.with(WhereToCluster.TABLE, table).with(table.guess, answer)));
    }

    @Test
    void clusters_are_named_by_letters_for_a_number_would_read_as_a_digit() {
        String drawn = HtmlWriter.write(FIGURE.view(State.start(FIGURE.parameters())));
        assertThat(drawn).containsPattern("class-name class-9\"[^>]*>J<").doesNotContainPattern("class-name[^>]*>\\d");
    }

    @Test
    void the_customers_look_better_parted_on_the_picture_than_the_data_say() {
        assertThat(Table.CUSTOMERS.silhouetteThere(Where.TSNE)).isGreaterThan(0.45);
        assertThat(Table.CUSTOMERS.silhouette(Where.TSNE)).isLessThan(0.3);
    }

    @Test
    void on_noise_either_picture_shows_silhouettes_that_are_not_in_the_data() {
        for (Where where : new Where[] {Where.TSNE, Where.PCA}) {
            assertThat(Table.NOISE.silhouetteThere(where)).isGreaterThan(0.3);
            assertThat(Table.NOISE.silhouette(where)).isLessThan(0.02);
        }
    }

    @Test
    void silhouettes_in_the_data_give_a_bad_picture_away_but_cannot_choose_where_they_are_close() {
        assertThat(lead(Table.UNEQUAL)).isGreaterThan(0.4);
        assertThat(lead(Table.DIGITS)).isBetween(0.0, 0.05);
        assertThat(lead(Table.CUSTOMERS)).isBetween(0.0, 0.05);
    }

    /** By how much k-means in the data is ahead of k-means on the t-SNE picture, measured in the data. */
    private static double lead(Table table) {
        return table.silhouette(Where.DATA) - table.silhouette(Where.TSNE);
    }
}
