package unstuck.figure;

/** Writes a tree as HTML, with no white space added, so that parsing it gives back the same tree. */
public final class HtmlWriter {
    private static final String VOID = " area br col embed hr img input link meta source track wbr ";

    private final StringBuilder out = new StringBuilder();

    private HtmlWriter() {}

    public static String write(Node node) {
        HtmlWriter writer = new HtmlWriter();
        writer.node(node);
        return writer.out.toString();
    }

    private void node(Node node) {
        if (node instanceof Element element) {
            element(element);
        } else {
            escape(((Text) node).content(), false);
        }
    }

    private void element(Element element) {
        out.append('<').append(element.tag());
        for (String name : element.attributeNames()) {
            out.append(' ').append(name).append("=\"");
            escape(element.attr(name), true);
            out.append('"');
        }
        out.append('>');
        if (VOID.contains(" " + element.tag() + " ")) {
            return;
        }
        for (Node child : element.children()) {
            node(child);
        }
        out.append("</").append(element.tag()).append('>');
    }

    private void escape(String text, boolean quoted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&') {
                out.append("&amp;");
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '"' && quoted) {
                out.append("&quot;");
            } else {
                out.append(c);
            }
        }
    }
}
