package unstuck.widget.repair;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.GRADIENT;
import static unstuck.figure.plot.Role.MOVABLE;
import static unstuck.figure.plot.Role.MUTED;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.plot.Plot;
import unstuck.math.SeededUniform;
import unstuck.math.calibration.ReliabilityBins;

/** The maps themselves, and what they lose by the number of rows that they were given. */
final class Plots {
    private static final int POINTS = 60;
    private static final int RESAMPLES = 40;
    /** So many of the forty lie outside at either end: the band holds nine in ten. */
    private static final int OUTSIDE = 2;

    private Plots() {}

    /** What each map makes of a score, with the bootstrap band of one, and what came of the test rows: it gives away which is best. */
    static Element maps(Trial trial, Kind chosen, int size, int seed, boolean open) {
        Plot plot = plot(
                        "maps from score to probability",
                        axis(trial.model.isProbability() ? "score" : "margin", 0, 1),
                        axis("probability, and share that came", 0, 1))
                .height(280)
                .roomForNames(84);
        if (trial.model.isProbability()) {
            plot.rule(MUTED, 0, 0, 1, 1);
        }
        if (chosen.fits(trial.model)) {
            band(plot, trial, chosen, size, seed);
        }
        double[] scores = grid();
        for (Kind kind : Kind.values()) {
            if (kind.fits(trial.model)) {
                plot.line(kind.role, kind.label, scores, mapped(trial.map(kind, size), scores));
            }
        }
        plot.veil(open);
        ReliabilityBins bins = ReliabilityBins.byCount(trial.scores(), trial.came(), 10);
        for (int bin = 0; bin < bins.bins(); bin++) {
            if (bins.count(bin) > 0) {
                plot.dot(GRADIENT, bins.meanScore(bin), bins.share(bin));
            }
        }
        return plot.element();
    }

    private static void band(Plot plot, Trial trial, Kind kind, int size, int seed) {
        double[] scores = grid();
        double[][] all = new double[scores.length][RESAMPLES];
        SeededUniform random = new SeededUniform(seed);
        for (int i = 0; i < RESAMPLES; i++) {
            DoubleUnaryOperator map = trial.resampled(kind, size, random);
            for (int k = 0; k < scores.length; k++) {
                all[k][i] = map.applyAsDouble(scores[k]);
            }
        }
        double[] outlineX = new double[2 * scores.length];
        double[] outlineY = new double[2 * scores.length];
        for (int k = 0; k < scores.length; k++) {
            Arrays.sort(all[k]);
            int back = outlineX.length - 1 - k;
            outlineX[k] = scores[k];
            outlineY[k] = all[k][OUTSIDE];
            outlineX[back] = scores[k];
            outlineY[back] = all[k][RESAMPLES - 1 - OUTSIDE];
        }
        plot.mark((x, y) -> {
            String d = "";
            for (int i = 0; i < outlineX.length; i++) {
                d += (i == 0 ? "M" : "L") + Decimal.write(x.of(outlineX[i]), 1) + " "
                        + Decimal.write(y.of(outlineY[i]), 1);
            }
            return Element.of("path", "area " + kind.role.className()).attr("d", d + "Z");
        });
    }

    private static double[] grid() {
        double[] grid = new double[POINTS + 1];
        for (int i = 0; i <= POINTS; i++) {
            grid[i] = (double) i / POINTS;
        }
        return grid;
    }

    private static double[] mapped(DoubleUnaryOperator map, double[] scores) {
        double[] mapped = new double[scores.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = map.applyAsDouble(scores[i]);
        }
        return mapped;
    }

    /** The mean loss of each map over the number of calibration rows, which doubles from tick to tick or nearly so. */
    static Element losses(Trial trial, int size, boolean open) {
        int last = Trial.SIZES.length - 1;
        boolean hasRaw = trial.model.isProbability();
        double raw = hasRaw ? trial.judged(p -> p).clipped() : Double.MAX_VALUE;
        double[] places = new double[last + 1];
        double least = raw;
        for (int i = 0; i <= last; i++) {
            places[i] = i;
            least = Math.min(least, trial.loss(trial.best(i), i));
        }
        double bottom = Math.floor(least * 50 - 0.2) / 50;
        double top = bottom + 0.2;
        Plot plot = plot(
                        "loss on other rows",
                        axis("calibration rows", 0, last)
                                .ticks(last)
                                .format(i -> Decimal.write(Trial.SIZES[(int) i], 0)),
                        axis("log loss on 3,000 other rows", bottom, top))
                .height(280)
                .roomForNames(84)
                .veil(open);
        for (Kind kind : Kind.values()) {
            if (kind.fits(trial.model)) {
                double[] losses = new double[last + 1];
                for (int i = 0; i <= last; i++) {
                    losses[i] = trial.loss(kind, i);
                }
                plot.line(kind.role, kind.label, places, losses);
            }
        }
        if (raw <= top) {
            plot.line(GRADIENT, "raw score", new double[] {0, last}, new double[] {raw, raw});
        } else if (hasRaw) {
            String above = "raw score: " + Decimal.show(raw, 2) + ", above this plot";
            plot.text(GRADIENT, last, top, "end", -4, 12, above);
        }
        return plot.veil(false)
                .rule(MOVABLE, size, bottom, size, top)
                .handle(Repair.SIZE, size, bottom + (top - bottom) * 0.93)
                .element();
    }
}
