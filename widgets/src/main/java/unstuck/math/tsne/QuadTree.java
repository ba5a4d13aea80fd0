package unstuck.math.tsne;

import java.util.Arrays;

/**
 * Points in the plane, parted into four squares, and these again, until few are left together. As the points move, the nodes
 * keep them and their centres follow; boxes are those of when the tree was grown.
 */
final class QuadTree {
    private static final int LEAF = 16;
    /** Points that lie together within 2⁻²⁰ of the picture are not parted further. */
    private static final int DEEPEST = 20;
    /** The tree is good for as long as no point has moved farther than this share of the picture's side. */
    private static final double NEGLIGIBLE = 0.05;

    /** The points in the order of the leaves, and where they lie. */
    final int[] order;

    final double[] xs;
    final double[] ys;
    /** Of every node, which stands before its children: where its points begin and end, its first child or −1. */
    int[] starts = {};

    int[] ends = {};
    int[] children = {};
    int nodes;
    /** Of every node: the centre of its points, and the box about them. */
    double[] centreX;

    double[] centreY;
    double[] lowX;
    double[] lowY;
    double[] highX;
    double[] highY;
    /** The square of the longer side of the box. */
    double[] squaredSizes;

    private final int n;
    private final int[] spare;
    /** Where the points lay when the tree was grown. */
    private final double[] oldXs;

    private final double[] oldYs;
    /** The picture’s lower left corner; that corner and the picture’s side when the tree was grown. */
    private double lowestX;

    private double lowestY;
    private double oldLowestX;
    private double oldLowestY;
    private double side;

    /** For {@code n} points; it is still to be grown. */
    QuadTree(int n) {
        this.n = n;
        order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        spare = new int[n];
        xs = new double[n];
        ys = new double[n];
        oldXs = new double[n];
        oldYs = new double[n];
        room(64);
    }

    private void room(int size) {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        children = Arrays.copyOf(children, size);
        centreX = new double[size];
        centreY = new double[size];
        lowX = new double[size];
        lowY = new double[size];
        highX = new double[size];
        highY = new double[size];
        squaredSizes = new double[size];
    }

    /** Grows the tree over points x₀, y₀, x₁, y₁, …. */
    void grow(double[] y) {
        side = take(y);
        oldLowestX = lowestX;
        oldLowestY = lowestY;
        nodes = 1;
        grow(y, 0, 0, n, lowestX, lowestY, side, 0);
        take(y);
        System.arraycopy(xs, 0, oldXs, 0, n);
        System.arraycopy(ys, 0, oldYs, 0, n);
        bound();
    }

    /**
     * Takes where the points are now, and says whether none has gone far from where it was in the picture; else the tree is
     * to be grown again. That the whole picture grows, as it does at first, changes nothing.
     */
    boolean follow(double[] y) {
        double scale = take(y) / side;
        double driftX = lowestX - scale * oldLowestX;
        double driftY = lowestY - scale * oldLowestY;
        double[] px = xs;
        double[] py = ys;
        double[] oldX = oldXs;
        double[] oldY = oldYs;
        double farthest = 0;
        int k = 0;
        do {
            double dx = Math.abs(px[k] - scale * oldX[k] - driftX);
            double dy = Math.abs(py[k] - scale * oldY[k] - driftY);
            farthest = dx > farthest ? dx : farthest;
            farthest = dy > farthest ? dy : farthest;
            k++;
        } while (k < px.length);
        return farthest <= NEGLIGIBLE * scale * side;
    }

    /** Takes the points’ places, and returns the longer side of the box about them. */
    private double take(double[] y) {
        int[] sorted = order;
        double[] px = xs;
        double[] py = ys;
        double left = y[0];
        double right = left;
        double bottom = y[1];
        double top = bottom;
        int k = 0;
        do {
            int i = 2 * sorted[k];
            double x = y[i];
            double above = y[i + 1];
            px[k] = x;
            py[k] = above;
            left = x < left ? x : left;
            right = x > right ? x : right;
            bottom = above < bottom ? above : bottom;
            top = above > top ? above : top;
            k++;
        } while (k < sorted.length);
        lowestX = left;
        lowestY = bottom;
        return Math.max(right - left, top - bottom);
    }

