package unstuck.widget.tsne;

/** The picture after some iterations. */
final class Embedding {
    final double[] xs;
    final double[] ys;
    /** In nats; NaN where it was not computed. */
    final double divergence;
    /** The greatest coordinate in size. */
    final double reach;

    private Embedding(double[] xs, double[] ys, double divergence) {
        this.xs = xs;
        this.ys = ys;
        this.divergence = divergence;
        double most = 0;
        for (int i = 0; i < xs.length; i++) {
            most = Math.max(most, Math.max(Math.abs(xs[i]), Math.abs(ys[i])));
        }
        reach = most;
    }

    /** From the numbers that {@link Descent} tells of a step. */
    static Embedding of(double[] numbers) {
        double[] xs = new double[numbers.length / 2];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = numbers[2 * i + 1];
            ys[i] = numbers[2 * i + 2];
        }
        return new Embedding(xs, ys, numbers[0]);
    }

    /** A picture that is known otherwise. */
    static Embedding of(double[] xs, double[] ys, double divergence) {
        return new Embedding(xs, ys, divergence);
    }
}
