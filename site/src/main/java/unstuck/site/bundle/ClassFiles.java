package unstuck.site.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unstuck.site.file.Digest;

/** The figures' compiled classes: which of them a program can reach, and whether any of these has changed. */
final class ClassFiles {
    static final String ANY = "unstuck/";
    /** Where the builder's classes are, which know how to compile figures; those that they name beyond are figures. */
    static final String BUILDER = "unstuck/site/";

    /** What a class file names, in whatever way, be it a class or another file: rather one too many than one too few. */
    private static final Pattern NAMED = Pattern.compile("unstuck[./][\\w$./]+");

    private static final Pattern FILE = Pattern.compile(".*\\.\\w+");

    private static final byte[] NOTHING = new byte[0];

    private final ClassLoader loader;
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

    ClassFiles(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Of the names and contents of all our files that a source, and what it names, and what that names, can use.
     *
     * @param within the folder of those that count
     */
    String digestOfReached(String source, String within) {
        Map<String, byte[]> reached = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(named(source));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (name.startsWith(within) && !reached.containsKey(name)) {
                byte[] content = contents.computeIfAbsent(name, this::read);
                reached.put(name, content);
                open.addAll(named(new String(content, StandardCharsets.ISO_8859_1)));
            }
        }
        MessageDigest digest = Digest.sha256();
        reached.forEach((name, content) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static TreeSet<String> named(String text) {
        TreeSet<String> names = new TreeSet<>();
        Matcher matcher = NAMED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group().replace('.', '/');
            names.add(name + ".class");
            // In a source a method may follow.
            names.add(name.substring(0, name.lastIndexOf('/')) + ".class");
            if (FILE.matcher(matcher.group()).matches()) {
                names.add(matcher.group());
            }
        }
        return names;
    }

    /** Empty where there is no such file. */
    private byte[] read(String name) {
        try (InputStream file = loader.getResourceAsStream(name)) {
            return file == null ? NOTHING : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
