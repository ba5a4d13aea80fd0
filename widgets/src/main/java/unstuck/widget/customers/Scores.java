package unstuck.widget.customers;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.DATA;

import unstuck.data.Customers;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.State;
import unstuck.figure.plot.Axis;
import unstuck.figure.plot.Cloud;
import unstuck.figure.plot.Plot;

/** The customers on the first two components; a unit is as long across as it is up, so that distances are true. */
final class Scores {
    private static final double HEIGHT = 320;
    /** Of the area within the axes. */
    private static final double INNER_WIDTH = 294;

    private static final double INNER_HEIGHT = HEIGHT - 62;
    private static final double MARGIN = 1.08;

    private final State state;
    private final Analysis analysis;
    /** Whether the reader has still to guess: until then only the chosen customer is shown. */
    private final boolean open;

    private Scores(State state, Analysis analysis, boolean open) {
        this.state = state;
        this.analysis = analysis;
        this.open = open;
    }

    static Element element(State state, Analysis analysis, boolean open) {
        return new Scores(state, analysis, open).element();
    }

    private Element element() {
        double[] x = range(0);
        double[] y = range(1);
        double unit = MARGIN * Math.max((x[1] - x[0]) / INNER_WIDTH, (y[1] - y[0]) / INNER_HEIGHT);
        Plot plot = plot(
                        "the customers on the first two components",
                        across(x, unit * INNER_WIDTH, 0),
                        across(y, unit * INNER_HEIGHT, 1))
                .height(HEIGHT)
                .veil(open)
                .cloud(cloud());
        for (int row = 0; row < analysis.size(); row++) {
            if (analysis.isLargest(row)) {
                plot.dot(DATA, analysis.score(row, 0), analysis.score(row, 1), false);
            }
        }
        plot.veil(false);
        int chosen = analysis.row(CustomersByPca.chosen(state.values()));
        if (chosen >= 0) {
            plot.handle(
                    "drag-xy",
                    analysis.score(chosen, 0),
                    analysis.score(chosen, 1),
                    "chosen",
                    (before, px, py) -> before.with(CustomersByPca.CUSTOMER, nearest(px, py)));
        }
        return plot.element();
    }

    /** The customers in the order of their rows; a square is a shop, where the reader wants to see that. */
    private Cloud cloud() {
        boolean channel = state.get(CustomersByPca.CHANNEL);
        double[] x = new double[analysis.size()];
        double[] y = new double[analysis.size()];
        int[] classes = new int[analysis.size()];
        for (int row = 0; row < x.length; row++) {
            x[row] = analysis.score(row, 0);
            y[row] = analysis.score(row, 1);
            classes[row] = channel && analysis.customers().channel(analysis.customer(row)) == Customers.SHOPS ? 1 : 0;
        }
        Cloud cloud = Cloud.cloud(x, y, classes).pointingAt(open ? "" : CustomersByPca.KEY, state.attention());
        return channel ? cloud.named(Customers.channels()) : cloud;
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
        Scale scale = state.get(CustomersByPca.SCALE);
        double middle = (range[0] + range[1]) / 2;
        Axis across = axis(
                "component " + (axis + 1) + ", " + CustomersByPca.percent(analysis.share(axis)) + " of the variance"
                        + (scale == Scale.RAW ? ", thousands" : scale == Scale.LOG ? ", powers of ten" : ""),
                middle - length / 2,
                middle + length / 2);
        return scale == Scale.RAW ? across.format(value -> Decimal.show(value / 1000, 0)) : across;
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
