package unstuck.widget.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Node;
import unstuck.figure.Parameters;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.math.GradientCheck.Verdict;
import unstuck.math.Matrix;
import unstuck.math.SlopeAtZero;
import unstuck.math.UnitState;

class NetworkTest {
    private static final Network FIGURE = new Network();

    @Test
    void every_number_of_the_program_is_a_multiple_of_a_quarter_and_at_most_four() {
        Memory memory = new Memory(12, true);
        for (Variable variable : Variable.values()) {
            for (double value : memory.get(variable).toArray()) {
                assertThat(value * 4)
                        .as(variable.code())
                        .isEqualTo(Math.rint(value * 4))
                        .isBetween(-16.0, 16.0);
            }
        }
    }

    @Test
    void the_units_show_every_case_of_the_mask() {
        Matrix h = Memory.FORWARD.z1();
        assertThat(UnitState.of(h, 0, SlopeAtZero.ONE))
                .containsExactly(UnitState.STRAIGHT, UnitState.DEAD, UnitState.BENDING, UnitState.BENDING);
        assertThat(UnitState.of(h, 0, SlopeAtZero.ZERO)[3]).isEqualTo(UnitState.DEAD);
        assertThat(h.at(1, 3)).isZero();

        List<Double> stopped = new ArrayList<>();
        List<Double> passed = new ArrayList<>();
        for (int i = 0; i < h.size(); i++) {
            (h.at(i) < 0 ? stopped : passed).add(Memory.BACKWARD.dA1().at(i));
        }
        assertThat(stopped).anyMatch(g -> g > 0).anyMatch(g -> g < 0).doesNotContain(0.0);
        assertThat(passed).anyMatch(g -> g > 0).anyMatch(g -> g < 0);
    }

    @Test
    void two_columns_of_h_relu_are_zeros_but_only_one_of_grad_w1() {
        assertThat(Network.zeroColumns(Memory.FORWARD.a1())).isEqualTo("13");
        assertThat(Network.zeroColumns(Memory.BACKWARD.dW1())).isEqualTo("1");
        assertThat(describe("guess=one", "step=11")).contains("Right: only 1.");
        assertThat(describe("guess=both", "step=11")).contains("No: only 1.");
    }

    @Test
    void every_gradient_has_the_shape_of_its_array() {
        Memory memory = new Memory(12, true);
        int pairs = 0;
        for (Variable gradient : Variable.values()) {
            for (Variable of : Variable.values()) {
                if (gradient.code().equals("grad_" + of.code())) {
                    assertThat(gradient.shape(memory.get(gradient))).isEqualTo(of.shape(memory.get(of)));
                    pairs++;
                }
            }
        }
        assertThat(pairs).isEqualTo(7);
        assertThat(Variable.B1.shape(memory.get(Variable.B1))).isEqualTo("(4,)");
        assertThat(Variable.H.shape(memory.get(Variable.H))).isEqualTo("(3, 4)");
        assertThat(Variable.LOSS.shape(memory.get(Variable.LOSS))).isEqualTo("()");
    }

    @Test
    void every_forward_line_has_a_mirror_and_the_pairs_run_back_in_reverse() {
        List<Integer> pairs = new ArrayList<>();
        for (Line line : Line.ALL) {
            if (line.number() < Line.CHECK) {
                pairs.add(line.pair());
            }
        }
        assertThat(pairs).containsExactly(1, 2, 3, 4, 4, 3, 3, 3, 2, 2, 1, 1);
    }

    @Test
    void a_line_writes_the_array_that_its_code_names() {
        for (Line line : Line.ALL) {
            if (line.number() < Line.CHECK) {
                assertThat(line.code()).matches(line.writes().code() + "( =|\\[).*");
                assertThat(line.writes().line()).isEqualTo(line.number() == Line.MASK ? Line.COPY : line.number());
            }
        }
    }

    @Test
    void the_sum_that_a_number_shows_gives_the_number() {
        Memory memory = new Memory(12, true);
        int sums = 0;
        for (Variable variable : Variable.values()) {
            for (int i = 0; i < memory.get(variable).size(); i++) {
                List<String> parts =
                        List.of(Origin.of(memory, variable, i).sentence().split(" = |; "));
                if (variable.line() > 0 && variable != Variable.GRAD_H) {
                    String shown = Decimal.showShort(memory.get(variable).at(i), 2) + ".";
                    assertThat(parts).as("%s", parts).hasSize(3).last().isEqualTo(shown);
                    assertThat(value(parts.get(1)))
                            .as("%s", parts)
                            .isEqualTo(memory.get(variable).at(i));
                    sums++;
                }
            }
        }
        assertThat(sums).isEqualTo(12 + 12 + 3 + 1 + 3 + 4 + 1 + 12 + 8 + 4);
    }

