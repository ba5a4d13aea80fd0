package unstuck.widget.illusions;

import static unstuck.figure.Seed.seed;
import static unstuck.figure.WorkIteration.byWorker;

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
 * told apart. The reader commits, once; then all three pictures open, with the number that the eye was misled about, and
 * the true data set again from other starts or at other perplexities.
 */
public final class Illusions implements Widget {
    static final Choice<Illusion> ROUND = Choice.<Illusion>choice("round", "five pictures")
            .option("widths", "1", Illusion.WIDTHS)
            .option("distances", "2", Illusion.DISTANCES)
            .option("sizes", "3", Illusion.SIZES)
            .option("noise", "4", Illusion.NOISE)
            .option("perplexity", "5", Illusion.PERPLEXITY)
            .inView();
    /** Whether the true data are shown again at other perplexities, not from other starts; open where the round decides. */
    static final Choice<Integer> AGAIN = Choice.<Integer>choice("again", "the true data again")
            .option("starts", "from four starts", 0)
            .option("perplexities", "at five perplexities", 1)
            .startingOpen("open", -1)
            .inView();

    static final Choice<Boolean> FROM = Choice.<Boolean>choice("from", "begun")
            .option("random", "at random", false)
            .option("pca", "from PCA", true);
    static final Seed START = seed("start", "random start").when(values -> !values.get(FROM));
    private static final Iteration<Runs> DESCENT = byWorker(
                    "illusions",
                    "× 10 iterations",
                    Runs.LAST,
                    values -> awaited(values).input(),
                    (values, told) -> Runs.of(values.get(ROUND), start(values), told))
            .startingAt(Runs.LAST);
    private static final Parameters PARAMETERS = Parameters.of(
                    ROUND,
                    Illusion.WIDTHS.answer,
                    Illusion.DISTANCES.answer,
                    Illusion.SIZES.answer,
                    Illusion.NOISE.answer,
                    Illusion.PERPLEXITY.answer,
                    AGAIN,
                    FROM,
                    START)
            .stepping(DESCENT);

    private static Runs awaited(Values v) {
        return Runs.awaited(v.get(ROUND), start(v));
    }

    private static int start(Values v) {
        return v.get(FROM) ? Descents.BY_PCA : v.get(START);
    }

    /** The last runs that have come. */
    private static Runs runs(State state) {
        Runs known = state.get(DESCENT);
        return known == null ? awaited(state.values()) : known;
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        Runs runs = runs(state);
        Illusion round = runs.round;
        boolean open = v.get(round.answer) < 0;
        Element suspects = Element.of("div", "suspects")
                .key(v.write(ROUND))
                .attr("role", "group")
                .attr("aria-label", round.answer.label())
                .add(Element.of("p", "head", round.answer.label()));
        for (int s = 0; s < Illusion.SUSPECTS; s++) {
            suspects.add(suspect(runs, s, v.get(round.answer)));
        }
        suspects.add(Element.of("p", "hint", "Measured: the " + round.tell.name + ".")
                .veiledIf(open));
        int[] classes = open ? new int[runs.truth().n()] : Panels.groups(runs.truth());
        Element exhibit = Element.of("div", "exhibit")
                .add(
                        Element.of("p", "head", setting(runs)),
                        Panels.of("the picture in question", runs.picture(), 2, classes, points(runs)));
        return Element.of("div", "illusions")
                .add(
                        ROUND.control(round, true).key("round"),
                        exhibit,
                        suspects,
                        again(v, runs).veiledIf(open));
    }

    private static String setting(Runs runs) {
        return "t-SNE at perplexity " + Decimal.write(runs.round.perplexity, 0) + ", " + named(runs.start);
    }

    private static String named(int start) {
        return start == Descents.BY_PCA ? "start from PCA" : "random start " + Decimal.write(start, 0);
    }

    private static String points(Runs runs) {
        return Decimal.write(runs.truth().n(), 0) + " points, "
                + (runs.areThere() ? "after " + iterations(runs) : "being computed");
    }

