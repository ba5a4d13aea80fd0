package unstuck.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @Test
    void the_sources_compute_the_same_in_the_browser() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("src/main/java"));
                StandardJavaFileManager files =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    paths.filter(path -> path.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            assertThat(Arithmetic.faults(files.getJavaFileObjectsFromPaths(sources), CLASS_PATH))
                    .isEmpty();
        }
    }

    private static List<String> faultsOf(String statements) throws IOException {
        String source = "class Sample {\n"
                + "double sum(double a, double b) { return a + b; }\n"
                + "double quotient(double a, double b) { return a / b; }\n"
                + "double run(double a, double b, double c, double[] d, int i, int j) {\n"
                + statements
                + "\n}}";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        return Arithmetic.faults(List.of(file), CLASS_PATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return a + (b + c);",
                "return a + (b - c);",
                "return a * (b * c);",
                "return a * ((b / c));",
                "return a + (double) (b + c);",
                "return i + (b + c);",
                "a += b + c; return a;",
                "d[0] += b - c; return a;",
                "a *= b / c; return a;",
                "double g = b + c; return a + g;",
                "double g = b / c; a *= g; return a;",
                "return a + sum(b, c);",
                "return a * quotient(b, c);",
            })
    void a_group_on_the_right_of_a_sum_or_product_is_refused(String statements) throws IOException {
        assertThat(faultsOf(statements)).singleElement().asString().startsWith("Sample.java:5: the browser drops");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return (b + c) + a;",
                "return a - (b - c);",
                "return a / (b * c);",
                "return a * (b + c);",
                "return a + b * c;",
                "a += b * c; return a;",
                "a -= b + c; return a;",
                "double g = b + c; return g + a;",
                "double g = b + c; d[0] = g; return a + g;",
                "return sum(b, c) + a;",
                "return a * sum(b, c);",
                "return i + (i + j);",
                "String s = \"sum \" + (i + j); return a;",
                "return StrictMath.exp(a) + Math.sqrt(b) + Math.abs(c);",
            })
    void other_groups_are_kept(String statements) throws IOException {
        assertThat(faultsOf(statements)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "long n = 1; return n;",
                "float n = 1; return n;",
                "String.format(\"\"); return a;",
                "Double.parseDouble(\"1\"); return a;",
                "Double.toString(a); return a;",
                "return Math.exp(a);",
                "return Math.pow(a, 2);",
                "return Math.tanh(a);",
            })
    void what_is_slow_large_or_different_in_the_browser_is_refused(String statements) throws IOException {
        assertThat(faultsOf(statements)).singleElement().asString().contains("Sample.java:5: ");
    }
}
