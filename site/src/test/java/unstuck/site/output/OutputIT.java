package unstuck.site.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What holds for the files that this build has written. */
class OutputIT {
    private static final Path PAGES = Path.of(System.getProperty("pages"));
    private static final Path CONTENT = Path.of(System.getProperty("project"), "content");
    private static final Path STYLES = Path.of(System.getProperty("project"), "site/src/main/assets/css");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int PAGE_BUDGET = 70 * 1024;
    /** Of articles that show real data. */
    private static final int LARGE_PAGE_BUDGET = 120 * 1024;

    private static final int DATA_BUDGET = 75 * 1024;
    private static final int BUNDLE_BUDGET = 35 * 1024;
    /** Of cards, contents, side notes, copying, themes and all else that is for reading. */
    private static final int READING_BUDGET = 12 * 1024;

    private static final Pattern HASHED = Pattern.compile(
            "(start|search|search-index|site(-[a-z0-9-]+)?|widgets-[a-z0-9-]+|data-[a-z0-9-]+|worker-[a-z0-9-]+|share-[a-z0-9-]+|manifest|icon|fonts/[\\w-]+)\\.[0-9a-f]{10}\\.(js|css|svg|png|woff2|webmanifest)");
    private static final Pattern PAGE = Pattern.compile("[a-z0-9-]+\\.(html|zip)|feed\\.xml|sitemap\\.xml");

    static List<String> pages() {
        return files().stream().filter(name -> name.endsWith(".html")).toList();
    }

    static List<String> articles() {
        return pages().stream()
                .filter(page -> read(page).contains("class=\"article-page\""))
                .toList();
    }

