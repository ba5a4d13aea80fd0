package unstuck.widget.reliability;

import java.util.Arrays;
import unstuck.figure.Values;
import unstuck.math.calibration.Interval;
import unstuck.math.calibration.ReliabilityBins;

/** The rows in their bins: as they came, and as one perfect model's; with all that the diagrams and measures need. */
final class Binned {
    private static final int PLACES = 60;

    final Binning binning;
    final ReliabilityBins came;
    final ReliabilityBins drawn;
    final Measures measures;
    /** Scores of rows at which the band is known, rising; where there are no bins to choose. */
    final double[] places;
    /** The band of perfect models at the places. */
    final Interval[] band;

    private final Evidence evidence;
    private final int count;
    private Interval[] consistency;

    private Binned(Evidence evidence, Binning binning, int count) {
        this.evidence = evidence;
        this.binning = binning;
        this.count = count;
        came = binning.of(evidence.scores, evidence.defaulted, count);
        drawn = binning.of(evidence.scores, evidence.drawn, count);
        boolean isCorp = binning == Binning.CORP;
        double[] errors = isCorp ? evidence.perfect.errorsOfBlocks() : evidence.perfect.errors(came);
        measures = new Measures(evidence, came, errors, isCorp);
        places = isCorp ? places(evidence.scores) : new double[0];
        band = isCorp ? evidence.perfect.band(places, Evidence.LEVEL) : new Interval[0];
    }

    /** The one that was asked for last is kept: most changes leave it as it is. */
    static Binned of(Values v, Binned last) {
        Evidence evidence = Evidence.of(v, last == null ? null : last.evidence);
        Binning binning = v.get(Reliability.BINNING);
        int count = (int) (double) v.get(Reliability.COUNT);
        return last != null && last.evidence == evidence && last.binning == binning && last.count == count
                ? last
                : new Binned(evidence, binning, count);
    }

    double[] scores() {
        return evidence.scores;
    }

    int seed() {
        return evidence.seed;
    }

    /** An interval for each of these bins, null for an empty one. */
    Interval[] intervals(Range range, ReliabilityBins bins) {
        if (range == Range.CONSISTENCY) {
            if (consistency == null) {
                // Bins of width and of count are the same whatever came.
                consistency = evidence.perfect.consistency(came, Evidence.LEVEL);
            }
            return consistency;
        }
        Interval[] intervals = new Interval[bins.bins()];
        for (int i = 0; i < intervals.length; i++) {
            if (bins.count(i) > 0) {
                intervals[i] = range == Range.WILSON
                        ? Interval.wilson(bins.positives(i), bins.count(i), Evidence.LEVEL)
                        : Interval.clopperPearson(bins.positives(i), bins.count(i), Evidence.LEVEL);
            }
        }
        return intervals;
    }

    /** Scores of rows, evenly spread over their range as far as there are any; rising, each once. */
    private static double[] places(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double[] places = new double[PLACES + 1];
        int found = 0;
        double last = sorted[sorted.length - 1];
        for (double score : sorted) {
            double next = sorted[0] + (last - sorted[0]) * found / PLACES;
            if (score >= next && (found == 0 || score > places[found - 1]) && found <= PLACES) {
                places[found++] = score;
            }
        }
        return Arrays.copyOf(places, found);
    }
}
