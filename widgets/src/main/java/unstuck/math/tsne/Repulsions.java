package unstuck.math.tsne;

/** Which method of repulsion to take, as measured in a browser's engine. */
public final class Repulsions {
    /** Up to this many points every pair costs less than a grid. */
    private static final int FEW = 150;

    private Repulsions() {}

    public static Repulsion fastest(int n) {
        return n <= FEW ? new ExactRepulsion() : new FourierGrid(n);
    }
}
