package unstuck.widget.tsne;

import unstuck.data.DigitsPicture;

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
        return from(numbers, 1, numbers[0]);
    }

    /** The picture of the digits that the page brings along. */
    static Embedding shipped() {
        DigitsPicture picture = DigitsPicture.PICTURE.read();
        double[] divergences = picture.divergences();
        return from(picture.places(), 0, divergences[divergences.length - 1]);
    }

    private static Embedding from(double[] places, int first, double divergence) {
        double[] xs = new double[places.length / 2];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = places[first + 2 * i];
            ys[i] = places[first + 2 * i + 1];
        }
        return new Embedding(xs, ys, divergence);
    }
}
