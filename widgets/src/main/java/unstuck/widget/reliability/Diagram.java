package unstuck.widget.reliability;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.FORWARD;
import static unstuck.figure.plot.Role.MUTED;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.plot.LinearScale;
import unstuck.figure.plot.Plot;
import unstuck.math.calibration.Interval;
import unstuck.math.calibration.ReliabilityBins;

/** A reliability diagram: what came of each bin against what its scores promised. */
final class Diagram {
    private final Binned binned;
    private final Range range;

    Diagram(Binned binned, Range range) {
        this.binned = binned;
        this.range = range;
    }

    /** Of bins, of which the one that is looked into is ringed; of other blocks than those that are counted, none is. */
    Element of(String title, ReliabilityBins bins, int open) {
        Plot plot = plot(title, axis("mean score", 0, 1), axis("share that defaulted", 0, 1))
                .height(320)
                .rule(MUTED, 0, 0, 1, 1);
        if (binned.binning == Binning.CORP) {
            blocks(plot, bins);
        } else {
            dots(plot, bins);
        }
        if (binned.binning != Binning.CORP && bins.count(open) > 0) {
            plot.mark((x, y) -> Element.of("circle", "opened")
                    .attr("cx", x.of(bins.meanScore(open)))
                    .attr("cy", y.of(bins.share(open)))
                    .attr("r", 8));
        }
        return plot.element();
    }

    private void dots(Plot plot, ReliabilityBins bins) {
        Interval[] intervals = binned.intervals(range, bins);
        boolean around = range != Range.CONSISTENCY;
        plot.mark((x, y) -> Element.of("path", around ? "whiskers data" : "spread muted")
                .attr("d", upright(bins, intervals, x, y)));
        plot.mark((x, y) -> Element.of("path", "gaps gradient").attr("d", gaps(bins, x, y)));
        for (int i = 0; i < bins.bins(); i++) {
            if (bins.count(i) > 0) {
                plot.dot(FORWARD, bins.meanScore(i), bins.share(i));
            }
        }
    }

    private static String upright(ReliabilityBins bins, Interval[] intervals, LinearScale x, LinearScale y) {
        String d = "";
        for (int i = 0; i < intervals.length; i++) {
            if (intervals[i] != null) {
                d += line(x.of(bins.meanScore(i)), y.of(intervals[i].low()), y.of(intervals[i].high()));
            }
        }
        return d;
    }

    private static String gaps(ReliabilityBins bins, LinearScale x, LinearScale y) {
        String d = "";
        for (int i = 0; i < bins.bins(); i++) {
            if (bins.count(i) > 0) {
                d += line(x.of(bins.meanScore(i)), y.of(bins.meanScore(i)), y.of(bins.share(i)));
            }
        }
        return d;
    }

    private static String line(double x, double from, double to) {
        return "M" + Decimal.write(x, 1) + " " + Decimal.write(from, 1) + "V" + Decimal.write(to, 1);
    }

    /** The recalibrated score, constant on each block and linear between blocks, over the band of perfect models. */
    private void blocks(Plot plot, ReliabilityBins bins) {
        double[] at = binned.places;
        Interval[] band = binned.band;
        double[] xs = new double[2 * at.length];
        double[] ys = new double[2 * at.length];
        for (int i = 0; i < at.length; i++) {
            xs[i] = at[i];
            ys[i] = band[i].high();
            xs[xs.length - 1 - i] = at[i];
            ys[xs.length - 1 - i] = band[i].low();
        }
        plot.area(MUTED, xs, ys, band[0].low());
        double[] stepX = new double[2 * bins.bins()];
        double[] stepY = new double[2 * bins.bins()];
        for (int i = 0; i < bins.bins(); i++) {
            stepX[2 * i] = lowest(bins, i);
            stepX[2 * i + 1] = bins.edge(i + 1);
            stepY[2 * i] = bins.share(i);
            stepY[2 * i + 1] = bins.share(i);
        }
        plot.line(FORWARD, "", stepX, stepY);
    }

    private double lowest(ReliabilityBins bins, int bin) {
        double lowest = 1;
        for (int row : bins.rowsOf(bin)) {
            lowest = Math.min(lowest, binned.scores()[row]);
        }
        return lowest;
    }
}
