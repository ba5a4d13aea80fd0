package unstuck.math.pca;

/**
 * How points of the plane spread around their mean, and the line through the mean along which they spread most: their first
 * principal component (Pearson 1901). All spreads are means of squares, over n, so that by Pythagoras, for every line
 * through the mean, the spread along it and the mean squared distance across it add up to the same {@link #total}.
 */
public final class PlaneSpread {
    /** Spreads that differ by less than this share of the total are equal but for rounding. */
    private static final double ROUND = 1e-9;
    /** The square of the share of their mean by which numbers that are equal deviate from it, for rounding, at most. */
    private static final double EQUAL = 1e-24;

    private final double meanX;
    private final double meanY;
    private final double xx;
    private final double xy;
    private final double yy;

    private PlaneSpread(double[] x, double[] y) {
        meanX = mean(x);
        meanY = mean(y);
        xx = product(x, meanX, x, meanX);
        xy = product(x, meanX, y, meanY);
        yy = product(y, meanY, y, meanY);
    }

    /** Of at least one point; both lists are of one length, of finite numbers. */
    public static PlaneSpread of(double[] x, double[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(
                    "Points need as many x as y, at least one, not " + x.length + " and " + y.length + ".");
        }
        return new PlaneSpread(x, y);
    }

    private static double mean(double[] x) {
        double sum = 0;
        for (double each : x) {
            sum += each;
        }
        return sum / x.length;
    }

    private static double product(double[] x, double meanX, double[] y, double meanY) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum / x.length;
    }

    public double meanX() {
        return meanX;
    }

    public double meanY() {
        return meanY;
    }

    /** The mean squared distance from the mean, for all lines the same. */
    public double total() {
        return xx + yy;
    }

    /** The mean square of where the points lie along the line of this angle, in degrees from the x axis. */
    public double along(double degrees) {
        double c = StrictMath.cos(radians(degrees));
        double s = StrictMath.sin(radians(degrees));
        return c * c * xx + 2 * c * s * xy + s * s * yy;
    }

    /** The mean squared distance of the points from that line. */
    public double across(double degrees) {
        double c = StrictMath.cos(radians(degrees));
        double s = StrictMath.sin(radians(degrees));
        return s * s * xx - 2 * c * s * xy + c * c * yy;
    }

    /** Whether every line keeps the same, so that none is best. */
    public boolean isRound() {
        SymmetricEigen eigen = eigen();
        return isPoint() || eigen.value(0) - eigen.value(1) <= ROUND * total();
    }

    /** The angle of the line that keeps most, in degrees, above −90 and up to 90; of no meaning where all keep the same. */
    public double bestAngle() {
        double[] direction = eigen().vector(0);
        double angle = StrictMath.atan2(direction[1], direction[0]) * 180 / Math.PI;
        return angle > 90 ? angle - 180 : angle <= -90 ? angle + 180 : angle;
    }

    private SymmetricEigen eigen() {
        return SymmetricEigen.of(new double[] {xx, xy, xy, yy}, 2);
    }

    /** Whether all points lie in one place, but for rounding: then there is no spread. */
    public boolean isPoint() {
        return isConstantX() && isConstantY();
    }

    /** Whether all x are equal, but for rounding. */
    public boolean isConstantX() {
        return xx <= EQUAL * meanX * meanX;
    }

    /** Whether all y are equal, but for rounding. */
    public boolean isConstantY() {
        return yy <= EQUAL * meanY * meanY;
    }

    /** The root of the mean square of x around its mean. */
    public double deviationX() {
        return Math.sqrt(xx);
    }

    /** The root of the mean square of y around its mean. */
    public double deviationY() {
        return Math.sqrt(yy);
    }

    /** Between −1 and 1; NaN where all x or all y are equal. */
    public double correlation() {
        return xy / Math.sqrt(xx) / Math.sqrt(yy);
    }

    /** The angle of the line that makes the mean squared vertical distance least: y predicted from x. */
    public double angleOfYOnX() {
        return StrictMath.atan(xy / xx) * 180 / Math.PI;
    }

    /** The angle of the line that makes the mean squared horizontal distance least: x predicted from y. */
    public double angleOfXOnY() {
        double angle = 90 - StrictMath.atan(xy / yy) * 180 / Math.PI;
        return angle > 90 ? angle - 180 : angle;
    }

    private static double radians(double degrees) {
        return degrees * Math.PI / 180;
    }
}
