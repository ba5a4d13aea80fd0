package unstuck.site.markdown;

import org.apache.commons.text.StringEscapeUtils;
import unstuck.figure.Widget;
import unstuck.site.asset.DataScript;

/** The start tag of a figure: all that the page's script has to know of it. */
public final class FigureTag {
    private FigureTag() {}

    /**
     * The tag.
     *
     * @param name the figure's name in the index
     * @param settings what the article sets, as in an address
     */
    public static String open(String id, String classes, String name, String settings, Widget widget) {
        String needs = DataScript.addresses(widget.needs());
        return "<figure id=\"" + id + "\" class=\"" + classes + "\" data-widget=\"" + name + "\" data-start=\""
                + StringEscapeUtils.escapeHtml4(settings) + "\""
                + (needs.isEmpty() ? "" : " data-needs=\"" + needs + "\"") + ">";
    }
}
