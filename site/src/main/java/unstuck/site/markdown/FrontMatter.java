package unstuck.site.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;

/** What an article says of itself before its text, in YAML between lines of three hyphens. */
final class FrontMatter {
    private static final List<String> FIELDS = List.of(
            "title",
            "slug",
            "summary",
            "authors",
            "published",
            "updated",
            "reviewers",
            "tags",
            "status",
            "objectives",
            "prerequisites",
            "corrections",
            "symbols",
            "terms");
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z][A-Za-z-]*");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String DELIMITER = "---";

    private final SourceText source;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private int end;
    /** Whether the fields could be read: if not, none is called missing. */
    private boolean isRead;

    private FrontMatter(SourceText source) {
        this.source = source;
    }

    /** Reads the front matter of an article; where there is none that is a mistake, and all fields are empty. */
    static FrontMatter of(SourceText source) {
        FrontMatter matter = new FrontMatter(source);
        String text = source.text();
        int close = text.indexOf("\n" + DELIMITER + "\n");
        if (!text.startsWith(DELIMITER + "\n") || close < 0) {
            source.mistake(
                    0,
                    text.startsWith(DELIMITER + "\n")
                            ? "the front matter is not closed: a line --- is missing after its last field"
                            : "an article begins with its front matter: a line ---, fields such as title: …, and a line ---");
            return matter;
        }
        matter.end = close + DELIMITER.length() + 2;
        matter.read(text.substring(DELIMITER.length() + 1, close + 1));
        return matter;
    }

    /** Where the text begins. */
    int end() {
        return end;
    }

    private void read(String yaml) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                fields.putAll(entries(mapping, FIELDS));
                isRead = true;
            } else {
                source.mistake(0, "the front matter holds fields such as title: …, one a line");
            }
        } catch (ReaderException e) {
            source.mistake(
                    DELIMITER.length() + 1 + e.getPosition(),
                    "YAML: a character that cannot be seen stands here: delete it and write the line anew");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            source.mistake(
                    mark == null ? 0 : place(mark),
                    "YAML: " + e.getProblem() + " (a text with a colon or a quote in it stands between quotes)");
        }
    }

    private Map<String, Node> entries(MappingNode mapping, List<String> known) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                mistake(key, "there is no field “" + name + "”" + Mistakes.didYouMean(name, known));
            } else if (entries.put(name, tuple.getValueNode()) != null) {
                mistake(key, "the field “" + name + "” stands here twice");
            }
        }
        return entries;
    }

    /** The text of a field that must be there; empty where it is not. */
    String required(String name) {
        if (fields.containsKey(name)) {
            String text = text(fields.get(name), name);
            if (text.isBlank()) {
                mistake(fields.get(name), name + " is empty");
            }
            return text;
        }
        if (isRead) {
            source.mistake(0, "the front matter has no " + name);
        }
        return "";
    }

    /** Where the text of a field begins; 0 where the field is missing. */
    int placeOf(String name) {
        Node node = fields.get(name);
        return node == null ? 0 : placeOfText(node);
    }

    private int placeOfText(Node node) {
        int place = place(node.getStartMark());
        boolean isQuoted = node instanceof ScalarNode scalar && !scalar.isPlain();
        return isQuoted ? place + 1 : place;
    }

    /** The slug, else the one that the file's name gives. */
    String slug(String fromName) {
        Node node = fields.get("slug");
        String slug = node == null ? fromName : text(node, "slug");
        if (!SLUG.matcher(slug).matches()) {
            String message = "the slug “" + slug + "” is not made of small letters, digits and single hyphens";
            if (node == null) {
                source.mistake(0, message + ": rename the file");
            } else {
                mistake(node, message);
            }
        }
        return slug;
    }

    boolean isDraft() {
        Node node = fields.get("status");
        String status = node == null ? "" : text(node, "status");
        if (node != null && !status.equals("draft") && !status.equals("published")) {
            mistake(node, "status is draft or published" + Mistakes.didYouMean(status, List.of("draft", "published")));
        }
        if (node == null && isRead) {
            source.mistake(0, "the front matter has no status: draft or published");
        }
        return !status.equals("published");
    }

    /** The date of a field; {@code null} where it is missing and need not be there. */
    LocalDate date(String name, boolean isRequired) {
        if (!fields.containsKey(name)) {
            if (isRequired) {
                required(name);
            }
            return null;
        }
        return date(fields.get(name), name);
    }

    /** The day of the last change; {@code null} where there was none. */
    LocalDate updated(LocalDate published) {
        LocalDate updated = date("updated", false);
        if (updated != null && published != null && updated.isBefore(published)) {
            mistake(fields.get("updated"), "updated is before published, which is " + published);
        }
        return updated;
    }

    /** The texts of a field that is a list, with their places. */
    List<Placed> texts(String name) {
        List<Placed> texts = new ArrayList<>();
        for (Node node : sequence(name)) {
            texts.add(new Placed(text(node, "an entry of " + name), place(node.getStartMark())));
        }
        Set<String> seen = new LinkedHashSet<>();
        for (Placed each : texts) {
            if (!seen.add(each.text())) {
                source.mistake(each.offset(), "“" + each.text() + "” stands in " + name + " twice");
            }
        }
        return texts;
    }

    List<Author> authors() {
        List<Author> authors = new ArrayList<>();
        for (Node node : sequence("authors")) {
            Map<String, String> of = record(node, "an author", "name", "url", "affiliation");
            String url = of.getOrDefault("url", "");
            if (!url.isEmpty() && !url.startsWith("https://") && !url.startsWith("http://")) {
                mistake(node, "an author’s url begins with https://, not “" + url + "”");
            }
            if (!of.containsKey("name")) {
                mistake(node, "an author has a name: write - name: …");
            } else {
                authors.add(new Author(of.get("name"), url, of.getOrDefault("affiliation", "")));
            }
        }
        if (authors.isEmpty() && !fields.containsKey("authors")) {
            required("authors");
        }
        return authors;
    }

    List<Correction> corrections() {
        List<Correction> corrections = new ArrayList<>();
        for (Node node : sequence("corrections")) {
            Map<String, String> of = record(node, "a correction", "date", "what");
            if (!of.containsKey("date") || !of.containsKey("what")) {
                mistake(node, "a correction has a date and says what: write - date: 2026-01-31, and below it what: …");
            } else {
                LocalDate date = parse(of.get("date"));
                if (date == null) {
                    mistake(node, "a correction’s date is written like 2026-01-31, not “" + of.get("date") + "”");
                } else {
                    corrections.add(new Correction(date, of.get("what")));
                }
            }
        }
        return corrections;
    }

    Symbols symbols() {
        List<Symbols.Symbol> symbols = new ArrayList<>();
        for (Node node : sequence("symbols")) {
            Map<String, String> of = record(node, "a symbol", "name", "tex", "means", "colour", "code");
            String name = of.getOrDefault("name", "");
            String colour = of.getOrDefault("colour", "");
            boolean isThere = symbols.stream().anyMatch(other -> other.name().equals(name));
            if (!of.containsKey("tex")
                    || !of.containsKey("means")
                    || !SYMBOL.matcher(name).matches()) {
                mistake(node, "a symbol has a name of letters and hyphens, its tex and what it means: write - name: …");
            } else if (isThere) {
                mistake(node, "the symbol “" + name + "” is named twice");
            } else if (!colour.isEmpty() && !Symbols.COLOURS.contains(colour)) {
                mistake(
                        node,
                        "the colour of a symbol is " + String.join(" or ", Symbols.COLOURS)
                                + Mistakes.didYouMean(colour, Symbols.COLOURS));
            } else {
                symbols.add(new Symbols.Symbol(
                        name, placed(node, "tex"), placed(node, "means"), colour, of.getOrDefault("code", "")));
            }
        }
        return new Symbols(symbols);
    }

    Terms terms() {
        List<Terms.Term> terms = new ArrayList<>();
        for (Node node : sequence("terms")) {
            Map<String, String> of = record(node, "a term", "name", "means");
            if (of.getOrDefault("name", "").isBlank()
                    || of.getOrDefault("means", "").isBlank()) {
                mistake(node, "a term has a name and what it means: write - name: …, and below it means: …");
                continue;
            }
            Terms.Term term = new Terms.Term(placed(node, "name"), placed(node, "means"));
            if (terms.stream().anyMatch(other -> other.key().equals(term.key()))) {
                mistake(node, "the term “" + term.name().text() + "” is explained twice");
            } else {
                terms.add(term);
            }
        }
        return new Terms(terms);
    }

    /** The text of a field that an entry of a list has. */
    private Placed placed(Node entry, String name) {
        Node field = ((MappingNode) entry)
                .getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .getValueNode();
        return new Placed(text(field, name), placeOfText(field));
    }

    /** Notes the symbols that stand in no formula. */
    void checkUse(Symbols symbols) {
        for (Symbols.Symbol symbol : symbols.all()) {
            if (!symbols.isUsed(symbol)) {
                mistake(
                        fields.get("symbols"),
                        "the symbol “" + symbol.name() + "” stands in no formula: write \\sym{" + symbol.name()
                                + "} there");
            }
        }
    }

    /** Notes the terms that no sentence links to. */
    void checkUse(Terms terms) {
        for (Terms.Term term : terms.all()) {
            if (!terms.isUsed(term)) {
                source.mistake(
                        term.name().offset(),
                        "nothing links to the term “" + term.name().text() + "”: write ["
                                + term.name().text() + "](" + Terms.SCHEME + term.key() + ") where it is first met");
            }
        }
    }

    private List<Node> sequence(String name) {
        Node node = fields.get(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        mistake(node, name + " is a list: each entry on a line of its own, behind a hyphen, or all in [brackets]");
        return List.of();
    }

    private Map<String, String> record(Node node, String what, String... names) {
        Map<String, String> of = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            entries(mapping, Arrays.asList(names)).forEach((name, value) -> of.put(name, text(value, name)));
        } else {
            mistake(node, what + " has the fields " + String.join(", ", names));
        }
        return of;
    }

    private String text(Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        mistake(node, what + " is a text, not a list or fields");
        return "";
    }

    private LocalDate date(Node node, String name) {
        String text = text(node, name);
        LocalDate date = parse(text);
        if (date == null) {
            mistake(node, name + " is a date written like 2026-01-31, not “" + text + "”");
        }
        return date;
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void mistake(Node node, String message) {
        source.mistake(place(node.getStartMark()), message);
    }

    /** The YAML begins on the article's second line. */
    private int place(Mark mark) {
        return source.startOf(mark.getLine() + 2) + mark.getColumn();
    }
}
