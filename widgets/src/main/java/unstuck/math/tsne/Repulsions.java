package unstuck.math.tsne;

/** Which method of repulsion is fastest for how many points, as the benchmark measures it in a browser's engine. */
public final class Repulsions {
    private static final int FEW = 150;
    private static final int SOME = 1500;
    private static final int MORE = 2500;
    private static final double THETA = 0.65;

    private Repulsions() {}

    /**
     * Every pair for few points, a tree for some, the grid for many. What holding the tree's push costs in divergence grows with
     * the number of points, so that of more is held for a shorter time.
     */
    public static Repulsion fastest(int n) {
        if (n <= FEW) {
            return new ExactRepulsion();
        }
        return n <= MORE ? new HeldRepulsion(new BarnesHut(n, THETA), n, n <= SOME ? 3 : 2) : new FourierGrid(n);
    }
}
