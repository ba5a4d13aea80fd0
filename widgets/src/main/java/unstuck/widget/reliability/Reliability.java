package unstuck.widget.reliability;

import static unstuck.figure.Seed.seed;
import static unstuck.figure.Slider.slider;

import java.util.List;
import unstuck.data.CreditDefault;
import unstuck.data.CreditDefault.Model;
import unstuck.figure.Choice;
import unstuck.figure.DataSet;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Seed;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.calibration.ReliabilityBins;

/**
 * Two reliability diagrams of the same scores: one with what came, one with outcomes drawn from the scores, as of a perfect
 * model. Who cannot tell them apart has no quarrel with the scores. A bin opens to its rows.
 */
public final class Reliability implements Widget {
    static final Choice<String> GUESS = Choice.<String>choice(
                    "guess", "Say first: one of the two diagrams is a perfect model’s. Which?")
            .option("left", "diagram A", "A")
            .option("right", "diagram B", "B")
            .startingOpen("open", "")
            .inView();
    static final Choice<Model> MODEL = models();
    static final Choice<Repair> REPAIR = Choice.<Repair>choice("score", "Score")
            .option("raw", "raw", Repair.NONE)
            .option("platt", "Platt", Repair.PLATT)
            .option("isotonic", "isotonic", Repair.ISOTONIC);
    static final Choice<Binning> BINNING = Choice.<Binning>choice("bins", "Bins")
            .option("count", "of equal count", Binning.COUNT)
            .option("width", "of equal width", Binning.WIDTH)
            .option("corp", "none: isotonic (CORP)", Binning.CORP);
    static final Slider COUNT = slider("count", "how many bins", 2, 30, 1)
            .startingAt(10)
            .when(v -> v.get(BINNING) != Binning.CORP && Evidence.isProbability(v));
    static final Choice<Range> RANGE = Choice.<Range>choice("interval", "95 % interval")
            .option("consistency", "of a perfect model, around the diagonal", Range.CONSISTENCY)
            .option("wilson", "around the dot (Wilson)", Range.WILSON)
            .option("exact", "around the dot (Clopper–Pearson)", Range.CLOPPER_PEARSON)
            .when(v -> v.get(BINNING) != Binning.CORP && Evidence.isProbability(v));
    static final Slider OPEN = slider("open", "look into bin", 1, 40, 1)
            .startingAt(9)
            .when(Evidence::isProbability)
            .inView();
    static final Seed SEED = seed("seed", "Draw of the perfect model").when(Evidence::isProbability);
    private static final Parameters PARAMETERS = Parameters.of(GUESS, MODEL, REPAIR, BINNING, COUNT, RANGE, OPEN, SEED);

    private static final String PERFECT = "A";

    private Binned last;

