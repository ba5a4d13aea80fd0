package unstuck.widget.reliability;

import unstuck.math.calibration.Corp;
import unstuck.math.calibration.ReliabilityBins;

/** How rows are sorted into bins. */
enum Binning {
    WIDTH,
    COUNT,
    /** Without bins to choose: the blocks of isotonic regression. */
    CORP;

    ReliabilityBins of(double[] scores, boolean[] positive, int bins) {
        return this == WIDTH
                ? ReliabilityBins.byWidth(scores, positive, bins)
                : this == COUNT
                        ? ReliabilityBins.byCount(scores, positive, bins)
                        : Corp.of(scores, positive).blocks();
    }
}
