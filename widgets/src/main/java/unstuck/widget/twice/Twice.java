package unstuck.widget.twice;

import static unstuck.figure.Slider.slider;

import java.util.List;
import unstuck.data.Customers;
import unstuck.data.Digits;
import unstuck.data.DigitsPicture;
import unstuck.data.Pictured;
import unstuck.data.Precomputed;
import unstuck.figure.Choice;
import unstuck.figure.DataSet;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.figure.plot.Cloud;
import unstuck.figure.plot.Pixels;

/**
 * The same rows twice, by PCA and by t-SNE. The reader says how many of a row’s neighbours in the data stay its neighbours on
 * paper; then sees them, and the measures by which each picture keeps what the other breaks.
 */
public final class Twice implements Widget {
    /** A row follows it in the key under which the reader points at the row. */
    static final String KEY = "row-";

    /** The reader’s guess is of this many neighbours. */
    private static final int GUESSED = 10;

    private static final double NONE = -1;
    /** No guess: a link shows what stays, and judges nobody. */
    private static final double SHOWN = 0;

    private static final Choice<Double> GUESS = Choice.<Double>choice(
                    "guess",
                    "Say first: over all images, how many of ten neighbours in the data stay among the ten nearest by t-SNE?")
            .option("two", "about two", 2.0)
            .option("four", "about four", 4.0)
            .option("six", "about six", 6.0)
            .option("eight", "about eight", 8.0)
            .option("ten", "nearly all ten", 10.0)
            .option("shown", "", SHOWN)
            .startingOpen("open", NONE)
            .inView();
    private static final Choice<Pictured> TABLE = Choice.<Pictured>choice("data", "data")
            .option("digits", "digits", Pictured.DIGITS)
            .option("customers", "customers", Pictured.CUSTOMERS);
    private static final Slider NEIGHBOURS =
            slider("k", "neighbours", Kept.STEP, Kept.MOST, Kept.STEP).startingAt(GUESSED);
    private static final Slider DIGIT =
            slider("digit", "image", 1, Digits.COUNT, 1).startingAt(1661).when(Twice::isOfDigits);
    private static final Slider CUSTOMER = slider("customer", "customer", 1, Customers.COUNT, 1)
            .startingAt(100)
            .when(v -> !isOfDigits(v));
    private static final Parameters PARAMETERS = Parameters.of(GUESS, TABLE, NEIGHBOURS, DIGIT, CUSTOMER);

    static boolean isOfDigits(Values v) {
        return v.get(TABLE) == Pictured.DIGITS;
    }

    /** What chooses the row. */
    static Slider chooser(Values v) {
        return isOfDigits(v) ? DIGIT : CUSTOMER;
    }

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public List<DataSet<?>> needs() {
        return List.of(Digits.ROWS, DigitsPicture.PICTURE, Customers.ROWS, Precomputed.PICTURES, Precomputed.KEPT);
    }

    /** Of the row that the reader points at, else of the one that was chosen. */
    private static Scene scene(State state) {
        Values v = state.values();
        Pictured table = v.get(TABLE);
        int row = Cloud.row(KEY, state.attention(), table.n());
        return new Scene(table, row < 0 ? (int) (v.get(chooser(v)) - 1) : row, (int) (double) v.get(NEIGHBOURS));
    }

    private static boolean isOpen(State state) {
        return state.get(GUESS) < 0;
    }

    @Override
    public Element view(State state) {
        Scene scene = scene(state);
        boolean open = isOpen(state);
        Element below = Element.of("div", "found");
        if (isOfDigits(state.values())) {
            below.add(seen(scene, open));
        }
        return Element.of("div", "twice")
                .add(
                        GUESS.control(state.get(GUESS), true),
                        Element.of("div", "panels")
                                .add(
                                        Picture.element(state, scene, false, open),
                                        Picture.element(state, scene, true, open)),
                        below.add(measures(scene).veiledIf(open)));
    }

    /** The chosen image, and what its neighbours show. */
    private static Element seen(Scene scene, boolean open) {
        Element near = Element.of("div", "near")
                .add(
                        shown("Near in the data", scene.neighbours, scene),
                        shown("by PCA", scene.near(false), scene),
                        shown("by t-SNE", scene.near(true), scene),
                        Element.of("p", "hint", "Struck through: not among the nearest in the data."))
                .veiledIf(open);
        return Element.of("div", "seen")
                .add(
                        Pixels.element(
                                Digits.ROWS.read().pixels(), scene.row * Digits.PIXELS, Digits.SIDE, Digits.DARKEST),
                        near);
    }

