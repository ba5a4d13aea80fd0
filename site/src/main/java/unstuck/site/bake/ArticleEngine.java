package unstuck.site.bake;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.ParserEngine;
import unstuck.site.markdown.Article;
import unstuck.site.markdown.ArticleReader;
import unstuck.site.markdown.TagPage;

/** How JBake reads a Markdown file of ours: drafts are read, so that their mistakes are seen, and go no further. */
final class ArticleEngine implements ParserEngine {
    static final String TYPE = "article";

    private final ArticleReader reader;
    private final List<Article> articles = new ArrayList<>();

    ArticleEngine(ArticleReader reader) {
        this.reader = reader;
    }

    /** Everything that was read, drafts included. */
    List<Article> articles() {
        return articles;
    }

    @Override
    public DocumentModel parse(JBakeConfiguration configuration, File file) {
        Article article = reader.read(Path.of(file.getPath()));
        if (article == null) {
            return null;
        }
        articles.add(article);
        return article.isDraft() ? null : document(article);
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration configuration, File file, String contentPath) {
        throw new UnsupportedOperationException("JBake calls this only for old plugins.");
    }

    private static DocumentModel document(Article article) {
        DocumentModel document = new DocumentModel();
        document.setType(TYPE);
        document.setStatus(ModelAttributes.Status.PUBLISHED);
        document.setTitle(article.title());
        document.setTags(article.tags().stream().map(TagPage::of).toArray(String[]::new));
        document.put(TYPE, article);
        return document;
    }
}
