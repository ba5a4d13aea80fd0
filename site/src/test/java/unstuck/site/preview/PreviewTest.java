package unstuck.site.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path project;

    private void write(String file, String text) throws IOException {
        Path path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String news(Preview preview) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(preview.address() + "preview/news?anything"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static void waitFor(Preview preview, String words) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!news(preview).contains(words) && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(news(preview)).contains(words);
    }

    @Test
    void a_table_that_goes_while_it_is_copied_is_to_be_mended_and_the_preview_follows_on() throws Exception {
        write("widgets/src/main/java/A.java", "class A {}");
        Path table = Files.createDirectories(project.resolve("content/data")).resolve("table.csv");
        Files.createSymbolicLink(table, project.resolve("gone.csv"));
        Path work = project.resolve("work");
        try (Preview preview = new Preview(project, work, "/", 0)) {
            preview.start();
            waitFor(preview, "table.csv");
            for (int change = 0; change < 4; change++) {
                write("widgets/src/main/java/A.java", "class A extends B" + change + " {}");
                waitFor(preview, "class B" + change);
            }
            try (Stream<Path> files = Files.list(work)) {
                assertThat(files.filter(file -> file.getFileName().toString().startsWith("classes-")))
                        .hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void a_file_that_is_being_written_is_left_alone_until_it_stays_the_same() throws Exception {
        String file = "widgets/src/main/java/A.java";
        write(file, "class A extends B {}");
        Set<String> news = new HashSet<>();
        try (Preview preview = new Preview(project, project.resolve("work"), "/", 0)) {
            preview.start();
            waitFor(preview, "class B");
            FutureTask<Void> writing = new FutureTask<>(() -> {
                Instant end = Instant.now().plusSeconds(3);
                for (int size = 1; Instant.now().isBefore(end); size++) {
                    write(file, "class A extends " + "C".repeat(size) + " {}");
                    Thread.sleep(1);
                }
                return null;
            });
            new Thread(writing).start();
            while (!writing.isDone()) {
                news.add(news(preview));
            }
            writing.get();
            write(file, "class A extends D {}");
            waitFor(preview, "class D");
        }
        // Most of it: this machine, too, may rest while it writes.
        assertThat(news.stream().filter(each -> each.contains("class C"))).hasSizeLessThan(4);
    }
}