    /** Parts the points from {@code from} to before {@code to} among four children, until few are left together. */
    private void grow(double[] y, int node, int from, int to, double left, double bottom, double side, int depth) {
        starts[node] = from;
        ends[node] = to;
        children[node] = -1;
        if (to - from <= LEAF || depth == DEEPEST) {
            return;
        }
        int child = nodes;
        nodes += 4;
        if (nodes > starts.length) {
            room(2 * nodes);
        }
        children[node] = child;
        double half = side / 2;
        double middleX = left + half;
        double middleY = bottom + half;
        partInFour(y, from, to, middleX, middleY, child);
        for (int quarter = 0; quarter < 4; quarter++) {
            int c = child + quarter;
            double itsLeft = quarter < 2 ? left : middleX;
            double itsBottom = quarter % 2 == 0 ? bottom : middleY;
            grow(y, c, starts[c], ends[c], itsLeft, itsBottom, half, depth + 1);
        }
    }

    /** Orders points by the child in whose quarter they lie, and notes where each child's begin and end. */
    private void partInFour(double[] y, int from, int to, double middleX, double middleY, int child) {
        System.arraycopy(order, from, spare, from, to - from);
        Arrays.fill(ends, child, child + 4, 0);
        for (int k = from; k < to; k++) {
            ends[child + quarter(y, order[k], middleX, middleY)]++;
        }
        int end = from;
        for (int c = child; c < child + 4; c++) {
            starts[c] = end;
            end += ends[c];
            ends[c] = starts[c];
        }
        for (int k = from; k < to; k++) {
            order[ends[child + quarter(y, spare[k], middleX, middleY)]++] = spare[k];
        }
    }

    /** Left below, left above, right below, right above. */
    private static int quarter(double[] y, int i, double middleX, double middleY) {
        return (y[2 * i] < middleX ? 0 : 2) + (y[2 * i + 1] < middleY ? 0 : 1);
    }

    /** The centres of all nodes as the points lie now, children before their parents. */
    void centre() {
        int[] first = starts;
        int[] last = ends;
        int[] below = children;
        double[] px = xs;
        double[] py = ys;
        double[] cx = centreX;
        double[] cy = centreY;
        int node = nodes - 1;
        do {
            double sumX = 0;
            double sumY = 0;
            int from = first[node];
            int to = last[node];
            int child = below[node];
            if (child < 0) {
                for (int k = from; k < to; k++) {
                    sumX += px[k];
                    sumY += py[k];
                }
            } else {
                for (int c = child; c < child + 4; c++) {
                    int count = last[c] - first[c];
                    sumX += cx[c] * count;
                    sumY += cy[c] * count;
                }
            }
            int count = Math.max(1, to - from);
            cx[node] = sumX / count;
            cy[node] = sumY / count;
            node--;
        } while (node >= 0);
    }

    /** The boxes about the points of all nodes. A parent's is made from its points too, so that one short loop does for all. */
    private void bound() {
        double[] px = xs;
        double[] py = ys;
        for (int node = nodes - 1; node >= 0; node--) {
            double left = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = left;
            double top = right;
            for (int k = starts[node]; k < ends[node]; k++) {
                double x = px[k];
                double y = py[k];
                left = x < left ? x : left;
                right = x > right ? x : right;
                bottom = y < bottom ? y : bottom;
                top = y > top ? y : top;
            }
            lowX[node] = left;
            highX[node] = right;
            lowY[node] = bottom;
            highY[node] = top;
            double size = Math.max(right - left, top - bottom);
            squaredSizes[node] = size * size;
        }
    }
}
