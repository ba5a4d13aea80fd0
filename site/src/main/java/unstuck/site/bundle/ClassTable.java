package unstuck.site.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The classes as TeaVM's readable program lists them, in calls of {@code $rt_metadata}: name, Java name, parent,
 * interfaces, flags, enclosing class, initializer, methods. Half a dozen characters a class would do, but interfaces and
 * classes of static methods stand there, too, which nothing asks for.
 */
final class ClassTable {
    private static final String CALL = "$rt_metadata([";
    private static final Pattern WORD = Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*");

    /** The program around the tables, one text more than there are tables. */
    private final List<String> around = new ArrayList<>();

    private final List<List<Row>> tables = new ArrayList<>();

    /** One class; {@code methods} is the text of a list of names and functions, or 0. */
    record Row(
            String type,
            String javaName,
            String parent,
            List<String> interfaces,
            String flags,
            String enclosing,
            String initializer,
            String methods) {

        String text(Set<String> unused) {
            String implemented =
                    interfaces.stream().filter(each -> !unused.contains(each)).collect(Collectors.joining(","));
            // Flags are for reflection, which no figure uses.
            return String.join(
                    ",", type, javaName, parent, "[" + implemented + "]", "0", enclosing, initializer, methods);
        }
    }

    /** Reads the tables of a program that TeaVM wrote with readable names. */
    ClassTable(String program) {
        int from = 0;
        for (int at = program.indexOf(CALL); at >= 0; at = program.indexOf(CALL, from)) {
            int inside = at + CALL.length();
            around.add(program.substring(from, inside));
            from = Listing.end(program, inside - 1);
            tables.add(rows(Listing.elements(program.substring(inside, from))));
        }
        around.add(program.substring(from));
    }

    private static List<Row> rows(List<String> cells) {
        List<Row> rows = new ArrayList<>();
        int i = 0;
        while (i < cells.size()) {
            String type = cells.get(i++);
            String javaName = cells.get(i++);
            if (!javaName.equals("0")) {
                javaName += "," + cells.get(i++);
            }
            String interfaces = cells.get(i + 1);
            rows.add(new Row(
                    type,
                    javaName,
                    cells.get(i),
                    Listing.elements(interfaces.substring(1, interfaces.length() - 1)),
                    cells.get(i + 2),
                    cells.get(i + 3),
                    cells.get(i + 4),
                    cells.get(i + 5)));
            i += 6;
        }
        return rows;
    }

    List<Row> rows() {
        return tables.stream().flatMap(List::stream).toList();
    }

    /** The program without its tables. */
    String code() {
        return String.join("", around);
    }

    /** The program, with the rows of those classes only that it names anywhere or whose methods it can call. */
    String program() {
        Set<String> unused = unused();
        StringBuilder program = new StringBuilder(around.get(0));
        for (int i = 0; i < tables.size(); i++) {
            program.append(tables.get(i).stream()
                            .filter(row -> !unused.contains(row.type()))
                            .map(row -> row.text(unused))
                            .collect(Collectors.joining(",")))
                    .append(around.get(i + 1));
        }
        return program.toString();
    }

    /** Classes without methods that stand nowhere but in their declaration, nor are the parents of one that does. */
    Set<String> unused() {
        Map<String, Integer> uses = new HashMap<>();
        count(code(), uses);
        for (Row row : rows()) {
            count(row.methods(), uses);
            count(row.initializer(), uses);
        }
        Set<String> unused = new HashSet<>();
        int before;
        do {
            before = unused.size();
            Set<String> parents = rows().stream()
                    .filter(row -> !unused.contains(row.type()))
                    .map(Row::parent)
                    .collect(Collectors.toSet());
            for (Row row : rows()) {
                if (row.methods().equals("0")
                        && uses.getOrDefault(row.type(), 0) <= 1
                        && !parents.contains(row.type())) {
                    unused.add(row.type());
                }
            }
        } while (unused.size() > before);
        return unused;
    }

    private static void count(String text, Map<String, Integer> uses) {
        WORD.matcher(text).results().forEach(word -> uses.merge(word.group(), 1, Integer::sum));
    }
}
