package unstuck.math.tsne;

import java.util.Arrays;

/**
 * The repulsion by a quadtree (Barnes and Hut 1986; van der Maaten 2014): a group of points that is far for its size acts
 * from its centre. The leaves hold up to 16 points, and the tree is walked once for each leaf, not for each point: what is
 * far from the whole leaf is listed and acts on all its points, the rest is added pair by pair.
 *
 * <p>Points move little in an iteration. So the tree is grown anew only now and then; in between the groups stay, and their
 * centres and boxes follow the points.
 */
public final class BarnesHut implements Repulsion {
    private static final int LEAF = 16;
    /** Points that lie together within 2⁻²⁰ of the picture are not parted further. */
    private static final int DEEPEST = 20;
    /** Iterations for which a tree lasts. */
    private static final int LASTS = 10;

    private final double squaredTheta;
    private final int n;
    /** The points in the order of the leaves. */
    private final int[] order;

    private final int[] spare;
    private final double[] xs;
    private final double[] ys;
    private int age = LASTS;
    /** Of every node, which stands before its children: where its points begin and end, its first child or −1. */
    private int[] starts;

    private int[] ends;
    private int[] children;
    private int nodes;
    /** Of every node: the centre of its points, and the box about them. */
    private double[] centreX;

    private double[] centreY;
    private double[] lowX;
    private double[] lowY;
    private double[] highX;
    private double[] highY;
    /** The square of the longer side of the box. */
    private double[] squaredSizes;

    private int[] stack;
    /** What acts on the leaf at hand: groups from their centres, and points, with the number of points of each. */
    private double[] actingX;

    private double[] actingY;
    private double[] actingCount;

    /**
     * For embeddings of {@code n} points.
     *
     * @param theta a group acts from its centre if its box is less than θ times its distance wide and high; 0 makes the sums
     *     exact, 0.5 is usual
     */
    public BarnesHut(int n, double theta) {
        if (!(theta >= 0 && theta <= 1)) {
            throw new IllegalArgumentException("The opening θ must be from 0 to 1, not " + theta + ".");
        }
        this.n = n;
        squaredTheta = theta * theta;
        order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        spare = new int[n];
        xs = new double[n];
        ys = new double[n];
        starts = new int[0];
        ends = new int[0];
        children = new int[0];
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
        stack = new int[size];
        actingX = new double[n + size];
        actingY = new double[n + size];
        actingCount = new double[n + size];
    }

    @Override
    public double compute(double[] y, double[] push) {
        if (age == LASTS) {
            plant(y);
            age = 0;
        }
        age++;
        follow(y);
        double z = 0;
        for (int leaf = 0; leaf < nodes; leaf++) {
            if (children[leaf] < 0 && starts[leaf] < ends[leaf]) {
                z += act(leaf, list(leaf), push);
            }
        }
        // Every point has met itself.
        return z - n;
    }

    private void plant(double[] y) {
        double left = y[0];
        double right = left;
        double bottom = y[1];
        double top = bottom;
        for (int i = 1; i < n; i++) {
            left = Math.min(left, y[2 * i]);
            right = Math.max(right, y[2 * i]);
            bottom = Math.min(bottom, y[2 * i + 1]);
            top = Math.max(top, y[2 * i + 1]);
        }
        nodes = 1;
        grow(y, 0, 0, n, left, bottom, Math.max(right - left, top - bottom), 0);
    }

    /** Parts the points from {@code from} to before {@code to} among four children, until few are left together. */
    private void grow(double[] y, int node, int from, int to, double left, double bottom, double side, int depth) {
        starts[node] = from;
        ends[node] = to;
        children[node] = -1;
        if (to - from <= LEAF || depth == DEEPEST) {
            return;
        }
        double half = side / 2;
        double middleX = left + half;
        double middleY = bottom + half;
        int middle = part(y, from, to, 0, middleX);
        int first = part(y, from, middle, 1, middleY);
        int last = part(y, middle, to, 1, middleY);
        int child = nodes;
        nodes += 4;
        if (nodes > starts.length) {
            room(2 * nodes);
        }
        children[node] = child;
        grow(y, child, from, first, left, bottom, half, depth + 1);
        grow(y, child + 1, first, middle, left, middleY, half, depth + 1);
        grow(y, child + 2, middle, last, middleX, bottom, half, depth + 1);
        grow(y, child + 3, last, to, middleX, middleY, half, depth + 1);
    }

    /** Puts the points below {@code bound} along an axis first, both kinds in the order they had; returns where those end. */
    private int part(double[] y, int from, int to, int axis, double bound) {
        int below = from;
        int above = 0;
        for (int k = from; k < to; k++) {
            int i = order[k];
            if (y[2 * i + axis] < bound) {
                order[below++] = i;
            } else {
                spare[above++] = i;
            }
        }
        System.arraycopy(spare, 0, order, below, above);
        return below;
    }

