package unstuck.widget.illusions;

import static unstuck.figure.Iteration.iteration;
import static unstuck.figure.Seed.seed;

import unstuck.data.RoundGroups;
import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Iteration;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Seed;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.quality.Procrustes;

/**
 * What t-SNE invents: a picture, and three data sets of which one was embedded. Two of them give pictures that cannot be
 * told apart. The reader commits; then all three pictures open, with the number that the eye was misled about.
 */
public final class Illusions implements Widget {
    static final Choice<Illusion> ROUND = Choice.<Illusion>choice("round", "five pictures")
            .option("widths", "1", Illusion.WIDTHS)
            .option("distances", "2", Illusion.DISTANCES)
            .option("sizes", "3", Illusion.SIZES)
            .option("noise", "4", Illusion.NOISE)
            .option("perplexity", "5", Illusion.PERPLEXITY)
            .inView();
    static final Choice<Boolean> FROM = Choice.<Boolean>choice("from", "begun")
            .option("random", "at random", false)
            .option("pca", "from PCA", true);
    static final Seed START = seed("start", "random start").when(values -> !values.get(FROM));
    static final Iteration<Runs> DESCENT = iteration(
                    "× 10 iterations",
                    Runs.LAST,
                    values -> Runs.start(values.get(ROUND), first(values)),
                    (values, runs) -> runs.next())
            .startingAt(Runs.LAST);
    private static final Parameters PARAMETERS = Parameters.of(
                    ROUND,
                    Illusion.WIDTHS.answer,
                    Illusion.DISTANCES.answer,
                    Illusion.SIZES.answer,
                    Illusion.NOISE.answer,
                    Illusion.PERPLEXITY.answer,
                    FROM,
                    START)
            .stepping(DESCENT);

    /** The start of the picture in question, as {@link Runs} count them. */
    private static int first(Values v) {
        return v.get(FROM) ? Runs.BY_PCA : v.get(START);
    }

    private static String named(int start) {
        return start == Runs.BY_PCA ? "start from PCA" : "random start " + Decimal.write(start, 0);
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        Illusion round = v.get(ROUND);
        Runs runs = state.get(DESCENT);
        double[] picture = runs.picture(round.truth);
        Element exhibit = Element.of("div", "exhibit")
                .add(
                        Element.of(
                                "p",
                                "head",
                                "t-SNE at perplexity " + Decimal.write(round.perplexity, 0) + ", " + named(first(v))),
                        Panels.of("the picture in question", picture, 2, new int[picture.length / 2]),
                        Element.of("p", "hint", score(v)));
        return Element.of("div", "illusions")
                .add(
                        ROUND.control(round, true).key("round"),
                        Element.of("div", "case").add(exhibit, suspects(v, round, runs)),
                        starts(round, runs, first(v)).veiledIf(isOpen(v, round)));
    }

    private static Element suspects(Values v, Illusion round, Runs runs) {
        int answer = v.get(round.answer);
        Element suspects = Element.of("div", "suspects")
                .key(round.key())
                .attr("role", "radiogroup")
                .attr("aria-label", round.answer.label())
                .add(Element.of("p", "head", "A hundred points each. " + round.answer.label()));
        for (int s = 0; s < Illusion.SUSPECTS; s++) {
            RoundGroups data = runs.data(s);
            int[] groups = Panels.groups(data);
            boolean isTrue = s == round.truth;
            Element pictured = Element.of("div")
                    .add(
                            Panels.of("what t-SNE makes of " + letter(s), runs.picture(s), 2, groups),
                            Element.of("p", "hint", (isTrue ? "the picture in question" : "its picture")))
                    .veiledIf(answer < 0);
            Element plain = Element.of("div")
                    .add(
                            Panels.of("the data " + letter(s), data.x(), data.d(), groups),
                            Element.of("p", "hint", data.d() == 2 ? "the data" : "its first 2 dimensions"));
            suspects.add(Element.of("div", "suspect")
                    .classesIf(answer >= 0 && isTrue, "true")
                    .add(
                            round.answer.radio(s, answer, true),
                            Element.of("div", "evidence").add(plain, pictured),
                            Element.of("p", "number", numbers(round, runs, s)).veiledIf(answer < 0)));
        }
        return suspects;
    }

    /** What the eye reads off the data and off the picture. */
    private static String numbers(Illusion round, Runs runs, int suspect) {
        return round.tell.name + ": " + inData(round, runs, suspect) + " in the data, "
                + inPicture(round, runs, suspect) + " in the picture";
    }

