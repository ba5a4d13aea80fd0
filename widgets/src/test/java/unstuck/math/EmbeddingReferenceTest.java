package unstuck.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import unstuck.math.pca.Pca;
import unstuck.math.quality.Divergence;
import unstuck.math.quality.EmbeddingQuality;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.ExactRepulsion;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Start;
import unstuck.math.tsne.Tsne;
import unstuck.reference.ReferenceFile;

/**
 * The reference values of topic 2, whose files compare in ways of their own: signs that are free, bounds for whole runs,
 * measures by number of neighbours.
 */
class EmbeddingReferenceTest {
    private interface Check {
        void run(JsonNode input, JsonNode expected, JsonNode tolerance);
    }

    private static Stream<DynamicTest> cases(String id, Check check) throws IOException {
        Path path = ReferenceFile.folder().resolve(id + ".json");
        JsonNode file = JsonMapper.builder().build().readTree(path.toFile());
        return StreamSupport.stream(file.required("cases").spliterator(), false)
                .map(each -> dynamicTest(
                        each.required("name").asText(),
                        () -> check.run(
                                each.required("input"),
                                each.required("expected"),
                                each.hasNonNull("tolerance") ? each.get("tolerance") : file.required("tolerance"))));
    }

    private static double[] flat(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(row -> row.isArray() ? StreamSupport.stream(row.spliterator(), false) : Stream.of(row))
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private static int[] labels(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    private static void close(String what, double[] actual, double[] wanted, double absolute, double relative) {
        assertThat(actual).as(what).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.length; i++) {
            assertThat(actual[i])
                    .as(what + " " + i)
                    .isCloseTo(wanted[i], within(absolute + relative * Math.abs(wanted[i])));
        }
    }

    private static double[] each(int count, java.util.function.IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).toArray();
    }

