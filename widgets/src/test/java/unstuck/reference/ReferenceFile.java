package unstuck.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of reference values; its form is told in {@code reference/PROVENANCE.md}. */
public record ReferenceFile(Path path, String id, List<Case> cases) {

    /**
     * One case.
     *
     * @param error what the reference raised instead of an answer, or null
     */
    public record Case(String name, Numbers input, Numbers expected, String error, Comparison comparison) {}

    /** The folder that the system property {@code reference} names, else the project's copy. */
    public static Path folder() {
        String property = System.getProperty("reference", "");
        return property.isEmpty() ? Path.of("src/test/resources/reference") : Path.of(property);
    }

    /** The files of a folder whose topic the site has, by name. Of others nothing but the topic is read. */
    public static List<ReferenceFile> ofBuiltTopics(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(ReferenceFile::readIfBuilt)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read the reference values in " + folder + ": set -Dreference to their folder.", e);
        }
    }

    /** One file of a folder, by its id. */
    public static ReferenceFile of(Path folder, String id) {
        Path path = folder.resolve(id + ".json");
        try {
            return read(path, JsonMapper.builder().build().readTree(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static Stream<ReferenceFile> readIfBuilt(Path path) {
        try {
            JsonNode root = JsonMapper.builder().build().readTree(path.toFile());
            return Computations.isBuilt(root.required("topic").asInt()) ? Stream.of(read(path, root)) : Stream.of();
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private static ReferenceFile read(Path path, JsonNode root) {
        List<Case> cases = new ArrayList<>();
        for (JsonNode each : root.required("cases")) {
            cases.add(readCase(each, root.path("tolerance")));
        }
        return new ReferenceFile(path, root.required("id").asText(), cases);
    }

    private static Case readCase(JsonNode node, JsonNode toleranceOfFile) {
        JsonNode tolerance = node.hasNonNull("tolerance") ? node.get("tolerance") : toleranceOfFile;
        Comparison comparison = new Comparison(
                tolerance.path("abs").asDouble(0), tolerance.path("rel").asDouble(0));
        JsonNode error = node.required("expected").get("error");
        return new Case(
                node.required("name").asText(),
                numbers(node.required("input")),
                numbers(node.required("expected")),
                error == null ? null : error.asText(),
                comparison);
    }

    private static Numbers numbers(JsonNode object) {
        Numbers numbers = new Numbers();
        object.properties().forEach(property -> put(numbers, property.getKey(), property.getValue()));
        return numbers;
    }

    /** Objects within objects are named by their path: {@code roc.fpr}, and in a list {@code confusion.0.tp}. */
    private static void put(Numbers numbers, String name, JsonNode value) {
        if (value.isTextual() && !isNumber(value)) {
            numbers.putText(name, value.asText());
        } else if (value.isObject()) {
            value.properties().forEach(inner -> put(numbers, name + "." + inner.getKey(), inner.getValue()));
        } else if (value.path(0).isObject()) {
            for (int i = 0; i < value.size(); i++) {
                put(numbers, name + "." + i, value.get(i));
            }
        } else {
            numbers.put(name, rows(value), flat(name, value));
        }
    }

    private static int rows(JsonNode value) {
        return value.path(0).isArray() ? value.size() : 1;
    }

    /** A remark that stands among numbers in the place of one is NaN. */
    private static double[] flat(String name, JsonNode value) {
        List<Double> numbers = new ArrayList<>();
        int width = value.path(0).size();
        for (JsonNode part : value.isArray() ? value : List.of(value)) {
            if (part.size() != width || part.isArray() != value.path(0).isArray() && value.isArray()) {
                throw new IllegalArgumentException("the rows of " + name + " differ in length");
            }
            for (JsonNode element : part.isArray() ? part : List.of(part)) {
                numbers.add(number(name, element));
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean isNumber(JsonNode text) {
        return List.of("NaN", "Infinity", "-Infinity").contains(text.asText());
    }

    private static double number(String name, JsonNode node) {
        if (node.isNull()) {
            return Double.NaN;
        }
        if (node.isBoolean()) {
            return node.asBoolean() ? 1 : 0;
        }
        if (node.isNumber()) {
            return node.asDouble();
        }
        if (node.isTextual()) {
            return isNumber(node) ? Double.parseDouble(node.asText()) : Double.NaN;
        }
        throw new IllegalArgumentException(name + " holds " + node + ", which is no number");
    }
}
