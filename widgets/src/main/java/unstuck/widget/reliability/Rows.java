package unstuck.widget.reliability;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.plot.LinearScale;
import unstuck.math.calibration.ReliabilityBins;

/** Where the rows are: a histogram of the scores, and the rows of one bin, each a square. */
final class Rows {
    private static final int BARS = 50;
    private static final double WIDTH = 340;
    private static final double HEIGHT = 96;

    private Rows() {}

    /** How many rows have which score, with the bin that is open. */
    static Element histogram(double[] scores, ReliabilityBins bins, int open) {
        int[] counts = new int[BARS];
        int most = 1;
        for (double score : scores) {
            int bar = Math.min(BARS - 1, (int) (score * BARS));
            counts[bar]++;
            most = Math.max(most, counts[bar]);
        }
        double top = most * 1.15;
        double left = bins.edge(open);
        double right = bins.edge(open + 1);
        return plot(
                        "how many rows have which score",
                        axis("score", 0, 1),
                        axis("rows", 0, top).ticks(3))
                .height(130)
                .mark((x, y) -> Element.of("rect", "blocked")
                        .attr("x", x.of(left) - 0.5)
                        .attr("y", y.rangeEnd())
                        .attr("width", x.of(right) - x.of(left) + 1)
                        .attr("height", y.rangeStart() - y.rangeEnd()))
                .mark((x, y) -> Element.of("path", "bars forward").attr("d", bars(counts, x, y)))
                .element();
    }

    private static String bars(int[] counts, LinearScale x, LinearScale y) {
        String d = "";
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                d += "M" + Decimal.write(x.of((double) i / BARS) + 0.4, 1) + " " + Decimal.write(y.rangeStart(), 1)
                        + "V"
                        + Decimal.write(y.of(counts[i]), 1) + "H" + Decimal.write(x.of((i + 1.0) / BARS) - 0.4, 1)
                        + "V" + Decimal.write(y.rangeStart(), 1) + "Z";
            }
        }
        return d;
    }

    /** Each row of a bin a square: those that defaulted first, and an outline around as many as the scores promised. */
    static Element squares(ReliabilityBins bins, int open) {
        int count = bins.count(open);
        int columns = Math.max(20, (int) Math.ceil(Math.sqrt(count * WIDTH / HEIGHT)));
        double side = WIDTH / columns;
        int promised = (int) Math.floor(bins.promised(open) + 0.5);
        double height = side * Math.ceil((double) count / columns);
        return Element.of("svg", "squares")
                .attr("viewBox", "-1 -1 " + Decimal.write(WIDTH + 2, 0) + " " + Decimal.write(height + 2, 1))
                .attr("role", "img")
                .attr(
                        "aria-label",
                        bins.positives(open) + " of " + Measures.rows(count) + " defaulted, " + promised + " promised")
                .add(
                        squares("others", bins.positives(open), count, columns, side),
                        squares("came", 0, bins.positives(open), columns, side),
                        squares("promised", 0, promised, columns, side));
    }

    private static Element squares(String name, int from, int to, int columns, double side) {
        String d = "";
        String edge = Decimal.write(side * 0.76, 2);
        String back = Decimal.write(side * -0.76, 2);
        for (int i = from; i < to; i++) {
            d += "M" + Decimal.write((i % columns + 0.12) * side, 1) + " "
                    + Decimal.write((i / columns + 0.12) * side, 1) + "h" + edge + "v" + edge + "h" + back + "Z";
        }
        return Element.of("path", name).attr("d", d);
    }
}
