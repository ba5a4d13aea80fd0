package unstuck.widget.repair;

import static unstuck.figure.Seed.seed;
import static unstuck.figure.Slider.slider;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
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
import unstuck.math.calibration.LogLoss;

/**
 * Three maps from a score to a probability, fitted on calibration rows and judged on others: the stiff ones win with few
 * rows, the flexible one with many, and a model that was right needs none.
 */
public final class Repair implements Widget {
    static final Choice<String> GUESS = Choice.<String>choice(
                    "guess",
                    "Say first: naive Bayes, and 50 rows to calibrate on. Which map loses least on 3,000 others?")
            .option("platt", "Platt’s sigmoid", "platt")
            .option("isotonic", "isotonic regression", "isotonic")
            .option("temperature", "temperature", "temperature")
            .startingOpen("open", "")
            .inView();
    static final Choice<Model> MODEL = Choice.<Model>choice("model", "model")
            .option("logistic", Model.LOGISTIC.label(), Model.LOGISTIC)
            .option("naive-bayes", Model.NAIVE_BAYES.label(), Model.NAIVE_BAYES)
            .option("forest", Model.RANDOM_FOREST.label(), Model.RANDOM_FOREST)
            .option("boosting", Model.BOOSTING.label(), Model.BOOSTING)
            .option("svm", Model.SVM.label(), Model.SVM)
            .startingAt(Model.NAIVE_BAYES);
    static final Choice<Kind> MAP = maps();
    static final Slider SIZE = slider("rows", "calibration rows", 0, Trial.SIZES.length - 1, 1)
            .startingAt(1)
            .shownAs(size -> count(Trial.SIZES[(int) size]));
    static final Seed SEED = seed("draw", "draw of the rows");

    private static final Parameters PARAMETERS = Parameters.of(GUESS, MODEL, MAP, SIZE, SEED);
    private static final int ASKED_SIZE = 1;

    private static Choice<Kind> maps() {
        Choice<Kind> maps = Choice.choice("map", "map");
        for (Kind kind : Kind.values()) {
            maps.option(kind.key, kind.label, kind);
        }
        return maps;
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
        boolean open = v.get(GUESS).isEmpty();
        Trial trial = trial(v);
        return Element.of("div", "repair")
                .add(
                        GUESS.control(v.get(GUESS), true).key("guess"),
                        Element.of("div", "pair")
                                .add(
                                        Element.of(
                                                "div",
                                                "panel",
                                                Plots.maps(trial, v.get(MAP), size(v), v.get(SEED), open)),
                                        Element.of("div", "panel", Plots.losses(trial, size(v), open))),
                        Element.of("div", "awaited", table(trial, size(v))).veiledIf(open));
    }

    private static Element table(Trial trial, int size) {
        Element body = Element.of("tbody");
        if (trial.model.isProbability()) {
            body.add(row("raw score", trial, p -> p));
        }
        for (Kind kind : Kind.values()) {
            if (kind.fits(trial.model)) {
                body.add(row(kind.label, trial, trial.map(kind, size)));
            }
        }
        Element head = Element.of("tr");
        for (String title :
                new String[] {"map, this draw", "log loss, held within 10⁻⁴", "Brier score", "ruled out, yet came"}) {
            head.add(Element.of("th").attr("scope", "col").text(title));
        }
        return Element.of("table", "losses").add(Element.of("thead").add(head), body);
    }

    private static Element row(String name, Trial trial, DoubleUnaryOperator map) {
        LogLoss loss = trial.judged(map);
        return Element.of("tr")
                .add(
                        Element.of("th").attr("scope", "row").text(name),
                        Element.of("td").text(Decimal.show(loss.clipped(), 4)),
                        Element.of("td").text(Decimal.show(trial.brier(map), 4)),
                        Element.of("td").text(loss.impossible() == 0 ? "none" : rows(loss) + ": infinite without"));
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        Trial trial = trial(v);
        String start = capital(v.get(MODEL).label()) + ", " + count(Trial.SIZES[size(v)]) + " calibration rows (draw "
                + v.write(SEED) + "), " + v.get(MAP).label + ": ";
        if (v.get(GUESS).isEmpty()) {
            return start + "the map and where it would lie for other rows. Say which will win with 50, and the losses"
                    + " are shown.";
        }
        Kind kind = v.get(MAP);
        return verdict(v) + start
                + (kind.fits(trial.model)
                        ? judgement(trial, trial.judged(trial.map(kind, size(v))))
                        : "a temperature divides log-odds, and a margin is none, so there is no such map. ")
                + "Over five draws, " + trial.best(size(v)).label + " does best with so many rows"
                + (isOfUse(trial, size(v)) ? "." : ", and still worse than no map.");
    }

    private static boolean isOfUse(Trial trial, int size) {
        return !trial.model.isProbability()
                || trial.loss(trial.best(size), size) < trial.judged(p -> p).clipped();
    }

    private static String judgement(Trial trial, LogLoss now) {
        String loss = "on 3,000 other rows its log loss, with probabilities held within 10⁻⁴ of 0 and 1, is "
                + Decimal.show(now.clipped(), 4);
        double raw = trial.judged(p -> p).clipped();
        return loss
                + (!trial.model.isProbability()
                        ? "; the raw margin is no probability and has none. "
                        : (now.clipped() < raw ? ", less than the raw score’s " : ", more than the raw score’s ")
                                + Decimal.show(raw, 4) + ". ")
                + (now.impossible() == 0
                        ? ""
                        : rows(now) + " came that it had ruled out with a 0 or a 1: unclipped, its loss is"
                                + " infinite. ");
    }

    private static String rows(LogLoss loss) {
        return loss.impossible() == 1 ? "1 row" : loss.impossible() + " rows";
    }

    /** What became of the guess, where the figure shows what it was about: naive Bayes, with the 50 rows that came first. */
    private static String verdict(Values v) {
        if (v.get(MODEL) != Model.NAIVE_BAYES
                || size(v) != ASKED_SIZE
                || !v.get(SEED).equals(SEED.start())) {
            return "";
        }
        Kind best = trial(v).best(ASKED_SIZE);
        return v.get(GUESS).equals(best.key) ? "Right, " + best.label + ". " : "No: " + best.label + ". ";
    }

    private static String capital(String text) {
        return (char) (text.charAt(0) - 'a' + 'A') + text.substring(1);
    }

    private static String count(int rows) {
        return rows < 1000 ? Decimal.write(rows, 0) : "1,500";
    }

    @Override
    public Readouts readouts(State state) {
        Values v = state.values();
        Trial trial = trial(v);
        Trial bayes = Trial.of(Model.NAIVE_BAYES, v.get(SEED));
        LogLoss now = bayes.judged(bayes.map(Kind.ISOTONIC, size(v)));
        String impossible = Decimal.write(now.impossible(), 0);
        String best = bayes.best(ASKED_SIZE).label;
        return Readouts.none()
                .and("best-with-50", best)
                .and("impossible", impossible)
                .and("best", Trial.of(trial.model, v.get(SEED)).best(size(v)).label);
    }

    private static Trial trial(Values v) {
        return Trial.of(v.get(MODEL), v.get(SEED));
    }

    private static int size(Values v) {
        return (int) (double) v.get(SIZE);
    }
}
