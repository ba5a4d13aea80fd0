package unstuck.site.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final Memory<String> memory = new Memory<>(2);
    private final List<String> made = new ArrayList<>();

    private void ask(String... all) {
        for (String from : all) {
            String answer = memory.get(from, () -> {
                made.add(from);
                return from + "!";
            });
            assertThat(answer).isEqualTo(from + "!");
        }
    }

    @Test
    void what_was_made_is_not_made_again() {
        ask("a", "a", "b", "a");
        assertThat(made).containsExactly("a", "b");
    }

    @Test
    void what_was_asked_for_longest_ago_is_forgotten() {
        ask("a", "b", "a", "c", "a", "b");
        assertThat(made).containsExactly("a", "b", "c", "b");
    }
}
