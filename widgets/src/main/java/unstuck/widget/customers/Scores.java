package unstuck.widget.customers;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.DATA;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Values;
import unstuck.figure.plot.Axis;
import unstuck.figure.plot.LinearScale;
import unstuck.figure.plot.Plot;

/** The customers on the first two components; a unit is as long across as it is up, so that distances are true. */
final class Scores {
    /** The channel of shops; all others are hotels, restaurants and cafés. */
    static final int SHOP = 2;

    private static final double HEIGHT = 320;
    /** Of the area within the axes. */
    private static final double INNER_WIDTH = 294;

    private static final double INNER_HEIGHT = HEIGHT - 62;
    private static final double MARGIN = 1.08;

    private final Values v;
    private final Analysis analysis;

    private Scores(Values v, Analysis analysis) {
        this.v = v;
        this.analysis = analysis;
    }

    static Element element(Values v, Analysis analysis) {
        return new Scores(v, analysis).element();
    }

    private Element element() {
        double[] x = range(0);
        double[] y = range(1);
        double unit = MARGIN * Math.max((x[1] - x[0]) / INNER_WIDTH, (y[1] - y[0]) / INNER_HEIGHT);
        Plot plot = plot(
                        "the customers on the first two components",
                        across(x, unit * INNER_WIDTH, 0),
                        across(y, unit * INNER_HEIGHT, 1))
                .height(HEIGHT);
        boolean channel = v.get(CustomersByPca.CHANNEL);
        plot.pick((before, px, py) -> before.with(CustomersByPca.CUSTOMER, nearest(px, py)))
                .mark((sx, sy) -> dots(sx, sy, channel))
                .mark((sx, sy) -> channel ? crosses(sx, sy) : null);
        largest(plot);
        int row = analysis.row(CustomersByPca.customer(v));
        if (row >= 0) {
            plot.handle(
                    "drag-xy",
                    analysis.score(row, 0),
                    analysis.score(row, 1),
                    (before, px, py) -> before.with(CustomersByPca.CUSTOMER, nearest(px, py)));
        }
        return plot.element();
    }

    private double[] range(int axis) {
        double least = analysis.score(0, axis);
        double most = least;
        for (int row = 1; row < analysis.size(); row++) {
            least = Math.min(least, analysis.score(row, axis));
            most = Math.max(most, analysis.score(row, axis));
        }
        return new double[] {least, most};
    }

    private Axis across(double[] range, double length, int axis) {
        Scale scale = v.get(CustomersByPca.SCALE);
        double middle = (range[0] + range[1]) / 2;
        Axis across = axis(
                "component " + (axis + 1) + ", " + CustomersByPca.percent(analysis.share(axis)) + " of the variance"
                        + (scale == Scale.RAW ? ", thousands" : scale == Scale.LOG ? ", powers of ten" : ""),
                middle - length / 2,
                middle + length / 2);
        return scale == Scale.RAW ? across.format(value -> Decimal.show(value / 1000, 0)) : across;
    }

    private Element dots(LinearScale x, LinearScale y, boolean channel) {
        String d = "";
        for (int row = 0; row < analysis.size(); row++) {
            if (!channel || !isShop(row)) {
                d += "M" + place(x.of(analysis.score(row, 0))) + " " + place(y.of(analysis.score(row, 1))) + "h0";
            }
        }
        return Element.of("path", channel ? "points class-1" : "points data").attr("d", d);
    }

    private Element crosses(LinearScale x, LinearScale y) {
        String d = "";
        for (int row = 0; row < analysis.size(); row++) {
            if (isShop(row)) {
                d += "M" + place(x.of(analysis.score(row, 0)) - 2) + " " + place(y.of(analysis.score(row, 1)) - 2)
                        + "l4 4m0-4l-4 4";
            }
        }
        return Element.of("path", "crosses class-0").attr("d", d);
    }

    private boolean isShop(int row) {
        return analysis.customers().channel(analysis.customer(row)) == SHOP;
    }

    private static String place(double units) {
        return Decimal.write(units, 1);
    }

    /** Rings around the largest customers, where they are in the picture. */
    private void largest(Plot plot) {
        boolean[] largest = analysis.customers().largest(CustomersByPca.LARGEST);
        for (int row = 0; row < analysis.size(); row++) {
            if (largest[analysis.customer(row)]) {
                plot.dot(DATA, analysis.score(row, 0), analysis.score(row, 1), false);
            }
        }
    }

    /** The number of the customer nearest to a place. */
    private double nearest(double x, double y) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int row = 0; row < analysis.size(); row++) {
            double dx = analysis.score(row, 0) - x;
            double dy = analysis.score(row, 1) - y;
            double distance = dx * dx + dy * dy;
            if (distance < least) {
                least = distance;
                nearest = row;
            }
        }
        return analysis.customer(nearest) + 1;
    }
}
