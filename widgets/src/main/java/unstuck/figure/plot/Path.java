package unstuck.figure.plot;

import unstuck.figure.Decimal;

/** The {@code d} attribute of an SVG path, in coordinates of two decimals. */
public final class Path {
    private static final double STRAIGHT = 0.01;

    private String d = "";
    private int points;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;

    /** Continues the line; what is not finite lifts the pen. Points on the way of a straight line are left out. */
    public Path to(double x, double y) {
        if (!(Math.abs(x) <= 1e6 && Math.abs(y) <= 1e6)) {
            return lift();
        }
        if (points >= 2 && !isStraight(x, y)) {
            write('L');
            startX = lastX;
            startY = lastY;
        }
        lastX = x;
        lastY = y;
        points++;
        if (points == 1) {
            write('M');
            startX = x;
            startY = y;
        }
        return this;
    }

    /** Ends the line; what follows is another one. */
    public Path lift() {
        if (points >= 2) {
            write('L');
        }
        points = 0;
        return this;
    }

    /** Whether the last point lies between the start of its segment and (x, y), to a hundredth of a unit. */
    private boolean isStraight(double x, double y) {
        double dx = x - startX;
        double dy = y - startY;
        double across = Math.abs(dx * (lastY - startY) - dy * (lastX - startX));
        double along = dx * (lastX - startX) + dy * (lastY - startY);
        double length = Math.sqrt(dx * dx + dy * dy);
        return across <= STRAIGHT * length && along >= 0 && along <= length * length;
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