    private static String iterations(Runs runs) {
        return Decimal.write(runs.iterations, 0) + " iterations";
    }

    private static Element suspect(Runs runs, int s, int answer) {
        Illusion round = runs.round;
        Groups data = round.data(s);
        int[] groups = Panels.groups(data);
        String role = s == round.truth ? "the truth" : s == round.twin ? "its twin" : "neither";
        return Element.of("div", "suspect")
                .classesIf(answer >= 0 && s == round.truth, "true")
                .add(
                        Element.of("button", "", round.answer.labelOf(s))
                                .attr("type", "button")
                                .flag("disabled", answer >= 0)
                                .onPress(before -> before.with(round.answer, (Integer) s)),
                        Element.of(
                                        "p",
                                        "hint",
                                        role + (s == answer ? ", your answer: " : ": ") + inData(runs, s)
                                                + " in the data, " + inPicture(runs, s) + " in the picture")
                                .veiledIf(answer < 0),
                        Panels.of(
                                "the data " + letter(s),
                                data.x(),
                                data.d(),
                                groups,
                                (data.d() == 2 ? "the data" : "2 of its 20 dimensions")),
                        Panels.of(
                                        "what t-SNE makes of " + letter(s),
                                        runs.picture(runs.of(s)),
                                        2,
                                        groups,
                                        "its picture")
                                .classes("awaited")
                                .veiledIf(answer < 0));
    }

    private static String inData(Runs runs, int s) {
        return runs.round.tell.show(runs.round.inData(s));
    }

    private static String inPicture(Runs runs, int s) {
        return number(runs, runs.of(s));
    }

    private static String number(Runs runs, Descent descent) {
        return runs.areThere() ? runs.round.tell.show(runs.number(descent)) : "…";
    }

    private static boolean isAtPerplexities(Values v, Illusion round) {
        int chosen = v.get(AGAIN);
        return chosen < 0 ? round.isOfPerplexity() : chosen > 0;
    }

    private static Element again(Values v, Runs runs) {
        boolean perplexities = isAtPerplexities(v, runs.round);
        double[] picture = runs.picture();
        int[] classes = Panels.groups(runs.truth());
        Element row = Element.of("div", "row");
        for (int i = 0; i < (perplexities ? Runs.PERPLEXITIES.length : Runs.STARTS); i++) {
            Descent other = perplexities ? runs.at(Runs.PERPLEXITIES[i]) : runs.startedLater(i);
            String name = perplexities ? "perplexity " + Decimal.write(other.perplexity(), 0) : named(other.start());
            double[] places = runs.picture(other);
            row.add(Panels.of(
                    "the true data again, " + name,
                    runs.areThere()
                            ? Procrustes.align(picture, places, classes.length).aligned()
                            : places,
                    2,
                    classes,
                    name + ": " + number(runs, other)));
        }
        return Element.of("div", "again awaited")
                .add(
                        AGAIN.control(perplexities ? 1 : 0, true),
                        row,
                        Element.of("p", "hint", "Turned and scaled to lie on the picture in question."));
    }

    private static String percent(double share) {
        return Decimal.show(100 * share, 0) + " %";
    }

    private static String score(Values v) {
        int[] counts = new int[3];
        for (Illusion round : Illusion.values()) {
            int answer = v.get(round.answer);
            if (answer >= 0) {
                counts[answer == round.truth ? 0 : answer == round.twin ? 1 : 2]++;
            }
        }
        int answered = counts[0] + counts[1] + counts[2];
        return Decimal.write(answered, 0) + " of 5 answered"
                + (answered == 0
                        ? "."
                        : ": " + Decimal.write(counts[0], 0) + " the truth, " + Decimal.write(counts[1], 0)
                                + " its twin, " + Decimal.write(counts[2], 0) + " neither.")
                + (counts[0] + counts[1] == 5
                        ? " Between the truth and its twin, a picture leaves nobody more than a coin’s choice."
                        : "");
    }