    private static String inData(Illusion round, Runs runs, int suspect) {
        RoundGroups data = runs.data(suspect);
        return round.tell.show(round.tell.of(data.x(), data.d(), data.labels()));
    }

    private static String inPicture(Illusion round, Runs runs, int suspect) {
        return round.tell.show(
                round.tell.of(runs.picture(suspect), 2, runs.data(suspect).labels()));
    }

    private static Element starts(Illusion round, Runs runs, int first) {
        double[] picture = runs.picture(round.truth);
        boolean one = round.truth == 0 && (round.tell == Tell.ISLANDS || round.tell == Tell.CRUMBS);
        int[] classes = one ? Panels.quarters(picture) : Panels.groups(runs.data(round.truth));
        Element row = Element.of("div", "starts");
        for (int start = 0; start < Runs.STARTS; start++) {
            Procrustes aligned = aligned(round, runs, start);
            String said = named(first + start) + (start == 0 ? "" : ": " + percent(aligned.disparity()) + " differs");
            row.add(Element.of("div")
                    .add(
                            Panels.of("the same data from another start", aligned.aligned(), 2, classes),
                            Element.of("p", "hint", said)));
        }
        Element again = Element.of("div", "again")
                .add(
                        Element.of(
                                "p",
                                "head",
                                "The true data again, from four starts, turned and scaled to lie on the first"),
                        row);
        return one ? again.add(Element.of("p", "hint", "Colour is the quarter of the first picture.")) : again;
    }

    private static Procrustes aligned(Illusion round, Runs runs, int start) {
        double[] picture = runs.picture(round.truth);
        return Procrustes.align(picture, runs.picture(round, start), picture.length / 2);
    }

    private static String percent(double share) {
        return Decimal.show(100 * share, 0) + " %";
    }

    private static String score(Values v) {
        int answered = 0;
        int right = 0;
        for (Illusion round : Illusion.values()) {
            int answer = v.get(round.answer);
            answered += answer < 0 ? 0 : 1;
            right += answer == round.truth || answer == round.twin ? 1 : 0;
        }
        return "Right: " + Decimal.write(right, 0) + " of " + Decimal.write(answered, 0) + " answered.";
    }

    private static boolean isOpen(Values v, Illusion round) {
        return v.get(round.answer) < 0;
    }

    private static String letter(int suspect) {
        return suspect == 0 ? "A" : suspect == 1 ? "B" : "C";
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        Illusion round = v.get(ROUND);
        Runs runs = state.get(DESCENT);
        String when = "Picture " + Decimal.write(round.ordinal() + 1, 0) + " of 5, after "
                + Decimal.write(state.step() * Runs.ITERATIONS, 0) + " iterations, "
                + named(first(v)) + ". "
                + score(v) + " ";
        if (isOpen(v, round)) {
            return when + "One of the three data sets was embedded. Say which: two of them cannot be told apart here.";
        }
        if (state.step() < Runs.LAST) {
            return when + "It is not finished. The true data set is " + letter(round.truth) + "; so far the "
                    + numbers(round, runs, round.truth) + ".";
        }
        return when + verdict(v.get(round.answer), round) + " The " + numbers(round, runs, round.truth) + ". "
                + letter(round.twin) + " makes the same impression: " + numbers(round, runs, round.twin) + ". "
                + round.lesson + " From four starts, up to " + percent(mostDifferent(round, runs))
                + " of the picture differs, in squares of distances.";
    }

    private static double mostDifferent(Illusion round, Runs runs) {
        double most = 0;
        for (int start = 1; start < Runs.STARTS; start++) {
            most = Math.max(most, aligned(round, runs, start).disparity());
        }
        return most;
    }

    private static String verdict(int answer, Illusion round) {
        String truth = letter(round.truth);
        if (answer == round.truth) {
            return "Yes, it was " + truth + "; but " + letter(round.twin) + " would have been as good an answer.";
        }
        return answer == round.twin
                ? "It was " + truth + ", and nobody could know, so " + letter(round.twin)
                        + " counts as right: that is the illusion."
                : "No, it was " + truth + ": the picture of " + letter(answer) + " looks different.";
    }

    @Override
    public Readouts readouts(State state) {
        Illusion round = state.get(ROUND);
        Runs runs = state.get(DESCENT);
        return Readouts.none()
                .and("in-data", inData(round, runs, round.truth))
                .and("in-picture", inPicture(round, runs, round.truth));
    }
}
