package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** {@code [@key]} or {@code [@one; @other]}. */
public final class Citation extends Node {
    private final List<BasedSequence> keys = new ArrayList<>();

    Citation(BasedSequence chars) {
        super(chars);
        for (BasedSequence part : chars.subSequence(1, chars.length() - 1).split(";")) {
            BasedSequence trimmed = part.trim();
            keys.add(trimmed.startsWith("@") ? trimmed.subSequence(1) : trimmed);
        }
    }

    public List<BasedSequence> keys() {
        return keys;
    }

    @Override
    public BasedSequence[] getSegments() {
        return keys.toArray(new BasedSequence[0]);
    }
}
