package unstuck.site.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** The figures' Java code, compiled as it stands on the disk, and what is wrong with it. */
final class Figures {
    private static final String SOURCES = "widgets/src/main/java/";

    private final Path project;

    Figures(Path project) {
        this.project = project;
    }

    /** Compiles all of it, which takes less than finding out what need not be; the errors, as lines. */
    List<String> compile(Path classes) {
        Path sources = project.resolve(SOURCES);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-g",
                    "-parameters",
                    "-proc:none",
                    "--release",
                    "17",
                    "-encoding",
                    "UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    classes.toString());
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(below(sources, ".java"));
            boolean compiled = compiler.getTask(null, files, diagnostics, options, null, units)
                    .call();
            if (compiled) {
                bringData(classes);
                return List.of();
            }
            return diagnostics.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .map(this::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables that figures show, where they look for them. */
    private void bringData(Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve("unstuck/data"));
        for (Path table : below(project.resolve("content/data"), ".csv")) {
            Files.copy(table, folder.resolve(table.getFileName().toString()));
        }
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private String line(Diagnostic<? extends JavaFileObject> error) {
        String message = error.getMessage(Locale.ENGLISH);
        if (error.getSource() == null) {
            return "widgets:1:1: error: " + message;
        }
        String file = project.relativize(Path.of(error.getSource().toUri()))
                .toString()
                .replace('\\', '/');
        return file + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + ": error: " + message;
    }

    /** What was thrown while the pages were made, at the place in the figures where it came from, if it did. */
    String line(Throwable thrown) {
        Throwable cause = ExceptionUtils.getRootCause(thrown);
        return Arrays.stream(cause.getStackTrace())
                .map(Figures::place)
                .filter(place -> Files.exists(project.resolve(place.substring(0, place.lastIndexOf(':')))))
                .findFirst()
                .map(place -> place + ":1: error: " + cause)
                .orElseGet(cause::toString);
    }

    private static String place(StackTraceElement frame) {
        String folder = frame.getClassName().substring(0, frame.getClassName().lastIndexOf('.') + 1);
        return SOURCES + folder.replace('.', '/') + frame.getFileName() + ":" + frame.getLineNumber();
    }
}
