package unstuck.figure;

import java.util.List;

/**
 * Many points of a picture, in layers that lie over each other. The build writes a path for each layer; a live page paints
 * them on the canvas below, in the colours, sizes and shapes that the style sheet gives the paths. Places are in units of
 * the enclosing {@code svg}.
 */
public interface Dots {
    /** The layers' paths, from the lowest; each point is a line of no length. */
    List<Element> paths();

    /** The same paths without points. */
    List<Element> emptyPaths();

    /** The points of a layer: x₀, y₀, x₁, y₁, …. */
    double[] places(int layer);

    /** The key of the point next to a place, but no farther away than {@code within}; or the empty text. */
    String nearest(double x, double y, double within);

    /**
     * The key of the point to which a key of the keyboard leads from another: an arrow to the nearest that lies in its
     * direction, PageUp and PageDown to the one before and after, Home and End to the first and the last. Null where the
     * keyboard's key is none of these; the same point where there is no other.
     *
     * @param from the empty text for none
     */
    String beside(String from, String key);
}
