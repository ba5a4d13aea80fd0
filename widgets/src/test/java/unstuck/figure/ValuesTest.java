package unstuck.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValuesTest {
    private static final Choice<String> GUESS = Choice.<String>choice("guess", "say first")
            .option("one", "One", "one")
            .option("two", "Two", "two")
            .option("shown", "", "shown")
            .startingOpen("open", "");
    private static final Choice<String> KIND =
            Choice.<String>choice("kind", "kind").option("one", "One", "one").option("two", "Two", "two");
    private static final Parameters ALL = Parameters.of(GUESS, KIND);

    private static String followed(String link, Values from) {
        return Fragment.write(
                ALL, ALL.start(), Fragment.read(ALL, ALL.start(), link).keepingGuesses(from));
    }

    @Test
    void a_guess_stays_whatever_a_link_says_of_it_and_everything_else_goes_where_the_link_leads() {
        Values guessed = ALL.start().with(GUESS, "two").with(KIND, "two");
        assertThat(followed("", guessed)).isEqualTo("guess=two");
        assertThat(followed("guess=shown&kind=two", guessed)).isEqualTo("guess=two&kind=two");
    }

    @Test
    void where_nothing_has_been_guessed_a_link_opens_the_answer_or_leaves_it_open() {
        assertThat(followed("guess=shown&kind=two", ALL.start())).isEqualTo("guess=shown&kind=two");
        assertThat(followed("kind=two", ALL.start())).isEqualTo("kind=two");
    }
}
