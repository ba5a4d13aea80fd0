package unstuck.figure.plot;

import unstuck.figure.Element;

/** A small image of grey values, every pixel a square. */
public final class Pixels {
    private Pixels() {}

    /**
     * The image whose rows follow one another from {@code first} on, in ink on the figure's sheet.
     *
     * @param greys from 0, the sheet, to {@code darkest}
     * @param side the number of pixels across, and of rows
     */
    public static Element element(double[] greys, int first, int side, double darkest) {
        Element image = empty(side);
        for (int i = 0; i < side * side; i++) {
            double grey = greys[first + i];
            if (grey > 0) {
                image.add(Element.of("rect")
                        .attr("x", i % side)
                        .attr("y", Math.floor((double) i / side))
                        .attr("width", 1)
                        .attr("height", 1)
                        .attr("fill-opacity", grey / darkest));
            }
        }
        return image;
    }

    /** An empty frame of that size. */
    public static Element empty(int side) {
        String size = "0 0 " + side + " " + side;
        return Element.of("svg", "pixels").attr("viewBox", size).attr("aria-hidden", "true");
    }
}