    @Test
    void a_number_is_made_from_its_row_its_column_and_its_bias() {
        Origin origin = Origin.of(new Memory(1, true), Variable.H, 7);
        List<String> operands = new ArrayList<>();
        for (Variable variable : Variable.values()) {
            for (int i = 0; i < 12; i++) {
                if (origin.isMadeFrom(variable.key(i))) {
                    operands.add(variable.key(i));
                }
            }
        }
        assertThat(operands).containsExactly("x.2", "x.3", "w1.3", "w1.7", "b1.3");
        assertThat(origin.sentence()).isEqualTo("h[1, 3] = 2·2 + 2·(−1) + (−2) = 0.");
    }

    @Test
    void the_mask_explains_each_of_its_cases() {
        Memory memory = new Memory(Line.MASK, true);
        assertThat(Origin.of(memory, Variable.GRAD_H, 0).sentence())
                .isEqualTo(
                        "grad_h[0, 0] = grad_h_relu[0, 0] = −0.5; h[0, 0] = 1 is positive, so the gradient passes line 10.");
        assertThat(Origin.of(memory, Variable.GRAD_H, 1).sentence())
                .isEqualTo(
                        "grad_h[0, 1] = grad_h_relu[0, 1] = 0.25; h[0, 1] = −1.5 is negative, so line 10 set it to 0.");
        assertThat(Origin.of(memory, Variable.GRAD_H, 7).sentence())
                .isEqualTo("grad_h[1, 3] = grad_h_relu[1, 3] = −2; h[1, 3] = 0 is at the hinge, but not below 0:"
                        + " the sign < lets the gradient pass.");
    }

    @Test
    void the_check_passes_where_it_can_judge_and_never_fails() {
        Check check = new Check(new Memory(Line.CHECK, true));
        assertThat(Check.parameters(Verdict.PASSED)).isEqualTo(14);
        assertThat(Check.parameters(Verdict.CANNOT_BE_JUDGED)).isEqualTo(3);
        assertThat(Check.parameters(Verdict.FAILED)).isZero();
        for (Variable gradient : List.of(Variable.GRAD_W1, Variable.GRAD_B1, Variable.GRAD_W2, Variable.GRAD_B2)) {
            for (int i = 0; i < check.of(gradient).length; i++) {
                boolean movesUnit3 = gradient != Variable.GRAD_W2 && gradient != Variable.GRAD_B2 && i % 4 == 3;
                assertThat(check.of(gradient)[i].verdict())
                        .as(gradient.key(i))
                        .isEqualTo(movesUnit3 ? Verdict.CANNOT_BE_JUDGED : Verdict.PASSED);
            }
        }
        assertThat(check.activations(Verdict.PASSED)).isEqualTo(12);
    }

    @Test
    void without_the_copy_the_parameters_keep_their_gradients_and_grad_h_relu_is_wrong_where_h_is_negative() {
        Memory copied = new Memory(Line.CHECK, true);
        Memory shared = new Memory(Line.CHECK, false);
        for (Variable variable : Variable.values()) {
            if (variable != Variable.GRAD_H_RELU) {
                assertThat(shared.get(variable).toArray())
                        .isEqualTo(copied.get(variable).toArray());
            }
        }
        Check check = new Check(shared);
        for (int i = 0; i < 12; i++) {
            assertThat(check.of(Variable.GRAD_H_RELU)[i].verdict())
                    .isEqualTo(Memory.FORWARD.z1().at(i) < 0 ? Verdict.FAILED : Verdict.PASSED);
        }
        assertThat(describe("copy=off", "step=13")).contains("6 numbers of grad_h_relu are wrong");
    }

    @Test
    void without_the_copy_line_10_writes_into_both_names() {
        assertThat(arrays("written", "step=10")).containsExactly("grad_h");
        assertThat(arrays("written", "copy=off", "step=10")).containsExactly("grad_h", "grad_h_relu");
        assertThat(arrays("written", "copy=off", "step=11")).containsExactly("grad_w1");
    }

    @Test
    void an_array_shows_its_numbers_from_the_line_that_computes_it() {
        for (int step = 0; step <= Line.CHECK; step++) {
            List<Element> filled = all(
                    view("step=" + step),
                    e -> "td".equals(e.tag()) && !e.children().isEmpty());
            int expected = 0;
            for (Variable variable : Variable.values()) {
                expected += variable.line() <= step
                        ? new Memory(step, true).get(variable).size()
                        : 0;
            }
            assertThat(filled).as("step %s", step).hasSize(expected);
        }
    }