    @Test
    void only_what_was_meant_to_is_published() {
        assertThat(files())
                .isNotEmpty()
                .allMatch(name ->
                        HASHED.matcher(name).matches() || PAGE.matcher(name).matches());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void it_is_valid_html(String page) throws Exception {
        assertThat(Html.mistakes(PAGES.resolve(page))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_and_anchor_leads_somewhere(String page) {
        Set<String> broken = new TreeSet<>();
        Document document = parse(page);
        List<String> targets = new ArrayList<>();
        for (String attribute : List.of("href", "src", "data-site", "data-figures")) {
            targets.addAll(document.select("[" + attribute + "]").eachAttr(attribute));
        }
        for (String target : targets) {
            if (!target.matches("(https?|mailto|data):.*") && !leadsSomewhere(page, target)) {
                broken.add(target);
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("articles")
    void the_data_of_an_article_keep_their_budget(String page) {
        Set<String> needed = new TreeSet<>();
        for (Element figure : parse(page).select("[data-needs]")) {
            needed.addAll(List.of(figure.attr("data-needs").split(" ")));
        }
        int total = needed.stream().mapToInt(OutputIT::gzipped).sum();
        System.out.printf("%s: %.1f KB of data%n", page, total / 1024.0);
        assertThat(total).isLessThanOrEqualTo(DATA_BUDGET);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("articles")
    void every_word_of_an_article_stands_on_its_page(String page) throws IOException {
        String source = Files.readString(CONTENT.resolve(page.replace(".html", ".md")))
                .replaceFirst("(?s)^---.*?\n---\n", "")
                .replaceAll(
                        "(?s)\\$\\$.*?\\$\\$|\\$[^$]*\\$|```.*?```|(?m)^:::.*$|\\]\\([^)]*\\)|\\{[^}\\s]*\\}|\\[[@^][^\\]]*\\]",
                        " ");
        String shown = parse(page).select("main").text();
        Map<String, Integer> missing = new TreeMap<>();
        WORD.matcher(source).results().forEach(word -> missing.merge(word.group(), 1, Integer::sum));
        WORD.matcher(shown)
                .results()
                .forEach(word -> missing.computeIfPresent(word.group(), (w, n) -> n == 1 ? null : n - 1));
        assertThat(missing).isEmpty();
    }

    private static boolean leadsSomewhere(String page, String target) {
        String base = URI.create(
                        parse("index.html").select("link[rel=canonical]").attr("href"))
                .getPath();
        String local = page.equals("404.html") && target.startsWith(base) ? target.substring(base.length()) : target;
        int hash = local.indexOf('#');
        String file = hash < 0 ? local : local.substring(0, hash);
        if (!file.isEmpty() && !Files.isRegularFile(PAGES.resolve(file))) {
            return false;
        }
        return hash < 0 || parse(file.isEmpty() ? page : file).getElementById(local.substring(hash + 1)) != null;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_inline_that_the_policy_refuses(String page) {
        Document document = parse(page);
        assertThat(document.select("[style], style, script:not([src], [type=application/ld+json])"))
                .isEmpty();
        assertThat(document.select("meta[http-equiv=Content-Security-Policy]")).hasSize(1);
        assertThat(document.html()).doesNotContainPattern("<[a-z]+[^>]* on[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void an_id_stands_once(String page) {
        Set<String> seen = new LinkedHashSet<>();
        for (Element element : parse(page).select("[id]")) {
            assertThat(seen.add(element.id())).as("the id %s", element.id()).isTrue();
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("articles")
    void an_article_with_all_it_loads_but_fonts_keeps_its_budget(String page) {
        int bundle = 0;
        int total = gzipped(page);
        Document document = parse(page);
        for (Element asset : document.select("script[src], link[rel=stylesheet], link[rel=icon]")) {
            total += gzipped(asset.hasAttr("src") ? asset.attr("src") : asset.attr("href"));
        }
        total += gzipped(document.select("[data-site]").attr("data-site"));
        for (String figures : document.select("[data-figures]").eachAttr("data-figures")) {
            bundle = gzipped(figures);
            total += bundle;
        }
        System.out.printf("%s: %.1f KB in all, %.1f KB of it the figures%n", page, total / 1024.0, bundle / 1024.0);
        boolean isFirst = page.equals("relu-gradients.html");
        assertThat(bundle).isLessThanOrEqualTo(isFirst ? BUNDLE_BUDGET : LARGE_PAGE_BUDGET);
        assertThat(total).isLessThanOrEqualTo(isFirst ? PAGE_BUDGET : LARGE_PAGE_BUDGET);
    }

    @Test
    void whatever_start_js_lays_out_by_itself_is_on_some_page_and_no_link_leads_there() throws IOException {
        String script = Files.readString(STYLES.resolveSibling("start.js"));
        List<String> parts = Pattern.compile("\"(.+)\",")
                .matcher(script.substring(script.indexOf("PARTS = ["), script.indexOf("].join()")))
                .results()
                .map(part -> part.group(1))
                .toList();
        assertThat(parts).hasSize(5);
        List<Document> pages = pages().stream().map(OutputIT::parse).toList();
        for (String part : parts) {
            assertThat(pages).as(part).anyMatch(page -> page.selectFirst(part) != null);
        }
        for (Document page : pages) {
            List<String> ids = page.select(String.join(", ", parts)).stream()
                    .filter(part -> !part.parent().hasClass("article"))
                    .flatMap(part -> part.select("[id]").eachAttr("id").stream())
                    .toList();
            assertThat(page.select("a[href^=#]").eachAttr("href"))
                    .as(page.title())
                    .noneMatch(link -> ids.contains(link.substring(1)));
        }
    }

    @Test
    void what_a_page_has_for_reading_keeps_its_budget() {
        Document front = parse("index.html");
        Element start = front.selectFirst("script[data-site]");
        int total = gzipped(start.attr("src")) + gzipped(start.attr("data-site"));
        // As they are written; those of a page are shorter.
        for (String sheet : List.of("30-article", "35-card", "70-front", "90-media")) {
            total += Compressed.size(STYLES.resolve(sheet + ".css"));
        }
        System.out.printf("%.1f KB of scripts and styles for reading%n", total / 1024.0);
        assertThat(total).isLessThanOrEqualTo(READING_BUDGET);
    }

    @Test
    void a_page_has_the_styles_of_the_figures_that_it_shows_and_of_no_others() {
        for (String page : pages()) {
            String style = parse(page).select("link[rel=stylesheet]").attr("href");
            String css = read(page.equals("404.html") ? style.substring(style.lastIndexOf('/') + 1) : style);
            for (String figure : List.of("one-line", "reliability")) {
                assertThat(css.contains("." + figure + "{") || css.contains("." + figure + " "))
                        .as("%s of %s", figure, page)
                        .isEqualTo(!parse(page).select("." + figure).isEmpty());
            }
        }
    }

    @Test
    void the_feed_and_the_sitemap_are_well_formed_and_name_every_article() throws Exception {
        for (String name : List.of("feed.xml", "sitemap.xml")) {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(read(name))));
            String text = document.getDocumentElement().getTagName() + read(name);
            for (String article : articles()) {
                assertThat(text).contains("/" + article);
            }
        }
    }

    @Test
    void the_feed_carries_whole_articles_with_still_figures_and_absolute_links() {
        Document feed = parseFeed();
        assertThat(feed.select("entry")).hasSameSizeAs(articles());
        for (Element entry : feed.select("entry")) {
            Document text = Jsoup.parse(entry.select("content").text());
            Document page = parse(entry.select("id").text().replaceAll(".*/", ""));
            assertThat(text.select("h2").eachText())
                    .isEqualTo(page.select(".article > h2").eachText());
            assertThat(text.select("figure")).hasSameSizeAs(page.select(".article > figure"));
            assertThat(text.select("a").eachAttr("href")).allMatch(address -> address.matches("(https?|mailto):.*"));
            assertThat(text.select("form, input, button, script, [style]")).isEmpty();
        }
    }

    @Test
    void the_feed_leaves_out_no_paragraph_and_no_plot() {
        for (Element entry : parseFeed().select("entry")) {
            Document text = Jsoup.parse(entry.select("content").text());
            Document page = parse(entry.select("id").text().replaceAll(".*/", ""));
            page.select(".article > .title, .article > .opening, .katex-html").remove();
            List<Element> still = text.select("figure");
            List<Element> drawn = page.select(".article > figure");
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(still.get(i).select("svg[role=img]:has(path, line)").eachAttr("aria-label"))
                        .as(drawn.get(i).id())
                        .isEqualTo(drawn.get(i).select("svg.plot").eachAttr("aria-label").stream()
                                .limit(1)
                                .toList());
            }
            page.select(".stage").remove();
            assertThat(paragraphs(text))
                    .containsSubsequence(paragraphs(page.selectFirst(".article")))
                    .isNotEmpty();
        }
    }

    /** Without spaces, which a feed may have elsewhere within a formula. */
    private static List<String> paragraphs(Element text) {
        return text.select("p, li, td").eachText().stream()
                .map(each -> each.replaceAll("\\s", ""))
                .toList();
    }

    @Test
    void the_manifest_names_the_site_and_an_icon_that_is_there() {
        String manifest = parse("index.html").select("link[rel=manifest]").attr("href");
        JsonObject said = JsonParser.parseString(read(manifest)).getAsJsonObject();
        assertThat(said.get("name").getAsString()).isNotBlank();
        String icon =
                said.getAsJsonArray("icons").get(0).getAsJsonObject().get("src").getAsString();
        assertThat(PAGES.resolve(icon)).isRegularFile();
    }

    @Test
    void addresses_are_absolute_where_they_leave_the_site() {
        for (String article : articles()) {
            Document page = parse(article);
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .startsWith("https://")
                    .endsWith("/" + article);
            assertThat(property(page, "og:url")).startsWith("https://");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("articles")
    void an_article_names_the_image_that_stands_beside_a_link_to_it(String article) throws IOException {
        String address = property(parse(article), "og:image");
        assertThat(address).startsWith("https://");
        var image = ImageIO.read(
                PAGES.resolve(address.substring(address.lastIndexOf('/') + 1)).toFile());
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        Set<Integer> colours = new TreeSet<>();
        for (int x = 0; x < 1200; x += 3) {
            for (int y = 200; y < 630; y += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertThat(colours).as("colours below its title").hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_says_what_stands_beside_a_link_to_it(String name) {
        Document page = parse(name);
        assertThat(property(page, "og:site_name").isEmpty()).isEqualTo(name.equals("404.html"));
        if (!name.equals("404.html")) {
            assertThat(page.title()).contains(property(page, "og:title"));
            assertThat(property(page, "og:description")).isNotBlank().isEqualTo(meta(page, "description"));
            assertThat(property(page, "og:url"))
                    .isEqualTo(page.select("link[rel=canonical]").attr("href"));
            assertThat(property(page, "og:type")).isEqualTo(articles().contains(name) ? "article" : "website");
        }
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("articles")
    void an_article_tells_collectors_of_scholarly_works_what_its_readers_see(String article) {
        Document page = parse(article);
        String title = page.select("h1").text();
        assertThat(property(page, "og:title")).isEqualTo(title);
        assertThat(property(page, "og:description"))
                .isEqualTo(page.select(".title .summary").text());
        assertThat(meta(page, "citation_title")).isEqualTo(title);
        page.select(".affiliation").remove();
        assertThat(page.select("meta[name=citation_author]").eachAttr("content"))
                .isNotEmpty()
                .isEqualTo(page.select(".byline div:first-child dd").eachText());
        String published = page.select(".byline time").attr("datetime");
        assertThat(meta(page, "citation_publication_date")).isEqualTo(published.replace('-', '/'));
        assertThat(property(page, "article:published_time")).isEqualTo(published);
        assertThat(meta(page, "citation_journal_title")).isEqualTo(property(page, "og:site_name"));
        assertThat(meta(page, "citation_fulltext_html_url"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(meta(page, "citation_language")).isEqualTo("en");
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("articles")
    void an_article_describes_itself_to_search_engines(String article) {
        String json = parse(article).select("script[type=application/ld+json]").html();
        JsonObject described = JsonParser.parseString(json).getAsJsonObject();
        assertThat(described.get("headline").getAsString())
                .isEqualTo(parse(article).select("h1").text());
        assertThat(described.get("url").getAsString())
                .isEqualTo(parse(article).select("link[rel=canonical]").attr("href"));
        assertThat(described.getAsJsonArray("author")).isNotEmpty();
    }

    @Test
    void the_formulas_carry_mathml() {
        for (String article : articles()) {
            assertThat(parse(article).select(".katex").size())
                    .isEqualTo(parse(article).select(".katex math").size());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void code_and_formulas_are_not_for_translation(String page) {
        for (Element each : parse(page).select("code, math, .katex")) {
            assertThat(each.closest("[translate=no]")).as(each.outerHtml()).isNotNull();
        }
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parseFeed() {
        return Jsoup.parse(read("feed.xml"), Parser.xmlParser());
    }

    private static Document parse(String page) {
        return Jsoup.parse(read(page));
    }

    private static String read(String name) {
        try {
            return Files.readString(PAGES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int gzipped(String name) {
        return Compressed.size(PAGES.resolve(name));
    }
}
