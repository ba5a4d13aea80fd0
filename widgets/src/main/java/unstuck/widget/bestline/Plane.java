package unstuck.widget.bestline;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.FORWARD;
import static unstuck.figure.plot.Role.GRADIENT;
import static unstuck.figure.plot.Role.MOVABLE;
import static unstuck.figure.plot.Role.MUTED;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.plot.LinearScale;
import unstuck.figure.plot.Plot;
import unstuck.figure.plot.Role;
import unstuck.math.pca.PlaneSpread;
import unstuck.widget.bestline.BestLine.Regression;

/** The points and the lines through their mean; a unit is as long on one axis as on the other, so that right angles show. */
final class Plane {
    private static final double HALF_WIDTH = 6;
    private static final double HALF_HEIGHT = 4.5;
    /** Standardised, eight points lie within ±√7. */
    private static final double STANDARDISED = 0.6;

    private final State state;
    private final Values v;
    private final Cloud cloud;
    private final double toX;
    private final double toY;

    private Plane(State state, Cloud cloud) {
        this.state = state;
        this.cloud = cloud;
        v = state.values();
        double zoom = v.get(BestLine.STANDARDISE) ? STANDARDISED : 1;
        toX = HALF_WIDTH * zoom;
        toY = HALF_HEIGHT * zoom;
    }

    static Element element(State state, Cloud cloud) {
        return new Plane(state, cloud).element();
    }

    private Element element() {
        boolean standardised = v.get(BestLine.STANDARDISE);
        double angle = v.get(BestLine.ANGLE);
        PlaneSpread spread = cloud.spread();
        String unit = standardised ? ", standardised" : "";
        String stretch = standardised || v.get(BestLine.STRETCH) == 1
                ? ""
                : " × " + BestLine.STRETCH.write(v.get(BestLine.STRETCH));
        Plot plot = plot(
                        "eight points and lines through their mean",
                        axis("x" + stretch + unit, -toX, toX).ticks(6),
                        axis("y" + unit, -toY, toY).ticks(5))
                .height(282.5);
        regression(plot);
        plot.veil(!v.get(BestLine.REVEAL));
        if (!spread.isRound()) {
            line(plot, FORWARD, "best", spread.bestAngle());
        }
        plot.veil(false);
        line(plot, MOVABLE, "yours", angle);
        for (int i = 0; i < cloud.size(); i++) {
            foot(plot, i, angle);
        }
        plot.dot(MUTED, spread.meanX(), spread.meanY());
        for (int i = 0; i < cloud.size(); i++) {
            point(plot, i);
        }
        double reach = reach(angle);
        double endX = spread.meanX() + reach * Cloud.cosine(angle);
        double endY = spread.meanY() + reach * Cloud.sine(angle);
        return plot.handle("drag-xy", endX, endY, (before, x, y) -> before.with(BestLine.ANGLE, angleTo(x, y)))
                .text(MUTED, endX, endY, "end", -9, angle < 0 ? 18 : -10, "turn the line")
                .element();
    }

    /** A line through the mean, across the whole plot. */
    private void line(Plot plot, Role role, String name, double angle) {
        double far = 2 * (toX + toY);
        double dx = far * Cloud.cosine(angle);
        double dy = far * Cloud.sine(angle);
        double x = cloud.spread().meanX();
        double y = cloud.spread().meanY();
        plot.mark((sx, sy) ->
                segment(sx, sy, x - dx, y - dy, x + dx, y + dy).attr("class", "line " + name + " " + role.className()));
    }

    private static Element segment(LinearScale sx, LinearScale sy, double x1, double y1, double x2, double y2) {
        return Element.of("line")
                .attr("x1", sx.of(x1))
                .attr("y1", sy.of(y1))
                .attr("x2", sx.of(x2))
                .attr("y2", sy.of(y2));
    }

