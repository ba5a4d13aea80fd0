package unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentTest {
    private static final Slider BIAS =
            Slider.slider("bias", "bias b", -2, 2, 0.1).startingAt(0);
    private static final Choice<Integer> KIND =
            Choice.<Integer>choice("kind", "kind").option("one", "One", 1).option("two", "Two", 2);
    private static final Numbers XS = Numbers.numbers("x", "x", 10, 1, 2, 3);
    private static final Flags MARKS = Flags.flags("marks", "marks", 3);
    private static final Switch COPY = Switch.toggle("copy", "copy");
    private static final Seed SEED = Seed.seed("seed", "seed");
    private static final Parameters ALL = Parameters.of(BIAS, KIND, XS, MARKS, COPY, SEED)
            .stepping(Iteration.iteration("step", 10, values -> 0, (values, n) -> n + 1));

    @Test
    void writes_only_what_differs_from_the_start() {
        Values start = ALL.start();
        assertThat(Fragment.write(ALL, start, start)).isEmpty();
        assertThat(Fragment.write(ALL, start, start.with(BIAS, -1.5).with(KIND, 2)))
                .isEqualTo("bias=-1.5&kind=two");
    }

    @Test
    void reads_back_what_it_writes_of_every_kind_of_parameter() {
        Values changed = ALL.start()
                .with(BIAS, -1.5)
                .with(KIND, 2)
                .with(XS, new double[] {0.5, Double.NaN, -3})
                .with(MARKS, new boolean[] {true, false, true})
                .with(COPY, true)
                .with(SEED, 7269);
        String written = Fragment.write(ALL, ALL.start(), changed);
        assertThat(written).isEqualTo("bias=-1.5&kind=two&x=0.5,NaN,-3&marks=101&copy=on&seed=7269");
        assertThat(Fragment.write(ALL, ALL.start(), Fragment.read(ALL, ALL.start(), written)))
                .isEqualTo(written);
    }

    @Test
    void the_step_is_a_parameter_like_the_others() {
        Values values = Fragment.read(ALL, ALL.start(), "step=4");
        assertThat(State.of(ALL, values).step()).isEqualTo(4);
    }

    @Test
    void splits_the_figure_from_its_settings_and_undoes_percent_signs() {
        Fragment fragment = Fragment.of("fig-a%3Fx=1%2C2%2c3");
        assertThat(fragment.figure()).isEqualTo("fig-a");
        assertThat(fragment.settings()).isEqualTo("x=1,2,3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bias",
                "bias=",
                "bias=9",
                "bias=0.05",
                "bias=1&bias=1",
                "nothing=1",
                "kind=three",
                "x=1,2",
                "x=1,2,99",
                "x.1=2",
                "marks=1",
                "marks=012",
                "copy=yes",
                "seed=-1",
                "seed=1.5",
                "seed=1e9",
                "step=11",
                "step=0.5",
                "&",
                "=",
                "bias=NaN",
                "__proto__=1",
                "bias=%00",
                "bias=<script>"
            })
    void refuses_whatever_is_not_exactly_a_state(String settings) {
        assertThatThrownBy(() -> Fragment.read(ALL, ALL.start(), settings)).isInstanceOf(BadValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "%", "%%%", "%F0%9F", "fig?a=%zz", "???=&&&"})
    void an_odd_address_is_split_without_an_error(String text) {
        assertThat(Fragment.of(text)).isNotNull();
    }

    @Test
    void an_endless_address_is_no_address() {
        assertThat(Fragment.of("fig-a?" + "x".repeat(100_000)).figure()).isEmpty();
    }

    @Test
    void a_misspelt_name_comes_with_the_names_that_there_are() {
        assertThatThrownBy(() -> Fragment.read(ALL, ALL.start(), "biass=1"))
                .isInstanceOfSatisfying(
                        BadValue.class, bad -> assertThat(bad.candidates()).contains("bias"));
    }
}
