package unstuck.widget.bestline;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.DATA;
import static unstuck.figure.plot.Role.FORWARD;
import static unstuck.figure.plot.Role.GRADIENT;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Values;
import unstuck.figure.plot.LinearScale;
import unstuck.figure.plot.Plot;
import unstuck.figure.plot.Role;
import unstuck.math.pca.PlaneSpread;

/** The bar of constant length: what lies along the reader's line and what lies across it, at every angle of the line. */
final class Budget {
    private static final double[] LENGTHS = {0.1, 0.2, 0.5, 1, 2, 3, 5, 8, 12, 16, 20, 30, 40, 60};
    private static final double WIDTH = 16;
    /** The unit of the horizontal axis, so that its ticks are those of a compass. */
    private static final double EIGHTH = 45;

    private Budget() {}

    static Element element(Values v, PlaneSpread spread) {
        double angle = v.get(BestLine.ANGLE);
        double total = spread.total();
        double along = spread.along(angle);
        Plot plot = plot(
                        "spread along the line and loss across it, at every angle",
                        axis("angle of the line", -2, 2).ticks(4).format(k -> BestLine.degrees(k * EIGHTH)),
                        axis("mean square", 0, length(total)))
                .height(282.5)
                .rule(DATA, -2, total, 2, total)
                .veil(!v.get(BestLine.REVEAL))
                .curve(FORWARD, "", k -> spread.along(k * EIGHTH));
        if (!spread.isRound()) {
            double best = spread.bestAngle();
            plot.rule(FORWARD, best / EIGHTH, 0, best / EIGHTH, total).dot(FORWARD, best / EIGHTH, spread.along(best));
        }
        plot.veil(false)
                .mark((x, y) -> part(x, y, angle, 0, along, "along " + FORWARD.className()))
                .mark((x, y) -> part(x, y, angle, along, total, "across " + GRADIENT.className()));
        boolean left = angle > 0;
        name(plot, FORWARD, angle, along / 2, left, "along " + BestLine.show(along));
        name(plot, GRADIENT, angle, (along + total) / 2, left, "across " + rest(spread, angle));
        return plot.text(
                        DATA,
                        left ? -2 : 2,
                        total,
                        left ? "start" : "end",
                        left ? 4 : -4,
                        -6,
                        "together " + BestLine.show(total))
                .handle("drag-x", angle / EIGHTH, along, (before, x, y) -> before.with(BestLine.ANGLE, x * EIGHTH))
                .element();
    }

    /** What lies across the line, rounded so that it and what lies along the line add up as the reader sees them. */
    static String rest(PlaneSpread spread, double angle) {
        return BestLine.show(rounded(spread.total()) - rounded(spread.along(angle)));
    }

    private static double rounded(double value) {
        return Decimal.read(Decimal.write(value, 2));
    }

    private static void name(Plot plot, Role role, double angle, double at, boolean left, String text) {
        plot.text(role, angle / EIGHTH, at, left ? "end" : "start", left ? -14 : 14, 4, text);
    }

    private static Element part(LinearScale x, LinearScale y, double angle, double from, double to, String classes) {
        return Element.of("rect", "part " + classes)
                .attr("x", x.of(angle / EIGHTH) - WIDTH / 2)
                .attr("width", WIDTH)
                .attr("y", y.of(to))
                .attr("height", Math.max(0, y.of(from) - y.of(to)));
    }

    /** A round length above the total, so that turning the line never changes the axis. */
    private static double length(double total) {
        for (double each : LENGTHS) {
            if (total * 1.12 <= each) {
                return each;
            }
        }
        return LENGTHS[LENGTHS.length - 1];
    }
}
