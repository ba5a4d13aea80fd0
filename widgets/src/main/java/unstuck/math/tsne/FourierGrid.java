package unstuck.math.tsne;

/**
 * The repulsion by interpolation on a grid: time in proportion to the number of points, and to the grid.
 *
 * <p>The potential φᵢ = Σⱼ q(dᵢⱼ) gives both sums, for Z = Σᵢ φᵢ − n and Rᵢ = −½∇φᵢ: one charge a point, one convolution,
 * one kernel. Every point spreads its charge over 4×4 nodes by a cubic B-spline, a Fourier transform convolves the nodes
 * with the kernel's smooth part, the same spline reads potential and slope back, and what the grid cannot resolve is added
 * pair by pair ({@link SplitKernel}). The grid's spacing, and with it the radius of the pairs, is the one for which both
 * together should cost least.
 *
 * <p>Potentials last for three embeddings, unless a point drifts far: they are read where the points are
 * now, and near pairs are never of old. In the test's pictures forces err by at most 2 %, and while points drift by 2.5 %.
 *
 * <p>After Linderman, Rachh, Hoskins, Steinerberger and Kluger (2019), Fast interpolation-based t-SNE, Nature Methods 16,
 * who interpolate two kernels by polynomials and without a near part; split and spline are those of the smooth
 * particle-mesh Ewald method (Essmann et al. 1995).
 */
public final class FourierGrid implements Repulsion {
    private static final int[] LENGTHS = {32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024};
    /** Nodes of a side that a spline may need beyond the points, and points that drift. */
    private static final int MARGIN = 6;
    /** The box is larger than the embedding by this, so that it lasts for a while. */
    private static final double ROOM = 1.3;
    /** Up to this spacing the grid alone resolves the kernel. */
    private static final double FINE = 0.5;
    /** Radius of the near pairs in spacings. */
    private static final double RADIUS = 1.75;
    /** No pair is that near. It is not 0, for at the first fraction after an integer V8 compiles all that uses it anew. */
    private static final double NO_RADIUS = 1e-7;
    /** Embeddings for which potentials last, at most. */
    private static final int POTENTIALS_LAST = 3;
    /** And how far a point may drift from where they were computed, along an axis: a spacing, or half the kernel's width. */
    private static final double DRIFT = 0.5;
    /** Potentials computed on a grid before it is chosen again. */
    private static final int GRID_LASTS = 16;
    /** Points whose places tell how dense the picture is. */
    private static final int SAMPLE = 400;
    /** What a pair costs while potentials last when a number of the transforms, at one of its stages, costs 1. */
    private static final double COST_OF_PAIR = 7;

    private final int n;
    private final ColumnTransform[] transforms = new ColumnTransform[LENGTHS.length];
    private final NearPairs nearPairs;
    /** Where the points lay when the potentials were computed. */
    private final double[] charged;

    private GridConvolution grid;
    private double box;
    private double lowX;
    private double lowY;
    private double extent;
    private double originX;
    private double originY;
    private int gridAge;
    private int potentialsAge;

    /** For embeddings of {@code n} points. */
    public FourierGrid(int n) {
        this.n = n;
        charged = new double[2 * n];
        nearPairs = new NearPairs(n);
    }

    @Override
    public double compute(double[] y, double[] push) {
        measure(y);
        if (potentialsAge == POTENTIALS_LAST || grid == null || farthest(y, charged) > Math.min(DRIFT, grid.spacing)) {
            charge(y);
            potentialsAge = 0;
        }
        potentialsAge++;
        double z =
                gather(grid.nodes, grid.side, 1 / grid.spacing, y, originX, originY, push) - grid.kernel.smooth(0) * n;
        if (grid.spacing > FINE) {
            z += nearPairs.add(grid.kernel, y, lowX, lowY, extent, push);
        }
        return z;
    }

    /** The longest way of a point along an axis between two embeddings. */
    private static double farthest(double[] y, double[] other) {
        double farthest = 0;
        int i = 0;
        do {
            double distance = Math.abs(y[i] - other[i]);
            farthest = distance > farthest ? distance : farthest;
            i++;
        } while (i < y.length);
        return farthest;
    }

