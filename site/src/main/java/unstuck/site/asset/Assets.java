package unstuck.site.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unstuck.site.file.Digest;
import unstuck.site.file.Memory;
import unstuck.site.script.Terser;

/**
 * What pages load: each file is published under a name with a hash of its content, so that a page never meets a style
 * or a script of another build. Pages and style sheets refer to the names given here.
 */
public final class Assets {
    private static final Pattern URL = Pattern.compile("url\\(([^)]+)\\)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** Every page has most sheets, and the preview asks again and again for the same. */
    private static final Memory<String> COMPACT = new Memory<>(500);

    private final Map<String, byte[]> contents = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    /** Publishes a file as it is; {@code name} is how templates ask for it. */
    public void add(String name, byte[] content) {
        names.put(name, published(name, content));
        contents.put(name, content);
    }

    /** The name under which a file of this content is published. */
    static String published(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + Digest.of(content) + name.substring(dot);
    }

    public void add(String name, String content) {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Publishes what lies in a folder: scripts and fonts, but no licences. */
    public void addFolder(Path folder) {
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (name.matches("[\\w-]+\\.js|fonts/[\\w-]+\\.woff2")) {
                add(name, name.endsWith(".js") ? minified(file) : read(file));
            }
        }
    }

    /** Publishes style sheets as one, with the names of what they load put in. */
    public void addStyles(String name, List<String> sheets) {
        StringBuilder css = new StringBuilder();
        for (String sheet : sheets) {
            css.append(COMPACT.get(sheet, () -> compact(sheet)));
        }
        Matcher url = URL.matcher(css);
        add(name, url.replaceAll(found -> "url(" + published(found.group(1)) + ")"));
    }

    /** The style sheets of a folder, and of those in it, by their paths from there, in the order of these. */
    static Map<String, String> sheets(Path folder) {
        return files(folder).stream()
                .filter(file -> file.toString().endsWith(".css"))
                .collect(Collectors.toMap(
                        file -> folder.relativize(file).toString().replace('\\', '/'),
                        Assets::text,
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The name under which a file is published. */
    public String published(String name) {
        String published = names.get(name);
        if (published == null) {
            throw new IllegalStateException("There is no asset " + name + " among " + names.keySet());
        }
        return published;
    }

    /** From how templates ask for a file to its published name behind {@code prefix}. */
    public Map<String, String> names(String prefix) {
        Map<String, String> prefixed = new TreeMap<>();
        names.forEach((name, published) -> prefixed.put(name, prefix + published));
        return prefixed;
    }

    /** Writes every file under its published name. */
    public void write(Path output) {
        contents.forEach((name, content) -> {
            try {
                Path file = output.resolve(published(name));
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Comments, indentation and the spaces around punctuation are for the reader of the source. */
    private static String compact(String css) {
        return COMMENT.matcher(css)
                        .replaceAll("")
                        .replaceAll("\\s*\\n\\s*", "\n")
                        .replaceAll("(?m)^([\\w-]+:) ", "$1")
                        .replaceAll("\\s*([{};,])\\s*", "$1")
                        .replace(";}", "}")
                        .strip()
                + "\n";
    }

    private static byte[] minified(Path script) {
        return Terser.minified(text(script)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Path file) {
        return new String(read(file), StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted(java.util.Comparator.comparing(
                            file -> folder.relativize(file).toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
