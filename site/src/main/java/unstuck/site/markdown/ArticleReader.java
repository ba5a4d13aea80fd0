package unstuck.site.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import unstuck.site.asset.StyleClasses;
import unstuck.site.bibliography.Bibliography;
import unstuck.site.markdown.syntax.ArticleSyntax;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;
import unstuck.site.script.JavaScript;
import unstuck.site.script.Webjar;
import unstuck.site.spelling.Spelling;

/** Reads articles: Markdown with front matter to an {@link Article}, and all that is wrong with them to {@link Mistakes}. */
public final class ArticleReader implements AutoCloseable {
    private static final List<String> GRAMMARS =
            List.of("markup", "clike", "javascript", "python", "java", "bash", "yaml", "latex", "json", "markdown");

    private static final DataHolder SYNTAX = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(new ArticleSyntax(), TablesExtension.create(), FootnoteExtension.create()))
            .toImmutable();

    /** Without the extension for footnotes, which would list them below the text: the page's appendix does. */
    private static final DataHolder RENDERING = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(TablesExtension.COLUMN_SPANS, false)
            .toImmutable();

    private final Path content;
    private final SourceFiles files;
    private final Mistakes mistakes;
    private final Parser parser = Parser.builder(SYNTAX).build();
    private final ReadArticles before;
    private final StyleClasses styles;
    private final JavaScript javaScript = new JavaScript();
    private final Formulas formulas;
    private final CodeHighlighter highlighter;
    private final Bibliography bibliography;
    private final Spelling spelling;

    /**
     * @param content the folder of articles, with {@code references.bib}, {@code macros.tex} and {@code dictionary.txt}
     *     where they are needed
     */
    public ArticleReader(Path content, Mistakes mistakes) {
        this(content, mistakes, new ReadArticles());
    }

    /** A reader who remembers what was read before. */
    public ArticleReader(Path content, Mistakes mistakes, ReadArticles before) {
        this.content = content;
        this.mistakes = mistakes;
        this.files = new SourceFiles(content, mistakes);
        this.before = before;
        styles = before.styles();
        before.drawOn(content);
        javaScript.load(Webjar.path("katex") + "dist/katex.min.js").load("/unstuck/site/formula.js");
        javaScript.load(Webjar.path("prismjs") + "components/prism-core.min.js");
        for (String grammar : GRAMMARS) {
            javaScript.load(Webjar.path("prismjs") + "components/prism-" + grammar + ".min.js");
        }
        javaScript.load("/unstuck/site/code.js");
        formulas = new Formulas(javaScript, styles, files.optional("macros.tex"));
        highlighter = new CodeHighlighter(javaScript);
        bibliography = new Bibliography(files.optional("references.bib"));
        spelling = new Spelling(files.optional("dictionary.txt"));
    }

    /** The styles that formulas carried as attributes. */
    public StyleClasses styles() {
        return styles;
    }

    /** Reads one article; null where the file has no text to read. */
    public Article read(Path file) {
        return before.get(file, mistakes, () -> readAnew(file));
    }

    private Article readAnew(Path file) {
        SourceText source = files.read(file);
        if (source == null) {
            return null;
        }
        if (source.text().isBlank()) {
            source.mistake(0, "the file is empty");
            return null;
        }
        FrontMatter matter = FrontMatter.of(source);
        if (matter.end() > 0 && source.text().substring(matter.end()).isBlank()) {
            source.mistake(matter.end(), "there is no text below the front matter");
        }
        Document document = parser.parse(source.text().substring(matter.end()));
        Numbering numbering = new Numbering(document, source, matter.end());
        Symbols symbols = matter.symbols();
        Terms terms = matter.terms();
        ArticleRenderer renderer = new ArticleRenderer(
                source, matter.end(), numbering, formulas, highlighter, bibliography, symbols, terms, content);
        HtmlRenderer html = HtmlRenderer.builder(RENDERING)
                .nodeRendererFactory(options -> renderer)
                .build();
        String body = body(document, renderer, html);
        matter.checkUse(symbols);
        matter.checkUse(terms);
        boolean isDraft = matter.isDraft();
        if (!isDraft) {
            checkSpelling(matter, symbols, terms, document, source);
        }
        String name = file.getFileName().toString().replaceFirst("\\.md$", "");
        LocalDate published = matter.date("published", true);
        LocalDate updated = matter.updated(published);
        Set<String> anchors = new LinkedHashSet<>(numbering.ids());
        return new Article(
                matter.slug(name),
                source.name(),
                matter.required("title"),
                matter.required("summary"),
                matter.authors(),
                published == null ? LocalDate.EPOCH : published,
                updated,
                isDraft,
                matter.texts("reviewers").stream().map(Placed::text).toList(),
                matter.texts("tags").stream().map(tag -> tag(source, tag)).toList(),
                objectives(matter, source),
                matter.texts("prerequisites"),
                matter.corrections(),
                body,
                renderer.headings(),
                references(renderer.citations()),
                symbols.all().stream().map(symbol -> symbol(symbol, source)).toList(),
                terms.all().stream().map(term -> term(term, source)).toList(),
                List.copyOf(numbering.figures()),
                renderer.links(),
                anchors,
                renderer.images(),
                words(body));
    }

    /** Of what is published: who drafts thinks of other things. */
    private void checkSpelling(FrontMatter matter, Symbols symbols, Terms terms, Document document, SourceText source) {
        for (String field : List.of("title", "summary")) {
            spelling.check(
                    matter.placed(field).text(), source, matter.placed(field).offset());
        }
        for (Placed objective : matter.texts("objectives")) {
            Prose.check(parser.parse(objective.text()), spelling, source, objective.offset());
        }
        for (Symbols.Symbol symbol : symbols.all()) {
            spelling.check(symbol.means().text(), source, symbol.means().offset());
        }
        for (Terms.Term term : terms.all()) {
            spelling.check(term.name().text(), source, term.name().offset());
            Prose.check(
                    parser.parse(term.means().text()),
                    spelling,
                    source,
                    term.means().offset());
        }
        Prose.check(document, spelling, source, matter.end());
    }

    /** Checks what articles say of each other. */
    public void check(List<Article> articles) {
        new CrossCheck(content, articles, files).check();
    }

    @Override
    public void close() {
        javaScript.close();
    }

    /** The text; a footnote stands behind the block that first refers to it. */
    private static String body(Document document, ArticleRenderer renderer, HtmlRenderer html) {
        StringBuilder body = new StringBuilder();
        for (Node block : document.getChildren()) {
            body.append(html.render(block)).append(renderer.footnotes().next(html));
        }
        return body.toString();
    }

    private Article.Symbol symbol(Symbols.Symbol symbol, SourceText source) {
        return new Article.Symbol(
                symbol.id(), symbol.html(formulas, source), symbol.means().text());
    }

    private List<Article.Reference> references(Map<String, List<String>> citations) {
        List<String> keys = List.copyOf(citations.keySet());
        List<String> formatted = bibliography.format(keys);
        List<Article.Reference> references = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            references.add(new Article.Reference(
                    "ref-" + keys.get(i), i + 1, styles.lift(formatted.get(i)), citations.get(keys.get(i))));
        }
        return references;
    }

    private Article.Term term(Terms.Term term, SourceText source) {
        return new Article.Term(term.id(), term.name().text(), sentences(term.means(), source));
    }

    private List<String> objectives(FrontMatter matter, SourceText source) {
        return matter.texts("objectives").stream()
                .map(objective -> sentences(objective, source))
                .toList();
    }

    /** Markdown of the front matter, as HTML. */
    private String sentences(Placed text, SourceText source) {
        Document document = parser.parse(text.text());
        Numbering numbering = new Numbering(document, source, text.offset());
        ArticleRenderer renderer = new ArticleRenderer(
                source,
                text.offset(),
                numbering,
                formulas,
                highlighter,
                bibliography,
                Symbols.NONE,
                Terms.NONE,
                content);
        String html = HtmlRenderer.builder(RENDERING)
                .nodeRendererFactory(options -> renderer)
                .build()
                .render(document)
                .strip();
        if (!renderer.citations().isEmpty()) {
            source.mistake(text.offset(), "works are cited in the text, not in the front matter");
        }
        if (!renderer.links().isEmpty() || !renderer.images().isEmpty()) {
            source.mistake(
                    text.offset(), "links within the site, and images, stand in the text, not in the front matter");
        }
        return unwrapped(html);
    }

    /** A single paragraph is shown in a line of its own anyway. */
    private static String unwrapped(String html) {
        return html.replaceFirst("(?s)^<p>((?:(?!<p>).)*)</p>$", "$1");
    }

    private static String tag(SourceText source, Placed tag) {
        if (!tag.text().matches("[a-z0-9]+([ -][a-z0-9]+)*")) {
            source.mistake(
                    tag.offset(),
                    "a tag is made of small letters, digits, spaces and hyphens, unlike “" + tag.text() + "”");
        }
        return tag.text();
    }

    private static int words(String body) {
        org.jsoup.nodes.Document parsed = Jsoup.parseBodyFragment(body);
        parsed.select("form, pre, .katex").remove();
        String text = parsed.body().text().strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }
}