    private static String letter(int suspect) {
        return suspect == 0 ? "A" : suspect == 1 ? "B" : "C";
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        Runs runs = runs(state);
        Illusion round = runs.round;
        int answer = v.get(round.answer);
        String picture = "Picture " + Decimal.write(round.ordinal() + 1, 0) + " of 5, " + setting(runs)
                + progress(state, runs) + " ";
        boolean perplexities = isAtPerplexities(v, round);
        if (answer < 0) {
            return picture
                    + "Which of the three data sets is it? Your answer opens their pictures, and the true data "
                    + (perplexities ? "at five perplexities. " : "from four starts. ") + score(v);
        }
        String said = picture + verdict(round, answer) + ". ";
        if (!state.isKnown(state.step())) {
            return said + score(v);
        }
        String truth = letter(round.truth);
        String twin = letter(round.twin);
        String numbers = said + "The " + round.tell.name + ", in the data and in the picture: "
                + truth + both(runs, round.truth) + ", " + twin + both(runs, round.twin) + ", "
                + letter(round.third()) + both(runs, round.third()) + ". ";
        if (!runs.areFinished()) {
            return numbers + "The run is not finished. " + score(v);
        }
        return numbers
                + (runs.isThirdApart()
                        ? "By that, the pictures of " + truth + " and " + twin + " cannot be told apart. "
                        : "At this start it does not set " + letter(round.third()) + " apart. ")
                + round.lesson + (perplexities ? atPerplexities(runs) : fromStarts(runs)) + " " + score(v);
    }

    /** What is on its way says nothing new with each step: a screen reader would read them all. */
    private static String progress(State state, Runs runs) {
        if (state.isKnown(state.step())) {
            return ", after " + iterations(runs) + ".";
        }
        return state.work().hasFailed() ? ". " + state.work().word() : ", being computed.";
    }

    private static String verdict(Illusion round, int answer) {
        String truth = letter(round.truth);
        return answer == round.truth
                ? "Yes, it is " + truth
                : answer == round.twin ? "It is " + truth + ", and you said its twin" : "No, it is " + truth;
    }

    private static String both(Runs runs, int suspect) {
        return " " + inData(runs, suspect) + " and " + inPicture(runs, suspect);
    }

    private static String atPerplexities(Runs runs) {
        String perplexities = "";
        String numbers = "";
        for (double perplexity : Runs.PERPLEXITIES) {
            String comma = numbers.isEmpty() ? "" : ", ";
            perplexities += comma + Decimal.write(perplexity, 0);
            numbers += comma + number(runs, runs.at(perplexity));
        }
        return " At perplexities " + perplexities + " it is " + numbers + ".";
    }

    private static String fromStarts(Runs runs) {
        double[] picture = runs.picture();
        String numbers = "";
        String between = "";
        double differs = 0;
        double kept = 1;
        for (int later = 0; later < Runs.STARTS; later++) {
            Descent descent = runs.startedLater(later);
            double[] other = runs.picture(descent);
            numbers += (later == 0 ? "" : ", ") + number(runs, descent);
            differs = Math.max(
                    differs,
                    Procrustes.align(picture, other, picture.length / 2).disparity());
            kept = Math.min(kept, Tell.nearestKept(picture, other));
            if (runs.round == Illusion.DISTANCES
                    && Tell.isThirdBetween(other, runs.truth().labels())) {
                between += (between.isEmpty() ? " " : ", ") + named(descent.start());
            }
        }
        return " From four starts it is " + numbers + ". In each, "
                + (kept == 1 ? "all" : "at least " + percent(Math.floor(100 * kept) / 100) + " of the")
                + " points have the nearest neighbour that they have in the first; laid on it as well as can be, the"
                + " others miss it by up to " + percent(differs) + " of its spread, both in squares."
                + (between.isEmpty() ? "" : " The far group lies between the two near ones at" + between + ".");
    }

    @Override
    public Readouts readouts(State state) {
        Runs runs = runs(state);
        return Readouts.none()
                .and("in-data", inData(runs, runs.round.truth))
                .and("in-picture", inPicture(runs, runs.round.truth));
    }
}
