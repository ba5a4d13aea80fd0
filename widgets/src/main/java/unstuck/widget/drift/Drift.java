package unstuck.widget.drift;

import static unstuck.figure.Seed.seed;
import static unstuck.figure.Slider.slider;
import static unstuck.figure.Switch.toggle;

import unstuck.data.Payments;
import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Seed;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Switch;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.calibration.Interval;

/**
 * A score that was calibrated meets a month with another share of fraud. The odds can be corrected for that, as long as
 * frauds look as they did; whether they do, only labels tell, and the blocked show none unless some are let through.
 */
public final class Drift implements Widget {
    static final Choice<String> GUESS = Choice.<String>choice(
                    "guess", "Say first: fraud doubles, the model stays. How many frauds do its scores promise in all?")
            .option("old", "as many as before", "old")
            .option("between", "more, but too few", "between")
            .option("new", "as many as come", "new")
            .startingOpen("open", "")
            .inView();
    static final Slider SHARE = slider("share", "share of fraud now", 0.1, 3, 0.1)
            .startingAt(1)
            .shownAs(percent -> Decimal.showShort(percent, 1) + " %");
    static final Switch MEND = toggle("mend", "correct the odds for the new share");
    static final Switch ADAPT = toggle("adapt", "fraudsters adapt");
    static final Slider LET_THROUGH = slider("let-through", "of the blocked, let through", 0, 0.2, 0.01)
            .shownAs(share -> Decimal.show(100 * share, 0) + " %");
    static final Seed MONTH = seed("month", "month of payments");

