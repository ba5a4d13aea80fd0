package unstuck.figure.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import unstuck.figure.Decimal;
import unstuck.figure.Dots;
import unstuck.figure.Element;
import unstuck.figure.Slider;
import unstuck.figure.Values;

/**
 * A plot with two axes. It is laid out {@value #WIDTH} units wide, the width of a phone's column, so that no text
 * collides there; the style sheet draws the same text smaller, in these units, where the plot is shown larger.
 */
public final class Plot {
    static final double WIDTH = 340;

    static final double TOP = 28;
    static final double BOTTOM = 34;
    static final double LEFT = 34;
    static final double RIGHT = 12;
    private static final int SAMPLES = 160;

    private final String title;
    private final Axis x;
    private final Axis y;
    private double height = 220;
    private double right = RIGHT;
    private boolean veiled;
    private final List<Element> clipped = new ArrayList<>();
    private final List<Element> over = new ArrayList<>();
    private final EndLabels ends = new EndLabels();
    private Cloud cloud;

    private Plot(String title, Axis x, Axis y) {
        this.title = title;
        this.x = x;
        this.y = y;
    }

    /** An empty plot; the title names it for those who do not see it. */
    public static Plot plot(String title, Axis x, Axis y) {
        return new Plot(title, x, y);
    }

    /** The height in units, where the width is {@value #WIDTH}; said before the first mark. */
    public Plot height(double units) {
        beforeMarks();
        height = units;
        return this;
    }

    /** Leaves room of that many units at the right, for the names of curves; said before the first mark. */
    public Plot roomForNames(double units) {
        beforeMarks();
        right = units;
        return this;
    }

    /** Whether the marks that follow are hidden, in a live figure, until the reader has predicted them. */
    public Plot veil(boolean unanswered) {
        veiled = unanswered;
        return this;
    }

    /** A function's graph, sampled evenly; {@code breaks} are the places where it bends or jumps. */
    public Plot curve(Role role, String name, DoubleUnaryOperator f, double... breaks) {
        name(role, name, f.applyAsDouble(x.to));
        Path path = new Path();
        double from = x.from;
        while (from < x.to) {
            double end = next(from, breaks);
            sample(path, f, from, end);
            from = end;
        }
        return clipped(path(path, "curve ", role));
    }

    /** A line through points; where one is not finite the line has a gap. */
    public Plot line(Role role, String name, double[] xs, double[] ys) {
        if (ys.length > 0) {
            name(role, name, ys[ys.length - 1]);
        }
        return clipped(path(through(xs, ys), "curve ", role));
    }

    /** Many small points, as one path. */
    public Plot points(Role role, double[] xs, double[] ys) {
        String d = "";
        for (int i = 0; i < xs.length; i++) {
            d += "M" + Decimal.write(sx().of(xs[i]), 1) + " " + Decimal.write(sy().of(ys[i]), 1) + "h0";
        }
        return clipped(Element.of("path", "points " + role.className()).attr("d", d));
    }

    /**
     * Many points, below the marks that follow; a plot has one cloud. One of many points, or that a reader can point into, is
     * painted, and only the scripts of figures that need data, or show such a cloud at their start, can do that: a figure
     * that needs none shows it from the start on. A test holds it to that.
     */
    public Plot cloud(Cloud points) {
        if (cloud != null) {
            throw new IllegalStateException("A plot has one cloud: join the points, and give them classes.");
        }
        cloud = points;
        Element group = Element.of("g", points.size());
        Dots dots = points.on(sx(), sy());
        clipped(points.isPainted() ? group.dots(dots) : group.add(dots.paths()));
        int row = points.attended();
        if (row >= 0 && onPlot(points.xs[row], points.ys[row])) {
            over(circle("dot open attended", points.xs[row], points.ys[row], 6));
        }
        for (Element label : points.labels(sx(), sy())) {
            over(label);
        }
        return this;
    }

    /** The area between a line through points and the height {@code base}. */
    public Plot area(Role role, double[] xs, double[] ys, double base) {
        Path path = through(xs, ys);
        if (xs.length > 0) {
            path.to(sx().of(xs[xs.length - 1]), sy().of(base))
                    .to(sx().of(xs[0]), sy().of(base))
                    .close();
        }
        return clipped(path(path, "area ", role));
    }

