package unstuck.site.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;

/**
 * The spelling of prose in British English, by Hunspell's dictionary and the site's own words. Single letters and words in
 * capitals, which are abbreviations, are taken as they are; of a word with hyphens each part is looked up.
 */
public final class Spelling {
    /** What stands behind a hyphen at the very start is the end of something else, such as a formula: the i-th. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(?<!^-)\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*(?![\\p{L}\\p{N}_])");

    private static final int SUGGESTIONS = 3;
    private static final Pattern OWN_WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");

    /** Read once, and only where there is something to look up. */
    private static final class British {
        static final Hunspell ENGLISH = new Hunspell(dictionary(), TimeoutPolicy.NO_TIMEOUT, () -> {});
    }

    private final TreeSet<String> ownWords = new TreeSet<>();
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param words the site's own words, one a line; a line that begins with {@code #} is a comment */
    public Spelling(SourceText words) {
        int number = 0;
        for (String line : words.text().lines().toList()) {
            number++;
            if (OWN_WORD.matcher(line).matches()) {
                ownWords.add(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                words.mistake(words.startOf(number), "a line of the dictionary is one word, made of letters");
            }
        }
    }

    /** Notes each word that is unknown. */
    public void check(CharSequence prose, SourceText source, int offset) {
        Matcher word = WORD.matcher(prose);
        while (word.find()) {
            String written = word.group().replace('’', '\'');
            if (!known.computeIfAbsent(written, this::isKnown)) {
                source.mistake(
                        offset + word.start(),
                        "“" + word.group() + "” is in no dictionary" + suggestion(written)
                                + " (a word of this site’s own goes into content/dictionary.txt)");
            }
        }
    }

    private boolean isKnown(String word) {
        String bare = word.replaceFirst("'s?$", "");
        boolean isAbbreviation = bare.length() < 2 || bare.equals(bare.toUpperCase(Locale.ROOT));
        return isAbbreviation
                || ownWords.contains(bare)
                || ownWords.contains(Character.toLowerCase(bare.charAt(0)) + bare.substring(1))
                || British.ENGLISH.spell(word);
    }

    private String suggestion(String word) {
        List<String> candidates = British.ENGLISH.suggest(word);
        return candidates.isEmpty()
                ? Mistakes.didYouMean(word, ownWords)
                : candidates.stream().limit(SUGGESTIONS).collect(Collectors.joining("”, “", ", did you mean “", "”?"));
    }

    private static Dictionary dictionary() {
        try (InputStream affixes = Spelling.class.getResourceAsStream("en-GB.aff");
                InputStream words = Spelling.class.getResourceAsStream("en-GB.dic");
                ByteBuffersDirectory sorting = new ByteBuffersDirectory()) {
            return new Dictionary(sorting, "words", affixes, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("en-GB.aff and en-GB.dic are no dictionary", e);
        }
    }
}