    private static Choice<Model> models() {
        Choice<Model> models = Choice.<Model>choice("model", "Model");
        String[] keys = {"logistic", "naive-bayes", "random-forest", "boosting", "svm"};
        for (Model model : Model.values()) {
            models.option(keys[model.ordinal()], model.label(), model);
        }
        return models.startingAt(Model.BOOSTING);
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public List<DataSet<?>> needs() {
        return List.of(CreditDefault.ROWS);
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        boolean unanswered = v.get(GUESS).isEmpty();
        Element view = Element.of("div", "reliability")
                .add(GUESS.control(v.get(GUESS), true).key("guess"));
        if (!Evidence.isProbability(v)) {
            return view.add(Element.of(
                    "p",
                    "margin",
                    "The linear SVM’s score is a margin: it says on which side of a"
                            + " boundary a row lies and how far from it, and never meant a probability. There is no raw diagram to"
                            + " draw. Platt’s sigmoid was invented for this case: choose it, or isotonic regression."));
        }
        Binned binned = binned(v);
        ReliabilityBins bins = binned.came;
        int open = open(v, bins);
        Diagram diagram = new Diagram(binned, v.get(RANGE));
        return view.add(
                Element.of("div", "panels")
                        .add(
                                panel("A", "if the scores were true", unanswered)
                                        .add(diagram.of("diagram A", binned.drawn, open)),
                                panel("B", "what came", unanswered).add(diagram.of("diagram B", bins, open))),
                Element.of("div", "panels")
                        .add(
                                Element.of("div", "panel")
                                        .add(
                                                Rows.histogram(binned.scores(), bins, open),
                                                OPEN.controlUpTo(bins.bins(), v.get(OPEN)),
                                                opened(binned, open).veiledIf(unanswered)),
                                Element.of("div", "measured awaited")
                                        .add(binned.measures.table(), Element.of("p", "hint", binsLeft(v, bins)))
                                        .veiledIf(unanswered)));
    }

    private static Element panel(String letter, String whose, boolean unanswered) {
        return Element.of("div", "panel")
                .add(Element.of("p", "whose")
                        .add(
                                Element.of("strong").text(letter),
                                Element.of("span").text(" " + whose).veiledIf(unanswered)));
    }

    private static Element opened(Binned binned, int open) {
        ReliabilityBins bins = binned.came;
        int count = bins.count(open);
        String between = Decimal.showShort(bins.edge(open), 3) + " to " + Decimal.showShort(bins.edge(open + 1), 3);
        Element says = Element.of("p", "hint");
        if (count == 0) {
            return Element.of("div", "opened-bin awaited")
                    .add(says.text("Bin " + (open + 1) + " of " + bins.bins() + ", scores from " + between
                            + ": no row is in it."));
        }
        return Element.of("div", "opened-bin awaited")
                .add(
                        says.text("Bin " + (open + 1) + " of " + bins.bins() + ", scores from " + between + ": "
                                        + Measures.rows(count) + ". ")
                                .add(
                                        Element.of(
                                                "span",
                                                "key-promised",
                                                "promised " + Decimal.show(bins.promised(open), 1)),
                                        Element.of(
                                                "span",
                                                "key-came",
                                                "defaulted " + Decimal.grouped(bins.positives(open)))),
                        Rows.squares(bins, open),
                        Bills.of(binned, open));
    }

    private static String binsLeft(Values v, ReliabilityBins bins) {
        int asked = (int) (double) v.get(COUNT);
        if (v.get(BINNING) == Binning.CORP) {
            return "Isotonic regression made " + bins.bins() + " blocks; they are the bins. The grey band holds 95 % of"
                    + " perfect models at each score.";
        }
        int empty = 0;
        for (int i = 0; i < bins.bins(); i++) {
            empty += bins.count(i) == 0 ? 1 : 0;
        }
        String left = bins.bins() < asked
                ? "Asked for " + asked + " bins, " + bins.bins()
                        + " are left: ties made edges equal, and these were merged. "
                : empty == 0
                        ? ""
                        : empty + " of " + asked + " bins "
                                + (empty == 1 ? "is empty and counts" : "are empty and count") + " in no measure. ";
        return left + "A row is in the bin with edge < score ≤ next edge.";
    }

    private static int open(Values v, ReliabilityBins bins) {
        return Math.min((int) (double) v.get(OPEN), bins.bins()) - 1;
    }

    private Binned binned(Values v) {
        last = Binned.of(v, last);
        return last;
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        String whose = v.get(MODEL).label() + repairWords(v.get(REPAIR));
        if (!Evidence.isProbability(v)) {
            return "The raw score of the " + whose + " is a margin and no probability: there is nothing to hold it to.";
        }
        Binned binned = binned(v);
        ReliabilityBins bins = binned.came;
        int open = open(v, bins);
        if (v.get(GUESS).isEmpty()) {
            return "The same 3,000 scores twice (" + whose + ", " + bins.bins() + " bins, "
                    + rangeWords(v) + "; draw " + binned.seed() + ", bin " + (open + 1)
                    + " marked): once with what those people did, once with outcomes drawn from the scores, so that the"
                    + " model is perfect. Say which is which, and the figure tells.";
        }
        boolean isCut = v.get(BINNING) != Binning.CORP;
        String cut = isCut ? bins.bins() + " bins, " : "";
        return verdict(v) + sentence(whose + ", " + cut + rangeWords(v), binned.measures, isCut)
                + " In bin " + (open + 1) + " of " + bins.bins() + " the scores promise "
                + Decimal.show(bins.promised(open), 1) + " defaults among " + Measures.rows(bins.count(open)) + "; "
                + Decimal.grouped(bins.positives(open)) + " came.";
    }

    private static String sentence(String whose, Measures m, boolean isCut) {
        String chance =
                m.noBetter + " of " + Evidence.WORLDS + " perfect models have an error as large on these scores";
        return "With " + whose + ", the expected calibration error is " + Measures.show(m.error)
                + ". A perfect model has "
                + Measures.show(m.perfectError) + " on average: " + chance + ", "
                + (isCut ? "so in these bins " : "so ")
                + (m.speakAgainst() ? "chance does not explain it." : "the rows say nothing against the scores.");
    }

    /** Which is which; and whether the guess was right, where the figure still shows the scores that it was about. */
    private static String verdict(Values v) {
        boolean isAsked = v.get(MODEL) == MODEL.start()
                && v.get(REPAIR) == REPAIR.start()
                && v.get(SEED).equals(SEED.start());
        return (!isAsked ? "" : v.get(GUESS).equals(PERFECT) ? "Yes, " : "No, ") + "A is the perfect model’s. ";
    }

    private static String rangeWords(Values v) {
        return v.get(BINNING) == Binning.CORP
                ? "blocks of isotonic regression"
                : "intervals " + RANGE.labelOf(v.get(RANGE));
    }

    private static String repairWords(Repair repair) {
        return repair == Repair.NONE
                ? ""
                : repair == Repair.PLATT ? " after Platt’s map" : " after isotonic regression";
    }

    @Override
    public Readouts readouts(State state) {
        Values v = state.values();
        if (!Evidence.isProbability(v)) {
            String none = "undefined";
            return Readouts.none()
                    .and("error", none)
                    .and("perfect-error", none)
                    .and("perfect-low", none)
                    .and("perfect-high", none)
                    .and("maximum-error", none)
                    .and("maximum-rows", none)
                    .and("brier", none)
                    .and("log-loss", none)
                    .and("bins", none);
        }
        Binned binned = binned(v);
        ReliabilityBins bins = binned.came;
        Measures m = binned.measures;
        return Readouts.none()
                .and("error", Measures.show(m.error))
                .and("perfect-error", Measures.show(m.perfectError))
                .and("perfect-low", Measures.show(m.perfectLow))
                .and("perfect-high", Measures.show(m.perfectHigh))
                .and("maximum-error", Measures.show(bins.maximumError()))
                .and("maximum-rows", Decimal.grouped(bins.count(bins.worst())))
                .and("brier", m.brierScore())
                .and("log-loss", m.logLoss())
                .and("bins", bins.bins());
    }
}
