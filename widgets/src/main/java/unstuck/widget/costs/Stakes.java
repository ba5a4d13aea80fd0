package unstuck.widget.costs;

import java.util.List;
import unstuck.figure.BadValue;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Parameter;
import unstuck.figure.Split;
import unstuck.math.decision.Costs;

/**
 * The numbers of the sentence, each a cell within it: three costs, and the threshold that follows from them. A threshold
 * that is written instead prices the missed positive anew.
 */
final class Stakes extends Parameter<Costs> {
    static final int FALSE_ALARM = 0;
    static final int MISSED = 1;
    static final int REVIEW = 2;
    static final int THRESHOLD = 3;

    private static final double LIMIT = 1e6;
    private static final int DECIMALS = 6;
    private static final String[] NAMES = {
        "cost of a false alarm", "cost of a missed one", "cost of looking into a blocked one", "threshold"
    };

    private final Costs start;

    Stakes(String name, Costs start) {
        super(name, "costs");
        this.start = start;
        placedInView();
    }

    @Override
    public Costs start() {
        return start;
    }

    @Override
    public Costs read(String text) {
        List<String> parts = Split.at(',', text);
        if (parts.size() != 3) {
            throw new BadValue(name() + " takes " + range() + ", not " + parts.size());
        }
        return new Costs(
                readOne(FALSE_ALARM, parts.get(FALSE_ALARM)),
                readOne(MISSED, parts.get(MISSED)),
                readOne(REVIEW, parts.get(REVIEW)));
    }

    @Override
    public Costs readPart(Costs before, int index, String text) {
        if (index < FALSE_ALARM || index > THRESHOLD) {
            throw new BadValue(name() + " has no number " + index);
        }
        double value = readOne(index, text);
        switch (index) {
            case FALSE_ALARM:
                return new Costs(value, before.missed(), before.review());
            case MISSED:
                return new Costs(before.falseAlarm(), value, before.review());
            case REVIEW:
                return new Costs(before.falseAlarm(), before.missed(), value);
            default:
                return withThreshold(before, value);
        }
    }

    private static double readOne(int index, String text) {
        double value = Decimal.read(text);
        if (!(value >= 0 && value <= LIMIT)) {
            throw new BadValue("The " + NAMES[index] + " lies between 0 and 1000000, not at " + text);
        }
        return Decimal.read(Decimal.write(value, DECIMALS));
    }

    private static Costs withThreshold(Costs before, double threshold) {
        if (before.falseAlarm() + before.review() == 0) {
            throw new BadValue("While a false alarm costs nothing, the best threshold is 0, whatever a miss costs");
        }
        double least = (before.falseAlarm() + before.review()) / (before.falseAlarm() + LIMIT);
        double most = before.falseAlarm() == 0 ? LIMIT : (before.falseAlarm() + before.review()) / before.falseAlarm();
        if (!(threshold >= least && threshold <= most)) {
            throw new BadValue("No cost of a miss makes that the best threshold: it can lie between "
                    + Decimal.write(least, DECIMALS) + " and " + Decimal.write(most, DECIMALS));
        }
        return priced(before, threshold, DECIMALS);
    }

    /** The costs that make {@code threshold} the best one, as nearly as so many decimals and the limits allow. */
    private static Costs priced(Costs before, double threshold, int decimals) {
        double missed = (before.falseAlarm() + before.review()) / threshold - before.falseAlarm();
        double within = Math.max(0, Math.min(LIMIT, missed));
        return new Costs(before.falseAlarm(), Decimal.read(Decimal.write(within, decimals)), before.review());
    }

    /** The same in round numbers, for a threshold that is dragged: money in cents, from a hundred up in whole units. */
    static Costs roundly(Costs before, double threshold) {
        Costs inCents = priced(before, threshold, 2);
        return inCents.missed() < 100 ? inCents : priced(before, threshold, 0);
    }

    @Override
    public String write(Costs value) {
        return Decimal.write(value.falseAlarm(), DECIMALS) + "," + Decimal.write(value.missed(), DECIMALS) + ","
                + Decimal.write(value.review(), DECIMALS);
    }

    @Override
    public String range() {
        return "3 numbers from 0 to 1000000, separated by commas: a false alarm, a missed one, a review";
    }

    @Override
    public Element control(Costs value, boolean enabled) {
        Element row = Element.of("div", "numbers");
        for (int i = FALSE_ALARM; i <= THRESHOLD; i++) {
            row.add(cell(value, i, NAMES[i]));
        }
        return row;
    }

    /** The text input for one number of the sentence, as wide as what stands in it. */
    Element cell(Costs value, int index, String label) {
        String text = text(value, index);
        return Element.of("input")
                .attr("type", "text")
                .attr("name", name() + "." + index)
                .attr("class", "cell")
                .attr("inputmode", "decimal")
                .attr("size", Math.max(2, text.length()))
                .attr("value", text)
                .attr("aria-label", label);
    }

    private static String text(Costs value, int index) {
        switch (index) {
            case FALSE_ALARM:
                return Decimal.write(value.falseAlarm(), 2);
            case MISSED:
                return Decimal.write(value.missed(), 2);
            case REVIEW:
                return Decimal.write(value.review(), 2);
            default:
                double t = value.threshold();
                return t != t ? "any" : t > 1 ? "none" : Words.threshold(t);
        }
    }

    @Override
    public List<Costs> samples() {
        return List.of(
                start,
                Costs.of(0, 0),
                Costs.of(0, 20),
                Costs.of(20, 0),
                Costs.of(1, 1),
                Costs.of(9, 1),
                new Costs(5, 200, 10),
                new Costs(5, 3, 10),
                new Costs(0, 0, 10),
                new Costs(LIMIT, 0.01, 0),
                new Costs(0.01, LIMIT, LIMIT));
    }
}
