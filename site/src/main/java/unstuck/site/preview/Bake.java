package unstuck.site.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import unstuck.site.bake.Bakery;
import unstuck.site.bundle.Bundler;
import unstuck.site.markdown.ReadArticles;
import unstuck.site.mistake.Mistake;
import unstuck.widget.Widgets;

/**
 * One bake after the other with the same classes of the figures: from the project's folder and where the pages go to the
 * mistakes, as lines. It speaks with the preview in the JDK's types alone, since each has classes of its own.
 *
 * <p>Who waits for a page does not wait for the articles to keep: run, this makes them afterwards. Nor for the script of all
 * figures, which takes longest, and only one page wants it: the first bake leaves it out; as a supplier this says whether
 * it did, and the next bake makes it.
 */
public final class Bake implements BiFunction<Path, Path, List<String>>, Runnable, BooleanSupplier {
    private final ReadArticles before = new ReadArticles();
    private Bundler bundler;
    /** Has made the pages that are shown; null where their articles to keep are made, too. */
    private Bakery baked;

    @Override
    public List<String> apply(Path project, Path output) {
        if (bundler == null) {
            bundler = new Bundler(project.resolve("site/target/bundles"))
                    .drafting()
                    .postponing(Widgets.names());
        }
        Bakery bakery = new Bakery(project, output, bundler).remembering(before);
        List<String> mistakes =
                bakery.bakePages().sorted().stream().map(Mistake::toString).toList();
        if (mistakes.isEmpty()) {
            baked = bakery;
        }
        return mistakes;
    }

    @Override
    public void run() {
        if (baked != null) {
            baked.bakeOffprints();
            baked = null;
        }
    }

    @Override
    public boolean getAsBoolean() {
        return bundler != null && bundler.catchUp();
    }
}
