package unstuck.math.tsne;

/** Which method of repulsion is fastest for how many points, as the benchmark measures it in a browser's engine. */
public final class Repulsions {
    private static final int FEW = 150;
    private static final int SOME = 2500;
    private static final double THETA = 0.65;

    private Repulsions() {}

    /** Every pair for few points, a tree for some, the grid for many. */
    public static Repulsion fastest(int n) {
        return n <= FEW
                ? new ExactRepulsion()
                : n <= SOME ? new HeldRepulsion(new BarnesHut(n, THETA), n) : new FourierGrid(n);
    }
}
