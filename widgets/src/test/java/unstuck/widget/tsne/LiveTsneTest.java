package unstuck.widget.tsne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import unstuck.data.Shipped;
import unstuck.figure.Decimal;
import unstuck.figure.Fragment;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Work;

class LiveTsneTest {
    private static final LiveTsne FIGURE = new LiveTsne();

    static {
        Shipped.bring(FIGURE);
    }

    private static State state(String settings) {
        Values values = Fragment.read(FIGURE.parameters(), FIGURE.parameters().start(), settings);
        return State.of(FIGURE.parameters(), values);
    }

    /** Where the mathematics has changed, the new picture is saved beside the shipped one, to take its place. */
    @Test
    void the_picture_that_is_shipped_is_the_one_that_the_run_ends_with() throws IOException {
        Work work = prepared("");
        StringBuilder text = new StringBuilder("x,y\n").append(Decimal.write(work.numbers()[0], 3));
        for (int step = 1; step <= LiveTsne.STEPS; step++) {
            while (!work.step()) {}
            if (step % 2 == 0) {
                text.append(',').append(Decimal.write(work.numbers()[0], 3));
            }
        }
        double[] end = work.numbers();
        for (int i = 1; i < end.length; i += 2) {
            text.append('\n').append(Math.round(10 * end[i])).append(',').append(Math.round(10 * end[i + 1]));
        }
        text.append('\n');
        if (!text.toString().equals(Shipped.text("digits-tsne"))) {
            Files.writeString(Path.of("../content/data/digits-tsne.csv.changed"), text);
        }
        assertThat(text.toString().equals(Shipped.text("digits-tsne")))
                .as("the picture is as computed; else see content/data/digits-tsne.csv.changed")
                .isTrue();
    }

    @Test
    void at_a_low_learning_rate_the_digits_are_not_finished_when_the_run_ends() {
        assertThat(divergenceAtTheEnd("rate=10")).isGreaterThan(divergenceAtTheEnd("") + 0.1);
    }

    private static double divergenceAtTheEnd(String settings) {
        Work work = prepared(settings);
        for (int step = 1; step <= LiveTsne.STEPS; step++) {
            while (!work.step()) {}
        }
        return work.numbers()[0];
    }

    private static Work prepared(String settings) {
        Work work = new Descent().start(LiveTsne.input(state(settings).values()));
        while (!work.nextPart().isEmpty()) {
            work.prepare();
        }
        return work;
    }

    @Test
    void a_step_comes_in_parts_of_one_iteration() {
        Work work = prepared("");
        int parts = 1;
        while (!work.step()) {
            parts++;
        }
        assertThat(parts).isEqualTo(Descent.ITERATIONS);
    }

    @Test
    void the_preparation_comes_in_many_small_parts_that_say_how_far_it_is() {
        Work work = new Descent().start(LiveTsne.input(state("").values()));
        int parts = 0;
        java.util.Set<String> words = new java.util.LinkedHashSet<>();
        while (!work.nextPart().isEmpty()) {
            words.add(work.nextPart());
            work.prepare();
            parts++;
        }
        assertThat(parts).isGreaterThan(100);
        assertThat(words)
                .contains(
                        "finding every point’s neighbours",
                        "finding every point’s neighbours, 50 %",
                        "fitting every point’s Gaussian to the perplexity, 90 %",
                        "laying out the start");
    }

    @Test
    void a_run_that_nobody_has_computed_yet_is_said_to_be_waited_for() {
        State waiting = state("data=penguins");
        assertThat(FIGURE.describe(waiting)).endsWith("waiting for the worker.");
        waiting.work().say("finding every point’s neighbours");
        assertThat(FIGURE.describe(waiting)).endsWith("finding every point’s neighbours.");
    }

    @Test
    void why_a_run_has_failed_is_said_as_a_sentence_of_its_own() {
        State failed = state("data=penguins");
        failed.work().fail("The worker has broken down.");
        assertThat(FIGURE.describe(failed)).endsWith("exaggeration 12. The worker has broken down.");
    }

    @Test
    void a_chosen_point_says_what_it_is_and_how_far_its_gaussian_reaches() {
        assertThat(FIGURE.describe(state("").attending("row-0")))
                .contains("Digit 1 is a 0")
                .containsPattern("Its Gaussian has σ = \\d");
        assertThat(FIGURE.describe(state("").attending("row-9999"))).doesNotContain("Gaussian");
    }
}
