package unstuck.site.bake;

import java.io.Writer;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import unstuck.site.markdown.Article;

/** JBake's template engine, which tells each template what this site's pages need to know. */
final class PageEngine extends DelegatingTemplateEngine {
    static final String GALLERY = "gallery";
    static final String TOPICS = "topics";

    private final Pages pages;

    PageEngine(ContentStore store, JBakeConfiguration configuration, Pages pages) {
        super(store, configuration);
        this.pages = pages;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        model.putAll(modelOf(model));
        super.renderDocument(model, templateName, writer);
    }

    private Map<String, Object> modelOf(TemplateModel model) {
        DocumentModel document = model.getContent();
        return switch (document.getType()) {
            case ArticleEngine.TYPE -> pages.article((Article) document.get(ArticleEngine.TYPE));
            case "masterindex" -> pages.index();
            case "archive" -> pages.archive();
            case "feed" -> pages.feed();
            case "sitemap" -> pages.sitemap();
            case "error404" -> pages.missing();
            case "tag" -> pages.topic(model.getTag());
            case TOPICS -> pages.topics();
            case GALLERY -> pages.gallery();
            default -> throw new IllegalStateException("No page of this site is of type " + document.getType());
        };
    }
}
