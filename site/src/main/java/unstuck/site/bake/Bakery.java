package unstuck.site.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jbake.app.Crawler;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.Engines;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import unstuck.figure.DataSet;
import unstuck.site.asset.Assets;
import unstuck.site.asset.DataScript;
import unstuck.site.asset.PageStyles;
import unstuck.site.asset.ShareImage;
import unstuck.site.asset.StandalonePlot;
import unstuck.site.asset.StyleSheets;
import unstuck.site.bundle.Bundler;
import unstuck.site.markdown.Article;
import unstuck.site.markdown.ArticleReader;
import unstuck.site.markdown.EmbeddedFigure;
import unstuck.site.markdown.ReadArticles;
import unstuck.site.mistake.Mistakes;
import unstuck.site.search.SearchIndex;
import unstuck.widget.Widgets;
import unstuck.widget.Workers;

/**
 * Makes the site: JBake crawls the content, our reader reads it, and JBake's tools render the pages. This loop stands in
 * for JBake's own, which insists on its database.
 */
public final class Bakery {
    private final Path project;
    private final Path output;
    private final SiteConfiguration site;
    private final Bundler bundler;
    private final Mistakes mistakes = new Mistakes();
    private final Clock clock = new Clock();
    private ReadArticles before = new ReadArticles();
    private List<Article> baked = List.of();

    /**
     * @param project the folder that holds {@code content}, {@code templates} and {@code site}
     * @param output where the pages go; whatever is there goes first
     */
    public Bakery(Path project, Path output, Bundler bundler) {
        this.project = project;
        this.output = output;
        this.site = new SiteConfiguration(project, output);
        this.bundler = bundler;
    }

    /** What has not changed need not be read again; the figures have to be the same. */
    public Bakery remembering(ReadArticles before) {
        this.before = before;
        return this;
    }

    /** Where the pages shall be published. */
    public SiteConfiguration site() {
        return site;
    }

    /** What took how long. */
    public Clock clock() {
        return clock;
    }

    /** Reads everything, and writes the site where its authors made no mistake; else writes nothing. */
    public Mistakes bake() {
        bakePages();
        clock.time("write the zips to keep", this::bakeOffprints);
        return mistakes;
    }

    /** The same without the articles to keep, on which no page waits. */
    public Mistakes bakePages() {
        DefaultJBakeConfiguration jbake = site.jbake();
        MemoryStore store = new MemoryStore();
        try (ArticleReader reader = clock.time(
                "start KaTeX, Prism and the bibliography", () -> new ArticleReader(content(), mistakes, before))) {
            ArticleEngine engine = new ArticleEngine(reader);
            clock.time("read the articles", () -> crawl(store, engine));
            new ContentFolder(content(), mistakes).check();
            reader.check(engine.articles());
            if (!mistakes.isEmpty()) {
                return mistakes;
            }
            StyleSheets styles = new StyleSheets(sources().resolve("css"), site.colours());
            List<Article> published = published(engine.articles());
            Assets assets = new Assets();
            CompletableFuture<String> index = CompletableFuture.supplyAsync(() -> SearchIndex.script(published));
            clock.time("compile the figures", () -> addBundles(assets, published));
            addData(assets);
            addFiles(assets, styles);
            clock.time(
                    "gather the styles", () -> addStyles(new PageStyles(styles, reader.styles(), assets), published));
            assets.add(AssetNames.SEARCH, clock.time("wait for the index of sections", index::join));
            StandalonePlot plots = new StandalonePlot(styles);
            clock.time("draw the share images", () -> addShareImages(assets, published, plots, styles));
            assets.add(AssetNames.MANIFEST, site.manifest(assets.published("icon.svg")));
            Pages pages = new Pages(site, assets, published, new FeedText(site.url(), plots));
            clock.time("render the pages", () -> render(store, jbake, pages));
            clock.time("write what they load", () -> writeFiles(assets, published));
            baked = published;
            return mistakes;
        }
    }

    /** Writes the articles to keep, beside the pages that were baked; none, where none were. */
    public void bakeOffprints() {
        Offprint offprint = new Offprint(output, site.url());
        baked.parallelStream().forEach(offprint::write);
    }

    private Path sources() {
        return project.resolve("site/src/main/assets");
    }

    private Path content() {
        return project.resolve("content");
    }

