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
 * <p>The script of all figures takes longest, and only one page wants it. So the first bake leaves it out; as a supplier this
 * says whether it did, and the next bake makes it.
 */
public final class Bake implements BiFunction<Path, Path, List<String>>, BooleanSupplier {
    private final ReadArticles before = new ReadArticles();
    private Bundler bundler;

    @Override
    public List<String> apply(Path project, Path output) {
        if (bundler == null) {
            bundler = new Bundler(project.resolve("site/target/bundles"))
                    .drafting()
                    .postponing(Widgets.names());
        }
        return new Bakery(project, output, bundler)
                .remembering(before).bake().sorted().stream()
                        .map(Mistake::toString)
                        .toList();
    }

    @Override
    public boolean getAsBoolean() {
        return bundler != null && bundler.catchUp();
    }
}