    @TestFactory
    Stream<DynamicTest> principal_components_are_those_of_the_reference() throws IOException {
        return cases("t2_pca", (input, expected, tolerance) -> {
            JsonNode table = input.get("X");
            int n = table.size();
            int d = table.get(0).size();
            int k = input.get("n_components").asInt();
            Pca pca = Pca.of(flat(table), n, d, k);
            double absolute = tolerance.path("abs").asDouble();
            double relative = tolerance.path("rel").asDouble();
            double[] variances = flat(expected.get("explained_variance"));
            close("mean", pca.mean(), flat(expected.get("mean")), absolute, relative);
            close("variance", each(k, pca::variance), variances, absolute, relative);
            close(
                    "ratio",
                    each(k, pca::varianceRatio),
                    flat(expected.get("explained_variance_ratio")),
                    absolute,
                    relative);
            close("singular value", each(k, pca::singularValue), flat(expected.get("singular_values")), 1e-7, relative);
            assertThat(pca.reconstructionError())
                    .isCloseTo(expected.get("reconstruction_mse").asDouble(), within(absolute));
            double[] scores = pca.scores();
            double[] wantedScores = flat(expected.get("scores"));
            for (int c = 0; c < k; c++) {
                double[] wanted = flat(expected.get("components").get(c));
                double[] direction = pca.direction(c);
                boolean alone = variances[c] > 1e-9 * variances[0]
                        && (c == 0 || variances[c - 1] - variances[c] > 1e-6 * variances[0])
                        && (c == k - 1 || variances[c] - variances[c + 1] > 1e-6 * variances[0]);
                if (!alone) {
                    continue;
                }
                double sign = Math.signum(
                        each(d, j -> direction[j] * wanted[j]).length == 0
                                ? 1
                                : IntStream.range(0, d)
                                        .mapToDouble(j -> direction[j] * wanted[j])
                                        .sum());
                close("direction", each(d, j -> sign * direction[j]), wanted, absolute, relative);
                int component = c;
                close(
                        "score",
                        each(n, i -> sign * scores[i * k + component]),
                        each(n, i -> wantedScores[i * k + component]),
                        absolute,
                        relative);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> affinities_are_those_of_the_reference() throws IOException {
        return cases("t2_tsne_affinities", (input, expected, tolerance) -> {
            JsonNode table = input.get("X");
            int n = table.size();
            double perplexity = input.get("perplexity").asDouble();
            Affinities affinities =
                    Affinities.dense(flat(table), n, table.get(0).size(), perplexity);
            double relative = tolerance.path("rel").asDouble();
            close(
                    "precision",
                    each(n, affinities::precision),
                    flat(expected.get("beta")),
                    0,
                    tolerance.path("beta_rel").asDouble());
            close("width", each(n, affinities::width), flat(expected.get("sigma")), 0, relative);
            close(
                    "joint",
                    affinities.toArray(),
                    flat(expected.get("joint")),
                    tolerance.path("abs").asDouble(),
                    relative);
        });
    }

    @TestFactory
    Stream<DynamicTest> divergence_and_gradient_are_those_of_the_reference() throws IOException {
        return cases("t2_tsne_kl_gradient", (input, expected, tolerance) -> {
            int n = input.get("P").size();
            double[] joint = flat(input.get("P"));
            double[] y = flat(input.get("Y"));
            double absolute = tolerance.path("abs").asDouble();
            double relative = tolerance.path("rel").asDouble();
            Tsne tsne = new Tsne(Affinities.given(joint, n), y, Schedule.standard(n), new ExactRepulsion());
            double[] divergence = {expected.get("kl").asDouble()};
            close("divergence", new double[] {Divergence.of(joint, y, n)}, divergence, absolute, relative);
            close("divergence of the run", new double[] {tsne.divergence()}, divergence, absolute, relative);
            close("gradient", tsne.gradient(), flat(expected.get("gradient")), absolute, relative);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_run_is_as_good_as_the_reference() throws IOException {
        return cases("t2_tsne_run", (input, expected, tolerance) -> {
            JsonNode table = input.get("X");
            int n = table.size();
            int d = table.get(0).size();
            double[] x = flat(table);
            double perplexity = input.get("perplexity").asDouble();
            Tsne tsne = Tsne.start(Affinities.of(x, n, d, perplexity), Start.byPca(x, n, d), Schedule.standard(n));
            for (int step = input.get("iterations").asInt(); step > 0; step--) {
                tsne.step();
            }
            double[] y = tsne.embedding();
            EmbeddingQuality quality = new EmbeddingQuality(x, n, d, y, 2);
            double[] joint = Affinities.dense(x, n, d, perplexity).toArray();
            assertThat(Divergence.of(joint, y, n))
                    .isLessThan(expected.get("pass_if_kl_below").asDouble());
            assertThat(quality.trustworthiness(12))
                    .isGreaterThan(
                            expected.get("pass_if_trustworthiness12_above").asDouble());
            assertThat(quality.nearestNeighbourAccuracy(labels(input.get("labels"))))
                    .isGreaterThan(expected.get("pass_if_one_nn_above").asDouble());
        });
    }

    @TestFactory
    Stream<DynamicTest> quality_is_measured_as_by_the_reference() throws IOException {
        return cases("t2_embedding_quality", (input, expected, tolerance) -> {
            int n = input.get("X").size();
            EmbeddingQuality quality = new EmbeddingQuality(
                    flat(input.get("X")),
                    n,
                    input.get("X").get(0).size(),
                    flat(input.get("Y")),
                    input.get("Y").get(0).size());
            double absolute = tolerance.path("abs").asDouble();
            compare(expected.get("trustworthiness"), quality::trustworthiness, absolute);
            compare(expected.get("continuity"), quality::continuity, absolute);
            compare(
                    expected.get("knn_preserved"),
                    quality::shareOfNeighboursKept,
                    tolerance.path("knn_preserved_abs").asDouble(absolute));
            if (expected.hasNonNull("one_nn_loo_accuracy")) {
                assertThat(quality.nearestNeighbourAccuracy(labels(input.get("labels"))))
                        .isCloseTo(
                                expected.get("one_nn_loo_accuracy").asDouble(),
                                within(tolerance.path("one_nn_abs").asDouble(absolute)));
            }
            assertThat(quality.stress()).isCloseTo(expected.get("stress1").asDouble(), within(absolute));
        });
    }

    private static void compare(
            JsonNode byNeighbours, java.util.function.IntToDoubleFunction measure, double absolute) {
        byNeighbours.properties().forEach(each -> assertThat(measure.applyAsDouble(Integer.parseInt(each.getKey())))
                .as(each.getKey() + " neighbours")
                .isCloseTo(each.getValue().asDouble(), within(absolute)));
    }
}
