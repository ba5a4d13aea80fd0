package unstuck.widget.drift;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.DATA;
import static unstuck.figure.plot.Role.FORWARD;
import static unstuck.figure.plot.Role.GRADIENT;
import static unstuck.figure.plot.Role.MUTED;

import java.util.Arrays;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.plot.Axis;
import unstuck.figure.plot.Plot;
import unstuck.figure.plot.Role;
import unstuck.math.calibration.Interval;

/** The two pictures of a month: what each score promises against what came, and what is known of the blocked. */
final class Plots {
    private static final double LOWEST = -4;
    /** The least score that is drawn. */
    static final double LEAST = power(LOWEST);

    private static final int BINS = 8;

    private Plots() {}

    /** Score against share of fraud, both in powers of ten. */
    static Element promises(Month month, boolean isMended, boolean open) {
        Plot plot = plot(
                        "what scores promise, and what came",
                        powers("score, by powers of ten"),
                        powers("of these payments, fraud").ticksAt(-3, -2, -1, 0))
                .height(260)
                .rule(MUTED, LOWEST, LOWEST, 0, 0)
                .text(MUTED, -0.35, -0.35, "end", -8, -2, "as promised");
        double[] promised = new double[BINS];
        double[] expected = new double[BINS];
        int used = 0;
        plot.veil(open);
        for (int bin = 0; bin < BINS; bin++) {
            double low = LOWEST + bin * -LOWEST / BINS;
            Month.Group group = month.between(isMended, power(low), power(low - LOWEST / BINS));
            if (group.payments() > 0) {
                double at = log(group.promised() / group.payments());
                promised[used] = at;
                expected[used++] = log(group.expected() / group.payments());
                whisker(plot, at, Interval.wilson(group.frauds(), group.payments(), 0.95));
                if (group.frauds() > 0) {
                    plot.dot(GRADIENT, at, log(group.share()));
                }
            }
        }
        int named = 0;
        while (named < used - 1 && expected[named] < LOWEST + 0.3) {
            named++;
        }
        return plot.line(FORWARD, "", Arrays.copyOf(promised, used), Arrays.copyOf(expected, used))
                .text(FORWARD, promised[named], expected[named], "start", 6, 14, "true")
                .element();
    }

    private static void whisker(Plot plot, double at, Interval interval) {
        line(plot, GRADIENT, at, Math.max(LOWEST, log(interval.low())), at, log(interval.high()));
    }

    /** The share of fraud among the blocked: promised, seen in those that were let through, and true. */
    static Element blocked(Month month, boolean isMended, double through, double level) {
        Month.Group blocked = month.letThrough(isMended, 1);
        Month.Group seen = month.letThrough(isMended, through);
        Plot plot = plot(
                        "the blocked",
                        axis("share of fraud among the blocked", 0, 1).format(Drift::percent),
                        rows())
                .height(180);
        if (blocked.payments() > 0) {
            row(plot, MUTED, 3, blocked.promised() / blocked.payments(), "promised by the scores");
            row(plot, GRADIENT, 1, blocked.share(), "came, as nobody at the bank can know");
        }
        if (seen.payments() == 0) {
            return plot.text(MUTED, 0, 2, "start", 8, -8, "seen: no label").element();
        }
        Interval interval = Interval.wilson(seen.frauds(), seen.payments(), level);
        line(plot, DATA, interval.low(), 2, interval.high(), 2);
        row(plot, DATA, 2, seen.share(), "seen in " + seen.payments() + " let through");
        return plot.element();
    }

    private static void line(Plot plot, Role role, double x1, double y1, double x2, double y2) {
        plot.mark((x, y) -> Element.of("path", "whiskers " + role.className())
                .attr(
                        "d",
                        "M" + Decimal.write(x.of(x1), 2) + " " + Decimal.write(y.of(y1), 2) + "L"
                                + Decimal.write(x.of(x2), 2) + " " + Decimal.write(y.of(y2), 2)));
    }

    private static void row(Plot plot, Role role, double y, double share, String name) {
        plot.dot(role, share, y, role != GRADIENT).text(role, 0, y, "start", 8, -8, name);
    }

    private static Axis rows() {
        return axis("", 0.4, 3.6).ticks(0);
    }

    private static Axis powers(String title) {
        return axis(title, LOWEST, 0).ticks(4).format(exponent -> Decimal.showShort(100 * power(exponent), 2) + " %");
    }

    private static double power(double exponent) {
        return StrictMath.exp(exponent * StrictMath.log(10));
    }

    private static double log(double value) {
        return value > 0 ? StrictMath.log(value) / StrictMath.log(10) : Double.NEGATIVE_INFINITY;
    }
}
