package unstuck.site.markdown;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
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

/** Fields in YAML, with the place of each in its source; what has not the form that is asked for is a mistake there. */
final class Fields {
    private final SourceText source;
    private final int firstLine;
    private final int offset;
    private final Map<String, Node> nodes = new LinkedHashMap<>();

    /** No fields. */
    private Fields(SourceText source, int firstLine, int offset) {
        this.source = source;
        this.firstLine = firstLine;
        this.offset = offset;
    }

    static Fields none(SourceText source) {
        return new Fields(source, 1, 0);
    }

    /**
     * Reads fields; a mistake and null where that cannot be done.
     *
     * @param yaml some lines of the source
     * @param firstLine where they begin there, counted from 1
     * @param known the names that fields can have
     */
    static Fields read(SourceText source, String yaml, int firstLine, List<String> known) {
        Fields fields = new Fields(source, firstLine, 0);
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                fields.add(mapping, known);
                return fields;
            }
            source.mistake(0, "the front matter holds fields such as title: …, one a line");
        } catch (ReaderException e) {
            source.mistake(
                    source.startOf(firstLine) + e.getPosition(),
                    "YAML: a character that cannot be seen stands here: delete it and write the line anew");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            source.mistake(
                    mark == null ? 0 : fields.place(mark),
                    "YAML: " + e.getProblem() + " (a text with a colon or a quote in it stands between quotes)");
        }
        return null;
    }

    private void add(MappingNode mapping, List<String> known) {
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                mistake(key, "there is no field “" + name + "”" + Mistakes.didYouMean(name, known));
            } else if (nodes.put(name, tuple.getValueNode()) != null) {
                mistake(key, "the field “" + name + "” stands here twice");
            }
        }
    }

    boolean has(String name) {
        return nodes.containsKey(name);
    }

    /** Empty where there is no such field. */
    String text(String name) {
        return has(name) ? text(nodes.get(name), name) : "";
    }

    /** A text with its place; the text empty and the place 0 where there is no such field. */
    Placed placed(String name) {
        return has(name) ? new Placed(text(name), placeOfText(nodes.get(name))) : new Placed("", 0);
    }

    /** The texts of a field that is a list. */
    List<Placed> texts(String name) {
        List<Placed> texts = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Node node : sequence(name)) {
            Placed each = new Placed(text(node, "an entry of " + name), placeOfText(node));
            texts.add(each);
            if (!seen.add(each.text())) {
                source.mistake(each.offset(), "“" + each.text() + "” stands in " + name + " twice");
            }
        }
        return texts;
    }

    /**
     * The entries of a field that is a list of fields.
     *
     * @param what an entry is called
     * @param known the names that its fields can have
     */
    List<Fields> entries(String name, String what, String... known) {
        List<Fields> entries = new ArrayList<>();
        for (Node node : sequence(name)) {
            Fields entry = new Fields(source, firstLine, place(node.getStartMark()));
            if (node instanceof MappingNode mapping) {
                entry.add(mapping, Arrays.asList(known));
            } else {
                entry.mistake(what + " has the fields " + String.join(", ", known));
            }
            entries.add(entry);
        }
        return entries;
    }

    private List<Node> sequence(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (nodes.get(name) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        mistake(name, name + " is a list: each entry on a line of its own, behind a hyphen, or all in [brackets]");
        return List.of();
    }

    private String text(Node node, String what) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        mistake(node, what + " is a text, not a list or fields");
        return "";
    }

    /** Notes a mistake where these fields begin. */
    void mistake(String message) {
        source.mistake(offset, message);
    }

    /** Notes a mistake where the value of a field begins. */
    void mistake(String field, String message) {
        mistake(nodes.get(field), message);
    }

    private void mistake(Node node, String message) {
        source.mistake(place(node.getStartMark()), message);
    }

    /** Behind the quote, or on the line below {@code |} or {@code >}. */
    private int placeOfText(Node node) {
        int place = place(node.getStartMark());
        if (!(node instanceof ScalarNode scalar) || scalar.isPlain()) {
            return place;
        }
        boolean isBlock =
                scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        return isBlock ? placeOfWord(source.text().indexOf('\n', place)) : place + 1;
    }

    private int placeOfWord(int from) {
        int place = from;
        while (Character.isWhitespace(source.text().charAt(place))) {
            place++;
        }
        return place;
    }

    private int place(Mark mark) {
        return source.startOf(firstLine + mark.getLine()) + mark.getColumn();
    }
}