    /** A straight segment, as for a guide from a point to an axis. */
    public Plot rule(Role role, double x1, double y1, double x2, double y2) {
        return clipped(segment("rule " + role.className(), sx().of(x1), sy().of(y1), sx().of(x2), sy().of(y2)));
    }

    /** A round dot. */
    public Plot dot(Role role, double atX, double atY) {
        return dot(role, atX, atY, true);
    }

    /** A round dot, or the ring that says that a curve does not reach this point; nothing outside of the plot. */
    public Plot dot(Role role, double atX, double atY, boolean filled) {
        return onPlot(atX, atY)
                ? over(circle((filled ? "dot " : "dot open ") + role.className(), atX, atY, 3.5))
                : this;
    }

    /** Text beside a point: {@code anchor} is start, middle or end; the offsets are in units. */
    public Plot text(Role role, double atX, double atY, String anchor, double dx, double dy, String text) {
        return over(label("text " + role.className(), sx().of(atX) + dx, sy().of(atY) + dy, anchor, text));
    }

    /** A handle that drags a slider along the horizontal axis. */
    public Plot handle(Slider slider, double atX, double atY) {
        return handle("drag-x", atX, atY, (before, px, py) -> before.with(slider, px));
    }

    /**
     * A handle whose drag sets values from the place in data; {@code direction} is drag-x, drag-y or drag-xy. There is
     * none outside of the plot.
     */
    public Plot handle(String direction, double atX, double atY, Drag drag) {
        return onPlot(atX, atY) ? over(grip(direction, atX, atY, drag)) : this;
    }

    /** Such a handle that also {@linkplain Element#pointsAt points at} what answers to {@code key}. */
    public Plot handle(String direction, double atX, double atY, String key, Drag drag) {
        return onPlot(atX, atY) ? over(grip(direction, atX, atY, drag).pointsAt(key)) : this;
    }

    private Element grip(String direction, double atX, double atY, Drag drag) {
        return Element.of("g", "handle movable " + direction)
                .add(circle("target", atX, atY, 18), circle("grip", atX, atY, 6))
                .onDrag((before, vx, vy) -> drag.dragged(before, sx().invert(vx), sy().invert(vy)));
    }

    /** Any element, placed by the scales that {@code mark} is given; clipped to the plot. */
    public Plot mark(ScaledMark mark) {
        return clipped(mark.draw(sx(), sy()));
    }

    /** The finished picture. */
    public Element element() {
        Element svg = Element.of("svg", "plot")
                .attr("viewBox", "0 0 " + unscaled(WIDTH) + " " + unscaled(height))
                .attr("role", "img")
                .attr("aria-label", title);
        frame(svg);
        Element area = Element.of("svg", "area-of-plot")
                .attr("x", LEFT)
                .attr("y", TOP)
                .attr("width", WIDTH - LEFT - right)
                .attr("height", height - TOP - BOTTOM)
                .attr(
                        "viewBox",
                        unscaled(LEFT) + " " + unscaled(TOP) + " " + unscaled(WIDTH - LEFT - right) + " "
                                + unscaled(height - TOP - BOTTOM));
        svg.add(area.add(clipped)).add(ends.place(WIDTH - right + 5, sy())).add(over);
        return cloud == null ? svg : withCanvas(svg);
    }

    /**
     * Where points are painted, a canvas as large as the plot, below it, so that the marks and the axes stay sharp above them.
     */
    private Element withCanvas(Element svg) {
        Element canvas = cloud.isPainted() ? Element.of("canvas").attr("aria-hidden", "true") : null;
        Element both = Element.of("div", "cloud-plot").add(canvas, svg);
        return cloud.isPointable()
                ? both.attr("data-dots", "")
                        .attr("tabindex", "0")
                        .attr("role", "application")
                        .attr("aria-label", title + ": the arrow keys lead from point to point")
                : both;
    }

    /** From the values before and a place in data to the values after. */
    public interface Drag {
        Values dragged(Values before, double x, double y);
    }

