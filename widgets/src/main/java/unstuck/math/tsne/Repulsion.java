package unstuck.math.tsne;

/**
 * The half of t-SNE's gradient that pushes all points apart. With the kernel q(d) = 1/(1 + d²), the heavy tail of Student's
 * distribution with one degree of freedom, point i is pushed by
 *
 * <p>Rᵢ = Σⱼ≠ᵢ q(dᵢⱼ)² (yᵢ − yⱼ),
 *
 * <p>and Z = Σᵢ Σⱼ≠ᵢ q(dᵢⱼ) makes of it the share 4Rᵢ/Z of the gradient (van der Maaten and Hinton 2008, equation 5).
 */
public interface Repulsion {
    /**
     * Computes R and Z.
     *
     * @param y the embedding, 2n finite numbers
     * @param push receives R, 2n numbers
     * @return Z
     */
    double compute(double[] y, double[] push);
}
