package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What an article has within a line beyond Markdown: each begins with a character of its own and ends by a pattern. */
final class InlineSyntax implements InlineParserExtension {
    /** Not at a space inside, nor before a digit outside: 5$ and 10$ are amounts. */
    static final InlineParserExtensionFactory FORMULA =
            factory("$", "\\$(?![\\s$])(?:[^$\\\\]|\\\\.)*?(?<!\\s)\\$(?!\\d)", InlineFormula::new);

    static final InlineParserExtensionFactory CITATION =
            factory("[", "\\[@[^\\]\\n;]+(?:;\\s*@?[^\\]\\n;]+)*\\]", Citation::new);

    static final InlineParserExtensionFactory NUMBER = factory(
            "{", "\\{fig-[A-Za-z0-9-]+(?:\\?[A-Za-z0-9-]+|\\.[A-Za-z0-9-]+(?:\\?[^\\s{}]*)?)\\}", FigureNumber::new);

    private final Pattern pattern;
    private final Function<BasedSequence, Node> node;

    private InlineSyntax(Pattern pattern, Function<BasedSequence, Node> node) {
        this.pattern = pattern;
        this.node = node;
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence matched = parser.match(pattern);
        if (matched == null) {
            return false;
        }
        parser.flushTextNode();
        parser.getBlock().appendChild(node.apply(matched));
        return true;
    }

    @Override
    public void finalizeDocument(InlineParser inlineParser) {}

    @Override
    public void finalizeBlock(InlineParser inlineParser) {}

    private static InlineParserExtensionFactory factory(
            String character, String pattern, Function<BasedSequence, Node> node) {
        // Anchored, for the parser takes the next match that it finds, and drops what lies before it.
        return new Factory(character, Pattern.compile("^(?:" + pattern + ")", Pattern.DOTALL), node);
    }

    private record Factory(String character, Pattern pattern, Function<BasedSequence, Node> node)
            implements InlineParserExtensionFactory, Independent {
        @Override
        public CharSequence getCharacters() {
            return character;
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new InlineSyntax(pattern, node);
        }
    }
}