    /** From a point straight to the reader's line; of the point that is pointed at, the whole right triangle. */
    private void foot(Plot plot, int i, double angle) {
        double meanX = cloud.spread().meanX();
        double meanY = cloud.spread().meanY();
        double footX = meanX + cloud.along(i, angle) * Cloud.cosine(angle);
        double footY = meanY + cloud.along(i, angle) * Cloud.sine(angle);
        boolean attended = state.isAttended(BestLine.key(i));
        if (attended) {
            plot.mark((sx, sy) ->
                    segment(sx, sy, meanX, meanY, cloud.x(i), cloud.y(i)).attr("class", "rule " + MUTED.className()));
            plot.mark((sx, sy) ->
                    segment(sx, sy, meanX, meanY, footX, footY).attr("class", "leg " + FORWARD.className()));
        }
        plot.mark((sx, sy) -> segment(sx, sy, cloud.x(i), cloud.y(i), footX, footY)
                .attr("class", (attended ? "leg " : "loss ") + GRADIENT.className()));
    }

    private void point(Plot plot, int i) {
        plot.handle("drag-xy", cloud.x(i), cloud.y(i), BestLine.key(i), (before, x, y) -> moved(before, i, x, y))
                .text(MOVABLE, cloud.x(i), cloud.y(i), "middle", 0, 4, Decimal.write(i + 1, 0));
    }

    /** From where a point is drawn back to its own units. */
    private static Values moved(Values before, int i, double x, double y) {
        double ownX = x / before.get(BestLine.STRETCH);
        double ownY = y;
        if (before.get(BestLine.STANDARDISE)) {
            PlaneSpread raw = Cloud.raw(before).spread();
            ownX = raw.meanX() + x * (raw.isConstantX() ? 1 : raw.deviationX());
            ownY = raw.meanY() + y * (raw.isConstantY() ? 1 : raw.deviationY());
        }
        return before.with(BestLine.X, changed(before.get(BestLine.X), i, ownX))
                .with(BestLine.Y, changed(before.get(BestLine.Y), i, ownY));
    }

    /** To a tenth, within the limits. */
    private static double[] changed(double[] values, int i, double to) {
        double[] after = values.clone();
        after[i] = Math.floor(Math.max(-BestLine.LIMIT, Math.min(BestLine.LIMIT, to)) * 10 + 0.5) / 10;
        return after;
    }

    private void regression(Plot plot) {
        Regression kind = v.get(BestLine.REGRESSION);
        PlaneSpread spread = cloud.spread();
        boolean fromX = kind == Regression.Y_ON_X;
        if (kind == Regression.NONE || (fromX ? spread.isConstantX() : spread.isConstantY())) {
            return;
        }
        double angle = fromX ? spread.angleOfYOnX() : spread.angleOfXOnY();
        double c = Cloud.cosine(angle);
        double s = Cloud.sine(angle);
        for (int i = 0; i < cloud.size(); i++) {
            double x = cloud.x(i);
            double y = cloud.y(i);
            double toX = fromX ? x : spread.meanX() + (y - spread.meanY()) * c / s;
            double toY = fromX ? spread.meanY() + (x - spread.meanX()) * s / c : y;
            plot.rule(MUTED, x, y, toX, toY);
        }
        line(plot, MUTED, "regression", angle);
    }

    /** How far from the mean the reader's line is held: to just within the plot. */
    private double reach(double angle) {
        double c = Cloud.cosine(angle);
        double s = Cloud.sine(angle);
        double toSide = c == 0 ? toX : (0.93 * toX - cloud.spread().meanX()) / c;
        double toEnd = (0.9 * toY * (s < 0 ? -1 : 1) - cloud.spread().meanY()) / (s == 0 ? 1e-9 : s);
        return Math.max(0, Math.min(toSide, toEnd));
    }

    /** The angle of the line from the mean to a place, as a line without a direction. */
    private double angleTo(double x, double y) {
        double dx = x - cloud.spread().meanX();
        double dy = y - cloud.spread().meanY();
        double angle = StrictMath.atan2(dy, dx) * 180 / Math.PI;
        return angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
    }
}
