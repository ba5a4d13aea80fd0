package unstuck.site.preview;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.commons.io.FileUtils;

/**
 * Bakes again whenever a file changes, and shows the pages, or what is to be mended, where they are open. The pages, and the
 * figures' classes, go to two folders in turn, so that the last good ones stay while the next are made.
 */
public final class Preview implements AutoCloseable {
    private static final int PAUSE = 50;
    /** For as long what has changed must stay the same: what is still being written is not what its author means. */
    private static final int SETTLED = 20;

    /** Pauses without a change after which an open page has been loaded, so that what is made now delays nobody. */
    private static final int LOADED = 20;
    /** Pauses without a change after which there is time for what takes longer. */
    private static final int IDLE = 60;

    private final Path project;
    private final Figures figures;
    private final Path work;
    private final PreviewServer server;
    private final Folders code;
    private final Folders all;
    private final Thread thread = new Thread(this::watch, "preview");
    private OwnClasses classes;
    private BiFunction<Path, Path, List<String>> bake;
    private List<String> errors = List.of();
    private Edition edition = Edition.NONE;
    private int generation;
    private int folder;

    /**
     * @param project the folder that holds {@code content}, {@code templates}, {@code widgets} and {@code site}
     * @param work a folder for what is made, which the preview empties
     * @param port 0 for any that is free
     */
    public Preview(Path project, Path work, String basePath, int port) throws IOException {
        this.project = project;
        figures = new Figures(project);
        this.work = work;
        FileUtils.deleteDirectory(work.toFile());
        Files.createDirectories(pages());
        server = new PreviewServer(pages(), basePath, port).announcing(edition);
        Path data = project.resolve("content/data");
        code = new Folders(project.resolve("widgets/src/main"), data);
        all = new Folders(
                project.resolve("widgets/src/main"),
                project.resolve("content"),
                project.resolve("templates"),
                project.resolve("site/src/main/assets"),
                project.resolve("site/jbake.properties"));
    }

    /** Serves, and looks at the files from now on. */
    public void start() {
        server.start();
        thread.setDaemon(true);
        thread.start();
    }

    /** The address of the front page. */
    public String address() {
        return server.address();
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        server.close();
        if (classes != null) {
            classes.close();
        }
    }

    private void watch() {
        Map<Path, String> last = Map.of();
        Map<Path, String> seen = Map.of();
        Map<Path, String> seenCode = Map.of();
        int pauses = 0;
        try {
            while (true) {
                Map<Path, String> now = all.files();
                boolean isWritten = now.equals(last);
                if (isWritten && !now.equals(seen)) {
                    Map<Path, String> nowCode = code.files();
                    renew(!nowCode.equals(seenCode));
                    seen = now;
                    seenCode = nowCode;
                    pauses = 0;
                } else if (isWritten && bake != null) {
                    rest(++pauses);
                }
                last = now;
                Thread.sleep(isWritten ? PAUSE : SETTLED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew(boolean isCodeNew) {
        long start = System.nanoTime();
        if (isCodeNew) {
            errors = reload();
        }
        List<String> mistakes = errors.isEmpty() ? bake() : errors;
        mistakes.forEach(System.err::println);
        edition = mistakes.isEmpty() ? edition.withPages() : edition.withMistakes(mistakes);
        if (mistakes.isEmpty()) {
            showBaked();
        }
        server.announcing(edition);
        System.out.printf(
                Locale.ROOT,
                "%6.1f s  %s%n",
                (System.nanoTime() - start) / 1e9,
                mistakes.isEmpty() ? "made the pages" : mistakes.size() + " to mend; the pages stay as they were");
    }

    private void rest(int pauses) {
        if (pauses == LOADED) {
            bakeTheRest();
        } else if (pauses == IDLE && errors.isEmpty() && ((BooleanSupplier) bake).getAsBoolean()) {
            catchUp();
        }
    }

    /** The same pages with what was put off: those that are open need not know. */
    private void catchUp() {
        if (bake().isEmpty()) {
            bakeTheRest();
            showBaked();
        }
    }

    private void showBaked() {
        folder = 1 - folder;
        server.show(pages());
    }

    private Path pages() {
        return work.resolve("pages-" + folder);
    }

    private Path nextPages() {
        return work.resolve("pages-" + (1 - folder));
    }

    private List<String> bake() {
        return attempt(() -> bake.apply(project, nextPages()));
    }

    /** What no open page waits for. */
    private void bakeTheRest() {
        attempt(() -> {
                    ((Runnable) bake).run();
                    return List.of();
                })
                .forEach(System.err::println);
    }

    private List<String> attempt(Supplier<List<String>> work) {
        try {
            return work.get();
        } catch (RuntimeException | LinkageError e) {
            // A template that fails, a figure that throws: to be mended like an article.
            return List.of(figures.line(e));
        }
    }

    /** Compiles the figures, and bakes with them from now on; where they do not compile, says why. */
    private List<String> reload() {
        Path next = work.resolve("classes-" + (1 - generation));
        try {
            FileUtils.deleteDirectory(next.toFile());
            List<String> found = figures.compile(Files.createDirectories(next));
            if (found.isEmpty()) {
                bakeWith(next);
            }
            return found;
        } catch (IOException | RuntimeException e) {
            // Such as a table that went while it was copied: the next look finds it elsewhere.
            return List.of(figures.line(e));
        }
    }

    private void bakeWith(Path compiled) throws IOException {
        OwnClasses before = classes;
        classes = new OwnClasses(compiled.toUri().toURL(), placeOfTheSite());
        bake = newBake(classes);
        generation = 1 - generation;
        if (before != null) {
            before.close();
        }
    }

    private static URL placeOfTheSite() {
        return Bake.class.getProtectionDomain().getCodeSource().getLocation();
    }

    @SuppressWarnings("unchecked")
    private static BiFunction<Path, Path, List<String>> newBake(ClassLoader loader) {
        try {
            return (BiFunction<Path, Path, List<String>>)
                    loader.loadClass(Bake.class.getName()).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
