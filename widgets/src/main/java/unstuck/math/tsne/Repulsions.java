package unstuck.math.tsne;

/** Which method of repulsion is fastest for how many points, as the benchmarks measure it in browsers' engines. */
public final class Repulsions {
    private static final int EVERY_PAIR_TO = 150;
    private static final int TREE_TO = 2500;
    /** Embeddings for which the tree's push lasts, at most. */
    private static final int HELD_FOR = 4;

    private static final double THETA = 0.65;

    private Repulsions() {}

    /** Every pair for few points, a tree for some, the grid for many. */
    public static Repulsion fastest(int n) {
        if (n <= EVERY_PAIR_TO) {
            return new ExactRepulsion();
        }
        return n <= TREE_TO ? new HeldRepulsion(new BarnesHut(n, THETA), n, HELD_FOR) : new FourierGrid(n);
    }
}
