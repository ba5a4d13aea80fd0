package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Markdown as articles are written in it: with formulas, citations, numbers of figures and directives. */
public final class ArticleSyntax implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(InlineSyntax.FORMULA);
        parser.customInlineParserExtensionFactory(InlineSyntax.CITATION);
        parser.customInlineParserExtensionFactory(InlineSyntax.NUMBER);
        parser.customBlockParserFactory(new BlockSyntax());
    }
}
