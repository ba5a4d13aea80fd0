package unstuck.reference;

/**
 * The computations by the id of the reference file whose cases they answer. A new topic adds its number and its lines
 * here. Nothing but the project's own code and arrays, so that the browser runs the same.
 */
public final class Computations {
    /** Of topic 2, {@code EmbeddingReferenceTest} compares in ways of its own. */
    private static final int[] TOPICS = {1, 3};

    private Computations() {}

    /** Whether the site has this topic yet. */
    public static boolean isBuilt(int topic) {
        for (int built : TOPICS) {
            if (built == topic) {
                return true;
            }
        }
        return false;
    }

    /**
     * Computes all that is expected of a case.
     *
     * @param id the id of the file that holds the case
     * @throws IllegalArgumentException if nothing here knows the id, or the input has no answer
     */
    public static Numbers compute(String id, Numbers input) {
        return of(id).of(input);
    }

    private static Computation of(String id) {
        switch (id) {
            case "t1_relu":
                return ReluCases::relu;
            case "t1_mlp_backprop":
                return ReluCases::backpropagation;
            case "t1_dying_relu":
                return ReluCases::dying;
            case "t1_gradient_check_kink":
                return ReluCases::kink;
            case "t2_pca":
                return EmbeddingCases::pca;
            case "t2_tsne_affinities":
                return EmbeddingCases::affinities;
            case "t2_tsne_kl_gradient":
                return EmbeddingCases::gradient;
            case "t2_embedding_quality":
                return EmbeddingCases::quality;
            case "t3_metrics":
                return CalibrationCases::metrics;
            case "t3_intervals":
                return CalibrationCases::intervals;
            case "t3_cost_threshold":
                return DecisionCases::costs;
            case "t3_isotonic":
                return RepairCases::isotonic;
            case "t3_platt":
                return RepairCases::platt;
            case "t3_temperature":
                return RepairCases::temperature;
            default:
                throw new IllegalArgumentException(
                        "No computation answers the reference file \"" + id + "\": add a case for it here.");
        }
    }
}
