package unstuck.widget.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unstuck.data.CreditDefault;
import unstuck.data.CreditDefault.Model;
import unstuck.data.Shipped;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.HtmlWriter;
import unstuck.figure.Node;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.math.calibration.Brier;
import unstuck.math.calibration.ReliabilityBins;

/** What the figure says of the shipped rows, across its models, repairs and bins. */
class DiagramsTest {
    private final Reliability figure = new Reliability();
    private final Values start = figure.parameters().start();

    DiagramsTest() {
        Shipped.bring(figure);
    }

    static List<Values> sweep() {
        Values start = new Reliability().parameters().start();
        List<Values> sweep = new ArrayList<>();
        for (Model model : Model.values()) {
            for (Repair repair : Repair.values()) {
                for (Binning binning : Binning.values()) {
                    Values v = start.with(Reliability.MODEL, model)
                            .with(Reliability.REPAIR, repair)
                            .with(Reliability.BINNING, binning)
                            .with(Reliability.COUNT, 12.0);
                    if (Evidence.isProbability(v)) {
                        sweep.add(v);
                    }
                }
            }
        }
        return sweep;
    }

    @ParameterizedTest
    @MethodSource("sweep")
    void the_bins_hold_all_rows_and_all_defaults_and_the_terms_add_up(Values v) {
        Evidence evidence = Evidence.of(v, null);
        ReliabilityBins bins = Binned.of(v, null).came;
        int rows = 0;
        int defaults = 0;
        double error = 0;
        for (int bin = 0; bin < bins.bins(); bin++) {
            rows += bins.count(bin);
            defaults += bins.positives(bin);
            error += Math.abs(bins.positives(bin) - bins.promised(bin)) / 3000;
        }
        assertThat(rows).isEqualTo(3000);
        assertThat(defaults).isEqualTo(687);
        assertThat(bins.expectedError()).isCloseTo(error, within(1e-12));
        Brier b = Brier.of(bins, evidence.scores, evidence.defaulted);
        assertThat(b.reliability() - b.resolution() + b.uncertainty() + b.varianceWithin() - 2 * b.covarianceWithin())
                .isCloseTo(b.score(), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("sweep")
    void both_diagrams_are_of_the_same_scores_and_the_drawn_one_is_as_a_perfect_model(Values v) {
        Evidence evidence = Evidence.of(v, null);
        Binned binned = Binned.of(v, null);
        ReliabilityBins drawn = binned.drawn;
        double[] errors =
                binned.binning == Binning.CORP ? evidence.perfect.errorsOfBlocks() : evidence.perfect.errors(drawn);
        assertThat(drawn.rows()).isEqualTo(3000);
        assertThat(drawn.expectedError()).isBetween(errors[0] - 1e-12, errors[errors.length - 1] + 1e-12);
        assertThat(binned.measures.perfectError).isBetween(errors[0], errors[errors.length - 1]);
    }

    @ParameterizedTest
    @MethodSource("sweep")
    void an_error_speaks_against_the_scores_where_no_more_than_five_of_two_hundred_perfect_models_have_one_as_large(
            Values v) {
        String said = figure.describe(State.of(figure.parameters(), v.with(Reliability.GUESS, "A")));
        int noBetter = Binned.of(v, null).measures.noBetter;
        assertThat(said)
                .contains(noBetter <= 5 ? "chance does not explain it" : "the rows say nothing against the scores");
    }

    @Test
    void at_the_start_the_boosted_trees_err_no_more_than_a_perfect_model() {
        Measures measures = Binned.of(figure.parameters().start(), null).measures;
        assertThat(measures.error).isLessThanOrEqualTo(measures.perfectError);
    }

    @ParameterizedTest
    @MethodSource("sweep")
    void bins_beyond_the_last_open_the_last(Values v) {
        Values beyond = v.with(Reliability.OPEN, 40.0).with(Reliability.GUESS, "A");
        int bins = Binned.of(v, null).came.bins();
        assertThat(figure.describe(State.of(figure.parameters(), beyond)))
                .contains("In bin " + Math.min(40, bins) + " of " + bins + " the scores promise");
    }

    @ParameterizedTest
    @MethodSource("sweep")
    void the_slider_for_a_bin_ends_at_the_last_bin(Values v) {
        int bins = Binned.of(v, null).came.bins();
        assertThat(html(v.with(Reliability.OPEN, 40.0)))
                .contains("name=\"open\" min=\"1\" max=\"" + bins + "\" step=\"1\" value=\"" + bins + "\"");
    }

    @Test
    void in_two_of_all_numbers_of_bins_the_boosted_trees_look_worse_than_chance_explains() {
        List<Integer> against = new ArrayList<>();
        for (int bins = 2; bins <= 30; bins++) {
            Values v = start.with(Reliability.COUNT, (double) bins).with(Reliability.GUESS, "A");
            String said = figure.describe(State.of(figure.parameters(), v));
            assertThat(said).contains(", " + bins + " bins,", "so in these bins ");
            if (said.contains("chance does not explain it")) {
                against.add(bins);
            }
        }
        assertThat(against).containsExactly(15, 30);
    }

    @Test
    void a_guess_is_judged_only_beside_the_scores_that_it_was_about() {
        Values said = start.with(Reliability.GUESS, "B");
        assertThat(describe(said)).startsWith("No, A is the perfect model’s. ");
        assertThat(describe(said.with(Reliability.COUNT, 12.0))).startsWith("No, A");
        assertThat(describe(said.with(Reliability.MODEL, Model.LOGISTIC))).startsWith("A is the perfect model’s. ");
        assertThat(describe(said.with(Reliability.REPAIR, Repair.PLATT))).startsWith("A is the perfect model’s. ");
        assertThat(describe(said.with(Reliability.SEED, 2))).startsWith("A is the perfect model’s. ");
    }

    @Test
    void an_opened_bin_lists_its_largest_bills() {
        Values v = start.with(Reliability.OPEN, 8.0);
        Binned binned = Binned.of(v, null);
        CreditDefault.Part rows = CreditDefault.ROWS.read().test();
        double[] amounts = rows.amounts();
        List<Integer> largest = new ArrayList<>();
        for (int row : binned.came.rowsOf(7)) {
            largest.add(row);
        }
        largest.sort((a, b) -> Double.compare(amounts[b], amounts[a]));
        String listed = "";
        for (int row : largest.subList(0, 6)) {
            listed += Decimal.show(binned.scores()[row], 3) + "NT$\u00a0" + Decimal.grouped(amounts[row])
                    + (rows.defaulted()[row] ? "defaulted" : "paid");
        }
        assertThat(html(v).replaceAll("<[^>]*>|\n", "")).contains("what came" + listed);
    }

    @Test
    void a_bin_of_one_row_lists_that_row_and_says_so_in_the_singular() {
        Values v = start.with(Reliability.BINNING, Binning.WIDTH);
        int found = 0;
        for (int count = 2; count <= 30; count++) {
            Values cut = v.with(Reliability.COUNT, (double) count);
            ReliabilityBins bins = Binned.of(cut, null).came;
            for (int bin = 0; bin < bins.bins(); bin++) {
                if (bins.count(bin) == 1) {
                    found++;
                    assertThat(html(cut.with(Reliability.OPEN, bin + 1.0)))
                            .contains("of 1 row defaulted")
                            .doesNotContain("1 rows");
                }
            }
            assertThat(html(cut)).doesNotContain(">1 of " + count + " bins are");
        }
        assertThat(found).isPositive();
    }

    @Test
    void a_margin_has_no_diagram_until_it_is_repaired() {
        Values margin = start.with(Reliability.MODEL, Model.SVM);
        assertThat(html(margin)).contains("margin").doesNotContain("<svg");
        assertThat(html(margin.with(Reliability.REPAIR, Repair.PLATT))).contains("<svg");
    }

    @Test
    void the_opened_bin_shows_a_square_for_each_of_its_rows() {
        Values width = start.with(Reliability.BINNING, Binning.WIDTH).with(Reliability.OPEN, 8.0);
        ReliabilityBins bins = Binned.of(width, null).came;
        Element view = figure.view(State.of(figure.parameters(), width));
        assertThat(squares(view, "came")).isEqualTo(bins.positives(7));
        assertThat(squares(view, "came") + squares(view, "others")).isEqualTo(bins.count(7));
        assertThat(squares(view, "promised")).isEqualTo((int) Math.round(bins.promised(7)));
    }

    @Test
    void an_empty_bin_opens_to_the_word_that_nothing_is_in_it() {
        Values empty = start.with(Reliability.BINNING, Binning.WIDTH)
                .with(Reliability.COUNT, 30.0)
                .with(Reliability.OPEN, 30.0);
        assertThat(html(empty)).contains("no row is in it").contains("bins are empty");
    }

    @Test
    void ties_merge_bins_of_equal_count_and_the_number_left_is_said() {
        Values ties = start.with(Reliability.REPAIR, Repair.ISOTONIC).with(Reliability.COUNT, 30.0);
        int left = Binned.of(ties, null).came.bins();
        assertThat(left).isLessThan(30);
        assertThat(html(ties)).contains("Asked for 30 bins, " + left + " are left");
    }

    @Test
    void before_the_guess_nothing_says_which_diagram_is_which() {
        assertThat(figure.describe(State.of(figure.parameters(), start))).doesNotContain("A is", "B is");
        assertThat(figure.describe(State.of(figure.parameters(), start.with(Reliability.GUESS, "B"))))
                .startsWith("No, A is the perfect model’s.");
    }

    @Test
    void rows_that_were_ruled_out_and_came_make_the_log_loss_infinite_and_are_counted() {
        Values sure = start.with(Reliability.MODEL, Model.NAIVE_BAYES);
        assertThat(html(sure)).contains("∞", "at exactly 0 or 1");
    }

    private String describe(Values v) {
        return figure.describe(State.of(figure.parameters(), v));
    }

    private String html(Values v) {
        return HtmlWriter.write(figure.view(State.of(figure.parameters(), v)));
    }

    private static int squares(Node node, String name) {
        int count = 0;
        if (node instanceof Element element) {
            if (name.equals(element.attr("class")) && element.tag().equals("path")) {
                count += (int) element.attr("d").chars().filter(c -> c == 'M').count();
            }
            for (Node child : element.children()) {
                count += squares(child, name);
            }
        }
        return count;
    }
}
