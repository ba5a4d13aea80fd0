package unstuck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import unstuck.reference.Computations;
import unstuck.reference.Numbers;
import unstuck.reference.ReferenceFile;

/** Every reference value of every topic that the site has, against what the project computes. */
class ReferenceTest {
    @TestFactory
    Stream<DynamicNode> every_expected_value_is_computed() {
        List<ReferenceFile> files = ReferenceFile.ofBuiltTopics(ReferenceFile.folder());
        assertThat(files).as("reference files in %s", ReferenceFile.folder()).isNotEmpty();
        return files.stream()
                .map(file -> dynamicContainer(
                        file.path().getFileName().toString(),
                        file.path().toUri(),
                        file.cases().stream().map(each -> dynamicTest(each.name(), () -> check(file.id(), each)))));
    }

    private static void check(String id, ReferenceFile.Case each) {
        if (each.error() != null) {
            assertThatIllegalArgumentException()
                    .as("the reference raises: %s", each.error())
                    .isThrownBy(() -> Computations.compute(id, each.input()));
            return;
        }
        Numbers computed = Computations.compute(id, each.input());
        assertThat(each.expected().names()).isNotEmpty();
        assertThat(each.comparison().differences(computed, each.expected())).isEmpty();
    }

    @Test
    void an_unknown_reference_file_fails() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Computations.compute("t1_unknown", new Numbers()))
                .withMessageContaining("t1_unknown");
    }
}
