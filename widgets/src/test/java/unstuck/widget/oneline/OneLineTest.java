package unstuck.widget.oneline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unstuck.figure.Element;
import unstuck.figure.Fragment;
import unstuck.figure.Node;
import unstuck.figure.State;
import unstuck.figure.Text;
import unstuck.math.BackwardLine;
import unstuck.math.GradientCheck.Verdict;

class OneLineTest {
    private static final OneLine FIGURE = new OneLine();
    private static final String CANNOT_TELL = "these numbers cannot tell them apart";

    @ParameterizedTest
    @EnumSource
    void with_the_numbers_at_the_start_the_check_catches_every_wrong_line_and_no_right_one(BackwardLine line) {
        Run run = Run.of(OneLine.X.start(), OneLine.G.start(), line, 1e-4);
        assertThat(run.isCaught()).isEqualTo(!run.isRight());
        assertThat(run.count(Verdict.FAILED) > 0).isEqualTo(!run.isRight());
        assertThat(describe("run=on&line=" + Wording.of(line).key())).doesNotContain(CANNOT_TELL);
    }

    @Test
    void the_numbers_at_the_start_hold_every_case() {
        double[] x = OneLine.X.start();
        double[] g = OneLine.G.start();
        assertThat(x).hasSize(OneLine.CELLS).hasSameSizeAs(g).contains(0);
        boolean passesNegative = false;
        boolean stopsPositive = false;
        for (int i = 0; i < x.length; i++) {
            passesNegative |= x[i] > 0 && g[i] < 0;
            stopsPositive |= x[i] < 0 && g[i] > 0;
        }
        assertThat(passesNegative && stopsPositive).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by-grad | x=2,0.5,1.5,0,-0.4,3,1.2,0.8&g=0.7,0.3,1.2,0.9,-0.6,1.1,0.4,0.5",
                "by-relu | x=1,0.5,1.5,2,0.4,3,1.2,0.8",
                "turned | g=0,0,0,0,0,0,0,0",
                "slope | g=1,1,1,1,1,1,1,1",
            })
    void where_the_numbers_are_too_weak_for_a_wrong_line_the_figure_says_so(String line, String numbers) {
        assertThat(describe("run=on&line=" + line + "&" + numbers)).contains(CANNOT_TELL, "fails nothing");
        assertThat(describe("run=on&line=below&" + numbers)).doesNotContain(CANNOT_TELL);
    }

    @Test
    void what_rounding_spoils_does_not_count_as_catching_a_wrong_line() {
        String blind = "run=on&h=-12&line=by-relu&x=1,0.5,1.5,2,0.4,3,1.2,0.8";
        assertThat(FIGURE.readouts(state(blind)).get("failed")).isNotEqualTo("0");
        assertThat(describe(blind)).contains(CANNOT_TELL, "only what rounding spoils");
        assertThat(describe("run=on&h=-12")).contains("not the line’s fault");
    }

    @ParameterizedTest
    @CsvSource({"-4, 1", "-1, 1", "0, 4"})
    void a_wider_step_reaches_across_the_hinge_more_often_and_then_nothing_is_judged(int k, String unjudged) {
        assertThat(FIGURE.readouts(state("h=" + k)).get("unjudged")).isEqualTo(unjudged);
        assertThat(FIGURE.readouts(state("h=" + k)).get("failed")).isEqualTo("0");
        assertThat(cells("run=on&h=" + k, "unjudged")).hasSize(Integer.parseInt(unjudged));
    }

    @Test
    void at_zero_the_convention_decides_and_the_difference_lies_between_both() {
        Run one = Run.of(OneLine.X.start(), OneLine.G.start(), BackwardLine.NEGATIVE_INPUT, 1e-4);
        Run zero = Run.of(OneLine.X.start(), OneLine.G.start(), BackwardLine.NON_POSITIVE_INPUT, 1e-4);
        assertThat(one.after()[3]).isEqualTo(0.9);
        assertThat(zero.after()[3]).isZero();
        assertThat(one.checks()[3].numerical()).isEqualTo(0.45);
        assertThat(describe("run=on")).contains("the choice s = 1");
        assertThat(describe("run=on&line=not-above")).contains("the choice s = 0");
        assertThat(text(FIGURE.view(state("run=on&line=not-above")))).contains("with slope 0 at 0", "1[xi>0]");
        assertThat(text(FIGURE.view(state("run=on")))).contains("with slope 1 at 0", "1[xi≥0]");
    }

    @Test
    void the_gradient_of_a_NaN_passes_and_is_not_judged() {
        State state = state("run=on&x=NaN,0.5,1.5,0,-0.4,3,-1.2,0.8");
        assertThat(cells("run=on&x=NaN,0.5,1.5,0,-0.4,3,-1.2,0.8", "ajar").get(0))
                .isEqualTo("False");
        assertThat(FIGURE.readouts(state).get("unjudged")).isEqualTo("2");
        assertThat(FIGURE.readouts(state).get("zeros")).isEqualTo("2");
        assertThat(FIGURE.describe(state.attending("after.0")))
                .contains("Every comparison with NaN is False", "The line leaves 0.7");
    }

    @Test
    void an_overwritten_number_is_struck_out_in_the_same_memory() {
        assertThat(cells("run=on", "changed")).containsExactly("0.70", "−0.60", "0.40");
        assertThat(memory("run=on")).containsExactly("A", "A");
        assertThat(cells("run=on&step=2", "changed")).isEmpty();
    }

    @Test
    void a_line_that_gives_the_name_to_a_new_array_leaves_the_callers_untouched() {
        assertThat(memory("run=on&line=slope")).containsExactly("A", "B");
        assertThat(memory("run=on&line=slope&step=2")).containsExactly("A", "A");
        Element view = FIGURE.view(state("run=on&line=slope"));
        assertThat(text(view)).contains("the caller’s, untouched");
        assertThat(all(view, e -> e.tag().equals("s"))).isEmpty();
    }

    @Test
    void a_mask_taken_from_relu_is_never_true() {
        assertThat(cells("run=on&line=by-relu", "shut")).isEmpty();
        assertThat(cells("run=on&line=by-relu", "ajar")).hasSize(8);
        assertThat(cells("run=on", "shut")).hasSize(3);
        assertThat(cells("run=on&step=1", "shut")).isEmpty();
    }

    @Test
    void the_answer_is_veiled_until_the_reader_has_run_the_lines() {
        assertThat(all(FIGURE.view(state("")), e -> has(e, "veiled") && e.tag().equals("tr")))
                .hasSize(4);
        assertThat(all(FIGURE.view(state("run=on")), e -> has(e, "veiled"))).isEmpty();
        Element run =
                all(FIGURE.view(state("guess=10001010")), e -> has(e, "run")).get(0);
        State after = state("guess=10001010")
                .with(run.press().pressed(state("guess=10001010").values()));
        assertThat(after.step()).isZero();
        assertThat(all(FIGURE.view(after), e -> has(e, "veiled"))).isEmpty();
    }

    @Test
    void a_guess_is_judged_for_the_line_that_it_was_made_for() {
        String wrong = "guess=10011000";
        assertThat(describe(wrong + "&run=below")).startsWith("Look again at your guess for cells 3 and 6.");
        assertThat(cells(wrong + "&run=below", "wrong")).hasSize(2);
        assertThat(describe("guess=10001010&run=below")).startsWith("Your guess is right.");
        assertThat(describe(wrong + "&run=below&line=by-grad")).doesNotContain("guess");
        assertThat(cells(wrong + "&run=below&line=by-grad", "wrong")).isEmpty();
        assertThat(describe(wrong + "&run=on")).doesNotContain("guess");
    }

    @Test
    void where_a_zero_arrives_and_stays_both_guesses_are_right() {
        String zeros = "g=0,-0.3,1.2,0.9,-0.6,-1.1,0.4,0.5&run=below";
        assertThat(describe("guess=00001010&" + zeros)).startsWith("Your guess is right.");
        assertThat(describe("guess=10001010&" + zeros)).startsWith("Your guess is right.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.4", "grad.4", "mask.4", "after.4", "check.4"})
    void a_cell_lights_its_column_and_the_parts_of_equation_and_program_that_stand_for_it(String key) {
        Element view = FIGURE.view(state("run=on").attending(key));
        assertThat(all(view, e -> e.tag().equals("td") && has(e, "lit")))
                .hasSize(8)
                .allMatch(e -> e.attr("data-points").endsWith(".4"));
        assertThat(all(view, e -> e.attr("data-cell") != null && has(e, "lit"))).isNotEmpty();
        assertThat(text(view)).contains("∂L∂x4=−0.6·1[−0.4≥0]=−0.6·0=0");
    }

    @ParameterizedTest
    @CsvSource({"below, mask x", "by-grad, mask grad", "by-relu, mask relu", "slope, mask x"})
    void the_token_of_the_mask_lights_the_mask_and_the_row_that_it_is_taken_from(String line, String rows) {
        Element view = FIGURE.view(state("run=on&line=" + line).attending("mask"));
        List<String> lit = new ArrayList<>();
        for (Element row : all(view, e -> e.tag().equals("tr") && has(e, "lit"))) {
            lit.add(((Element) row.children().get(0)).attr("data-points"));
        }
        assertThat(lit).containsExactlyInAnyOrder(rows.split(" "));
        assertThat(all(view, e -> e.attr("data-cell") != null && has(e, "lit")))
                .hasSize(2)
                .allMatch(e -> e.attr("data-points").equals("mask"));
    }

    @Test
    void every_step_part_and_column_is_said_in_words_of_its_own() {
        List<String> sentences = new ArrayList<>();
        for (int step = 0; step <= Script.CHECK; step++) {
            sentences.add(describe("run=on&step=" + step));
        }
        for (String key : List.of("x", "relu", "grad", "mask", "after", "x.0", "x.1", "x.2", "x.3", "x.4")) {
            sentences.add(FIGURE.describe(state("run=on").attending(key)));
        }
        assertThat(sentences).doesNotHaveDuplicates().allMatch(s -> s.endsWith("."));
    }

    private static State state(String settings) {
        return State.of(
                FIGURE.parameters(),
                Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings));
    }

    private static String describe(String settings) {
        return FIGURE.describe(state(settings));
    }

    /** The text of every cell of that class. */
    private static List<String> cells(String settings, String marked) {
        List<String> texts = new ArrayList<>();
        for (Element cell : all(FIGURE.view(state(settings)), e -> e.tag().equals("td") && has(e, marked))) {
            texts.add(text(cell));
        }
        return texts;
    }

    /** The letters of the memory that grad names, before and after. */
    private static List<String> memory(String settings) {
        List<String> letters = new ArrayList<>();
        for (Element letter : all(FIGURE.view(state(settings)), e -> has(e, "memory-name"))) {
            letters.add(text(letter));
        }
        return letters;
    }

    private static boolean has(Element element, String marked) {
        String classes = element.attr("class");
        return classes != null && List.of(classes.split(" ")).contains(marked);
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child : element.children()) {
            text.append(child instanceof Element inner ? text(inner) : ((Text) child).content());
        }
        return text.toString();
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
