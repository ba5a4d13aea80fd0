package unstuck.widget.costs;

import unstuck.data.CreditDefault.Model;
import unstuck.data.Payments;

/** What the rows are about, and how it is spoken of. */
enum Subject {
    PAYMENTS(
            null,
            Payments.CURRENCY,
            "block",
            "blocked",
            "fraud",
            "payment",
            "what was paid",
            "this month",
            "last month",
            0.1),
    NAIVE_BAYES(Model.NAIVE_BAYES),
    BOOSTING(Model.BOOSTING);

    /** Whose scores act; null where it is the model of the payments. */
    final Model model;
    /** Of money. */
    final String unit;
    /** To act. */
    final String act;
    /** Acted on. */
    final String acted;
    /** What is missed by not acting. */
    final String miss;
    /** A row. */
    final String row;
    /** The amount that a miss loses. */
    final String amount;
    /** All rows. */
    final String here;
    /** The earlier rows. */
    final String before;
    /** How far to the right the plane of false alarms is shown: no bank blocks more of its good customers. */
    final double alarms;

    Subject(Model model) {
        this(
                model,
                "thousand NT$",
                "refuse",
                "refused",
                "default",
                "customer",
                "the bill",
                "on these customers",
                "the calibration rows",
                1);
    }

    Subject(
            Model model,
            String unit,
            String act,
            String acted,
            String miss,
            String row,
            String amount,
            String here,
            String before,
            double alarms) {
        this.model = model;
        this.unit = unit;
        this.act = act;
        this.acted = acted;
        this.miss = miss;
        this.row = row;
        this.amount = amount;
        this.here = here;
        this.before = before;
        this.alarms = alarms;
    }
}
