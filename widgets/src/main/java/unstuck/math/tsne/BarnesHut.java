package unstuck.math.tsne;

import java.util.Arrays;

/**
 * The repulsion by a quadtree (Barnes and Hut 1986; van der Maaten 2014): a group of points that is far for its size acts
 * from its centre. The leaves hold up to 16 points, and the tree is walked once for each leaf, not for each point: what is
 * far from the whole leaf acts on all its points, the rest is added pair by pair, each pair of near leaves once.
 *
 * <p>Points move little in an iteration. So the tree is grown and walked anew only now and then; in between groups and lists
 * stay, and the groups' centres follow the points.
 */
public final class BarnesHut implements Repulsion {
    private static final int LEAF = 16;
    /** Points that lie together within 2⁻²⁰ of the picture are not parted further. */
    private static final int DEEPEST = 20;
    /** Iterations for which a tree lasts, at most. */
    private static final int LASTS = 10;
    /** A tree is good for as long as no point has moved farther than this share of the picture's side. */
    private static final double NEGLIGIBLE = 0.05;

    private final double squaredTheta;
    private final int n;
    /** The points in the order of the leaves, and where they lie, and lay when the tree was grown. */
    private final int[] order;

    private final int[] spare;
    private final double[] xs;
    private final double[] ys;
    private final double[] oldXs;
    private final double[] oldYs;
    private final double[] pushX;
    private final double[] pushY;
    private int age = LASTS;
    /** The picture’s lower left corner; that corner and the picture’s side when the tree was grown. */
    private double lowestX;

    private double lowestY;
    private double oldLowestX;
    private double oldLowestY;
    private double side;
    /** Of every node, which stands before its children: where its points begin and end, its first child or −1. */
    private int[] starts = {};

    private int[] ends = {};
    private int[] children = {};
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
    /** Of every leaf, from farStarts up to the next leaf's: the nodes that act from their centres. */
    private int[] farStarts;

    private int[] far = new int[64];
    private int farEnd;
    /** And the leaves, itself among them, that act point by point. */
    private int[] nearStarts;