    /** Centres and boxes of all nodes as the points lie now, children before their parents. */
    private void follow(double[] y) {
        for (int k = 0; k < n; k++) {
            int i = 2 * order[k];
            xs[k] = y[i];
            ys[k] = y[i + 1];
        }
        for (int node = nodes - 1; node >= 0; node--) {
            if (children[node] < 0) {
                boundPoints(node, starts[node], ends[node]);
            } else {
                boundChildren(node, children[node]);
            }
        }
    }

    private void boundPoints(int node, int from, int to) {
        double sumX = 0;
        double sumY = 0;
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = left;
        double top = right;
        for (int k = from; k < to; k++) {
            double x = xs[k];
            double y = ys[k];
            sumX += x;
            sumY += y;
            left = x < left ? x : left;
            right = x > right ? x : right;
            bottom = y < bottom ? y : bottom;
            top = y > top ? y : top;
        }
        int count = Math.max(1, to - from);
        centreX[node] = sumX / count;
        centreY[node] = sumY / count;
        bound(node, left, right, bottom, top);
    }

    private void boundChildren(int node, int child) {
        double sumX = 0;
        double sumY = 0;
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = left;
        double top = right;
        for (int c = child; c < child + 4; c++) {
            int count = ends[c] - starts[c];
            sumX += centreX[c] * count;
            sumY += centreY[c] * count;
            left = Math.min(left, lowX[c]);
            right = Math.max(right, highX[c]);
            bottom = Math.min(bottom, lowY[c]);
            top = Math.max(top, highY[c]);
        }
        int count = ends[node] - starts[node];
        centreX[node] = sumX / count;
        centreY[node] = sumY / count;
        bound(node, left, right, bottom, top);
    }

    private void bound(int node, double left, double right, double bottom, double top) {
        lowX[node] = left;
        highX[node] = right;
        lowY[node] = bottom;
        highY[node] = top;
        double size = Math.max(right - left, top - bottom);
        squaredSizes[node] = size * size;
    }

    /** Lists what acts on the points of a leaf, and returns how much there is. */
    private int list(int leaf) {
        double left = lowX[leaf];
        double right = highX[leaf];
        double bottom = lowY[leaf];
        double top = highY[leaf];
        int[] first = starts;
        int[] last = ends;
        int[] below = children;
        int[] waiting = stack;
        double[] xOf = centreX;
        double[] yOf = centreY;
        double[] sizes = squaredSizes;
        double[] cx = actingX;
        double[] cy = actingY;
        double[] counts = actingCount;
        double opening = squaredTheta;
        int acting = 0;
        int depth = 1;
        waiting[0] = 0;
        while (depth > 0) {
            int node = waiting[--depth];
            double x = xOf[node];
            double y = yOf[node];
            double dx = x < left ? left - x : x > right ? x - right : 0;
            double dy = y < bottom ? bottom - y : y > top ? y - top : 0;
            int child = below[node];
            if (sizes[node] < opening * (dx * dx + dy * dy)) {
                cx[acting] = x;
                cy[acting] = y;
                counts[acting++] = last[node] - first[node];
            } else if (child < 0) {
                acting = listPoints(first[node], last[node], acting);
            } else {
                for (int c = child; c < child + 4; c++) {
                    waiting[depth] = c;
                    depth += first[c] < last[c] ? 1 : 0;
                }
            }
        }
        return acting;
    }

    private int listPoints(int from, int to, int acting) {
        double[] px = xs;
        double[] py = ys;
        double[] cx = actingX;
        double[] cy = actingY;
        double[] counts = actingCount;
        int place = acting;
        for (int j = from; j < to; j++) {
            cx[place] = px[j];
            cy[place] = py[j];
            counts[place++] = 1;
        }
        return place;
    }

    private double act(int leaf, int acting, double[] push) {
        double[] cx = actingX;
        double[] cy = actingY;
        double[] counts = actingCount;
        double z = 0;
        for (int k = starts[leaf]; k < ends[leaf]; k++) {
            double x = xs[k];
            double y = ys[k];
            double pushX = 0;
            double pushY = 0;
            int m = 0;
            do {
                double dx = x - cx[m];
                double dy = y - cy[m];
                double q = 1 / (1 + dx * dx + dy * dy);
                double share = counts[m] * q;
                double weight = share * q;
                z += share;
                pushX += weight * dx;
                pushY += weight * dy;
                m++;
            } while (m < acting);
            int i = 2 * order[k];
            push[i] = pushX;
            push[i + 1] = pushY;
        }
        return z;
    }
}
