package unstuck.site.markdown;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import unstuck.figure.Stage;
import unstuck.site.bibliography.Bibliography;
import unstuck.site.markdown.syntax.Citation;
import unstuck.site.markdown.syntax.Directive;
import unstuck.site.markdown.syntax.DirectiveEnd;
import unstuck.site.markdown.syntax.DisplayFormula;
import unstuck.site.markdown.syntax.FigureNumber;
import unstuck.site.markdown.syntax.InlineFormula;
import unstuck.site.mistake.Mistakes;
import unstuck.site.mistake.SourceText;

/** Turns the nodes of one article into HTML, and collects what its page has to know besides the text. */
final class ArticleRenderer implements NodeRenderer {
    private static final List<String> BLOCKS = List.of("figure", "aside", "definition", "question");

    private final SourceText source;
    private final int offset;
    private final Numbering numbering;
    private final FormulaTags formulas;
    private final NumberTags numbers;
    private final LinkTags links;
    private final Footnotes footnotes;
    private final CodeHighlighter highlighter;
    private final Bibliography bibliography;
    private final Symbols symbols;
    private final Path content;

    private final List<Article.Heading> headings = new ArrayList<>();
    private final Map<String, List<String>> citations = new LinkedHashMap<>();
    private final Set<String> images = new TreeSet<>();

    ArticleRenderer(
            SourceText source,
            int offset,
            Numbering numbering,
            Formulas formulas,
            CodeHighlighter highlighter,
            Bibliography bibliography,
            Symbols symbols,
            Terms terms,
            Path content) {
        this.source = source;
        this.offset = offset;
        this.numbering = numbering;
        this.formulas = new FormulaTags(source, offset, numbering, formulas, symbols);
        this.numbers = new NumberTags(source, offset, numbering);
        this.links = new LinkTags(source, offset, numbering, terms);
        this.footnotes = new Footnotes(source, offset);
        this.highlighter = highlighter;
        this.bibliography = bibliography;
        this.symbols = symbols;
        this.content = content;
    }

    List<Article.Heading> headings() {
        return headings;
    }

