package unstuck.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Begins an article or a figure: the example of CONTRIBUTING.md under a name of its own, so that it builds and passes at
 * once. It needs nothing but the JDK, not even a build: {@code java site/src/main/java/unstuck/site/New.java article
 * my-title}, in the folder of the project.
 */
public final class New {
    private static final Pattern BLOCK =
            Pattern.compile("^( *)```(?:markdown|java)\\n(.*?)^ *```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CLASS = Pattern.compile(
            "package ([\\w.]+);.*?^(?:public )?(?:final )?(?:class|record) (\\w+)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern IMPORTED = Pattern.compile("^import .*\\.(\\w+);$", Pattern.MULTILINE);
    private static final String EXAMPLE = "parabola";
    private static final String INDEX = "widgets/src/main/java/unstuck/widget/Widgets.java";

    private final Path project;
    private final List<String> examples;

    /** @param project the folder that holds CONTRIBUTING.md */
    New(Path project) throws IOException {
        Path recipes = project.resolve("CONTRIBUTING.md");
        if (!Files.exists(recipes)) {
            throw new IllegalArgumentException(
                    "There is no CONTRIBUTING.md here: run this in the folder of the project.");
        }
        this.project = project;
        this.examples = BLOCK.matcher(Files.readString(recipes).replace("\r\n", "\n"))
                .results()
                .map(block -> block.group(2).replaceAll("(?m)^" + block.group(1), ""))
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        try {
            if (arguments.length != 2 || !arguments[0].matches("article|figure")) {
                throw new IllegalArgumentException(
                        "Say what to begin and its name: article my-title, or figure my-figure.");
            }
            New project = new New(Path.of(""));
            List<String> written =
                    arguments[0].equals("article") ? project.article(arguments[1]) : project.figure(arguments[1]);
            written.forEach(System.out::println);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Writes the article; returns the files that are new or changed. */
    List<String> article(String name) throws IOException {
        require(name, "[a-z0-9]+(-[a-z0-9]+)*", "small letters, digits and hyphens", "my-title");
        if (name.matches("index|archive|tags|gallery|404|tag-.*")) {
            throw new IllegalArgumentException(
                    "The site has a page of its own at " + name + ".html: choose another name.");
        }
        String title = Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
        String example = example("---\n").replaceFirst("(?m)^title: .*$", "title: \"" + title + "\"");
        return write(Map.of("content/" + name + ".md", example));
    }

    /** Writes the figure with its mathematics and their test, and its line in the index. */
    List<String> figure(String name) throws IOException {
        require(name, "[a-z]+(-[a-z]+)*", "small letters and hyphens", "my-figure");
        String packageName = name.replace("-", "");
        String className = Stream.of(name.split("-"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
        if (SourceVersion.isKeyword(packageName)) {
            throw new IllegalArgumentException("“" + packageName + "” is a word of Java’s own: choose another name.");
        }
        requireFree(className);
        Map<String, String> files = new LinkedHashMap<>();
        for (String example : examples) {
            if (example.startsWith("package ")) {
                String source = example.replaceAll("\\b" + EXAMPLE + ";", packageName + ";")
                        .replaceAll("\\b" + EXAMPLE + "\\.", packageName + ".")
                        .replaceAll("\\bParabola\\b", className);
                files.put(place(source), source);
            }
        }
        Path index = project.resolve(INDEX);
        String before = Files.readString(index).replace("\r\n", "\n");
        if (before.contains("INDEX.put(\"" + name + "\"")) {
            throw new IllegalArgumentException("There is a figure named " + name + " already, in " + INDEX + ".");
        }
        List<String> written = new ArrayList<>(write(files));
        String line = example("INDEX.put(")
                .replace('"' + EXAMPLE + '"', '"' + name + '"')
                .replace("." + EXAMPLE + ".Parabola", "." + packageName + "." + className);
        int last = before.indexOf('\n', before.lastIndexOf("INDEX.put(")) + 1;
        Files.writeString(index, before.substring(0, last) + "        " + line + before.substring(last));
        written.add(INDEX);
        return written;
    }

    private static void require(String name, String pattern, String allowed, String such) {
        if (!name.matches(pattern)) {
            String capitals = name.equals(name.toLowerCase(java.util.Locale.ROOT)) ? "" : ", no capitals";
            throw new IllegalArgumentException("“" + name + "” is no name: " + allowed + capitals + ", such as " + such
                    + ". It is what the address is made of.");
        }
    }

    /** A class of the figure's name must not hide one that the figure uses. */
    private void requireFree(String className) {
        boolean isImported = examples.stream()
                .flatMap(example -> IMPORTED.matcher(example).results())
                .anyMatch(found -> found.group(1).equals(className));
        if (isImported || isOfJava(className)) {
            throw new IllegalArgumentException(
                    "A class named " + className + " would hide another of that name: choose a longer name.");
        }
    }

    private static boolean isOfJava(String className) {
        try {
            Class.forName("java.lang." + className);
            return true;
        } catch (ClassNotFoundException | NoClassDefFoundError none) {
            return false; // The error is a name that differs in capitals only, where files do not tell them apart.
        }
    }

    private String example(String beginning) {
        return examples.stream()
                .filter(each -> each.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "CONTRIBUTING.md has no example that begins with " + beginning.strip() + "."));
    }

    private static String place(String source) {
        Matcher type = CLASS.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("An example in CONTRIBUTING.md has no class:\n" + source);
        }
        String tree = type.group(2).endsWith("Test") ? "test" : "main";
        return "widgets/src/" + tree + "/java/" + type.group(1).replace('.', '/') + "/" + type.group(2) + ".java";
    }

    /** All or none: what is there stays as it is. */
    private List<String> write(Map<String, String> files) throws IOException {
        for (String file : files.keySet()) {
            if (Files.exists(project.resolve(file))) {
                throw new IllegalArgumentException(file + " is there already; nothing was changed.");
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return List.copyOf(files.keySet());
    }
}
