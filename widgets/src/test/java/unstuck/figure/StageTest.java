package unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageTest {
    private static final Switch ON = Switch.toggle("on", "on");
    private static final Slider SIZE = Slider.slider("size", "size", 0, 1, 0.5).when(values -> values.get(ON));
    private static final Choice<Integer> GUESS = Choice.<Integer>choice("guess", "guess")
            .option("a", "A", 1)
            .option("b", "B", 2)
            .startingOpen("open", 0);

    private static final Widget WIDGET = new Widget() {
        private final Parameters parameters = Parameters.of(ON, SIZE, GUESS)
                .stepping(Iteration.iteration("step", 3, values -> 0, (values, n) -> n + 1));

        @Override
        public Parameters parameters() {
            return parameters;
        }

        @Override
        public Element view(State state) {
            return Element.of("p")
                    .add(Element.of("b").litBy("one", "two"), Element.of("i").litBy("two"));
        }

        @Override
        public String describe(State state) {
            return "Size " + Decimal.show(state.get(SIZE), 1) + ".";
        }
    };

    @Test
    void a_control_that_can_do_nothing_is_disabled() {
        State off = State.start(WIDGET.parameters());
        assertThat(html(off)).containsPattern("name=\"size\" disabled");
        assertThat(html(off.with(off.values().with(ON, true)))).doesNotContainPattern("name=\"size\" disabled");
    }

    @Test
    void what_answers_to_the_attention_is_lit() {
        State state = State.start(WIDGET.parameters());
        assertThat(html(state.attending("one")))
                .contains("<b data-lit-by=\"one two\" class=\"lit\">")
                .doesNotContain("<i data-lit-by=\"two\" class");
        assertThat(html(state)).doesNotContain("lit\"");
    }

    @Test
    void a_prediction_that_is_open_has_no_radio_button_of_its_own() {
        assertThat(html(State.start(WIDGET.parameters())))
                .contains("value=\"a\"")
                .doesNotContain("value=\"open\"")
                .doesNotContain("checked");
    }

    @Test
    void the_first_step_has_no_back_and_the_last_no_step() {
        State state = State.start(WIDGET.parameters());
        Slider steps = WIDGET.parameters().iteration().steps();
        assertThat(html(state))
                .contains("class=\"back\" type=\"button\" disabled")
                .doesNotContain("class=\"step\" type=\"button\" disabled");
        assertThat(html(state.with(state.values().with(steps, 3)))).contains("class=\"step\" type=\"button\" disabled");
    }

    @Test
    void the_sentence_is_announced_when_it_changes_and_not_while_playing() {
        State state = State.start(WIDGET.parameters());
        assertThat(html(state)).contains("<p class=\"says\" aria-live=\"polite\">Size 0.0.</p>");
        assertThat(HtmlWriter.write(new Stage(WIDGET).show(state, true, "")))
                .contains("aria-live=\"off\"")
                .contains(">Pause<");
    }

    private static String html(State state) {
        return HtmlWriter.write(new Stage(WIDGET).show(state));
    }
}
