package unstuck.widget.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unstuck.data.Customers;
import unstuck.figure.Fragment;
import unstuck.figure.HtmlWriter;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.widget.Widgets;

class CustomersByPcaTest {
    private static final CustomersByPca FIGURE = (CustomersByPca) Widgets.named("customers");
    private static final String[] SCALES = {"raw", "standardised", "log", "log-standardised"};

    private static Values values(String settings) {
        return Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings);
    }

    private static String says(String settings) {
        return FIGURE.describe(State.of(FIGURE.parameters(), values(settings)));
    }

    private static Analysis analysis(String settings) {
        return Analysis.of(values(settings));
    }

    @Test
    void raw_the_horizontal_axis_is_almost_only_fresh() {
        Analysis raw = analysis("");
        assertThat(raw.direction(0)[0]).isCloseTo(0.9765, within(0.0005));
        assertThat(raw.share(0)).isCloseTo(0.4596, within(0.0005));
        assertThat(says("guess=one")).startsWith("Yes: the horizontal axis is almost only Fresh.");
        assertThat(says("guess=all")).startsWith("No: the horizontal axis is almost only Fresh.");
    }

    @Test
    void standardised_it_is_groceries_detergents_and_milk() {
        assertThat(says("guess=some&scale=standardised"))
                .startsWith("The horizontal axis is how much is spent on Grocery, Detergents & Paper and Milk."
                        + " To the right: customers who spend a lot on these.");
    }

    @Test
    void a_guess_is_judged_only_of_the_raw_amounts_of_all_customers_of_which_it_was_asked() {
        for (String guess : new String[] {"all", "some", "contrast", "one"}) {
            assertThat(says("guess=" + guess)).startsWith(guess.equals("one") ? "Yes: " : "No: ");
            assertThat(says("without=on&guess=" + guess)).startsWith("The horizontal axis");
            for (String scale : new String[] {"standardised", "log", "log-standardised"}) {
                assertThat(says("scale=" + scale + "&guess=" + guess)).startsWith("The horizontal axis");
            }
        }
    }

    @Test
    void a_link_shows_the_answer_and_judges_nobody() {
        assertThat(says("guess=shown")).startsWith("The horizontal axis is almost only Fresh. To the right: customers");
    }

    @Test
    void the_sides_change_places_with_the_flip() {
        for (String scale : SCALES) {
            assertThat(says("guess=shown&scale=" + scale)).contains(" To the right: customers who spend a lot on ");
            assertThat(says("guess=shown&flip=on&scale=" + scale))
                    .contains(" To the left: customers who spend a lot on ");
        }
    }

    @Test
    void only_the_chosen_customer_is_seen_before_the_reader_has_guessed() {
        assertThat(picture("")).contains("<g class=\"cloud some veiled\">").doesNotContain("data-dots");
        assertThat(picture("")).contains("open data veiled").contains("<g class=\"handle movable drag-xy\"");
        assertThat(picture("guess=one")).doesNotContain("veiled").contains("data-dots");
    }

    private static String picture(String settings) {
        return HtmlWriter.write(FIGURE.view(State.of(FIGURE.parameters(), values(settings))));
    }

    @Test
    void the_meaning_is_not_said_before_the_reader_has() {
        for (String scale : SCALES) {
            assertThat(says("customer=1&scale=" + scale))
                    .doesNotContain("horizontal axis is", "axis sets", "Grocery,", "To the ");
        }
    }

    @Test
    void the_words_are_the_same_after_a_flip_and_every_number_on_the_axis_is_not() {
        for (String scale : SCALES) {
            for (String without : new String[] {"on", "off"}) {
                String settings = "scale=" + scale + "&without=" + without;
                Analysis before = analysis(settings);
                Analysis after = analysis(settings + "&flip=on");
                assertThat(CustomersByPca.meaning(after).words())
                        .isEqualTo(CustomersByPca.meaning(before).words());
                for (int row = 0; row < before.size(); row++) {
                    assertThat(after.score(row, 0)).isEqualTo(-before.score(row, 0));
                    assertThat(after.score(row, 1)).isEqualTo(before.score(row, 1));
                }
                for (int j = 0; j < before.components(); j++) {
                    assertThat(after.direction(0)[j]).isEqualTo(-before.direction(0)[j]);
                }
            }
        }
    }

    @Test
    void shares_of_the_variance_add_up_to_one() {
        for (String scale : SCALES) {
            for (String without : new String[] {"on", "off"}) {
                Analysis analysis = analysis("scale=" + scale + "&without=" + without);
                double sum = 0;
                for (int c = 0; c < analysis.components(); c++) {
                    sum += analysis.share(c);
                }
                assertThat(sum).isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void directions_have_length_one_and_loadings_the_variance() {
        Analysis directions = analysis("scale=standardised");
        Analysis loadings = analysis("scale=standardised&entries=loadings");
        for (int axis = 0; axis < 2; axis++) {
            assertThat(squares(directions.entries(axis))).isCloseTo(1, within(1e-12));
            assertThat(squares(loadings.entries(axis))).isCloseTo(6 * loadings.share(axis), within(1e-12));
        }
    }

    @Test
    void standardised_loadings_are_correlations_with_the_axis() {
        Analysis analysis = analysis("scale=log-standardised&entries=loadings");
        double[] milk = new double[analysis.size()];
        double[] scores = new double[analysis.size()];
        for (int row = 0; row < milk.length; row++) {
            milk[row] = Math.log(analysis.customers().amount(analysis.customer(row), 1));
            scores[row] = analysis.score(row, 0);
        }
        double correlation =
                new org.apache.commons.math3.stat.correlation.PearsonsCorrelation().correlation(milk, scores);
        assertThat(analysis.entries(0)[1]).isCloseTo(correlation, within(1e-10));
    }

    private static double squares(double[] entries) {
        double sum = 0;
        for (double each : entries) {
            sum += each * each;
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"48", "62", "86", "182", "184"})
    void the_five_largest_can_be_left_out(int customer) {
        assertThat(analysis("").row(customer - 1)).isNotNegative();
        assertThat(analysis("without=on").row(customer - 1)).isEqualTo(-1);
        assertThat(analysis("without=on").size()).isEqualTo(435);
        assertThat(says("without=on&customer=" + customer)).contains("one of those left out");
    }

    @Test
    void the_slider_reaches_every_customer() {
        assertThat(Customers.ROWS.read().count()).isEqualTo(Customers.COUNT);
    }

    @Test
    void labels_are_no_columns() {
        Analysis analysis = analysis("");
        assertThat(analysis.components()).isEqualTo(6);
        for (int j = 0; j < 6; j++) {
            assertThat(analysis.name(j)).isNotIn("Channel", "Region");
        }
    }
}
