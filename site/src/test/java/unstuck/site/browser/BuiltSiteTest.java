package unstuck.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltSiteTest {
    @Test
    void an_article_that_a_test_of_the_pages_names_may_be_taken_away() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (Path test : files(Files.walk(Path.of("src/test/java")), "IT.java")) {
            tests.append(Files.readString(test));
        }
        for (Path file : files(Files.list(Path.of("../content")), ".md")) {
            String article = file.getFileName().toString().replace(".md", "");
            if (Pattern.compile("(?<=[\" ])" + article + "(?=[\".])")
                    .matcher(tests)
                    .find()) {
                assertThat(BuiltSite.HOUSE_ARTICLES).contains(article);
            }
        }
    }

    private static List<Path> files(Stream<Path> all, String ending) {
        try (all) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
