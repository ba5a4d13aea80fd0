package unstuck.site.bundle;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The strings of TeaVM's readable program, which stand in one pool and are used by their number. Most are used once: they
 * are shorter where they are used, and nearer to what resembles them.
 */
final class StringPool {
    private static final String CALL = "$rt_stringPool([";
    private static final Pattern USE = Pattern.compile("\\$rt_s\\((\\d+)\\)");
    /** A string that is used more often stays in the pool. */
    private static final int FEW = 8;

    private StringPool() {}

    /** The program with its rare strings in their places. */
    static String spread(String program) {
        int inside = program.indexOf(CALL) + CALL.length();
        int end = Listing.end(program, inside - 1);
        List<String> strings = Listing.elements(program.substring(inside, end));
        int[] uses = new int[strings.size()];
        USE.matcher(program).results().forEach(use -> uses[number(use)]++);
        int[] place = new int[strings.size()];
        StringBuilder pool = new StringBuilder();
        int kept = 0;
        for (int i = 0; i < place.length; i++) {
            if (uses[i] > FEW) {
                pool.append(kept == 0 ? "" : ",").append(strings.get(i));
                place[i] = kept++;
            }
        }
        String shorter = program.substring(0, inside) + pool + program.substring(end);
        return USE.matcher(shorter)
                .replaceAll(use -> Matcher.quoteReplacement(
                        uses[number(use)] > FEW
                                ? "$rt_s(" + place[number(use)] + ")"
                                : "$rt_str(" + strings.get(number(use)) + ")"));
    }

    private static int number(MatchResult use) {
        return Integer.parseInt(use.group(1));
    }
}
