package unstuck.site.mistake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** All mistakes of one build, so that an author reads them in one go. */
public final class Mistakes {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final TreeSet<Mistake> all = new TreeSet<>();

    public void add(String file, int line, int column, String message) {
        all.add(new Mistake(file, line, column, message));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** By file and place. */
    public List<Mistake> sorted() {
        return List.copyOf(all);
    }

    /** {@code , did you mean “…”?} where one of the candidates is near to what was written, else nothing. */
    public static String didYouMean(String written, Collection<String> candidates) {
        Optional<String> nearest = candidates.stream()
                .min(Comparator.comparingInt((String candidate) -> DISTANCE.apply(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
        return nearest.filter(name -> DISTANCE.apply(written, name) <= Math.max(2, written.length() / 2))
                .map(name -> ", did you mean “" + name + "”?")
                .orElse("");
    }
}
