import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles the mathematics for the benchmarks, as the site's workers are compiled but as a module: {@code java -cp … Bundle.java
 * <repository>} writes {@code widgets/target/bench/tsne.mjs}.
 */
public final class Bundle {
    private static final String ENTRY = "unstuck.bench.TsneBench";

    private Bundle() {}

    public static void main(String[] args) throws Exception {
        Path widgets = Path.of(args[0]).resolve("widgets");
        Path target = Files.createDirectories(widgets.resolve("target/bench"));
        Path classes = Files.createDirectories(target.resolve("classes"));
        Path source = widgets.resolve("src/bench/java").resolve(ENTRY.replace('.', '/') + ".java");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-cp", System.getProperty("java.class.path"), "-d", classes.toString(), source.toString());
        if (failed != 0) {
            throw new IllegalStateException(source + " does not compile");
        }
        TeaVMTool tool = new TeaVMTool();
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.ES2015);
        tool.setMainClass(ENTRY);
        tool.setTargetDirectory(target.toFile());
        tool.setTargetFileName("tsne.mjs");
        tool.setObfuscated(true);
        tool.setStrict(false);
        tool.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
        try (var loader = new java.net.URLClassLoader(
                new java.net.URL[] {classes.toUri().toURL()}, Bundle.class.getClassLoader())) {
            tool.setClassLoader(loader);
            tool.generate();
        }
        List<Problem> problems = tool.getProblemProvider().getSevereProblems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.get(0).getLocation() + ": " + problems.get(0).getText());
        }
    }
}
