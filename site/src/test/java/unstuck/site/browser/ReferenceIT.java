package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.teavm.vm.TeaVMOptimizationLevel;
import unstuck.reference.Comparison;
import unstuck.reference.Computations;
import unstuck.reference.Numbers;
import unstuck.reference.ReferenceFile;
import unstuck.site.browser.BuiltSite.Visit;
import unstuck.site.bundle.Bundler;

/** The reference values once more, computed by the project's code as the browser runs it. */
class ReferenceIT extends BrowserTest {
    /** Files of reference values that compare in ways of their own: signs that are free, measures by neighbours. */
    private static final List<String> AS_ON_THE_JVM =
            List.of("t2_pca", "t2_tsne_affinities", "t2_tsne_kl_gradient", "t2_embedding_quality");

    private static final String ENTRY =
            """
            import unstuck.reference.*;
            import org.teavm.jso.JSBody;
            public final class Entry {
                @JSBody(params = {"place", "name", "rows", "values"}, script = "(window.computed[place] ||= {})[name] = [rows, Array.from(values)]")
                static native void report(int place, String name, int rows, double[] values);
                static void run(int place, String id, Numbers input) {
                    try {
                        Numbers computed = Computations.compute(id, input);
                        for (String name : computed.names()) report(place, name, computed.rows(name), computed.array(name));
                    } catch (IllegalArgumentException refused) {
                        report(place, "refused", 1, new double[0]);
                    }
                }
                public static void main(String[] arguments) {
            %s
                }
            %s}
            """;

    @TestFactory
    Stream<DynamicTest> every_expected_value_is_computed_by_the_script_of_a_page_too() throws java.io.IOException {
        return computedBy(TeaVMOptimizationLevel.ADVANCED);
    }

    @TestFactory
    Stream<DynamicTest> every_expected_value_is_computed_by_the_script_of_a_worker_too() throws java.io.IOException {
        return computedBy(TeaVMOptimizationLevel.SIMPLE);
    }

    private static Stream<DynamicTest> computedBy(TeaVMOptimizationLevel level) throws java.io.IOException {
        Path folder = System.getProperty("reference", "").isEmpty()
                ? Path.of(System.getProperty("project"), "widgets/src/test/resources/reference")
                : Path.of(System.getProperty("reference"));
        List<Asked> asked = Stream.concat(
                        ReferenceFile.ofBuiltTopics(folder).stream()
                                .flatMap(file -> file.cases().stream().map(each -> new Asked(file.id(), each))),
                        AS_ON_THE_JVM.stream().flatMap(id -> ReferenceFile.of(folder, id).cases().stream()
                                .map(each -> new Asked(id, asOnTheJvm(id, each)))))
                .toList();
        assertThat(asked).isNotEmpty();
        Visit visit = site.visit("index.html");
        visit.page().evaluate("window.computed = []");
        visit.page().evaluate(Bundler.translate(entry(asked), level) + "; main([])");
        List<?> computed = (List<?>) visit.page().evaluate("computed");
        return asked.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.id + ": " + each.of.name(),
                        () -> check(each, (Map<?, ?>) computed.get(asked.indexOf(each)))));
    }

    /** The JVM’s answer is compared with the reference elsewhere; the browser’s has to be the same. */
    private static ReferenceFile.Case asOnTheJvm(String id, ReferenceFile.Case of) {
        return of.error() != null
                ? of
                : new ReferenceFile.Case(
                        of.name(), of.input(), Computations.compute(id, of.input()), null, new Comparison(1e-9, 1e-9));
    }

    private static void check(Asked asked, Map<?, ?> computed) {
        if (asked.of.error() != null) {
            assertThat(computed.containsKey("refused")).isTrue();
            return;
        }
        Numbers numbers = new Numbers();
        computed.forEach((name, value) -> {
            List<?> pair = (List<?>) value;
            double[] values = ((List<?>) pair.get(1))
                    .stream().mapToDouble(each -> ((Number) each).doubleValue()).toArray();
            numbers.put((String) name, ((Number) pair.get(0)).intValue(), values);
        });
        assertThat(asked.of.comparison().differences(numbers, asked.of.expected()))
                .isEmpty();
    }

    private static String entry(List<Asked> asked) {
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            calls.append("        case").append(i).append("();\n");
            Numbers input = asked.get(i).of.input();
            methods.append("    static void case").append(i).append("() {\n        Numbers input = new Numbers();\n");
            for (String name : input.names()) {
                methods.append("        input.put(\"" + name + "\", " + input.rows(name) + ", new double[] {"
                        + literals(input.array(name)) + "});\n");
            }
            for (String name : input.textNames()) {
                methods.append("        input.putText(\"" + name + "\", \"" + input.text(name) + "\");\n");
            }
            methods.append("        run(" + i + ", \"" + asked.get(i).id + "\", input);\n    }\n");
        }
        return ENTRY.formatted(calls, methods);
    }

    private static String literals(double[] values) {
        StringBuilder out = new StringBuilder();
        for (double value : values) {
            String literal = Double.isNaN(value)
                    ? "0.0 / 0.0"
                    : Double.isInfinite(value) ? (value > 0 ? "1.0 / 0.0" : "-1.0 / 0.0") : Double.toString(value);
            out.append(out.length() == 0 ? "" : ", ").append(literal);
        }
        return out.toString();
    }

    private record Asked(String id, ReferenceFile.Case of) {}
}
