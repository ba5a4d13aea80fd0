package unstuck.site.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unstuck.widget.Widgets;

class BundlerTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final List<String> HINGE = List.of("hinge");

    @TempDir
    Path folder;

    /** The class path, on which one file is another. */
    private static final class Changed extends ClassLoader {
        private final String file;

        Changed(String file) {
            super(BundlerTest.class.getClassLoader());
            this.file = file;
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return name.equals(file) ? new ByteArrayInputStream(new byte[] {1}) : super.getResourceAsStream(name);
        }
    }

    private String key(String changed) {
        Bundler bundler = new Bundler(folder, new ClassFiles(new Changed(changed)), Widgets::named);
        return bundler.key(bundler.entry(HINGE));
    }

    static Stream<String> whatCompiles() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES.resolve("unstuck/site/bundle"))) {
            Collection<String> classes = files.map(
                            file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .toList();
            return Stream.concat(classes.stream(), Stream.of("unstuck/site/minify.js"));
        }
    }

    @ParameterizedTest
    @MethodSource("whatCompiles")
    void what_another_bundler_has_compiled_is_compiled_anew(String changed) {
        assertThat(key(changed)).isNotEqualTo(key("nothing"));
    }

    @Test
    void a_script_is_kept_until_what_its_figures_reach_has_changed() {
        assertThat(key("unstuck/widget/hinge/Hinge.class")).isNotEqualTo(key("nothing"));
        assertThat(key("unstuck/figure/Stage.class")).isNotEqualTo(key("nothing"));
        assertThat(key("unstuck/widget/oneline/OneLine.class")).isEqualTo(key("nothing"));
        assertThat(key("unstuck/site/bake/Bakery.class")).isEqualTo(key("nothing"));
    }

    @Test
    void a_script_that_is_put_off_leaves_the_answers_of_its_page_shown() {
        Bundler bundler = new Bundler(folder, new ClassFiles(BundlerTest.class.getClassLoader()), Widgets::named);
        assertThat(bundler.postponing(HINGE).scripts(List.of(HINGE)).get(HINGE)).contains("remove(\"scripted\")");
    }

    @Test
    void figures_are_asked_one_after_the_other_for_the_tables_that_they_share_are_not_made_for_several() {
        Set<Thread> asking = ConcurrentHashMap.newKeySet();
        ClassFiles classes = new ClassFiles(BundlerTest.class.getClassLoader());
        Bundler bundler = new Bundler(folder, classes, name -> {
            asking.add(Thread.currentThread());
            return Widgets.named(name);
        });
        List<List<String>> pages = Widgets.names().stream().map(List::of).toList();
        pages.forEach(names -> new ScriptCache(folder).get(bundler.key(bundler.entry(names)), () -> names + ""));
        assertThat(bundler.scripts(pages)).hasSameSizeAs(pages).containsEntry(HINGE, "[hinge]");
        assertThat(asking).containsOnly(Thread.currentThread());
    }
}
