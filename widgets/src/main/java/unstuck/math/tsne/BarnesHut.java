package unstuck.math.tsne;

import java.util.Arrays;

/**
 * The repulsion by a quadtree (Barnes and Hut 1986; van der Maaten 2014): a group of points that is far for its size acts
 * from its centre. The leaves hold up to 16 points, and the tree is walked once for each leaf, not for each point: what is
 * far from the whole leaf is listed and acts on all its points, the rest is added pair by pair.
 */
public final class BarnesHut implements Repulsion {
    private static final int LEAF = 16;
    /** Points that lie together within 2⁻²⁰ of the picture are not parted further. */
    private static final int DEEPEST = 20;

    private final double squaredTheta;
    private final int n;
    /** The points in the order of the leaves. */
    private final int[] order;

    private final int[] spare;
    private final double[] xs;
    private final double[] ys;
    /** Of every node: where its points begin and end, its first child or −1, the centre of its points, its squared side. */
    private int[] starts;

    private int[] ends;
    private int[] children;
    private double[] centreX;
    private double[] centreY;
    private double[] squaredSides;
    private int nodes;
    private int[] stack;
    /** What acts on the leaf at hand: groups from their centres, and points, with the number of points of each. */
    private double[] actingX;

    private double[] actingY;
    private double[] actingCount;

    /**
     * For embeddings of {@code n} points.
     *
     * @param theta a group acts from its centre if its side is less than θ times its distance; 0 makes the sums exact, 0.5 is
     *     usual
     */
    public BarnesHut(int n, double theta) {
        if (!(theta >= 0 && theta <= 1)) {
            throw new IllegalArgumentException("The opening θ must be from 0 to 1, not " + theta + ".");
        }
        this.n = n;
        squaredTheta = theta * theta;
        order = new int[n];
        spare = new int[n];
        xs = new double[n];
        ys = new double[n];
        room(64);
    }

    private void room(int size) {
        starts = starts == null ? new int[size] : Arrays.copyOf(starts, size);
        ends = ends == null ? new int[size] : Arrays.copyOf(ends, size);
        children = children == null ? new int[size] : Arrays.copyOf(children, size);
        centreX = centreX == null ? new double[size] : Arrays.copyOf(centreX, size);
        centreY = centreY == null ? new double[size] : Arrays.copyOf(centreY, size);
        squaredSides = squaredSides == null ? new double[size] : Arrays.copyOf(squaredSides, size);
        stack = new int[size];
        actingX = new double[n + size];
        actingY = new double[n + size];
        actingCount = new double[n + size];
    }

    @Override
    public double compute(double[] y, double[] push) {
        plant(y);
        double z = 0;
        for (int leaf = 0; leaf < nodes; leaf++) {
            if (children[leaf] < 0 && starts[leaf] < ends[leaf]) {
                z += walk(leaf, push);
            }
        }
        // Every point has met itself.
        return z - n;
    }

    private void plant(double[] y) {
        double lowX = y[0];
        double highX = y[0];
        double lowY = y[1];
        double highY = y[1];
        for (int i = 0; i < n; i++) {
            order[i] = i;
            lowX = Math.min(lowX, y[2 * i]);
            highX = Math.max(highX, y[2 * i]);
            lowY = Math.min(lowY, y[2 * i + 1]);
            highY = Math.max(highY, y[2 * i + 1]);
        }
        double side = Math.max(highX - lowX, highY - lowY);
        nodes = 1;
        grow(y, 0, 0, n, lowX, lowY, side, 0);
        for (int k = 0; k < n; k++) {
            xs[k] = y[2 * order[k]];
            ys[k] = y[2 * order[k] + 1];
        }
    }

    /** Parts the points from {@code from} to before {@code to} among four children, until few are left together. */
    private void grow(double[] y, int node, int from, int to, double lowX, double lowY, double side, int depth) {
        double sumX = 0;
        double sumY = 0;
        for (int k = from; k < to; k++) {
            sumX += y[2 * order[k]];
            sumY += y[2 * order[k] + 1];
        }
        starts[node] = from;
        ends[node] = to;
        centreX[node] = sumX / (to - from);
        centreY[node] = sumY / (to - from);
        squaredSides[node] = side * side;
        children[node] = -1;
        if (to - from <= LEAF || depth == DEEPEST) {
            return;
        }
        double half = side / 2;
        double middleX = lowX + half;
        double middleY = lowY + half;
        int middle = part(y, from, to, 0, middleX);
        int left = part(y, from, middle, 1, middleY);
        int right = part(y, middle, to, 1, middleY);
        int child = nodes;
        nodes += 4;
        if (nodes > starts.length) {
            room(2 * nodes);
        }
        children[node] = child;
        grow(y, child, from, left, lowX, lowY, half, depth + 1);
        grow(y, child + 1, left, middle, lowX, middleY, half, depth + 1);
        grow(y, child + 2, middle, right, middleX, lowY, half, depth + 1);
        grow(y, child + 3, right, to, middleX, middleY, half, depth + 1);
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

    private double walk(int leaf, double[] push) {
        int from = starts[leaf];
        int to = ends[leaf];
        double lowX = xs[from];
        double highX = lowX;
        double lowY = ys[from];
        double highY = lowY;
        for (int k = from + 1; k < to; k++) {
            lowX = Math.min(lowX, xs[k]);
            highX = Math.max(highX, xs[k]);
            lowY = Math.min(lowY, ys[k]);
            highY = Math.max(highY, ys[k]);
        }
        int acting = 0;
        int top = 1;
        stack[0] = 0;
        while (top > 0) {
            int node = stack[--top];
            double x = centreX[node];
            double y = centreY[node];
            double dx = x < lowX ? lowX - x : x > highX ? x - highX : 0;
            double dy = y < lowY ? lowY - y : y > highY ? y - highY : 0;
            if (squaredSides[node] < squaredTheta * (dx * dx + dy * dy)) {
                actingX[acting] = x;
                actingY[acting] = y;
                actingCount[acting++] = ends[node] - starts[node];
            } else if (children[node] < 0) {
                for (int j = starts[node]; j < ends[node]; j++) {
                    actingX[acting] = xs[j];
                    actingY[acting] = ys[j];
                    actingCount[acting++] = 1;
                }
            } else {
                int child = children[node];
                for (int c = child; c < child + 4; c++) {
                    if (starts[c] < ends[c]) {
                        stack[top++] = c;
                    }
                }
            }
        }
        double z = 0;
        for (int k = from; k < to; k++) {
            z += push(xs[k], ys[k], acting, push, 2 * order[k]);
        }
        return z;
    }

    private double push(double x, double y, int acting, double[] push, int place) {
        double[] cx = actingX;
        double[] cy = actingY;
        double[] counts = actingCount;
        double pushX = 0;
        double pushY = 0;
        double z = 0;
        for (int m = 0; m < acting; m++) {
            double dx = x - cx[m];
            double dy = y - cy[m];
            double q = 1 / (1 + dx * dx + dy * dy);
            double share = counts[m] * q;
            double weight = share * q;
            z += share;
            pushX += weight * dx;
            pushY += weight * dy;
        }
        push[place] = pushX;
        push[place + 1] = pushY;
        return z;
    }
}