    /** Potentials of the points as they lie now. */
    private void charge(double[] y) {
        if (grid == null || extent > box || gridAge == GRID_LASTS) {
            choose(y);
            gridAge = 0;
        }
        gridAge++;
        double slack = (box - extent) / 2;
        originX = lowX - slack - 2 * grid.spacing;
        originY = lowY - slack - 2 * grid.spacing;
        grid.clear();
        spread(y);
        grid.convolve();
        System.arraycopy(y, 0, charged, 0, y.length);
    }

    private void measure(double[] y) {
        double minX = y[0];
        double maxX = minX;
        double minY = y[1];
        double maxY = minY;
        for (int i = 2; i < y.length; i += 2) {
            double a = y[i];
            double b = y[i + 1];
            minX = a < minX ? a : minX;
            maxX = a > maxX ? a : maxX;
            minY = b < minY ? b : minY;
            maxY = b > maxY ? b : maxY;
        }
        lowX = minX;
        lowY = minY;
        extent = Math.max(Math.max(maxX - minX, maxY - minY), 1e-6);
    }

    /** Chooses the spacing for which transforms and near pairs together should take least time. */
    private void choose(double[] y) {
        double room = extent * ROOM;
        double pairsPerArea = pairsPerArea(y);
        int best = 0;
        double leastCost = Double.POSITIVE_INFINITY;
        for (int k = 0; k < LENGTHS.length; k++) {
            int length = LENGTHS[k];
            double radius = radius(room / (length / 2 - MARGIN));
            double pairs = Math.min(pairsPerArea * Math.PI * radius * radius, n * (n - 1.0) / 2);
            double cost = COST_OF_PAIR * pairs + length * length * StrictMath.log(length);
            if (cost < leastCost) {
                leastCost = cost;
                best = k;
            }
        }
        int length = LENGTHS[best];
        if (grid != null && grid.side == length / 2 && extent <= box && room > 0.9 * box) {
            return;
        }
        if (transforms[best] == null) {
            transforms[best] = new ColumnTransform(length);
        }
        box = room;
        double spacing = box / (length / 2 - MARGIN);
        grid = new GridConvolution(transforms[best], spacing, new SplitKernel(radius(spacing)));
    }

    private static double radius(double spacing) {
        return spacing <= FINE ? NO_RADIUS : RADIUS * spacing;
    }

    /** How many pairs a small circle around a point adds for its area, from counts of a sample in a coarse grid. */
    private double pairsPerArea(double[] y) {
        int cells = 16;
        int[] counts = new int[cells * cells];
        double perCell = cells / (extent * 1.0001);
        int step = 2 * Math.max(1, n / SAMPLE);
        int points = 0;
        for (int i = 0; i < y.length; i += step) {
            int row = (int) ((y[i] - lowX) * perCell);
            int column = (int) ((y[i + 1] - lowY) * perCell);
            counts[row * cells + column]++;
            points++;
        }
        int squares = 0;
        for (int count : counts) {
            squares += count * count;
        }
        double share = (double) n / points;
        return 0.5 * squares * share * share * perCell * perCell;
    }

    private void spread(double[] y) {
        double[] nodes = grid.nodes;
        int side = grid.side;
        double perNode = 1 / grid.spacing;
        int end = y.length;
        for (int i = 0; i < end; i += 2) {
            double gx = (y[i] - originX) * perNode;
            double gy = (y[i + 1] - originY) * perNode;
            int ix = (int) gx;
            int iy = (int) gy;
            double t = gx - ix;
            double r = 1 - t;
            double x0 = r * r * r / 6;
            double x3 = t * t * t / 6;
            double x1 = 2.0 / 3 - t * t * (1 - 0.5 * t);
            double x2 = 1 - x0 - x1 - x3;
            t = gy - iy;
            r = 1 - t;
            double y0 = r * r * r / 6;
            double y3 = t * t * t / 6;
            double y1 = 2.0 / 3 - t * t * (1 - 0.5 * t);
            double y2 = 1 - y0 - y1 - y3;
            int k = (ix - 1) * side + iy - 1;
            nodes[k] += x0 * y0;
            nodes[k + 1] += x0 * y1;
            nodes[k + 2] += x0 * y2;
            nodes[k + 3] += x0 * y3;
            k += side;
            nodes[k] += x1 * y0;
            nodes[k + 1] += x1 * y1;
            nodes[k + 2] += x1 * y2;
            nodes[k + 3] += x1 * y3;
            k += side;
            nodes[k] += x2 * y0;
            nodes[k + 1] += x2 * y1;
            nodes[k + 2] += x2 * y2;
            nodes[k + 3] += x2 * y3;
            k += side;
            nodes[k] += x3 * y0;
            nodes[k + 1] += x3 * y1;
            nodes[k + 2] += x3 * y2;
            nodes[k + 3] += x3 * y3;
        }
    }

