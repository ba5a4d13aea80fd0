package unstuck.site.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unstuck.site.bundle.Bundler;
import unstuck.site.markdown.ArticleReader;
import unstuck.site.mistake.Mistakes;

/**
 * How long a site of many articles takes, and where the time goes: generated articles of 2,500 words, three figures, 20
 * formulas and 10 citations each, with scripts that were compiled before. It measures, so it is no part of the tests; the README
 * has its command. It fails where an aim is missed.
 */
class BakeBench {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    /** The generated articles have its words. */
    private static final Path SAMPLE = REPOSITORY.resolve("content/pca-or-tsne.md");

    private static final List<List<String>> FIGURES = List.of(
            List.of("hinge", "one-line", "learning"),
            List.of("promise", "reliability", "costs"),
            List.of("best-line", "customers", "illusions"));
    private static final List<String> TAGS = List.of("statistics", "calculus", "clusters", "decisions", "networks");
    private static final int MANY = 200;
    /** In seconds. */
    private static final double AIM = 40;
    /** What chance may add. */
    private static final double NEARLY = 1.3;

    private static final int SECTIONS = 10;
    private static final int WORDS_IN_A_SECTION = 250;

    @TempDir
    Path folder;

    @Test
    void bake_10_50_and_200_articles() throws IOException {
        assumeTrue(Files.exists(SAMPLE), "the site has no article " + SAMPLE);
        List<String> words = words();
        List<String> keys = keys();
        // First the scripts that are not compiled yet, and a virtual machine that is warm: no part of what is measured.
        bake(50, words, keys);
        Map<Integer, Double> each = new HashMap<>();
        for (int count : new int[] {10, 50, MANY}) {
            long start = System.nanoTime();
            Duration before = processorTime();
            List<String> lines = bake(count, words, keys);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%d articles in %.1f s, %.0f ms each, with %.1f s of processors%n",
                    count,
                    seconds,
                    1000 * seconds / count,
                    processorTime().minus(before).toMillis() / 1e3);
            lines.forEach(System.out::println);
            each.put(count, seconds / count);
        }
        assertThat(each.get(MANY) * MANY).as("seconds for %d articles", MANY).isLessThanOrEqualTo(AIM);
        assertThat(each.get(MANY))
                .as("seconds for each of many articles, and of fewer: the time grows as their number does")
                .isLessThanOrEqualTo(each.get(50) * NEARLY);
    }

    /** What a machine with other work to do does not change. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private List<String> bake(int count, List<String> words, List<String> keys) throws IOException {
        Path project = Files.createTempDirectory(folder, count + "-articles");
        BakeryTest.aSiteOfNoArticle(project);
        Path content = project.resolve("content");
        for (String file : List.of("references.bib", "dictionary.txt")) {
            Files.copy(REPOSITORY.resolve("content").resolve(file), content.resolve(file));
        }
        for (int number = 0; number < count; number++) {
            Files.writeString(content.resolve("article-" + number + ".md"), article(number, words, keys));
        }
        Bundler bundler = new Bundler(REPOSITORY.resolve("site/target/bundles"));
        Bakery bakery = new Bakery(project, project.resolve("pages"), bundler);
        assertThat(bakery.bake().sorted()).isEmpty();
        return bakery.clock().lines();
    }

    private static String article(int number, List<String> words, List<String> keys) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder(
                """
                ---
                title: Article number %d
                summary: Written by a program, to see how long a site of many takes.
                authors:
                  - name: Nobody
                published: 2026-01-31
                status: published
                tags: [%s]
                ---
                """
                        .formatted(number, TAGS.get(number % TAGS.size())));
        List<String> figures = FIGURES.get(number % FIGURES.size());
        for (int section = 0; section < SECTIONS; section++) {
            text.append("\n## Section ").append(section).append("\n\n");
            text.append(prose(words, random, WORDS_IN_A_SECTION / 2))
                    .append("\nSo $x_{%d} = \\frac{%d}{n}\\sum_i a_i$ [@%s].\n"
                            .formatted(section, random.nextInt(1000), keys.get(random.nextInt(keys.size()))));
            text.append("\n$$\n\\hat{y} = \\sigma\\left(\\mathbf{w}^\\top\\mathbf{x} + %d\\right)\n$$ {#eq-%d}\n\n"
                    .formatted(random.nextInt(1000), section));
            if (section < figures.size()) {
                String figure = figures.get(section);
                text.append("::: figure %s {#fig-%s .wide}\nWhat it shows.\n:::\n\n".formatted(figure, figure));
            }
            text.append(prose(words, random, WORDS_IN_A_SECTION / 2));
        }
        return text.toString();
    }

    /** As many words, in lines of twelve. */
    private static String prose(List<String> words, Random random, int count) {
        StringBuilder prose = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            prose.append(words.get(random.nextInt(words.size()))).append(i % 12 == 0 || i == count ? "\n" : " ");
        }
        return prose.toString();
    }

    /** The words of the sample, each as often as it stands there. */
    private static List<String> words() {
        Path content = REPOSITORY.resolve("content");
        try (ArticleReader reader = new ArticleReader(content, new Mistakes())) {
            Element body = Jsoup.parseBodyFragment(reader.read(SAMPLE).body()).body();
            body.select("figure, pre, .katex, output").remove();
            return List.of(body.text().split("\\W+")).stream()
                    .filter(word -> word.matches("[a-z]{2,}"))
                    .toList();
        }
    }

    private static List<String> keys() throws IOException {
        return Files.readAllLines(REPOSITORY.resolve("content/references.bib")).stream()
                .filter(line -> line.startsWith("@"))
                .map(line -> line.replaceAll("^@\\w+\\{|,$", ""))
                .toList();
    }
}
