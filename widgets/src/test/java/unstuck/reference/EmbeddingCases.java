package unstuck.reference;

import unstuck.math.pca.Pca;
import unstuck.math.quality.Divergence;
import unstuck.math.quality.EmbeddingQuality;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.ExactRepulsion;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Tsne;

/** Topic 2: what does not leave a choice, so that browser and JVM have to agree on it. */
final class EmbeddingCases {
    private EmbeddingCases() {}

    static Numbers pca(Numbers input) {
        int n = input.rows("X");
        double[] x = input.array("X");
        int components = input.count("n_components");
        Pca pca = Pca.of(x, n, x.length / n, components);
        double[] variances = new double[components];
        for (int c = 0; c < components; c++) {
            variances[c] = pca.variance(c);
        }
        return new Numbers()
                .put("mean", pca.mean())
                .put("explained_variance", variances)
                .put("direction", pca.direction(0))
                .put("scores", pca.scores())
                .put("reconstruction_mse", pca.reconstructionError());
    }

    static Numbers affinities(Numbers input) {
        int n = input.rows("X");
        double[] x = input.array("X");
        Affinities affinities = Affinities.dense(x, n, x.length / n, input.number("perplexity"));
        double[] widths = new double[n];
        for (int i = 0; i < n; i++) {
            widths[i] = affinities.width(i);
        }
        return new Numbers().put("sigma", widths).put("joint", affinities.toArray());
    }

    static Numbers gradient(Numbers input) {
        int n = input.rows("P");
        double[] joint = input.array("P");
        double[] y = input.array("Y");
        Tsne tsne = new Tsne(Affinities.given(joint, n), y, Schedule.standard(n), new ExactRepulsion());
        return new Numbers().put("kl", Divergence.of(joint, y, n)).put("gradient", tsne.gradient());
    }

    static Numbers quality(Numbers input) {
        int n = input.rows("X");
        double[] x = input.array("X");
        EmbeddingQuality quality = new EmbeddingQuality(x, n, x.length / n, input.array("Y"), 2);
        return new Numbers()
                .put("trustworthiness", quality.trustworthiness(5))
                .put("continuity", quality.continuity(5))
                .put("knn_preserved", quality.shareOfNeighboursKept(5))
                .put("one_nn", quality.nearestNeighbourAccuracy(input.counts("labels")))
                .put("distances", quality.distanceRankCorrelation())
                .put("stress1", quality.stress());
    }
}
