package unstuck.math.calibration;

/** Percentiles of a sample by linear interpolation between the sorted values: type 7 of Hyndman and Fan 1996. */
public final class Percentile {
    private Percentile() {}

    /**
     * The percentile, rounded as NumPy rounds it: a percentile that is a value of the sample may come out as the double
     * beside it, and a row on the edge of a bin shall be in the same bin.
     *
     * @param sorted rising, at least one value
     * @param percent from 0 to 100
     */
    public static double of(double[] sorted, double percent) {
        if (sorted.length == 0 || !(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("A percentile needs values, and lies between 0 and 100.");
        }
        double share = percent / 100;
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        if (below == sorted.length - 1) {
            return sorted[below];
        }
        double part = place - below;
        double step = sorted[below + 1] - sorted[below];
        return part < 0.5 ? sorted[below] + step * part : sorted[below + 1] - step * (1 - part);
    }
}
