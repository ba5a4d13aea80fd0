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
        Subject subject = v.get(Mistakes.SUBJECT);
        boolean byAmount = v.get(Mistakes.BY_AMOUNT);
        Element claim = Element.of("p", "claim").text("A " + subject.acted + " good customer costs ");
        claim.add(money(subject, costs, Stakes.FALSE_ALARM, "what a false alarm costs"))
                .text(", a missed " + subject.miss + " ");
        if (byAmount) {
            claim.text("costs " + subject.amount + ", so " + subject.act + " at " + formula(costs, "a", "") + ": "
                    + Words.threshold(Math.min(1, costs.threshold(10))) + " for 10 " + subject.unit + ", "
                    + Words.threshold(Math.min(1, costs.threshold(100))) + " for 100 " + subject.unit + ".");
        } else {
            claim.add(money(subject, costs, Stakes.MISSED, "what a miss costs"))
                    .text(", so " + subject.act + " at ")
                    .add(Mistakes.STAKES.cell(costs, Stakes.THRESHOLD, "the threshold that follows"))
                    .text(".");
        }
        Element remark = Element.of("p", "hint")
                .text("Looking into a " + subject.acted + " " + subject.row + " costs ")
                .add(money(subject, costs, Stakes.REVIEW, "what looking costs"))
                .text(byAmount ? "." : ". " + backwards(subject, costs));
        return Element.of("div", "sentence", claim, remark);
    }

    private static Element money(Subject subject, Costs costs, int index, String label) {
        return Element.of("span", "money")
                .add(Mistakes.STAKES.cell(costs, index, label).key(label))
                .text(" " + subject.unit);
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
    private static String backwards(Subject subject, Costs costs) {
        double t = costs.threshold();
        if (t != t) {
            return "No mistake costs anything, so any threshold will do.";
        }
        if (t > 1) {
            return "Looking costs more than any " + subject.miss + " it finds: " + subject.act + " nobody.";
        }
        if (t == 0) {
            return "A false alarm costs nothing: " + subject.act + " everybody.";
        }
        String equation = "t* = " + formula(costs, Words.amount(costs.missed()), " = " + Words.threshold(t)) + ". ";
        if (costs.review() > 0) {
            return equation;
        }
        double frauds = costs.falseAlarm() / costs.missed();
        return equation
                + (t == 1
                        ? "Only what is certain is " + subject.acted + "."
                        : frauds >= 1
                                ? "Read backwards: one " + subject.acted + " good customer weighs as much as "
                                        + times(frauds, "missed " + subject.miss) + "."
                                : "Read backwards: one missed " + subject.miss + " weighs as much as "
                                        + times(1 / frauds, subject.acted + " good customer") + ".");
    }

    private static String times(double count, String what) {
        String number = count < 1e6 ? Decimal.showShort(count, count < 10 ? 2 : 0) : Words.amount(count);
        return number + " " + what + (number.equals("1") ? "" : "s");
    }
}
