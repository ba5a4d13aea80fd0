package unstuck.math.quality;

import unstuck.math.Table;

/**
 * Moves, turns, mirrors and scales a picture so that it lies as well as it can on another of the same points: the least
 * Σ‖sRyᵢ + t − xᵢ‖² (Schönemann 1966; Gower 1975). In the plane the best turn has a formula: with centred points and the sums
 * C = Σ y·x and S = Σ y×x it is by the angle of (C, S), and mirroring pays if the mirrored sums are the longer.
 */
public final class Procrustes {
    private final double[] aligned;
    private final double disparity;

    private Procrustes(double[] aligned, double disparity) {
        this.aligned = aligned;
        this.disparity = disparity;
    }

    /**
     * Aligns {@code y} to {@code x}.
     *
     * @param x n points of the plane, 2n numbers, not all equal
     * @param y as many, not all equal
     */
    public static Procrustes align(double[] x, double[] y, int n) {
        Table.require(x, n, 2);
        Table.require(y, n, 2);
        double[] to = centred(x);
        double[] from = centred(y);
        double sizeOfTo = square(to);
        double sizeOfFrom = square(from);
        if (sizeOfTo == 0 || sizeOfFrom == 0) {
            throw new IllegalArgumentException("A picture whose points all lie in one place cannot be aligned.");
        }
        double xx = 0;
        double xy = 0;
        double yx = 0;
        double yy = 0;
        for (int i = 0; i < to.length; i += 2) {
            xx += to[i] * from[i];
            xy += to[i] * from[i + 1];
            yx += to[i + 1] * from[i];
            yy += to[i + 1] * from[i + 1];
        }
        double turned = (xx + yy) * (xx + yy) + (yx - xy) * (yx - xy);
        double mirrored = (xx - yy) * (xx - yy) + (yx + xy) * (yx + xy);
        double flip = mirrored > turned ? -1 : 1;
        double cosine = (xx + flip * yy) / sizeOfFrom;
        double sine = (yx - flip * xy) / sizeOfFrom;
        double[] aligned = new double[x.length];
        double meanX = mean(x, 0);
        double meanY = mean(x, 1);
        for (int i = 0; i < from.length; i += 2) {
            double a = from[i];
            double b = flip * from[i + 1];
            aligned[i] = cosine * a - sine * b + meanX;
            aligned[i + 1] = sine * a + cosine * b + meanY;
        }
        return new Procrustes(aligned, 1 - Math.max(turned, mirrored) / (sizeOfTo * sizeOfFrom));
    }

    private static double mean(double[] points, int axis) {
        double sum = 0;
        for (int i = axis; i < points.length; i += 2) {
            sum += points[i];
        }
        return 2 * sum / points.length;
    }

    private static double[] centred(double[] points) {
        double meanX = mean(points, 0);
        double meanY = mean(points, 1);
        double[] centred = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            centred[i] = points[i] - meanX;
            centred[i + 1] = points[i + 1] - meanY;
        }
        return centred;
    }

    private static double square(double[] points) {
        double sum = 0;
        for (double value : points) {
            sum += value * value;
        }
        return sum;
    }

    /** The second picture, aligned, 2n numbers. */
    public double[] aligned() {
        return aligned.clone();
    }

    /** What is left between the two, as a share of the first one's spread: from 0, the same shape, to 1. */
    public double disparity() {
        return disparity;
    }
}
