package unstuck.widget.bestline;

import unstuck.figure.Values;
import unstuck.math.pca.PlaneSpread;
import unstuck.widget.bestline.BestLine.Regression;

/** What the figure says. */
final class Verdict {
    private final Values v;
    private final Cloud cloud;
    private final PlaneSpread spread;
    private final double angle;

    Verdict(Values v) {
        this.v = v;
        cloud = Cloud.of(v);
        spread = cloud.spread();
        angle = v.get(BestLine.ANGLE);
    }

    String sentence() {
        if (spread.isPoint()) {
            return "All points lie in one place: there is no spread to keep, and no line is better than another.";
        }
        String yours = "Your line, at " + BestLine.degrees(angle) + ", keeps " + BestLine.show(spread.along(angle))
                + " of " + BestLine.show(spread.total()) + " (" + BestLine.share(spread, angle) + "); "
                + Budget.rest(spread, angle) + " lies across it.";
        return yours + best() + units() + regression();
    }

    private String best() {
        if (!v.get(BestLine.REVEAL)) {
            return " Turn it until it keeps as much as it can, then show the best line.";
        }
        if (spread.isRound()) {
            return " Every other line keeps as much: these points spread alike in all directions.";
        }
        double best = spread.bestAngle();
        double off = Math.abs(best - angle);
        return Math.min(off, 180 - off) <= 1.5
                ? " That is the best line, to a degree."
                : " The best line, at " + BestLine.degrees(best) + ", keeps " + BestLine.share(spread, best) + ".";
    }

    private String units() {
        if (v.get(BestLine.STANDARDISE)) {
            return " " + standardised();
        }
        if (v.get(BestLine.STRETCH) == 1) {
            return "";
        }
        PlaneSpread raw = Cloud.raw(v).spread();
        String stretched = " With x × " + BestLine.STRETCH.write(v.get(BestLine.STRETCH));
        return !v.get(BestLine.REVEAL) || raw.isRound() || spread.isRound()
                ? stretched + ", as in another unit, the points spread differently."
                : stretched + ", as in another unit, the best line has gone from " + BestLine.degrees(raw.bestAngle())
                        + " to " + BestLine.degrees(spread.bestAngle()) + ", and the points are the same.";
    }

    private String standardised() {
        if (spread.isConstantX() || spread.isConstantY()) {
            String constant = spread.isConstantX() ? "x" : "y";
            return "All " + constant + " are equal: a constant column cannot be standardised, so " + constant
                    + " is dropped, and the spread that is left is the other’s.";
        }
        String correlation = "their correlation of " + BestLine.show(spread.correlation());
        if (spread.isRound()) {
            return "Standardised, both axes spread by 1, and with " + correlation + " no line is better than another.";
        }
        return !v.get(BestLine.REVEAL)
                ? "Standardised, both axes spread by 1: say where the best line will lie before you show it."
                : "Standardised, it is the diagonal whatever the points: both axes spread by 1, so neither can pull the"
                        + " line towards itself, and the sign of " + correlation
                        + " says which diagonal. Drag a point: it stays.";
    }

    private String regression() {
        Regression kind = v.get(BestLine.REGRESSION);
        if (kind == Regression.NONE) {
            return "";
        }
        boolean fromX = kind == Regression.Y_ON_X;
        if (fromX ? spread.isConstantX() : spread.isConstantY()) {
            return " Nothing can be predicted from a column that is constant, so there is no regression line.";
        }
        return " The grey line, at " + BestLine.degrees(fromX ? spread.angleOfYOnX() : spread.angleOfXOnY())
                + ", predicts " + (fromX ? "y from x: it makes the vertical" : "x from y: it makes the horizontal")
                + " distances small, not those straight across, and so leans towards the "
                + (fromX ? "x" : "y") + " axis.";
    }

    /** Pythagoras for one point. */
    String ofPoint(int i) {
        double along = cloud.along(i, angle);
        double across = cloud.across(i, angle);
        return "Point " + (i + 1) + " lies " + BestLine.show(Math.abs(along)) + " along the line from the mean and "
                + BestLine.show(Math.abs(across)) + " across it. The squares of both add up to "
                + BestLine.show(along * along + across * across)
                + ". By Pythagoras that is the square of its distance from the mean, which turning the line cannot change.";
    }
}
