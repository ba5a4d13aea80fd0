package unstuck.widget.costs;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Values;
import unstuck.math.decision.Costs;

/** "A blocked good customer costs …, a missed fraud …, so block at …": what is said first, and can be changed in place. */
final class Sentence {
    private Sentence() {}

    static Element of(Values v) {
        Costs costs = v.get(Mistakes.STAKES);
        boolean byAmount = v.get(Mistakes.BY_AMOUNT);
        Element claim = Element.of("p", "claim").text("A blocked good customer costs ");
        claim.add(money(costs, Stakes.FALSE_ALARM, "what a blocked good customer costs"))
                .text(", a missed fraud ");
        if (byAmount) {
            claim.text("costs what was paid, so block at " + formula(costs, "a", "") + ": "
                    + Words.threshold(Math.min(1, costs.threshold(10))) + " for 10 €, "
                    + Words.threshold(Math.min(1, costs.threshold(100))) + " for 100 €.");
        } else {
            claim.add(money(costs, Stakes.MISSED, "what a missed fraud costs"))
                    .text(", so block at ")
                    .add(Mistakes.STAKES.cell(costs, Stakes.THRESHOLD, "the threshold that follows"))
                    .text(".");
        }
        Element remark = Element.of("p", "hint")
                .text("Looking into a blocked payment costs ")
                .add(money(costs, Stakes.REVIEW, "what looking into a blocked payment costs"))
                .text(byAmount ? "." : ". " + backwards(costs));
        return Element.of("div", "sentence", claim, remark);
    }

    private static Element money(Costs costs, int index, String label) {
        return Element.of("span", "money")
                .add(Mistakes.STAKES.cell(costs, index, label).key(label))
                .text(" €");
    }

    /** The threshold, or what takes its place. */
    static String asked(Costs costs) {
        double t = costs.threshold();
        return t != t ? "any" : t > 1 ? "none" : Words.threshold(t);
    }

    private static String formula(Costs costs, String missed, String result) {
        String falseAlarm = Words.amount(costs.falseAlarm());
        String top = costs.review() == 0 ? falseAlarm : "(" + Words.amount(costs.review()) + " + " + falseAlarm + ")";
        return top + "/(" + falseAlarm + "\u00a0+\u00a0" + missed + ")" + result;
    }

    /** The threshold read backwards: odds are a ratio of costs. */
    private static String backwards(Costs costs) {
        double t = costs.threshold();
        if (t != t) {
            return "No mistake costs anything, so any threshold will do.";
        }
        if (t > 1) {
            return "Looking costs more than any fraud it finds: block nobody.";
        }
        if (t == 0) {
            return "A false alarm costs nothing: block everybody.";
        }
        String equation = "t* = " + formula(costs, Words.amount(costs.missed()), " = " + Words.threshold(t)) + ". ";
        if (costs.review() > 0) {
            return equation;
        }
        double frauds = costs.falseAlarm() / costs.missed();
        return equation
                + (t == 1
                        ? "Only what is certain is blocked."
                        : frauds >= 1
                                ? "Read backwards: one blocked good customer weighs as much as "
                                        + times(frauds, "missed fraud") + "."
                                : "Read backwards: one missed fraud weighs as much as "
                                        + times(1 / frauds, "blocked good customer") + ".");
    }

    private static String times(double count, String what) {
        String number = count < 1e6 ? Decimal.showShort(count, count < 10 ? 2 : 0) : Words.amount(count);
        return number + " " + what + (number.equals("1") ? "" : "s");
    }
}
