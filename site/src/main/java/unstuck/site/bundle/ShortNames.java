package unstuck.site.bundle;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short names for the fields and methods of TeaVM's readable program. TeaVM's own short names are different for each
 * field of all classes; but fields of classes that do not inherit from one another can share theirs. So the first field
 * of every class is {@code a}: that repeats itself, and repetition compresses.
 */
final class ShortNames {
    private static final Pattern CONSTRUCTOR = Pattern.compile(
            "function ([\\w$]+)\\(\\) \\{\\s*(?:let [\\w$]+ = this;\\s*)?[\\w$]+\\.call\\([\\w$]+\\);([^{}]*)\\}");
    private static final Pattern ASSIGNED = Pattern.compile("\\.(\\$[\\w$]+) = ");
    private static final Pattern CALLED = Pattern.compile("\\.(\\$[\\w$]+)\\(");
    private static final Pattern MEMBER = Pattern.compile("(?<=[\\w$)\\]]\\.)\\$[\\w$]+");
    private static final Pattern METHOD = Pattern.compile("\"(\\$[\\w$]+)\"");

    private final Map<String, String> names = new HashMap<>();

    ShortNames(ClassTable table) {
        // The browser's string within a string, which no constructor declares.
        names.put("$nativeString", "_");
        nameFields(table);
        nameMethods(table);
    }

    private void nameFields(ClassTable table) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        CONSTRUCTOR
                .matcher(table.code())
                .results()
                .forEach(constructor -> fields.put(
                        constructor.group(1),
                        ASSIGNED.matcher(constructor.group(2))
                                .results()
                                .map(field -> field.group(1))
                                .toList()));
        Map<String, String> parents = new HashMap<>();
        table.rows().forEach(row -> parents.put(row.type(), row.parent()));
        fields.forEach((type, own) -> {
            int inherited = 0;
            for (String above = parents.get(type); above != null; above = parents.get(above)) {
                inherited += fields.getOrDefault(above, List.of()).size();
            }
            for (int i = 0; i < own.size(); i++) {
                names.put(own.get(i), name('a', inherited + i));
            }
        });
    }

    /** The methods that are called most have the shortest names; all differ, for a class may inherit any. */
    private void nameMethods(ClassTable table) {
        Map<String, Integer> calls = new HashMap<>();
        CALLED.matcher(table.code()).results().forEach(call -> calls.merge(call.group(1), 1, Integer::sum));
        TreeSet<String> methods = new TreeSet<>(Comparator.comparing((String name) -> -calls.getOrDefault(name, 0))
                .thenComparing(Comparator.naturalOrder()));
        for (ClassTable.Row row : table.rows()) {
            METHOD.matcher(row.methods()).results().forEach(method -> methods.add(method.group(1)));
        }
        methods.removeAll(names.keySet());
        int i = 0;
        for (String method : methods) {
            names.put(method, name('A', i++));
        }
    }

    /** One of 26 letters, then two of them. */
    private static String name(char first, int i) {
        String last = String.valueOf((char) (first + i % 26));
        return i < 26 ? last : name(first, i / 26 - 1) + last;
    }

    /** The program with these names, where members are used and where the class table lists methods. */
    String in(String program) {
        String members = MEMBER.matcher(program)
                .replaceAll(member -> Matcher.quoteReplacement(names.getOrDefault(member.group(), member.group())));
        return METHOD.matcher(members)
                .replaceAll(method ->
                        Matcher.quoteReplacement("\"" + names.getOrDefault(method.group(1), method.group(1)) + "\""));
    }
}
