package unstuck.math.calibration;

/**
 * From {@code low} to {@code high}: where a share may lie, when {@code k} of {@code n} were seen.
 *
 * @param low at most {@code high}
 */
public record Interval(double low, double high) {
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /**
     * Wilson's score interval (Wilson 1927), without continuity correction.
     *
     * @param level such as 0.95, within (0, 1)
     * @throws IllegalArgumentException where nothing was seen, more than all, or the level is none
     */
    public static Interval wilson(int k, int n, double level) {
        require(k, n, level);
        double z = Normal.quantile((1 + level) / 2);
        double share = (double) k / n;
        double shrunk = z * z / n;
        double middle = (share + shrunk / 2) / (1 + shrunk);
        double reach = z * Math.sqrt(share * (1 - share) / n + shrunk / (4.0 * n)) / (1 + shrunk);
        // The ends are exactly 0 and 1 there, and rounding would miss them.
        return new Interval(k == 0 ? 0 : middle - reach, k == n ? 1 : middle + reach);
    }

    /**
     * The exact interval of Clopper and Pearson 1934: all shares that {@code k} of {@code n} would not refute, at half the
     * remaining level on either side. It covers at least as often as it says.
     *
     * @throws IllegalArgumentException as {@link #wilson}
     */
    public static Interval clopperPearson(int k, int n, double level) {
        require(k, n, level);
        double tail = (1 - level) / 2;
        return new Interval(
                k == 0 ? 0 : Beta.quantile(k, n - k + 1, tail), k == n ? 1 : Beta.quantile(k + 1, n - k, 1 - tail));
    }

    private static void require(int k, int n, double level) {
        if (n < 1 || k < 0 || k > n) {
            throw new IllegalArgumentException("There is no share of " + k + " in " + n + ".");
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level lies between 0 and 1.");
        }
    }
}
