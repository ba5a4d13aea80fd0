package unstuck.browser;

import org.teavm.jso.dom.xml.NodeList;
import unstuck.figure.Dots;
import unstuck.figure.plot.Raster;

/** The canvas of a cloud of points: painted instead of their paths from the first change on, in the style of these. */
final class Canvas {
    private final PageElement group;
    private final PageElement canvas;
    private Dots dots;
    private Raster raster = new Raster(0, 0);

    /** For a group of paths, which stands in the page. */
    Canvas(PageElement group) {
        this.group = group;
        canvas = (PageElement) group.closest(".cloud-plot").querySelector("canvas");
        Browser.onAppearance(canvas, this::paint);
    }

    void show(Dots next) {
        dots = next;
        paint();
    }

    private void paint() {
        double[] size = Browser.fit(canvas);
        int width = (int) size[0];
        int height = (int) size[1];
        if (width == 0 || height == 0) {
            return;
        }
        if (raster.width() == width && raster.height() == height) {
            raster.clear();
        } else {
            raster = new Raster(width, height);
        }
        double scale = width / Browser.unitsAcross(group);
        NodeList<? extends org.teavm.jso.dom.xml.Element> paths = group.querySelectorAll("path");
        for (int layer = 0; layer < paths.getLength(); layer++) {
            double[] style = Browser.strokeOf((PageElement) paths.get(layer));
            int colour = (int) style[2] << 16 | (int) style[1] << 8 | (int) style[0];
            raster.stamp(dots.places(layer), scale, style[4] * size[2], style[5] > 0, colour, style[3]);
        }
        Browser.put(canvas, raster.pixels(), width);
    }
}
