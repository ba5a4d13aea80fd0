package unstuck.site.bundle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;
import unstuck.figure.Element;
import unstuck.figure.State;
import unstuck.figure.Widget;
import unstuck.site.asset.Digest;
import unstuck.site.script.Terser;
import unstuck.widget.Widgets;
import unstuck.widget.Workers;

/**
 * Compiles figures to JavaScript: one script for each set of figures, all in this one virtual machine, because TeaVM
 * needs seconds to warm up. A script that was compiled before from the same classes, as far as its figures reach, is taken from the cache.
 */
public final class Bundler {
    private static final String ENTRY = "Entry";
    /** Not the tests' libraries: what they compile, the build need not compile again. */
    private static final Pattern COMPILED_BY =
            Pattern.compile("(teavm|relocated-libs|commons-math|commons-rng|terser).*\\.jar");

    private final Path cache;
    private final String libraries = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(library -> Path.of(library).getFileName().toString())
            .filter(COMPILED_BY.asMatchPredicate())
            .collect(Collectors.joining(" "));
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    private final ClassFiles classes = new ClassFiles(Bundler.class.getClassLoader());
    private List<String> postponed = List.of();
    private boolean isOwing;
    private boolean isDraft;

    /** Keeps compiled scripts in the folder {@code cache}. */
    public Bundler(Path cache) {
        this.cache = cache;
    }

    /** Scripts that are made in a hurry, for one reader on this machine: long, and not as fast as they could be. */
    public Bundler drafting() {
        isDraft = true;
        return this;
    }

    /** The script of these figures is empty, unless it is cached, until {@link #catchUp}: it would keep others waiting. */
    public Bundler postponing(List<String> names) {
        postponed = names;
        return this;
    }

    /** Whether a script was left empty; from now on none is. */
    public boolean catchUp() {
        boolean owed = isOwing;
        postponed = List.of();
        isOwing = false;
        return owed;
    }

    /** The script that brings the figures of these names, in the index of figures, to life. */
    public String script(List<String> names) {
        String entry = entry(names);
        if (names.equals(postponed) && !Files.exists(cached(entry))) {
            isOwing = true;
            return "";
        }
        return script(entry);
    }

    /** The script of the worker of this name. */
    public String worker(String name) {
        return script(main("unstuck.browser.Workshop.open(new "
                + Workers.named(name).getClass().getName() + "())"));
    }

    private String script(String entry) {
        Path cached = cached(entry);
        try {
            if (!Files.exists(cached)) {
                Files.createDirectories(cache);
                Files.writeString(cached, isDraft ? draft(entry) : Terser.minified(program(compact(translate(entry)))));
            }
            return Files.readString(cached);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path cached(String entry) {
        String kind = isDraft ? "draft " : "";
        String reached = digests.computeIfAbsent(entry, classes::digestOfReached);
        return cache.resolve(Digest.of(kind + libraries + reached + entry) + ".js");
    }

    private static String draft(String entry) throws IOException {
        return program(translate(entry, TeaVMOptimizationLevel.SIMPLE));
    }

    /** Leaves no name behind. */
    private static String program(String translated) {
        return "(()=>{" + translated + "\nmain([])})();";
    }

    /** What knows TeaVM makes the program smaller first, then Terser, who knows JavaScript: a quarter of what is sent. */
    private static String compact(String program) {
        ClassTable table = new ClassTable(program);
        return StringPool.spread(new ShortNames(table).in(table.program()));
    }

    private static String entry(List<String> names) {
        String quoted = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String widgets = names.stream()
                .map(name -> "new " + Widgets.named(name).getClass().getName() + "()")
                .collect(Collectors.joining(", "));
        return main("new unstuck.browser." + page(names) + "().start(new String[] {" + quoted + "}, new "
                + Widget.class.getName() + "[] {" + widgets + "})");
    }

    /** A page that can do no more than its figures ask for weighs least. */
    private static String page(List<String> names) {
        if (names.stream().anyMatch(name -> !works(name).isEmpty())) {
            return "PageWithWork";
        }
        return names.stream().map(Widgets::named).anyMatch(Bundler::hasDataOrClouds) ? "PageWithData" : "Page";
    }

    /** The name of the worker of a figure, or the empty text. */
    private static String works(String figure) {
        return Widgets.named(figure).parameters().work();
    }

    private static String main(String statement) {
        return "public final class " + ENTRY + " { public static void main(String[] args) { " + statement + "; } }\n";
    }

    /** A figure without data that shows clouds shows one at its start: {@code FigureTest} sees to it. */
    private static boolean hasDataOrClouds(Widget widget) {
        return !widget.needs().isEmpty() || hasClouds(widget.view(State.start(widget.parameters())));
    }

    private static boolean hasClouds(Element element) {
        return element.dots() != null
                || element.children().stream().anyMatch(child -> child instanceof Element inner && hasClouds(inner));
    }

    /** Compiles the source of a class named {@code Entry}, and all that its main method reaches, to JavaScript. */
    public static String translate(String entry) throws IOException {
        return translate(entry, TeaVMOptimizationLevel.ADVANCED);
    }

    private static String translate(String entry, TeaVMOptimizationLevel level) throws IOException {
        Path folder = Files.createTempDirectory("unstuck-bundle");
        try {
            Path source = Files.writeString(folder.resolve(ENTRY + ".java"), entry);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            String classPath = placeOfFigures() + File.pathSeparator + System.getProperty("java.class.path");
            int failed = compiler.run(null, null, null, "-cp", classPath, "-d", folder.toString(), source.toString());
            if (failed != 0) {
                throw new IllegalStateException("The figures' entry does not compile:\n" + entry);
            }
            return generate(folder, level);
        } finally {
            delete(folder);
        }
    }

    private static String generate(Path folder, TeaVMOptimizationLevel level) throws IOException {
        TeaVMTool tool = new TeaVMTool();
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.NONE);
        tool.setMainClass(ENTRY);
        tool.setTargetDirectory(folder.toFile());
        tool.setTargetFileName("bundle.js");
        // With readable names, by which compact finds what to shorten.
        tool.setObfuscated(false);
        // The strict mode checks bounds and casts; it costs two to seventeen times the speed, and the JVM's tests check
        // them.
        tool.setStrict(false);
        tool.setOptimizationLevel(level);
        URL[] urls = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, Bundler.class.getClassLoader())) {
            tool.setClassLoader(loader);
            tool.generate();
        } catch (TeaVMToolException e) {
            throw new IllegalStateException("TeaVM could not translate the figures: " + e.getMessage(), e);
        }
        List<Problem> problems = tool.getProblemProvider().getSevereProblems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("TeaVM could not translate the figures:\n"
                    + problems.stream().map(Bundler::describe).collect(Collectors.joining("\n")));
        }
        return Files.readString(folder.resolve("bundle.js"));
    }

    private static String describe(Problem problem) {
        String place = problem.getLocation() == null ? "" : problem.getLocation() + ": ";
        StringBuilder text = new StringBuilder(place + problem.getText());
        for (Object parameter : problem.getParams()) {
            text.append(' ').append(parameter);
        }
        return text.toString();
    }

    /** The folder or the jar of the figures that this build draws. */
    private static Path placeOfFigures() {
        try {
            return Path.of(Widget.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
