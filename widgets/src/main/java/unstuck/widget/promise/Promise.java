package unstuck.widget.promise;

import static unstuck.figure.Seed.seed;
import static unstuck.figure.Slider.slider;
import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;
import static unstuck.figure.plot.Role.MUTED;

import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Seed;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.decision.Confusion;

/**
 * What a score of 0.9 means: a month of payments with a threshold to drag. The blocked are counted, and set against what
 * the score promises of them, which is the sum of their scores.
 */
public final class Promise implements Widget {
    static final Choice<Integer> GUESS = Choice.<Integer>choice(
                    "guess", "Say first: of 100 payments blocked from 0.9 up, how many are fraud?")
            .option("90", "about 90", 90)
            .option("50", "about 50", 50)
            .option("13", "about 13", 13)
            .option("4", "about 4", 4)
            .startingOpen("open", 0)
            .inView();
    static final Slider THRESHOLD = slider("threshold", "block from a score of", 0, 1, 0.01)
            .startingAt(0.9)
            .shownAs(value -> Decimal.showShort(value, 2))
            .inView();
    static final Choice<Boolean> CALIBRATED = Choice.<Boolean>choice("score", "Score")
            .option("raw", "raw, trained on half frauds", false)
            .option("calibrated", "calibrated", true);
    static final Seed MONTH = seed("month", "Month of payments");
    private static final Parameters PARAMETERS = Parameters.of(GUESS, THRESHOLD, CALIBRATED, MONTH);

    private static final double ASKED = 0.9;
    /** Below a single payment on the logarithmic axis. */
    private static final double FLOOR = -0.4;

    /** Above all the payments of a month. */
    private static final double TOP = 4.6;

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        boolean open = v.get(GUESS) == 0;
        double t = v.get(THRESHOLD);
        Blocked blocked = blocked(v);
        Confusion c = blocked.from(t);
        return Element.of("div", "promise")
                .add(
                        GUESS.control(v.get(GUESS), true).key("guess"),
                        Element.of("div", "scores")
                                .add(Element.of("div", "panel", scores(blocked, t, open)), THRESHOLD.control(t, true)),
                        Element.of("div", "pair answer")
                                .add(
                                        Hundred.of(blocked, t, open),
                                        Element.of("div", "counted awaited")
                                                .add(Counts.matrix(c), Counts.rates(blocked, t))
                                                .veiledIf(open)));
    }

    private static Element scores(Blocked blocked, double t, boolean open) {
        return plot(
                        "payments and frauds by score",
                        axis("score", 0, 1),
                        axis("payments, each step ten times as many", FLOOR, TOP)
                                .ticksAt(0, 1, 2, 3, 4)
                                .format(Promise::power))
                .height(210)
                .mark((x, y) -> Element.of("rect", "blocked")
                        .attr("x", x.of(t))
                        .attr("y", y.rangeEnd())
                        .attr("width", x.rangeEnd() - x.of(t))
                        .attr("height", y.rangeStart() - y.rangeEnd()))
                .mark((x, y) -> Element.of("path", "bars muted").attr("d", blocked.bars(x, y)))
                .veil(open)
                .mark((x, y) -> Element.of("path", "bars gradient").attr("d", blocked.fraudBars(x, y)))
                .veil(false)
                .rule(MUTED, t, FLOOR, t, TOP)
                .handle(THRESHOLD, t, TOP - 0.3)
                .element();
    }

    private static String power(double exponent) {
        return Decimal.grouped((int) Math.floor(StrictMath.exp(exponent * StrictMath.log(10)) + 0.5));
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        double t = v.get(THRESHOLD);
        Blocked blocked = blocked(v);
        Confusion c = blocked.from(t);
        String from = Decimal.showShort(t, 2);
        if (v.get(GUESS) == 0) {
            return "Of 30,000 card payments in a month, those with a score of " + from + " or more are blocked: "
                    + Decimal.grouped(c.actedOn())
                    + ". How many of every 100 blocked are fraud? Say, and the frauds are shown.";
        }
        if (c.actedOn() == 0) {
            return verdict(v) + "No payment has a score of " + from
                    + " or more: it blocks nobody, and has no precision.";
        }
        return verdict(v) + "From " + from + ", the " + (v.get(CALIBRATED) ? "calibrated" : "raw") + " score blocks "
                + Decimal.grouped(c.actedOn()) + " payments. The sum of their scores promises "
                + number(blocked.promised(t)) + " frauds, give or take "
                + number(blocked.giveOrTake(t)) + ". Counted: " + Decimal.grouped(c.truePositives()) + ", or "
                + Counts.percent(c.precision()) + " of the blocked, and " + Decimal.grouped(c.falsePositives())
                + " good customers with them.";
    }

    /** What became of the guess, where the figure shows what it was about: the raw score from 0.9 up, in the first month. */
    private static String verdict(Values v) {
        int month = v.get(MONTH);
        if (v.get(THRESHOLD) != ASKED || v.get(CALIBRATED) || month != MONTH.start()) {
            return "";
        }
        double precision = Blocked.of(month, false).from(ASKED).precision();
        int guess = v.get(GUESS);
        int nearest = 0;
        for (int option : GUESS.options()) {
            boolean nearer = Math.abs(option - 100 * precision) < Math.abs(nearest - 100 * precision);
            nearest = option > 0 && (nearest == 0 || nearer) ? option : nearest;
        }
        String came = Decimal.show(100 * precision, 0) + " of 100";
        return guess == nearest ? "Yes: " + came + ". " : "Not " + guess + ", but " + came + ". ";
    }

    @Override
    public Readouts readouts(State state) {
        Values v = state.values();
        double t = v.get(THRESHOLD);
        Blocked blocked = blocked(v);
        Confusion c = blocked.from(t);
        return Readouts.none()
                .and("blocked", Decimal.grouped(c.actedOn()))
                .and("caught", Decimal.grouped(c.truePositives()))
                .and("good-blocked", Decimal.grouped(c.falsePositives()))
                .and("missed", Decimal.grouped(c.falseNegatives()))
                .and("frauds", Decimal.grouped(c.positives()))
                .and("payments", Decimal.grouped(c.rows()))
                .and("promised", number(blocked.promised(t)))
                .and("precision", Counts.percent(c.precision()))
                .and("recall", Counts.percent(c.recall()))
                .and("no-false-alarm", Counts.percent(1 - c.falsePositiveRate()));
    }

    /** A number of frauds that need not be whole: below ten with a decimal. */
    private static String number(double frauds) {
        return frauds < 9.95 ? Decimal.showShort(frauds, 1) : Decimal.grouped(frauds);
    }

    private static Blocked blocked(Values v) {
        return Blocked.of(v.get(MONTH), v.get(CALIBRATED));
    }
}
