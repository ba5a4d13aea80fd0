package unstuck.math.quality;

import unstuck.math.Table;

/** KL(P‖Q) of an embedding, with every pair of points: the measure by which two runs on the same P compare. */
public final class Divergence {
    private Divergence() {}

    /**
     * Σᵢ Σⱼ≠ᵢ pᵢⱼ log(pᵢⱼ/qᵢⱼ) in nats, with qᵢⱼ ∝ 1/(1 + dᵢⱼ²).
     *
     * @param joint pᵢⱼ, n×n row by row; what stands on the diagonal does not count, and 0·log 0 is 0
     * @param y the embedding, 2n numbers
     */
    public static double of(double[] joint, double[] y, int n) {
        Table.require(y, n, 2);
        double z = 0;
        double sum = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    double reach = 1 + Table.squaredDistance(y, 2 * i, y, 2 * j, 2);
                    z += 1 / reach;
                    double p = joint[i * n + j];
                    if (p > 0) {
                        sum += p * StrictMath.log(p * reach);
                        total += p;
                    }
                }
            }
        }
        return sum + total * StrictMath.log(z);
    }
}
