package unstuck.site.bundle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.commons.io.FileUtils;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;
import org.teavm.vm.spi.TeaVMPlugin;
import unstuck.figure.Element;
import unstuck.figure.State;
import unstuck.figure.Widget;
import unstuck.site.script.Terser;
import unstuck.widget.Widgets;
import unstuck.widget.Workers;

/**
 * Compiles figures to JavaScript: one script for each set of figures, all in this one virtual machine, because TeaVM
 * needs seconds to warm up. A script that was compiled before from the same classes, as far as its figures reach, is taken from the cache.
 */
public final class Bundler {
    private static final String ENTRY = "Entry";
    /** What stands for a script that is put off: no figure comes to life, so no answer need be veiled. */
    private static final String STAND_IN = "document.documentElement.classList.remove(\"scripted\");";
    /** Not the tests' libraries: what they compile, the build need not compile again. */
    private static final Pattern COMPILED_BY =
            Pattern.compile("(teavm|relocated-libs|commons-math|commons-rng|terser).*\\.jar");

    private final ScriptCache cache;
    private final String libraries = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(library -> Path.of(library).getFileName().toString())
            .filter(COMPILED_BY.asMatchPredicate())
            .collect(Collectors.joining(" "));
    private final Map<String, String> digests = new ConcurrentHashMap<>();
    private final Map<List<String>, String> entries = new HashMap<>();
    private final ClassFiles classes;
    private final Function<String, Widget> figures;
    private List<String> postponed = List.of();
    private boolean isOwing;
    private boolean isDraft;

    /** Keeps compiled scripts in the folder {@code cache}. */
    public Bundler(Path cache) {
        this(cache, new ClassFiles(Bundler.class.getClassLoader()), Widgets::named);
    }

    /** @param figures from their names, in the index of figures, to the figures */
    Bundler(Path cache, ClassFiles classes, Function<String, Widget> figures) {
        this.cache = new ScriptCache(cache);
        this.classes = classes;
        this.figures = figures;
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

    /**
     * From the names of figures that a page shows together to the script that brings them to life. Several are compiled at a
     * time, for each takes seconds; but figures draw themselves from tables that are made on first use, so they are asked
     * one after the other.
     */
    public Map<List<String>, String> scripts(Collection<List<String>> pages) {
        Set<List<String>> wanted = new HashSet<>(pages);
        wanted.forEach(names -> entries.computeIfAbsent(names, this::entry));
        if (wanted.contains(postponed) && !cache.holds(key(entries.get(postponed)))) {
            isOwing = true;
            wanted.remove(postponed);
        }
        Map<List<String>, String> scripts = wanted.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        names -> names, names -> script(entries.get(names), TeaVMOptimizationLevel.ADVANCED)));
        pages.forEach(names -> scripts.putIfAbsent(names, STAND_IN));
        return scripts;
    }

    /**
     * The script of the worker of this name. Its methods are left apart, not inlined: a browser compiles many small functions
     * sooner than a few of many loops.
     */
    public String worker(String name) {
        return script(
                main("unstuck.browser.Workshop.open(new "
                        + Workers.named(name).getClass().getName() + "())"),
                TeaVMOptimizationLevel.SIMPLE);
    }

    private String script(String entry, TeaVMOptimizationLevel level) {
        return cache.get(
                key(entry), () -> isDraft ? draft(entry) : Terser.minified(program(compact(translate(entry, level)))));
    }

    /** Two scripts of the same key are the same. */
    String key(String entry) {
        String kind = isDraft ? "draft " : "";
        return kind + libraries + digest(compiler(), ClassFiles.BUILDER) + digest(entry, ClassFiles.ANY) + entry;
    }

    private String digest(String source, String within) {
        return digests.computeIfAbsent(source, names -> classes.digestOfReached(names, within));
    }

    /** The names of what compiles: this class, and our plugins, which TeaVM finds by itself. */
    private static String compiler() {
        return Bundler.class.getName()
                + ServiceLoader.load(TeaVMPlugin.class, Bundler.class.getClassLoader()).stream()
                        .map(plugin -> " " + plugin.type().getName())
                        .collect(Collectors.joining());
    }

    private static String draft(String entry) {
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

    String entry(List<String> names) {
        String quoted = names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        // A switch that gives a value needs a default.
        String widgets = IntStream.range(0, names.size())
                .mapToObj(i -> (i < names.size() - 1 ? "case " + i : "default") + " -> new "
                        + figures.apply(names.get(i)).getClass().getName() + "();")
                .collect(Collectors.joining(" "));
        return main("new unstuck.browser." + page(names) + "().start(new String[] {" + quoted
                + "}, index -> switch (index) { " + widgets + " })");
    }

    /** A page that can do no more than its figures ask for weighs least. */
    private String page(List<String> names) {
        if (names.stream().anyMatch(name -> !works(name).isEmpty())) {
            return "PageWithWork";
        }
        return names.stream().map(figures).anyMatch(Bundler::hasDataOrClouds) ? "PageWithData" : "Page";
    }

    /** The name of the worker of a figure, or the empty text. */
    private String works(String figure) {
        return figures.apply(figure).parameters().work();
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
    public static String translate(String entry) {
        return translate(entry, TeaVMOptimizationLevel.ADVANCED);
    }

    /** The same by another level of TeaVM's: workers' is the simple one. */
    public static String translate(String entry, TeaVMOptimizationLevel level) {
        try {
            Path folder = Files.createTempDirectory("unstuck-bundle");
            try {
                return generate(compiled(entry, folder), level);
            } finally {
                FileUtils.deleteDirectory(folder.toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path compiled(String entry, Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve(ENTRY + ".java"), entry);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = placeOfFigures() + File.pathSeparator + System.getProperty("java.class.path");
        int failed = compiler.run(null, null, null, "-cp", classPath, "-d", folder.toString(), source.toString());
        if (failed != 0) {
            throw new IllegalStateException("The figures' entry does not compile:\n" + entry);
        }
        return folder;
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
}