    @Test
    void the_answer_is_veiled_until_the_reader_has_said_it() {
        assertThat(arrays("veiled", "step=13")).containsExactly("grad_w1", "grad_b1", "grad_h");
        assertThat(arrays("veiled", "step=9")).containsExactly("grad_w1", "grad_b1");
        assertThat(arrays("veiled", "guess=none", "step=13")).isEmpty();
    }

    @Test
    void a_line_lights_its_mirror_and_a_number_its_operands_and_its_line() {
        assertThat(lit("line.2")).containsExactly("line.2", "line.9", "line.10");
        assertThat(lit("grad_b1.2")).containsExactly("line.12", "grad_h.2", "grad_h.6", "grad_h.10");
        assertThat(lit("")).isEmpty();
    }

    @Test
    void each_grid_is_one_stop_of_the_tab_key_in_every_step() {
        for (int step = 0; step <= Line.CHECK; step++) {
            List<Element> grids = all(view("step=" + step), e -> e.attr("data-grid") != null);
            assertThat(grids).hasSize(2);
            for (Element grid : grids) {
                assertThat(all(grid, e -> "0".equals(e.attr("tabindex")))).hasSize(1);
                assertThat(all(grid, e -> e.attr("data-cell") != null && e.attr("tabindex") == null))
                        .isEmpty();
            }
        }
    }

    @Test
    void every_step_and_everything_that_can_be_pointed_at_says_something_of_its_own() {
        List<String> sentences = new ArrayList<>();
        for (int step = 0; step <= Line.CHECK; step++) {
            sentences.add(describe("step=" + step));
        }
        for (Element pointing : all(view("step=13", "guess=one"), e -> e.tag().equals("td"))) {
            sentences.add(FIGURE.describe(state("step=13", "guess=one").attending(pointing.attr("data-points"))));
        }
        assertThat(sentences).doesNotHaveDuplicates().allMatch(s -> s.endsWith(".") || s.endsWith(")."));
    }

    /** The value of a sum of products, a maximum, a difference or a mean as it stands on the page. */
    private static double value(String sum) {
        String s = sum.replace('−', '-');
        if (s.startsWith("max(")) {
            return Math.max(Double.parseDouble(s.substring(4, s.indexOf(','))), 0);
        }
        if (s.contains("²")) {
            double squares = 0;
            for (String square : s.substring(1, s.indexOf(") /")).split(" \\+ ")) {
                double error = difference(square.replace("²", ""));
                squares += error * error;
            }
            return squares / 6;
        }
        if (s.contains(") / 3")) {
            return difference(s.substring(0, s.indexOf(" / 3"))) / 3;
        }
        double value = 0;
        for (String term : s.split(" \\+ ")) {
            double product = 1;
            for (String factor : term.split("·")) {
                product *= Double.parseDouble(factor.replaceAll("[()]", ""));
            }
            value += product;
        }
        return value;
    }

    private static double difference(String bracket) {
        String[] parts = bracket.substring(1, bracket.length() - 1).split(" - ");
        return Double.parseDouble(parts[0]) - Double.parseDouble(parts[1].replaceAll("[()]", ""));
    }

    private static State state(String... settings) {
        Parameters parameters = FIGURE.parameters();
        Values values = parameters.start();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            values = parameters.read(values, setting.substring(0, equals), setting.substring(equals + 1));
        }
        return State.of(parameters, values);
    }

    private static String describe(String... settings) {
        return FIGURE.describe(state(settings));
    }

    private static Element view(String... settings) {
        return FIGURE.view(state(settings));
    }

    /** The names of the arrays whose table, or its body, has the class. */
    private static List<String> arrays(String marked, String... settings) {
        List<String> names = new ArrayList<>();
        for (Element table : all(view(settings), e -> e.tag().equals("table"))) {
            if (!all(table, e -> e.tag().startsWith("t") && has(e, marked)).isEmpty()) {
                names.add(table.attr("data-key"));
            }
        }
        return names;
    }

    private static List<String> lit(String attention) {
        List<String> keys = new ArrayList<>();
        for (Element lit : all(FIGURE.view(state("step=13").attending(attention)), e -> has(e, "lit"))) {
            keys.add(lit.attr("data-points"));
        }
        return keys;
    }

    private static boolean has(Element element, String marked) {
        String classes = element.attr("class");
        return classes != null && List.of(classes.split(" ")).contains(marked);
    }

    private static List<Element> all(Element root, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        if (wanted.test(root)) {
            found.add(root);
        }
        for (Node child : root.children()) {
            if (child instanceof Element element) {
                found.addAll(all(element, wanted));
            }
        }
        return found;
    }
}
