package unstuck.widget.twice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.data.Customers;
import unstuck.data.Digits;
import unstuck.data.Pictured;
import unstuck.data.Shipped;
import unstuck.figure.Fragment;
import unstuck.figure.State;
import unstuck.figure.Values;

class TwiceTest {
    private static final Twice FIGURE = new Twice();
    /** The row of the image that is chosen at first. */
    private static final int CHOSEN = 1660;

    static {
        Shipped.bring(FIGURE);
    }

    private static State state(String settings) {
        Values values = Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings);
        return State.of(FIGURE.parameters(), values);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_neighbours_that_rows_keep_are_on_the_average_the_measure_that_is_shown(boolean tsne) {
        Pictured customers = Pictured.CUSTOMERS;
        int kept = 0;
        for (int row = 0; row < customers.n(); row++) {
            kept += new Scene(customers, row, 10).kept(tsne);
        }
        assertThat(kept / (10.0 * customers.n())).isCloseTo(new Kept(customers, tsne, 10).neighbours(), within(5.1e-4));
    }

    @Test
    void hotels_fill_one_side_of_the_customers_t_sne_picture_and_mix_with_shops_on_the_other() {
        double[] places = Pictured.CUSTOMERS.picture();
        int[] shop = Pictured.CUSTOMERS.labels();
        int[] hotels = new int[2];
        int[] shops = new int[2];
        for (int i = 0; i < shop.length; i++) {
            (shop[i] == 1 ? shops : hotels)[places[2 * i] < 0 ? 0 : 1]++;
        }
        assertThat(hotels[0]).isGreaterThan(20 * shops[0]);
        assertThat(shops[1]).isBetween(hotels[1], 2 * hotels[1]);
    }

    @Test
    void by_t_sne_the_nearest_customer_is_of_the_same_channel_no_more_often_than_by_pca() {
        assertThat(new Kept(Pictured.CUSTOMERS, true, 10).sameLabel())
                .isCloseTo(new Kept(Pictured.CUSTOMERS, false, 10).sameLabel(), within(0.01));
    }

    @Test
    void each_picture_of_the_customers_keeps_what_the_other_breaks() {
        Kept pca = new Kept(Pictured.CUSTOMERS, false, 10);
        Kept tsne = new Kept(Pictured.CUSTOMERS, true, 10);
        assertThat(tsne.trustworthiness()).isGreaterThan(pca.trustworthiness() + 0.05);
        assertThat(tsne.neighbours()).isGreaterThan(pca.neighbours() + 0.15);
        assertThat(pca.continuity()).isGreaterThan(tsne.continuity());
        assertThat(pca.distances()).isGreaterThan(tsne.distances() + 0.15);
    }

    @Test
    void for_the_digits_t_sne_wins_all_but_the_distances() {
        Kept pca = new Kept(Pictured.DIGITS, false, 10);
        Kept tsne = new Kept(Pictured.DIGITS, true, 10);
        assertThat(tsne.trustworthiness()).isGreaterThan(pca.trustworthiness());
        assertThat(tsne.continuity()).isGreaterThan(pca.continuity());
        assertThat(tsne.neighbours()).isGreaterThan(pca.neighbours());
        assertThat(tsne.sameLabel()).isGreaterThan(pca.sameLabel());
        assertThat(pca.distances()).isBetween(tsne.distances() + 0.01, tsne.distances() + 0.1);
    }

    @Test
    void the_sliders_reach_every_row() {
        assertThat(Pictured.DIGITS.n()).isEqualTo(Digits.COUNT);
        assertThat(Pictured.CUSTOMERS.n()).isEqualTo(Customers.COUNT);
    }

    @Test
    void the_row_that_is_pointed_at_is_the_one_that_is_told_of() {
        assertThat(FIGURE.describe(state("guess=six").attending("row-0"))).contains("Image 1 is a 0.");
        assertThat(FIGURE.describe(state("guess=six&data=customers").attending("row-1000")))
                .contains("Customer 100 is a hotel");
        assertThat(FIGURE.describe(state("guess=six").attending("row-"))).contains("Image 1661 is");
    }

    @Test
    void nothing_is_told_of_what_stays_before_the_reader_has_guessed() {
        assertThat(FIGURE.describe(state(""))).doesNotContain("t-SNE keeps").doesNotContain("Rings");
        assertThat(FIGURE.describe(state("guess=six")))
                .contains("You guessed well: over all rows, t-SNE keeps 5.8 of ten");
        assertThat(FIGURE.describe(state("guess=ten"))).contains("No, over all rows, t-SNE keeps 5.8 of ten");
    }

    @Test
    void only_the_digits_judge_the_guess_for_it_was_asked_of_them_and_a_link_judges_nobody() {
        assertThat(FIGURE.describe(state("guess=six&data=customers"))).contains(" Over all rows, t-SNE keeps");
        assertThat(FIGURE.describe(state("guess=ten&data=customers"))).contains(" Over all rows, t-SNE keeps");
        assertThat(FIGURE.describe(state("guess=shown"))).contains(" Over all rows, t-SNE keeps 5.8 of ten");
    }

    /** A twentieth of the picture's width is far; three two-hundredths are more than the mark takes. */
    @Test
    void of_the_image_that_is_chosen_at_first_both_pictures_visibly_tear_neighbours_away_and_show_false_ones() {
        Scene scene = new Scene(Pictured.DIGITS, CHOSEN, 10);
        for (boolean tsne : new boolean[] {false, true}) {
            double[] places = scene.places(tsne);
            double width = width(places);
            assertThat(farther(scene.neighbours, scene.near(tsne), places, width / 20))
                    .isGreaterThanOrEqualTo(3);
            assertThat(farther(scene.near(tsne), scene.neighbours, places, width * 0.015))
                    .isGreaterThanOrEqualTo(3);
            assertThat(scene.kept(tsne)).isGreaterThanOrEqualTo(tsne ? 3 : 1);
        }
        assertThat(FIGURE.describe(state(""))).contains("Image 1661 ");
    }

    /** How many of some rows, without those that others have too, lie farther than so from the chosen image. */
    private static long farther(int[] rows, int[] without, double[] places, double than) {
        return java.util.Arrays.stream(rows)
                .filter(row -> !Nearest.isAmong(without, row))
                .filter(row ->
                        Math.hypot(places[2 * row] - places[2 * CHOSEN], places[2 * row + 1] - places[2 * CHOSEN + 1])
                                > than)
                .count();
    }

    private static double width(double[] places) {
        double[] xs = new double[places.length / 2];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = places[2 * i];
        }
        java.util.Arrays.sort(xs);
        return xs[xs.length - 1] - xs[0];
    }
}
