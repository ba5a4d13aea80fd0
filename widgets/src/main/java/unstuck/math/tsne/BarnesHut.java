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
    /** Embeddings for which a tree lasts, at most: of those that are computed, where a push is held. */
    private static final int LASTS = 10;

    private final double squaredTheta;
    private final int n;
    private final QuadTree tree;
    /** In the order of the tree’s points. */
    private final double[] pushX;

    private final double[] pushY;
    private int age = LASTS;
    private int[] stack;
    /** Of every leaf, from farStarts up to the next leaf's: the nodes that act from their centres. */
    private int[] farStarts;

    private int[] far = new int[64];
    private int farEnd;
    /** And the leaves, itself among them, that act point by point. */
    private int[] nearStarts;

    private int[] near = new int[64];
    private int nearEnd;
    /** Centres and single points that act on the leaf at hand, how many points each stands for, and how many they are. */
    private double[] actingX;

    private double[] actingY;
    private double[] actingCount;
    private int acting;

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
        tree = new QuadTree(n);
        pushX = new double[n];
        pushY = new double[n];
        room(64);
    }

    private void room(int size) {
        stack = new int[size];
        farStarts = new int[size + 1];
        nearStarts = new int[size + 1];
        actingX = new double[n + size];
        actingY = new double[n + size];
        actingCount = new double[n + size];
    }

    @Override
    public double compute(double[] y, double[] push) {
        boolean grows = age == LASTS || !tree.follow(y);
        if (grows) {
            tree.grow(y);
            age = 0;
        }
        age++;
        tree.centre();
        if (grows) {
            list();
        }
        Arrays.fill(pushX, 0);
        Arrays.fill(pushY, 0);
        double z = actOnLeaves();
        give(tree.order, pushX, pushY, push);
        return z;
    }

    private double actOnLeaves() {
        double z = 0;
        for (int leaf = 0; leaf < tree.nodes; leaf++) {
            if (tree.children[leaf] < 0) {
                acting = 0;
                z += meetNear(leaf);
                takeFar(leaf);
                z += act(tree.starts[leaf], tree.ends[leaf]);
            }
        }
        return z;
    }

    private static void give(int[] order, double[] pushX, double[] pushY, double[] push) {
        for (int k = 0; k < order.length; k++) {
            int i = 2 * order[k];
            push[i] = pushX[k];
            push[i + 1] = pushY[k];
        }
    }

    /** Lists for every leaf what acts on it. */
    private void list() {
        int nodes = tree.nodes;
        if (stack.length < nodes) {
            room(2 * nodes);
        }
        farEnd = 0;
        nearEnd = 0;
        for (int leaf = 0; leaf < nodes; leaf++) {
            farStarts[leaf] = farEnd;
            nearStarts[leaf] = nearEnd;
            if (tree.children[leaf] < 0 && tree.starts[leaf] < tree.ends[leaf]) {
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

    /**
     * Adds to the lists what is far from a leaf and what is near. A group that holds the leaf is never far, though its centre
     * may be: with θ above √½ it would pass for it where the leaf lies in a corner.
     */
    private void list(int leaf) {
        int from = tree.starts[leaf];
        int to = tree.ends[leaf];
        double left = tree.lowX[leaf];
        double right = tree.highX[leaf];
        double bottom = tree.lowY[leaf];
        double top = tree.highY[leaf];
        int depth = 1;
        stack[0] = 0;
        while (depth > 0) {
            int node = stack[--depth];
            double x = tree.centreX[node];
            double y = tree.centreY[node];
            double dx = x < left ? left - x : x > right ? x - right : 0;
            double dy = y < bottom ? bottom - y : y > top ? y - top : 0;
            int child = tree.children[node];
            boolean apart = tree.ends[node] <= from || tree.starts[node] >= to;
            if (apart && tree.squaredSizes[node] < squaredTheta * (dx * dx + dy * dy)) {
                far[farEnd++] = node;
            } else if (child < 0) {
                near[nearEnd++] = node;
            } else {
                for (int c = child; c < child + 4; c++) {
                    if (tree.starts[c] < tree.ends[c]) {
                        stack[depth++] = c;
                    }
                }
            }
        }
    }

    /**
     * Pairs of points of a leaf and of those near it. A pair of leaves that are near each other meets once, both ways; where
     * only this one finds the other near, the other's points are added to what acts on it.
     */
    private double meetNear(int leaf) {
        double z = 0;
        int end = nearStarts[leaf + 1];
        for (int k = nearStarts[leaf]; k < end; k++) {
            int other = near[k];
            if (!isNear(other, leaf)) {
                takePoints(tree.starts[other], tree.ends[other]);
            } else if (other >= leaf) {
                z += meet(tree.starts[leaf], tree.ends[leaf], tree.starts[other], tree.ends[other]);
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

    /** Pairs of points of two leaves, or of one and the same; twice the sum of their q. */
    private double meet(int from, int to, int otherFrom, int otherTo) {
        boolean own = from == otherFrom;
        int end = own ? to - 1 : to;
        if (from == end) {
            return 0;
        }
        double[] px = tree.xs;
        double[] py = tree.ys;
        double[] fx = pushX;
        double[] fy = pushY;
        double z = 0;
        int i = from;
        do {
            double x = px[i];
            double y = py[i];
            double sumX = 0;
            double sumY = 0;
            int j = own ? i + 1 : otherFrom;
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
        } while (i < end);
        return 2 * z;
    }

    private void takePoints(int from, int to) {
        for (int k = from; k < to; k++) {
            actingX[acting] = tree.xs[k];
            actingY[acting] = tree.ys[k];
            actingCount[acting++] = 1;
        }
    }

    private void takeFar(int leaf) {
        int k = farStarts[leaf];
        int end = farStarts[leaf + 1];
        if (k == end) {
            return;
        }
        int[] nodesOf = far;
        int[] first = tree.starts;
        int[] last = tree.ends;
        double[] centresX = tree.centreX;
        double[] centresY = tree.centreY;
        double[] cx = actingX;
        double[] cy = actingY;
        double[] counts = actingCount;
        int count = acting;
        do {
            int node = nodesOf[k];
            cx[count] = centresX[node];
            cy[count] = centresY[node];
            counts[count++] = last[node] - first[node];
            k++;
        } while (k < end);
        acting = count;
    }

    /** All that acts on a leaf acts on each of its points, two groups at a time, so that one division serves both. */
    private double act(int from, int to) {
        if (acting == 0) {
            return 0;
        }
        if (acting % 2 == 1) {
            // The partner of the last one: a group of no points.
            actingX[acting] = actingX[acting - 1];
            actingY[acting] = actingY[acting - 1];
            actingCount[acting++] = 0;
        }
        int count = acting;
        double[] px = tree.xs;
        double[] py = tree.ys;
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
                double ex = x - cx[m + 1];
                double ey = y - cy[m + 1];
                double d = 1 + dx * dx + dy * dy;
                double e = 1 + ex * ex + ey * ey;
                double perBoth = 1 / (d * e);
                double q = e * perBoth;
                double r = d * perBoth;
                double share = counts[m] * q;
                double other = counts[m + 1] * r;
                z = z + share + other;
                double weight = share * q;
                double otherWeight = other * r;
                sumX = sumX + weight * dx + otherWeight * ex;
                sumY = sumY + weight * dy + otherWeight * ey;
                m += 2;
            } while (m < count);
            pushX[k] += sumX;
            pushY[k] += sumY;
        }
        return z;
    }
}
