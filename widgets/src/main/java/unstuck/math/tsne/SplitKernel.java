package unstuck.math.tsne;

/**
 * The kernel q(s) = 1/(1 + s) of a squared distance s, as a smooth part for a grid and a near part for pairs of points
 * closer than a radius r. With u = (r² − s)/(1 + r²) inside the radius and 0 outside,
 *
 * <p>near = q u³, smooth = q (1 − u³) = (1 + u + u²)/(1 + r²).
 *
 * <p>So the smooth part is q's Taylor polynomial about s = r² inside the radius and q itself outside, and has two continuous
 * derivatives. Without a radius all of q is smooth.
 */
final class SplitKernel {
    /** r², in squared units of the embedding. */
    final double squaredRadius;
    /** 1/(1 + r²). */
    final double scale;

    SplitKernel(double radius) {
        squaredRadius = radius * radius;
        scale = 1 / (1 + squaredRadius);
    }

    /** The smooth part at a squared distance. */
    double smooth(double s) {
        if (s >= squaredRadius) {
            return 1 / (1 + s);
        }
        double u = (squaredRadius - s) * scale;
        return (1 + u + u * u) * scale;
    }
}