    /** Draws with the scales of the plot. */
    public interface ScaledMark {
        Element draw(LinearScale x, LinearScale y);
    }

    private Plot clipped(Element mark) {
        clipped.add(veil(mark));
        return this;
    }

    private Plot over(Element mark) {
        over.add(veil(mark));
        return this;
    }

    private Element veil(Element mark) {
        return mark == null ? null : mark.veiledIf(veiled);
    }

    private void beforeMarks() {
        if (!clipped.isEmpty() || !over.isEmpty()) {
            throw new IllegalStateException("A plot’s size comes before its marks.");
        }
    }

    private LinearScale sx() {
        return new LinearScale(x.from, x.to, LEFT, WIDTH - right);
    }

    private LinearScale sy() {
        return new LinearScale(y.from, y.to, height - BOTTOM, TOP);
    }

    private void name(Role role, String name, double atY) {
        if (!name.isEmpty()) {
            ends.add(role, name, atY, veiled);
        }
    }

    private boolean onPlot(double atX, double atY) {
        return atX >= x.from && atX <= x.to && atY >= y.from && atY <= y.to;
    }

    /** The first break after {@code from}, or the end of the axis. */
    private double next(double from, double[] breaks) {
        double next = x.to;
        for (double each : breaks) {
            if (each > from && each < next) {
                next = each;
            }
        }
        return next;
    }

    /** Samples between two breaks, from just after the one to just before the other. */
    private void sample(Path path, DoubleUnaryOperator f, double from, double to) {
        path.lift();
        double inset = (x.to - x.from) * 1e-9;
        int parts = Math.max(1, (int) Math.ceil(SAMPLES * (to - from) / (x.to - x.from)));
        for (int i = 0; i <= parts; i++) {
            double at = from + (to - from) * i / parts;
            double inner = Math.max(from + inset, Math.min(to - inset, at));
            path.to(sx().of(at), sy().of(f.applyAsDouble(inner)));
        }
    }

    private Path through(double[] xs, double[] ys) {
        Path path = new Path();
        for (int i = 0; i < xs.length; i++) {
            path.to(sx().of(xs[i]), sy().of(ys[i]));
        }
        return path;
    }

    private static Element path(Path path, String kind, Role role) {
        return Element.of("path", kind + role.className()).attr("d", path.d());
    }

    private Element circle(String classes, double atX, double atY, double r) {
        return Element.of("circle", classes)
                .attr("cx", sx().of(atX))
                .attr("cy", sy().of(atY))
                .attr("r", r);
    }

    private void frame(Element svg) {
        Ticks across = x.ticks();
        for (double value : across.values()) {
            double at = sx().of(value);
            svg.add(segment(value == 0 ? "grid zero" : "grid", at, TOP, at, height - BOTTOM));
            svg.add(tick(at, x.text(value, across.decimals())));
        }
        Ticks up = y.ticks();
        for (double value : up.values()) {
            double at = sy().of(value);
            svg.add(segment(value == 0 ? "grid zero" : "grid", LEFT, at, WIDTH - right, at));
            svg.add(label("tick", LEFT - 6, at + 4, "end", y.text(value, up.decimals())));
        }
        svg.add(label("label", WIDTH - right, height - 4, "end", x.title));
        svg.add(label("label", 2, 11, "start", y.title));
    }

    /** A long text below the left end starts there, for the ticks of the other axis stand at its left. */
    private Element tick(double at, String text) {
        boolean isCorner = at == LEFT && text.length() > 2;
        return label("tick", isCorner ? at - 4 : at, height - BOTTOM + 14, isCorner ? "start" : "middle", text);
    }

    private static Element segment(String classes, double x1, double y1, double x2, double y2) {
        return Element.of("line", classes)
                .attr("x1", x1)
                .attr("y1", y1)
                .attr("x2", x2)
                .attr("y2", y2);
    }

    private static Element label(String classes, double atX, double atY, String anchor, String text) {
        return Element.of("text", classes, text).attr("x", atX).attr("y", atY).attr("text-anchor", anchor);
    }

    private static String unscaled(double units) {
        return Decimal.write(units, 2);
    }
}
