package unstuck.browser;

import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.TextRectangle;
import org.teavm.jso.dom.xml.NodeList;

/**
 * Moves the focus among the cells of a grid, elements marked {@code data-cell} within one marked {@code data-grid}: a
 * grid is one stop of the Tab key, the arrow keys lead to the neighbour as it lies on the page, Home and End to the ends
 * of the row. A view gives the first cell {@code tabindex=0} and every other one {@code -1}.
 */
final class Roving {
    private static final String CELLS = "[data-cell]";
    private static final double NONE = 1e9;
    /** Cells of one row have their centres within half of this many pixels. */
    private static final double ROW = 8;

    private final PageElement form;

    Roving(PageElement form) {
        this.form = form;
    }

    /** Acts on a key that was pressed in a cell. */
    void press(KeyboardEvent event) {
        PageElement cell = (PageElement) event.getTarget();
        PageElement grid = cell.closest("[data-grid]");
        if (!cell.hasAttribute("data-cell")
                || grid == null
                || event.isCtrlKey()
                || event.isAltKey()
                || event.isMetaKey()) {
            return;
        }
        PageElement next = next(grid, cell, event.getKey());
        if (next != null) {
            event.preventDefault();
            next.focus();
        }
    }

    /** Makes a cell that has the focus the one at which the Tab key stops. */
    void hold(PageElement focused) {
        PageElement grid = focused.closest("[data-grid]");
        if (grid != null && focused.hasAttribute("data-cell")) {
            NodeList<? extends org.teavm.jso.dom.xml.Element> cells = grid.querySelectorAll(CELLS);
            for (int i = 0; i < cells.getLength(); i++) {
                cells.get(i).setAttribute("tabindex", cells.get(i) == focused ? "0" : "-1");
            }
        }
    }

    /** After a change of the view, gives every grid a stop again whose cell has gone. */
    void settle() {
        NodeList<? extends org.teavm.jso.dom.xml.Element> grids = form.querySelectorAll("[data-grid]");
        for (int i = 0; i < grids.getLength(); i++) {
            PageElement grid = (PageElement) grids.get(i);
            PageElement first = (PageElement) grid.querySelector(CELLS);
            if (first != null && grid.querySelector(CELLS + "[tabindex='0']") == null) {
                first.setAttribute("tabindex", "0");
            }
        }
    }

    private static PageElement next(PageElement grid, PageElement from, String key) {
        int x = key.equals("ArrowRight") || key.equals("End")
                ? 1
                : key.equals("ArrowLeft") || key.equals("Home") ? -1 : 0;
        int y = key.equals("ArrowDown") ? 1 : key.equals("ArrowUp") ? -1 : 0;
        if (x == 0 && y == 0) {
            return null;
        }
        boolean far = !key.startsWith("Arrow");
        TextRectangle at = from.getBoundingClientRect();
        PageElement best = null;
        double least = NONE;
        NodeList<? extends org.teavm.jso.dom.xml.Element> cells = grid.querySelectorAll(CELLS);
        for (int i = 0; i < cells.getLength(); i++) {
            PageElement cell = (PageElement) cells.get(i);
            double cost = cell.closest(".veiled") == null ? cost(at, cell.getBoundingClientRect(), x, y, far) : NONE;
            if (cost < least) {
                least = cost;
                best = cell;
            }
        }
        return best;
    }

    /** The nearer the better, and one that lies straight ahead before one aside; for the end of the row, the farther. */
    private static double cost(TextRectangle from, TextRectangle to, int x, int y, boolean far) {
        double right = x * (x > 0 ? to.getLeft() - from.getRight() : to.getRight() - from.getLeft());
        double down = y * (y > 0 ? to.getTop() - from.getBottom() : to.getBottom() - from.getTop());
        double dx = to.getLeft() + to.getRight() - from.getLeft() - from.getRight();
        double dy = to.getTop() + to.getBottom() - from.getTop() - from.getBottom();
        double gap = right + down;
        double aside = Math.abs(dx * y + dy * x);
        // Cells that share a border overlap by its width.
        if (gap < -3) {
            return NONE;
        }
        return far ? aside > ROW ? NONE : -gap : gap + aside;
    }
}
