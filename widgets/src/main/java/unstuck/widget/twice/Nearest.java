package unstuck.widget.twice;

/** What lies near on paper, and what is among a row’s nearest. */
final class Nearest {
    private Nearest() {}

    /** The row whose first two numbers are nearest to a place. */
    static int to(double[] x, int d, double px, double py) {
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < x.length; i += d) {
            double square = (x[i] - px) * (x[i] - px) + (x[i + 1] - py) * (x[i + 1] - py);
            if (square < least) {
                least = square;
                nearest = i / d;
            }
        }
        return nearest;
    }

    static boolean isAmong(int[] rows, int row) {
        for (int each : rows) {
            if (each == row) {
                return true;
            }
        }
        return false;
    }
}
