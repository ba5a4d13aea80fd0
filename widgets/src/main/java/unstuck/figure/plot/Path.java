package unstuck.figure.plot;

import unstuck.figure.Decimal;

/**
 * The {@code d} attribute of an SVG path, in coordinates of two decimals. Points are left out where the line stays within a
 * hundredth of a unit of them.
 */
public final class Path {
    private static final double STRAIGHT = 0.01;

    private String d = "";
    private int points;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    /** The directions in which the segment may go on lie from the right one to the left one; all do, where these are 0. */
    private double leftX;

    private double leftY;
    private double rightX;
    private double rightY;

    /** Continues the line; what is not finite lifts the pen. */
    public Path to(double x, double y) {
        if (!(Math.abs(x) <= 1e6 && Math.abs(y) <= 1e6)) {
            return lift();
        }
        if (points >= 2 && !goesOn(x, y)) {
            write('L');
            start();
        }
        lastX = x;
        lastY = y;
        points++;
        if (points == 1) {
            write('M');
            start();
        }
        return this;
    }

    /** A segment starts at the last point. */
    private void start() {
        startX = lastX;
        startY = lastY;
        leftX = leftY = rightX = rightY = 0;
    }

    /**
     * Whether the segment may go on to (x, y) and leave the last point out, too: it then passes all that are left out as near
     * as a hundredth of a unit, and none of them lies farther from its start.
     */
    private boolean goesOn(double x, double y) {
        double dx = lastX - startX;
        double dy = lastY - startY;
        double square = dx * dx + dy * dy;
        narrow(dx, dy, STRAIGHT / Math.sqrt(square));
        dx = x - startX;
        dy = y - startY;
        return cross(rightX, rightY, dx, dy) >= 0 && cross(dx, dy, leftX, leftY) >= 0 && dx * dx + dy * dy >= square;
    }

    /** Leaves of the directions those whose slope against (dx, dy) is at most {@code slope}; all where that is NaN. */
    private void narrow(double dx, double dy, double slope) {
        double x = dx - dy * slope;
        double y = dy + dx * slope;
        if (cross(x, y, leftX, leftY) >= 0) {
            leftX = x;
            leftY = y;
        }
        x = dx + dy * slope;
        y = dy - dx * slope;
        if (cross(rightX, rightY, x, y) >= 0) {
            rightX = x;
            rightY = y;
        }
    }

    private static double cross(double ax, double ay, double bx, double by) {
        return ax * by - ay * bx;
    }

    /** Ends the line; what follows is another one. */
    public Path lift() {
        if (points >= 2) {
            write('L');
        }
        points = 0;
        return this;
    }

    private void write(char command) {
        d += command + Decimal.write(lastX, 2) + " " + Decimal.write(lastY, 2);
    }

    /** Draws back to the first point. */
    public Path close() {
        lift();
        d += "Z";
        return this;
    }

    public String d() {
        lift();
        return d;
    }
}
