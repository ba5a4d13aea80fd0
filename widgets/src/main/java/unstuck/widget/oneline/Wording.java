package unstuck.widget.oneline;

import unstuck.math.BackwardLine;

/**
 * What is said of a line.
 *
 * @param key its name in addresses
 * @param reason why it is right or wrong
 * @param remedy numbers with which a check catches it, where it is wrong
 */
record Wording(String key, String reason, String remedy) {
    static Wording of(BackwardLine line) {
        return switch (line) {
            case NEGATIVE_INPUT ->
                new Wording(
                        "below",
                        "The mask comes from the input: where x < 0, relu is flat, and the gradient stops."
                                + " At x = 0 it passes, which is the choice s = 1.",
                        "");
            case NON_POSITIVE_INPUT ->
                new Wording(
                        "not-above",
                        "The mask comes from the input, and at x = 0 the gradient stops, too: the choice s = 0, as in most frameworks.",
                        "");
            case NEGATIVE_GRADIENT ->
                new Wording(
                        "by-grad",
                        "This mask comes from the gradient, but the slope of relu depends on its input.",
                        "a negative gradient on a positive x");
            case NEGATIVE_OUTPUT ->
                new Wording("by-relu", "No output of relu is below 0: this line never does anything.", "a negative x");
            case POSITIVE_INPUT ->
                new Wording(
                        "turned",
                        "This mask is turned round: it stops what should pass.",
                        "a gradient other than 0, away from the hinge");
            case SLOPE_ALONE ->
                new Wording(
                        "slope",
                        "This is the slope alone: it is never multiplied by the gradient that arrived.",
                        "a gradient other than 1 on a positive x");
        };
    }
}
