package unstuck.site.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that an article explains: a link to {@code term:its-name} leads to what it means. */
final class Terms {
    static final Terms NONE = new Terms(List.of());
    /** What the address of a link to a term begins with. */
    static final String SCHEME = "term:";

    /** A word or a few, and a sentence or two that say what it means, in Markdown. */
    record Term(Placed name, Placed means) {
        /** By which links call it: small letters, digits and hyphens. */
        String key() {
            return HeadingText.made(name.text());
        }

        String id() {
            return "term-" + key();
        }
    }

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Set<String> used = new TreeSet<>();

    Terms(List<Term> all) {
        all.forEach(term -> terms.put(term.key(), term));
    }

    List<Term> all() {
        return List.copyOf(terms.values());
    }

    Set<String> keys() {
        return terms.keySet();
    }

    /** The term that a link calls so, which counts as its use; null where there is none. */
    Term use(String key) {
        used.add(key);
        return terms.get(key);
    }

    boolean isUsed(Term term) {
        return used.contains(term.key());
    }
}
