package unstuck.widget.merging;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.DATA;
import static unstuck.figure.plot.Role.FORWARD;
import static unstuck.figure.plot.Role.GRADIENT;
import static unstuck.figure.plot.Role.MOVABLE;
import static unstuck.figure.plot.Role.MUTED;

import unstuck.figure.Element;
import unstuck.figure.plot.Plot;
import unstuck.figure.plot.Role;
import unstuck.math.calibration.PoolAdjacentViolators;

/** A stage of pooling, twice: as blocks that shall rise, and as a line that shall be convex. */
final class Pictures {
    private Pictures() {}

    /** Each case where it came, and each block at its mean; from block {@code red} two in red, none from −1. */
    static Element blocks(PoolAdjacentViolators stage, double[] events, int said, int red) {
        int n = events.length;
        Plot plot = plot(
                        "blocks of cases",
                        axis("cases, by score", 0.5, n + 0.5),
                        axis("event, and mean of the block", -0.05, 1.05))
                .height(230);
        for (int block = 0; block < stage.blocks(); block++) {
            double mean = stage.mean(block);
            Role role = red >= 0 && (block == red || block == red + 1) ? GRADIENT : FORWARD;
            double[] ends = {stage.from(block) + 0.5, stage.to(block) + 0.5};
            plot.area(role, ends, new double[] {mean, mean}, 0).line(role, "", ends, new double[] {mean, mean});
        }
        for (int i = 0; i < n; i++) {
            plot.dot(DATA, i + 1, events[i], events[i] == 1);
        }
        // Before the reader has moved it, it waits at the right end.
        double between = (said == 0 ? n : said) + 0.5;
        return plot.rule(MOVABLE, between, -0.05, between, 1.05)
                .handle("drag-x", between, 0.5, (before, x, y) -> Merging.saying(before, x - 0.5))
                .element();
    }

    /** The running sum of the events, and the line whose slopes are the means of the blocks. */
    static Element sums(PoolAdjacentViolators stage, double[] events, int red) {
        int n = events.length;
        double[] cases = new double[n + 1];
        double[] sums = new double[n + 1];
        for (int i = 0; i < n; i++) {
            cases[i + 1] = i + 1;
            sums[i + 1] = sums[i] + events[i];
        }
        Plot plot = plot(
                        "running sum of the events",
                        axis("cases, by score", 0, n),
                        axis("events so far", 0, Math.max(1, sums[n])))
                .height(230);
        int blocks = stage.blocks();
        double[] corners = new double[blocks + 1];
        double[] heights = new double[blocks + 1];
        for (int block = 0; block < blocks; block++) {
            corners[block + 1] = stage.to(block);
            heights[block + 1] = sums[stage.to(block)];
        }
        plot.line(MUTED, "", cases, sums).line(FORWARD, "", corners, heights);
        if (red >= 0) {
            double[] ends = {stage.from(red), stage.to(red + 1)};
            plot.line(GRADIENT, "", ends, new double[] {sums[stage.from(red)], sums[stage.to(red + 1)]});
        }
        for (int i = 0; i <= n; i++) {
            plot.dot(DATA, i, sums[i]);
        }
        return plot.element();
    }
}
