package unstuck.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import unstuck.site.mistake.Mistake;

/** What a stranger's pull request can never reach, whatever it contains, and what its reviewer gets. */
class WorkflowTest {
    private static final Path GITHUB = Path.of("../.github");
    private static final String CHECK = "check.yml";
    private static final Pattern ACTION = Pattern.compile("(?m)^\\s*(?:- )?uses: *(.*)$");

    @Test
    void a_pull_request_starts_nothing_but_the_check() {
        for (String workflow : workflows()) {
            // YAML reads the word “on” as true.
            Object events = read(workflow).get(true);
            List<String> names = events instanceof Map<?, ?> map
                    ? map.keySet().stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(events));
            assertThat(names)
                    .as(workflow)
                    .isEqualTo(workflow.equals(CHECK) ? List.of("pull_request") : List.of("push", "workflow_dispatch"));
        }
    }

    @Test
    void the_check_may_read_the_contents_and_nothing_else() {
        assertThat(read(CHECK).get("permissions")).isEqualTo(Map.of("contents", "read"));
        assertThat(jobs(CHECK)).allSatisfy(job -> assertThat(job).doesNotContainKey("permissions"));
    }

    @Test
    void the_check_names_no_secret_and_no_token() {
        assertThat(text(CHECK)).doesNotContainPattern("(?i)secrets\\s*[.\\[]|secrets:|token");
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_job_that_may_write_runs_no_code_of_the_repository(String workflow) {
        assertThat(read(workflow).get("permissions")).isEqualTo(Map.of("contents", "read"));
        for (Map<String, Object> job : jobs(workflow)) {
            if (String.valueOf(job.get("permissions")).contains("write")) {
                assertThat(steps(job)).allSatisfy(step -> assertThat(step).doesNotContainKey("run"));
                assertThat(steps(job))
                        .noneMatch(step -> String.valueOf(step.get("uses")).startsWith("actions/checkout@"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void a_checkout_leaves_no_token_behind(String workflow) {
        for (Map<String, Object> job : jobs(workflow)) {
            for (Map<String, Object> step : steps(job)) {
                if (String.valueOf(step.get("uses")).startsWith("actions/checkout@")) {
                    assertThat(step.get("with"))
                            .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                            .containsEntry("persist-credentials", false);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void an_action_is_named_by_its_commit(String workflow) {
        List<String> actions = ACTION.matcher(text(workflow))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(actions).isNotEmpty().allSatisfy(action -> assertThat(action)
                .matches("actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void what_a_stranger_can_name_is_never_put_into_a_command(String workflow) {
        for (Map<String, Object> job : jobs(workflow)) {
            assertThat(steps(job)).allSatisfy(step -> assertThat(String.valueOf(step.get("run")))
                    .doesNotContain("${{"));
        }
    }

    @Test
    void a_mistake_is_shown_at_its_line() {
        Map<?, ?> matchers = new Yaml().load(text("../author-mistakes.json"));
        Map<?, ?> matcher = (Map<?, ?>) ((List<?>) matchers.get("problemMatcher")).get(0);
        Map<?, ?> pattern = (Map<?, ?>) ((List<?>) matcher.get("pattern")).get(0);
        Mistake mistake = new Mistake("content/relu-gradients.md", 12, 34, "TeX: there is no \\foo: here");
        Matcher found = Pattern.compile((String) pattern.get("regexp")).matcher(mistake.toString());
        assertThat(found.matches()).isTrue();
        assertThat(found.group((int) pattern.get("file"))).isEqualTo(mistake.file());
        assertThat(found.group((int) pattern.get("line"))).isEqualTo("12");
        assertThat(found.group((int) pattern.get("column"))).isEqualTo("34");
        assertThat(found.group((int) pattern.get("severity"))).isEqualTo("error");
        assertThat(found.group((int) pattern.get("message"))).isEqualTo(mistake.message());
        assertThat(text(CHECK)).contains("::add-matcher::.github/author-mistakes.json");
    }

    @Test
    void the_check_runs_every_test() {
        assertThat(steps(job("verify"))).extracting(step -> step.get("run")).contains(".ci/run");
    }

    @Test
    void a_reviewer_gets_pages_pictures_and_weights_whatever_the_tests_say() {
        Map<String, Object> review = job("review");
        assertThat(review).doesNotContainKeys("needs", "if");
        assertThat(steps(review)).noneMatch(step -> step.containsKey("if"));
        assertThat(steps(review).stream().map(WorkflowTest::does).filter(what -> !what.isEmpty()))
                .containsExactly(
                        "mvn -B -ntp -q -DskipTests package",
                        "upload pages: site/target/pages",
                        "check out ${{ github.event.pull_request.base.sha }} into base",
                        "mvn -B -ntp -q -f base/pom.xml -DskipTests package",
                        "mvn -B -ntp -q -DskipTests -Ppictures -Dpictures.base=base package",
                        "cat site/target/pictures/changes.md >> \"$GITHUB_STEP_SUMMARY\"",
                        "upload pictures: site/target/pictures");
    }

    /** What a step does, in words where it is no command; nothing where it only prepares. */
    private static String does(Map<String, Object> step) {
        Map<?, ?> with = (Map<?, ?>) step.getOrDefault("with", Map.of());
        if (String.valueOf(step.get("uses")).startsWith("actions/upload-artifact@")) {
            return "upload " + with.get("name") + ": " + with.get("path");
        }
        return with.containsKey("ref")
                ? "check out " + with.get("ref") + " into " + with.get("path")
                : (String) step.getOrDefault("run", "");
    }

    static List<String> workflows() {
        try (Stream<Path> files = Files.list(GITHUB.resolve("workflows"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String workflow) {
        try {
            return Files.readString(GITHUB.resolve("workflows").resolve(workflow));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Object, Object> read(String workflow) {
        return new Yaml().load(text(workflow));
    }

    private static Map<String, Object> job(String name) {
        return named(CHECK).get(name);
    }

    private static List<Map<String, Object>> jobs(String workflow) {
        return new ArrayList<>(named(workflow).values());
    }

    @SuppressWarnings("unchecked") // a workflow's jobs are maps from texts
    private static Map<String, Map<String, Object>> named(String workflow) {
        return (Map<String, Map<String, Object>>) read(workflow).get("jobs");
    }

    @SuppressWarnings("unchecked") // and so are a job's steps
    private static List<Map<String, Object>> steps(Map<String, Object> job) {
        return (List<Map<String, Object>>) job.get("steps");
    }
}
