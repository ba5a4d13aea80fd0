package unstuck.math.tsne;

/**
 * A repulsion that is computed for one embedding and held for the next ones while the points stay near; the longer it is
 * held, the nearer. Points move little in an iteration, and what pushes them changes less than what pulls them. Molecular
 * dynamics takes longer steps for slow forces likewise (Tuckerman, Berne and Martyna 1992, Reversible multiple time scale
 * molecular dynamics).
 *
 * <p>While a push Rᵢ is held, Z follows the points to first order: ∂Z/∂yᵢ = −4Rᵢ.
 */
public final class HeldRepulsion implements Repulsion {
    /**
     * How far the points may have gone by the next embedding, as the root of their mean square; half as far by the one after
     * it, a third as far by the one after that. A single point may go farther. The kernel's width is 1.
     */
    private static final double NEAR = 0.1;

    private final Repulsion repulsion;
    /** Embeddings for which a push lasts, at most. */
    private final int lasts;
    /** The embedding for which the push was computed. */
    private final double[] place;

    private final double[] held;
    private double z;
    private int age;

    /**
     * Holds what {@code repulsion} computes for {@code n} points.
     *
     * @param lasts for how many embeddings a push lasts at most, that for which it was computed among them: at least 1
     */
    public HeldRepulsion(Repulsion repulsion, int n, int lasts) {
        if (lasts < 1) {
            throw new IllegalArgumentException("A push lasts for at least 1 embedding, not for " + lasts + ".");
        }
        this.repulsion = repulsion;
        this.lasts = lasts;
        age = lasts;
        place = new double[2 * n];
        held = new double[2 * n];
    }

    @Override
    public double compute(double[] y, double[] push) {
        double change = age == lasts ? Double.NaN : change(y);
        if (Double.isNaN(change)) {
            z = repulsion.compute(y, held);
            System.arraycopy(y, 0, place, 0, y.length);
            age = 0;
            change = 0;
        }
        age++;
        System.arraycopy(held, 0, push, 0, y.length);
        return z + change;
    }

    /** By how much Z has changed, or NaN if the points have gone too far. */
    private double change(double[] y) {
        double[] from = place;
        double[] force = held;
        double squares = 0;
        double work = 0;
        int i = 0;
        do {
            double way = y[i] - from[i];
            squares += way * way;
            work += way * force[i];
            i++;
        } while (i < y.length);
        double limit = NEAR / age;
        return 2 * squares / y.length <= limit * limit ? -4 * work : Double.NaN;
    }
}