    private void crawl(MemoryStore store, ArticleEngine engine) {
        DocumentTypes.resetDocumentTypes();
        for (String type : site.jbake().getDocumentTypes()) {
            DocumentTypes.addDocumentType(type);
        }
        Engines.register("md", engine);
        new Crawler(store, site.jbake()).crawl();
        for (DocumentModel document : store.getAllContent(ArticleEngine.TYPE)) {
            // JBake reads other formats by parsers of its own; ContentFolder notes those files as mistakes.
            if (document.get(ArticleEngine.TYPE) instanceof Article article) {
                document.setUri(article.page());
            }
        }
        store.addDocument(page(PageEngine.GALLERY, "gallery.html"));
        store.addDocument(page(PageEngine.TOPICS, "tags.html"));
    }

    /** A page that has no file of its own. */
    private static DocumentModel page(String type, String uri) {
        DocumentModel document = new DocumentModel();
        document.setType(type);
        document.setUri(uri);
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setRendered(false);
        return document;
    }

    private static List<Article> published(List<Article> articles) {
        return articles.stream()
                .filter(article -> !article.isDraft())
                .sorted(Comparator.comparing(Article::published).reversed().thenComparing(Article::slug))
                .toList();
    }

    /** One script for each set of figures. */
    private void addBundles(Assets assets, List<Article> articles) {
        Map<String, List<String>> figures = new TreeMap<>();
        figures.put(AssetNames.scriptOf("gallery"), Widgets.names());
        for (Article article : articles) {
            List<String> embedded = figures(article).toList();
            if (!embedded.isEmpty()) {
                figures.put(
                        AssetNames.scriptOf(article.slug()),
                        Widgets.names().stream().filter(embedded::contains).toList());
            }
        }
        Map<List<String>, String> scripts = bundler.scripts(figures.values());
        figures.forEach((script, names) -> assets.add(script, scripts.get(names)));
        for (String worker : Workers.names()) {
            assets.add(AssetNames.workerOf(worker), bundler.worker(worker));
        }
    }

    private static void addShareImages(
            Assets assets, List<Article> articles, StandalonePlot plots, StyleSheets styles) {
        Map<String, byte[]> images = articles.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        AssetNames::shareImageOf,
                        article -> ShareImage.png(article.title(), plots.svg(article.body()), styles)));
        images.forEach(assets::add);
    }

    /** Scripts, fonts and the icon, which is in the site's colour. */
    private void addFiles(Assets assets, StyleSheets styles) {
        assets.addFolder(sources());
        try {
            assets.add("icon.svg", styles.coloured(Files.readString(sources().resolve("icon.svg"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addData(Assets assets) {
        for (String name : Widgets.names()) {
            for (DataSet<?> each : Widgets.named(name).needs()) {
                DataScript script = DataScript.of(each);
                assets.add(script.name(), script.content());
            }
        }
    }

    /** One style sheet for each article with figures, with the styles of these; one with everything for all other pages. */
    private static void addStyles(PageStyles styles, List<Article> articles) {
        styles.add(AssetNames.STYLE, List.of());
        styles.add(AssetNames.styleOf("gallery"), Widgets.names());
        styles.add(
                AssetNames.styleOf("index"),
                articles.stream()
                        .limit(1)
                        .flatMap(newest -> figures(newest).limit(1))
                        .toList());
        for (Article article : articles) {
            styles.addArticle(
                    AssetNames.styleOf(article.slug()), figures(article).toList(), article.html());
        }
    }

    private static Stream<String> figures(Article article) {
        return article.figures().stream().map(EmbeddedFigure::name);
    }

    private void render(MemoryStore store, DefaultJBakeConfiguration jbake, Pages pages) {
        try {
            Files.createDirectories(output);
            FileUtils.cleanDirectory(output.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Renderer renderer = new Renderer(store, jbake, new PageEngine(store, jbake, pages));
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
            try {
                tool.render(renderer, store, jbake);
            } catch (RenderingException e) {
                throw new IllegalStateException("A template fails: " + e.getMessage(), e);
            }
        }
    }

    private void writeFiles(Assets assets, List<Article> articles) {
        assets.write(output);
        copyImages(articles);
    }

    private void copyImages(List<Article> articles) {
        for (Article article : articles) {
            for (String image : article.images()) {
                try {
                    Path target = output.resolve(image);
                    Files.createDirectories(target.getParent());
                    Files.write(target, Files.readAllBytes(content().resolve(image)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