    private int[] near = new int[64];
    private int nearEnd;
    /** The centres that act on the leaf at hand, with the number of points of each. */
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
        oldXs = new double[n];
        oldYs = new double[n];
        pushX = new double[n];
        pushY = new double[n];
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
        farStarts = new int[size + 1];
        nearStarts = new int[size + 1];
        actingX = new double[n + size];
        actingY = new double[n + size];
        actingCount = new double[n + size];
    }

    @Override
    public double compute(double[] y, double[] push) {
        if (hasMoved(y) || age == LASTS) {
            plant(y);
            age = 0;
        }
        age++;
        centre();
        Arrays.fill(pushX, 0);
        Arrays.fill(pushY, 0);
        double z = 0;
        for (int leaf = 0; leaf < nodes; leaf++) {
            if (children[leaf] < 0) {
                z += meetNear(leaf);
                z += actFar(leaf);
            }
        }
        int[] sorted = order;
        double[] fx = pushX;
        double[] fy = pushY;
        for (int k = 0; k < sorted.length; k++) {
            int i = 2 * sorted[k];
            push[i] = fx[k];
            push[i + 1] = fy[k];
        }
        return z;
    }

    /**
     * Takes the points’ places, and says whether one has gone far from where it was in the picture. That the whole picture
     * grows, as it does at first, changes nothing.
     */
    private boolean hasMoved(double[] y) {
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
        return !(farthest <= NEGLIGIBLE * scale * side);
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

    private void plant(double[] y) {
        side = take(y);
        oldLowestX = lowestX;
        oldLowestY = lowestY;
        nodes = 1;
        grow(y, 0, 0, n, lowestX, lowestY, side, 0);
        take(y);
        System.arraycopy(xs, 0, oldXs, 0, n);
        System.arraycopy(ys, 0, oldYs, 0, n);
        centre();
        bound();
        farEnd = 0;
        nearEnd = 0;
        for (int leaf = 0; leaf < nodes; leaf++) {
            farStarts[leaf] = farEnd;
            nearStarts[leaf] = nearEnd;
            if (children[leaf] < 0 && starts[leaf] < ends[leaf]) {
                // A leaf lists at most all nodes.
                far = withRoom(far, farEnd + nodes);
                near = withRoom(near, nearEnd + nodes);
                list(leaf);
            }
        }
        farStarts[nodes] = farEnd;
        nearStarts[nodes] = nearEnd;
    }

    private static int[] withRoom(int[] list, int size) {
        return size > list.length ? Arrays.copyOf(list, 2 * size) : list;
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

    /** The centres of all nodes as the points lie now, children before their parents. */
    private void centre() {
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

    /** The boxes about the points of all nodes. */
    private void bound() {
        for (int node = nodes - 1; node >= 0; node--) {
            double left = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = left;
            double top = right;
            int child = children[node];
            if (child < 0) {
                for (int k = starts[node]; k < ends[node]; k++) {
                    left = Math.min(left, xs[k]);
                    right = Math.max(right, xs[k]);
                    bottom = Math.min(bottom, ys[k]);
                    top = Math.max(top, ys[k]);
                }
            } else {
                for (int c = child; c < child + 4; c++) {
                    left = Math.min(left, lowX[c]);
                    right = Math.max(right, highX[c]);
                    bottom = Math.min(bottom, lowY[c]);
                    top = Math.max(top, highY[c]);
                }
            }
            lowX[node] = left;
            highX[node] = right;
            lowY[node] = bottom;
            highY[node] = top;
            double size = Math.max(right - left, top - bottom);
            squaredSizes[node] = size * size;
        }
    }

    /** Adds to the lists what is far from a leaf and what is near. */
    private void list(int leaf) {
        double left = lowX[leaf];
        double right = highX[leaf];
        double bottom = lowY[leaf];
        double top = highY[leaf];
        int depth = 1;
        stack[0] = 0;
        while (depth > 0) {
            int node = stack[--depth];
            double x = centreX[node];
            double y = centreY[node];
            double dx = x < left ? left - x : x > right ? x - right : 0;
            double dy = y < bottom ? bottom - y : y > top ? y - top : 0;
            int child = children[node];
            if (squaredSizes[node] < squaredTheta * (dx * dx + dy * dy)) {
                far[farEnd++] = node;
            } else if (child < 0) {
                near[nearEnd++] = node;
            } else {
                for (int c = child; c < child + 4; c++) {
                    if (starts[c] < ends[c]) {
                        stack[depth++] = c;
                    }
                }
            }
        }
    }

    /** Pairs of points of a leaf and of those near it; a pair of leaves that are near each other meets once, both ways. */
    private double meetNear(int leaf) {
        double z = 0;
        int end = nearStarts[leaf + 1];
        for (int k = nearStarts[leaf]; k < end; k++) {
            int other = near[k];
            if (other == leaf) {
                z += meetOwn(starts[leaf], ends[leaf]);
            } else if (!isNear(other, leaf)) {
                z += actPoints(starts[leaf], ends[leaf], starts[other], ends[other]);
            } else if (other > leaf) {
                z += meet(starts[leaf], ends[leaf], starts[other], ends[other]);
            }
        }
        return z;
    }

    private boolean isNear(int leaf, int other) {
        int end = nearStarts[leaf + 1];
        int k = nearStarts[leaf];
        while (k < end && near[k] != other) {
            k++;
        }
        return k < end;
    }

    private double meetOwn(int from, int to) {
        double z = 0;
        for (int i = from; i < to - 1; i++) {
            z += meet(i, i + 1, i + 1, to);
        }
        return z;
    }

    private double meet(int from, int to, int otherFrom, int otherTo) {
        double[] px = xs;
        double[] py = ys;
        double[] fx = pushX;
        double[] fy = pushY;
        double z = 0;
        int i = from;
        do {
            double x = px[i];
            double y = py[i];
            double sumX = 0;
            double sumY = 0;
            int j = otherFrom;
            do {
                double dx = x - px[j];
                double dy = y - py[j];
                double q = 1 / (1 + dx * dx + dy * dy);
                z += q;
                double weight = q * q;
                double wx = weight * dx;
                double wy = weight * dy;
                sumX += wx;
                sumY += wy;
                fx[j] -= wx;
                fy[j] -= wy;
                j++;
            } while (j < otherTo);
            fx[i] += sumX;
            fy[i] += sumY;
            i++;
        } while (i < to);
        return 2 * z;
    }

    private double actPoints(int from, int to, int otherFrom, int otherTo) {
        int count = 0;
        for (int j = otherFrom; j < otherTo; j++) {
            actingX[count] = xs[j];
            actingY[count] = ys[j];
            actingCount[count++] = 1;
        }
        return act(from, to, count);
    }

    private double actFar(int leaf) {
        int k = farStarts[leaf];
        int end = farStarts[leaf + 1];
        if (k == end) {
            return 0;
        }
        int[] nodesOf = far;
        int[] first = starts;
        int[] last = ends;
        double[] centresX = centreX;
        double[] centresY = centreY;
        double[] cx = actingX;
        double[] cy = actingY;
        double[] counts = actingCount;
        int count = 0;
        do {
            int node = nodesOf[k];
            cx[count] = centresX[node];
            cy[count] = centresY[node];
            counts[count++] = last[node] - first[node];
            k++;
        } while (k < end);
        return act(starts[leaf], ends[leaf], count);
    }

    private double act(int from, int to, int acting) {
        double[] px = xs;
        double[] py = ys;
        double[] cx = actingX;
        double[] cy = actingY;
        double[] counts = actingCount;
        double z = 0;
        for (int k = from; k < to; k++) {
            double x = px[k];
            double y = py[k];
            double sumX = 0;
            double sumY = 0;
            int m = 0;
            do {
                double dx = x - cx[m];
                double dy = y - cy[m];
                double q = 1 / (1 + dx * dx + dy * dy);
                double share = counts[m] * q;
                double weight = share * q;
                z += share;
                sumX += weight * dx;
                sumY += weight * dy;
                m++;
            } while (m < acting);
            pushX[k] += sumX;
            pushY[k] += sumY;
        }
        return z;
    }
}
