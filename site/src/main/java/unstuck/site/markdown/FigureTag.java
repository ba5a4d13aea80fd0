package unstuck.site.markdown;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import unstuck.figure.Widget;
import unstuck.site.asset.DataScript;

/** The start tag of a figure: all that the page's script has to know of it. */
public final class FigureTag {
    /** What the name of a figure's worker stands behind, until the worker is compiled and has an address. */
    public static final String WORK = " data-work=\"";

    private FigureTag() {}

    /**
     * The tag.
     *
     * @param name the figure's name in the index
     * @param settings what the article sets, as in an address
     */
    public static String open(String id, String classes, String name, String settings, Widget widget) {
        String needs = DataScript.addresses(widget.needs());
        String work = widget.parameters().work();
        return "<figure id=\"" + id + "\" class=\"" + classes + "\" data-widget=\"" + name + "\" data-start=\""
                + escapeHtml4(settings) + "\""
                + (needs.isEmpty() ? "" : " data-needs=\"" + needs + "\"")
                + (work.isEmpty() ? "" : WORK + work + "\"") + ">";
    }
}
