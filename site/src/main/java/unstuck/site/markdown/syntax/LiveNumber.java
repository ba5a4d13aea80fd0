package unstuck.site.markdown.syntax;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code {fig-id.readout}}: a number that follows a figure. */
public final class LiveNumber extends Node {
    private final BasedSequence figure;
    private final BasedSequence readout;

    LiveNumber(BasedSequence chars) {
        super(chars);
        int dot = chars.indexOf('.');
        figure = chars.subSequence(1, dot);
        readout = chars.subSequence(dot + 1, chars.length() - 1);
    }

    public BasedSequence figure() {
        return figure;
    }

    public BasedSequence readout() {
        return readout;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {figure, readout};
    }
}