    private static final Parameters PARAMETERS = Parameters.of(GUESS, SHARE, MEND, ADAPT, LET_THROUGH, MONTH);
    private static final double LEVEL = 0.95;

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        boolean open = v.get(GUESS).isEmpty();
        return Element.of("div", "drift")
                .add(
                        GUESS.control(v.get(GUESS), true).key("guess"),
                        Element.of("div", "pair")
                                .add(
                                        panel(Plots.promises(month(v), v.get(MEND), open))
                                                .add(Element.of("p", "hint", below(v))),
                                        panel(Plots.blocked(month(v), v.get(MEND), v.get(LET_THROUGH), LEVEL))
                                                .classes("awaited")
                                                .veiledIf(open)));
    }

    /** What lies left of the axis. */
    private static String below(Values v) {
        Month.Group group = month(v).between(v.get(MEND), -1, Plots.LEAST);
        return group.payments() == 0
                ? "No payment has a score of 0.01 % or less."
                : Decimal.grouped(group.payments()) + " payments with a score of 0.01 % or less are not drawn; "
                        + (group.frauds() == 0 ? "none" : Decimal.grouped(group.frauds())) + " of them "
                        + (group.frauds() == 1 ? "was" : "were") + " fraud.";
    }

    private static Element panel(Element plot) {
        return Element.of("div", "panel", plot);
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        String share = Decimal.showShort(v.get(SHARE), 1) + " %";
        if (v.get(GUESS).isEmpty()) {
            return "The model was right while 0.5 % of the payments were fraud. In month " + v.write(MONTH) + " it is "
                    + share + ". Say what its scores promise, and what came is shown: for "
                    + (v.get(MEND) ? "corrected" : "the old") + " scores and frauds that look "
                    + (v.get(ADAPT) ? "more honest" : "as ever") + ", with "
                    + Decimal.show(100 * v.get(LET_THROUGH), 0) + " % of the blocked let through.";
        }
        Month.Group all = month(v).all(v.get(MEND));
        return verdict(v) + "With " + share + " fraud, the " + (v.get(MEND) ? "corrected" : "old") + " scores promise "
                + Decimal.show(all.promised(), 0) + " frauds in all, and " + all.frauds() + " came. " + reason(v) + " "
                + monitor(v);
    }

    /** What became of the guess, where the figure shows what it was about: twice the fraud, and the old scores. */
    private static String verdict(Values v) {
        boolean isAsked = v.get(SHARE).equals(SHARE.start())
                && v.get(MONTH).equals(MONTH.start())
                && !v.get(MEND)
                && !v.get(ADAPT);
        if (!isAsked) {
            return "";
        }
        double before = Payments.IN_A_MONTH * Payments.USUAL_SHARE;
        double promised = month(v).all(false).promised();
        String answer = promised < 1.1 * before ? "old" : promised > 1.9 * before ? "new" : "between";
        return (v.get(GUESS).equals(answer) ? "Yes: " : "No: ") + "they promise " + Decimal.show(promised, 0)
                + " where " + Decimal.show(before, 0) + " used to come and " + Decimal.show(2 * before, 0)
                + " are to be expected. ";
    }

    private static String reason(Values v) {
        if (v.get(ADAPT)) {
            return "Frauds no longer look as they did, so the scores no longer mean what they say, with the correction or"
                    + " without.";
        }
        if (v.get(MEND)) {
            return "Corrected odds lie on the diagonal again: fraud still looks like fraud.";
        }
        return v.get(SHARE) == 100 * Payments.USUAL_SHARE
                ? "Nothing has moved."
                : "Every score is off by the same factor of its odds.";
    }

    /** What the bank can know of the payments that it blocks. */
    private static String monitor(Values v) {
        Month.Group blocked = month(v).letThrough(v.get(MEND), 1);
        if (blocked.payments() == 0) {
            return "Nobody is blocked.";
        }
        Month.Group seen = month(v).letThrough(v.get(MEND), v.get(LET_THROUGH));
        if (seen.payments() == 0) {
            return "Of the " + Decimal.grouped(blocked.payments()) + " blocked from 0.1 up, no label is ever seen.";
        }
        Interval interval = Interval.wilson(seen.frauds(), seen.payments(), LEVEL);
        double promised = blocked.promised() / blocked.payments();
        int cost = seen.frauds() * Month.COST_OF_MISSED - (seen.payments() - seen.frauds()) * Month.COST_OF_BLOCKED;
        return "Of " + Decimal.grouped(blocked.payments()) + " blocked, " + were(seen.payments()) + " let through, and "
                + seen.frauds() + " of those " + (seen.frauds() == 1 ? "was" : "were") + " fraud: between "
                + percent(interval.low()) + " and "
                + percent(interval.high()) + ", where the scores promise " + percent(promised)
                + (!interval.holds(promised)
                        ? ": something has changed"
                        : "; "
                                + (seen.payments() == 1 ? "one label does" : seen.payments() + " labels do")
                                + " not tell the two apart")
                + ". On balance, letting them through " + money(cost) + ".";
    }

    private static String were(int count) {
        return Decimal.grouped(count) + (count == 1 ? " was" : " were");
    }

    /** What was paid for the frauds, less what was spared to good customers. */
    private static String money(int euros) {
        return euros == 0
                ? "cost nothing"
                : (euros < 0 ? "even saved " : "cost ") + Decimal.grouped(Math.abs(euros)) + " €";
    }

    static String percent(double share) {
        return Decimal.showShort(100 * share, 1) + " %";
    }

    @Override
    public Readouts readouts(State state) {
        Values v = state.values();
        Month.Group all = month(v).all(v.get(MEND));
        Month.Group blocked = month(v).letThrough(v.get(MEND), 1);
        return Readouts.none()
                .and("promised", Decimal.show(all.promised(), 0))
                .and("came", all.frauds())
                .and("blocked", blocked.payments())
                .and("blocked-frauds", blocked.frauds())
                .and(
                        "seen",
                        month(v).letThrough(v.get(MEND), v.get(LET_THROUGH)).payments());
    }

    private static Month month(Values v) {
        return Month.of(v.get(SHARE) / 100, v.get(ADAPT), v.get(MONTH));
    }
}
