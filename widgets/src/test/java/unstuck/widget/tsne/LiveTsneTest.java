package unstuck.widget.tsne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import unstuck.data.Shipped;
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

    @Test
    void the_picture_that_is_shipped_is_the_one_that_the_run_ends_with() {
        Work work = new Descent().start(LiveTsne.input(state("").values()));
        while (!work.nextPart().isEmpty()) {
            work.prepare();
        }
        double[] shipped = Finished.PICTURE.read().divergences;
        assertThat(work.numbers()[0]).isCloseTo(shipped[0], within(0.0006));
        for (int step = 1; step <= LiveTsne.STEPS; step++) {
            work.step();
            if (step % 2 == 0) {
                assertThat(work.numbers()[0]).isCloseTo(shipped[step / 2], within(0.0006));
            }
        }
        Embedding end = Embedding.of(work.numbers());
        Embedding picture = Finished.PICTURE.read().embedding;
        for (int i = 0; i < end.xs.length; i++) {
            assertThat(picture.xs[i]).isCloseTo(end.xs[i], within(0.051));
            assertThat(picture.ys[i]).isCloseTo(end.ys[i], within(0.051));
        }
    }

    @Test
    void a_run_that_nobody_has_computed_yet_is_said_to_be_waited_for() {
        State waiting = state("data=penguins");
        assertThat(FIGURE.describe(waiting)).endsWith("waiting for the worker.");
        waiting.replay().say("finding every point’s neighbours");
        assertThat(FIGURE.describe(waiting)).endsWith("finding every point’s neighbours.");
    }

    @Test
    void a_chosen_point_says_what_it_is_and_how_far_its_gaussian_reaches() {
        assertThat(FIGURE.describe(state("").attending("row-0")))
                .contains("Digit 1 is a 0")
                .containsPattern("Its Gaussian has σ = \\d");
        assertThat(FIGURE.describe(state("").attending("row-9999"))).doesNotContain("Gaussian");
    }
}