    /** The cited keys in the order of their numbers, each with the ids of its citations. */
    Map<String, List<String>> citations() {
        return citations;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    List<Article.SiteLink> links() {
        return links.links();
    }

    Set<String> images() {
        return images;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        Set<NodeRenderingHandler<?>> handlers = new LinkedHashSet<>();
        handlers.add(new NodeRenderingHandler<>(Heading.class, this::heading));
        handlers.add(new NodeRenderingHandler<>(Text.class, (node, context, html) -> html.raw(Touching.loose(node))));
        handlers.add(new NodeRenderingHandler<>(
                InlineFormula.class, (node, context, html) -> html.raw(Touching.tied(node, formulas.inline(node)))));
        handlers.add(new NodeRenderingHandler<>(
                DisplayFormula.class,
                (node, context, html) -> html.raw(formulas.display(node)).line()));
        handlers.add(new NodeRenderingHandler<>(Directive.class, this::directive));
        handlers.add(new NodeRenderingHandler<>(DirectiveEnd.class, (node, context, html) -> directiveEnd(node)));
        handlers.add(new NodeRenderingHandler<>(Citation.class, this::citation));
        handlers.add(new NodeRenderingHandler<>(
                FigureNumber.class, (node, context, html) -> html.raw(Touching.tied(node, numbers.html(node)))));
        handlers.add(new NodeRenderingHandler<>(
                Footnote.class, (node, context, html) -> html.raw(footnotes.reference(node))));
        handlers.add(new NodeRenderingHandler<>(
                FootnoteBlock.class, (node, context, html) -> footnotes.requireReference(node)));
        handlers.add(new NodeRenderingHandler<>(
                Link.class, (node, context, html) -> html.raw(links.html(node, inner(node, context)))));
        handlers.add(new NodeRenderingHandler<>(
                LinkRef.class, (node, context, html) -> html.raw(links.unlinked(node, inner(node, context)))));
        handlers.add(new NodeRenderingHandler<>(Image.class, this::image));
        handlers.add(new NodeRenderingHandler<>(ImageRef.class, (node, context, html) -> imageRef(node)));
        handlers.add(new NodeRenderingHandler<>(Code.class, this::code));
        handlers.add(new NodeRenderingHandler<>(FencedCodeBlock.class, this::code));
        handlers.add(new NodeRenderingHandler<>(IndentedCodeBlock.class, (node, context, html) -> indented(node)));
        handlers.add(new NodeRenderingHandler<>(TableBlock.class, this::table));
        handlers.add(new NodeRenderingHandler<>(HtmlBlock.class, (node, context, html) -> rawHtml(node)));
        handlers.add(new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> rawHtml(node)));
        handlers.add(new NodeRenderingHandler<>(HtmlInline.class, (node, context, html) -> rawHtml(node)));
        handlers.add(new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> rawHtml(node)));
        return handlers;
    }

    private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
        if (node.getLevel() < 2 || node.getLevel() > 3) {
            mistake(node, "sections of an article are ## or ###: its title is in the front matter");
        }
        HeadingText text = HeadingText.of(node);
        headings.add(new Article.Heading(text.id(), text.title(), node.getLevel()));
        String inner = HeadingText.ID.matcher(inner(node, context)).replaceFirst("");
        String tag = "h" + node.getLevel();
        String id = escapeHtml4(text.id());
        html.raw("<" + tag + " id=\"" + id + "\"><a href=\"#" + id + "\">" + inner + "</a></" + tag + ">")
                .line();
    }

    private void directive(Directive node, NodeRendererContext context, HtmlWriter html) {
        String kind = node.kind().toString();
        if (!node.isClosed()) {
            mistake(node, "the block ::: " + kind + " that begins here is not closed by a line :::");
        }
        if (!BLOCKS.contains(kind)) {
            mistake(
                    node,
                    "there is no block “" + kind + "”; there are " + String.join(", ", BLOCKS)
                            + Mistakes.didYouMean(kind, BLOCKS));
        } else if (kind.equals("figure")) {
            figure(node, context, html);
        } else {
            if (!node.rest().isEmpty()) {
                mistake(node.rest(), "nothing follows ::: " + kind + " on its line");
            }
            String tag = kind.equals("aside") ? "aside" : "div";
            html.raw("<" + tag + " class=\"" + kind + "\">").line();
            context.renderChildren(node);
            html.raw("</" + tag + ">").line();
        }
    }

    private void directiveEnd(DirectiveEnd node) {
        if (node.isStray()) {
            mistake(node, "there is no block that this line ::: closes");
        }
    }

    private void figure(Directive node, NodeRendererContext context, HtmlWriter html) {
        EmbeddedFigure figure = numbering.figure(numbering.idOf(node));
        String caption = caption(node, context);
        if (figure == null) {
            return;
        }
        if (caption.isBlank()) {
            mistake(node, "the figure has no caption: write what it shows between ::: figure … and :::");
        }
        List<String> classes = new ArrayList<>(List.of("figure"));
        classes.addAll(DirectiveLine.of(node).classes());
        html.raw(FigureTag.open(
                                figure.id(),
                                String.join(" ", classes),
                                figure.name(),
                                figure.settings(),
                                figure.widget())
                        + unstuck.figure.HtmlWriter.write(new Stage(figure.widget()).show(figure.state()))
                        + "<figcaption><span class=\"label\">Figure " + figure.number() + ".</span> " + caption
                        + "</figcaption></figure>")
                .line();
    }

    private String caption(Directive node, NodeRendererContext context) {
        StringBuilder caption = new StringBuilder();
        for (Node child : node.getChildren()) {
            if (child instanceof Paragraph) {
                caption.append(caption.length() == 0 ? "" : " ").append(inner(child, context));
            } else if (!(child instanceof DirectiveEnd)) {
                mistake(child, "a caption is made of sentences only");
            }
        }
        return caption.toString();
    }

    private void citation(Citation node, NodeRendererContext context, HtmlWriter html) {
        StringBuilder out = new StringBuilder();
        for (BasedSequence key : node.keys()) {
            String name = key.toString();
            if (!bibliography.contains(name)) {
                mistake(
                        key,
                        "content/references.bib has no entry “" + name + "”"
                                + Mistakes.didYouMean(name, bibliography.keys()));
                continue;
            }
            List<String> places = citations.computeIfAbsent(name, k -> new ArrayList<>());
            int number = List.copyOf(citations.keySet()).indexOf(name) + 1;
            String id = "cite-" + number + "-" + (places.size() + 1);
            places.add(id);
            out.append(out.length() == 0 ? "" : "\u2009")
                    .append("<a class=\"cite\" href=\"#ref-" + escapeHtml4(name) + "\" id=\"" + id + "\">[" + number
                            + "]</a>");
        }
        html.raw(out.toString());
    }

    private void image(Image node, NodeRendererContext context, HtmlWriter html) {
        String alternative = new TextCollectingVisitor().collectAndGetText(node).strip();
        String file = node.getUrl().toString();
        String fault = AlternativeText.fault(alternative, file);
        if (!fault.isEmpty()) {
            mistake(node, fault);
        }
        if (!file.matches("[\\w-]+(/[\\w-]+)*\\.(png|svg|jpg|webp)")) {
            mistake(node.getUrl(), "an image is a png, svg, jpg or webp file below content/, not “" + file + "”");
        } else if (!Files.isRegularFile(content.resolve(file))) {
            mistake(node.getUrl(), "there is no image content/" + file);
        } else {
            images.add(file);
            html.raw("<img src=\"" + escapeHtml4(file) + "\" alt=\"" + escapeHtml4(alternative)
                    + "\" loading=\"lazy\">");
        }
    }

    private void imageRef(ImageRef node) {
        mistake(node, "write the image’s file behind its text, as in ![what it shows](picture.png)");
    }

    private void code(Code node, NodeRendererContext context, HtmlWriter html) {
        String code = escapeHtml4(node.getText().toString().strip().replaceAll("\\s+", " "));
        html.raw("<code translate=\"no\">" + (FormulaTags.isLinked(node) ? code : symbols.linked(code)) + "</code>");
    }

    private void code(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
        String language = node.getInfo().toString().strip();
        if (node.getClosingMarker().isEmpty()) {
            mistake(node, "the code that begins here is not closed by three backticks on a line of their own");
        } else if (language.isEmpty()) {
            mistake(node, "name the language behind the three backticks, or text");
        } else if (!highlighter.knows(language)) {
            mistake(
                    node.getInfo(),
                    "code cannot be highlighted as “" + language + "”"
                            + Mistakes.didYouMean(language, highlighter.languages()));
        } else {
            String code = node.getContentChars().toString().stripTrailing();
            html.raw("<div class=\"copyable\"><pre class=\"code\" data-language=\"" + escapeHtml4(language)
                            + "\" tabindex=\"0\"><code translate=\"no\">"
                            + symbols.linked(highlighter.html(code, language)) + "</code></pre></div>")
                    .line();
        }
    }

    private void indented(IndentedCodeBlock node) {
        mistake(node, "code stands between lines of three backticks, the first with its language");
    }

    private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
        String head = new TextCollectingVisitor()
                .collectAndGetText(node.getFirstChild())
                .strip()
                .replaceAll("\\s+", " ");
        html.raw("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"" + escapeHtml4("Table: " + head)
                        + "\">")
                .line();
        context.delegateRender();
        html.raw("</div>").line();
    }

    private void rawHtml(Node node) {
        mistake(
                node,
                "raw HTML is not used in articles: "
                        + node.getChars().toString().strip().lines().findFirst().orElse(""));
    }

    private static String inner(Node node, NodeRendererContext context) {
        NodeRendererContext inner = context.getSubContext(false);
        inner.renderChildren(node);
        return inner.getHtmlWriter().toString().strip();
    }

    private void mistake(Node node, String message) {
        source.mistake(offset + node.getStartOffset(), message);
    }

    private void mistake(BasedSequence place, String message) {
        source.mistake(offset + place.getStartOffset(), message);
    }
}
