package unstuck.site.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/** JBake's store of documents, in a list: its own is a database, which takes ten seconds of a small build to start. */
final class MemoryStore extends ContentStore {
    private final List<DocumentModel> documents = new ArrayList<>();

    MemoryStore() {
        super("memory", "unstuck");
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.add(document);
    }

    @Override
    public long getDocumentCount(String type) {
        return documents.stream()
                .filter(document -> document.getType().equals(type))
                .count();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        DocumentList<DocumentModel> found = new DocumentList<>();
        documents.stream().filter(document -> document.getType().equals(type)).forEach(found::add);
        return found;
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        DocumentList<DocumentModel> found = new DocumentList<>();
        documents.stream().filter(document -> !document.getRendered()).forEach(found::add);
        return found;
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    /** Sorted, because JBake's own order is that of a hash set. */
    @Override
    public Set<String> getAllTags() {
        Set<String> tags = new TreeSet<>();
        documents.stream()
                .filter(document -> document.getTags() != null)
                .forEach(document -> tags.addAll(List.of(document.getTags())));
        return tags;
    }
}