    /** The digits that some rows show; those that are no neighbours in the data are marked. */
    private static Element shown(String where, int[] rows, Scene scene) {
        Element line = Element.of("p").text(where + ": ");
        for (int row : rows) {
            String digit = Decimal.write(scene.table.labels()[row], 0);
            line.add(Element.of(Nearest.isAmong(scene.neighbours, row) ? "span" : "s", "numeral", digit));
        }
        return line;
    }

    private static Element measures(Scene scene) {
        Kept pca = new Kept(scene.table, false, scene.k);
        Kept tsne = new Kept(scene.table, true, scene.k);
        String label = scene.table == Pictured.DIGITS ? "digit" : "channel";
        Element body = Element.of("tbody")
                .add(
                        line("trustworthiness", pca.trustworthiness(), tsne.trustworthiness()),
                        line("continuity", pca.continuity(), tsne.continuity()),
                        line("neighbours kept", pca.neighbours(), tsne.neighbours()),
                        line("nearest has the same " + label, pca.sameLabel(), tsne.sameLabel()),
                        line("rank correlation of distances", pca.distances(), tsne.distances()));
        Element head = Element.of("tr")
                .add(heading("over all rows, " + scene.k + " neighbours"), heading("PCA"), heading("t-SNE"));
        return Element.of("table", "kept").add(Element.of("thead").add(head), body);
    }

    private static Element heading(String text) {
        return Element.of("th", "", text).attr("scope", "col");
    }

    private static Element line(String measure, double pca, double tsne) {
        return Element.of("tr")
                .add(Element.of("th", "", measure).attr("scope", "row"), better(pca, tsne), better(tsne, pca));
    }

    /** Nothing is better that reads the same. */
    private static Element better(double value, double other) {
        boolean isBetter = value > other && !show(value).equals(show(other));
        return Element.of("td", isBetter ? "better" : "", show(value));
    }

    private static String show(double value) {
        return Decimal.show(value, 2);
    }

    @Override
    public String describe(State state) {
        Scene scene = scene(state);
        boolean digits = scene.table == Pictured.DIGITS;
        String all = digits ? Digits.ALL : Customers.COUNT + " customers, spending as logarithms, standardised";
        String start = "PCA and t-SNE of " + all + ". " + who(scene);
        if (isOpen(state)) {
            return start + " Say how many neighbours stay, and its " + scene.k + " are shown.";
        }
        return start + " Rings are its " + scene.k + " nearest in the data. PCA keeps "
                + count(scene.kept(false)) + " of them near, t-SNE " + count(scene.kept(true))
                + ". Blue lines lead to those that were torn away, red ones to rows that only look near. "
                + verdict(state, scene);
    }

    private static String count(int count) {
        return count == 0 ? "none" : Decimal.write(count, 0);
    }

    private static String who(Scene scene) {
        int label = scene.table.labels()[scene.row];
        String what = scene.table != Pictured.DIGITS
                ? "Customer " + (scene.row + 1) + " is " + Customers.anyOf(label + 1)
                : "Image " + (scene.row + 1) + " is " + (label == 8 ? "an " : "a ") + label;
        return what + ".";
    }

    private static String verdict(State state, Scene scene) {
        double mean = GUESSED * new Kept(scene.table, true, GUESSED).neighbours();
        return judged(state, mean) + " all rows, t-SNE keeps " + Decimal.show(mean, 1) + " of ten, and PCA "
                + Decimal.show(GUESSED * new Kept(scene.table, false, GUESSED).neighbours(), 1)
                + (scene.k == GUESSED
                        ? "."
                        : "; of " + scene.k + ", "
                                + Decimal.show(scene.k * new Kept(scene.table, true, scene.k).neighbours(), 1)
                                + " and "
                                + Decimal.show(scene.k * new Kept(scene.table, false, scene.k).neighbours(), 1)
                                + ".");
    }

    /** The beginning of the verdict. The reader was asked about the digits, so that only there it is of the guess. */
    private static String judged(State state, double mean) {
        double guess = state.get(GUESS);
        if (guess == SHOWN || !isOfDigits(state.values())) {
            return "Over";
        }
        return Math.abs(guess - mean) <= 1 ? "You guessed well: over" : "No, over";
    }

    @Override
    public Readouts readouts(State state) {
        Pictured table = state.get(TABLE);
        int k = (int) (double) state.get(NEIGHBOURS);
        Kept pca = new Kept(table, false, k);
        Kept tsne = new Kept(table, true, k);
        return Readouts.none()
                .and("kept-pca", show(pca.neighbours()))
                .and("kept-tsne", show(tsne.neighbours()))
                .and("trust-pca", show(pca.trustworthiness()))
                .and("trust-tsne", show(tsne.trustworthiness()))
                .and("continuity-pca", show(pca.continuity()))
                .and("continuity-tsne", show(tsne.continuity()))
                .and("distances-pca", show(pca.distances()))
                .and("distances-tsne", show(tsne.distances()));
    }
}