    /**
     * Reads −½∇φ into {@code push} and returns Σφ. It touches no object but arrays: what V8 compiles while the loop runs
     * else holds only until the loop's end, and is thrown away there, in every iteration.
     */
    private static double gather(
            double[] nodes, int side, double perNode, double[] y, double originX, double originY, double[] push) {
        double slope = -0.5 * perNode;
        double sum = 0;
        int end = y.length;
        for (int i = 0; i < end; i += 2) {
            double gx = (y[i] - originX) * perNode;
            double gy = (y[i + 1] - originY) * perNode;
            int ix = (int) gx;
            int iy = (int) gy;
            double t = gx - ix;
            double r = 1 - t;
            double x0 = r * r * r / 6;
            double x3 = t * t * t / 6;
            double x1 = 2.0 / 3 - t * t * (1 - 0.5 * t);
            double x2 = 1 - x0 - x1 - x3;
            double dx0 = -0.5 * r * r;
            double dx3 = 0.5 * t * t;
            double dx1 = t * (1.5 * t - 2);
            double dx2 = -dx0 - dx1 - dx3;
            t = gy - iy;
            r = 1 - t;
            double y0 = r * r * r / 6;
            double y3 = t * t * t / 6;
            double y1 = 2.0 / 3 - t * t * (1 - 0.5 * t);
            double y2 = 1 - y0 - y1 - y3;
            double dy0 = -0.5 * r * r;
            double dy3 = 0.5 * t * t;
            double dy1 = t * (1.5 * t - 2);
            double dy2 = -dy0 - dy1 - dy3;
            int k = (ix - 1) * side + iy - 1;
            double a = nodes[k];
            double b = nodes[k + 1];
            double c = nodes[k + 2];
            double d = nodes[k + 3];
            double value = a * y0 + b * y1 + c * y2 + d * y3;
            sum += x0 * value;
            double slopeX = dx0 * value;
            double slopeY = x0 * (a * dy0 + b * dy1 + c * dy2 + d * dy3);
            k += side;
            a = nodes[k];
            b = nodes[k + 1];
            c = nodes[k + 2];
            d = nodes[k + 3];
            value = a * y0 + b * y1 + c * y2 + d * y3;
            sum += x1 * value;
            slopeX += dx1 * value;
            slopeY += x1 * (a * dy0 + b * dy1 + c * dy2 + d * dy3);
            k += side;
            a = nodes[k];
            b = nodes[k + 1];
            c = nodes[k + 2];
            d = nodes[k + 3];
            value = a * y0 + b * y1 + c * y2 + d * y3;
            sum += x2 * value;
            slopeX += dx2 * value;
            slopeY += x2 * (a * dy0 + b * dy1 + c * dy2 + d * dy3);
            k += side;
            a = nodes[k];
            b = nodes[k + 1];
            c = nodes[k + 2];
            d = nodes[k + 3];
            value = a * y0 + b * y1 + c * y2 + d * y3;
            sum += x3 * value;
            slopeX += dx3 * value;
            slopeY += x3 * (a * dy0 + b * dy1 + c * dy2 + d * dy3);
            push[i] = slope * slopeX;
            push[i + 1] = slope * slopeY;
        }
        return sum;
    }
}
