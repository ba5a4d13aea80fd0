package unstuck.widget.reliability;

import unstuck.data.CreditDefault;
import unstuck.data.CreditDefault.Model;
import unstuck.math.calibration.Isotonic;
import unstuck.math.calibration.Logit;
import unstuck.math.calibration.Platt;

/** What is done to a score before it is called a probability; fitted on the rows to calibrate on. */
enum Repair {
    NONE,
    PLATT,
    ISOTONIC;

    /** The scores of the test rows. Platt's map takes a margin as it is, and of a probability the logit. */
    double[] scores(CreditDefault rows, Model model) {
        double[] scores = rows.test().scores(model);
        if (this == NONE) {
            return scores;
        }
        boolean byLogit = this == PLATT && model.isProbability();
        double[] known = asked(rows.calibration().scores(model), byLogit);
        double[] asked = asked(scores, byLogit);
        Isotonic isotonic =
                this == ISOTONIC ? Isotonic.fit(known, rows.calibration().defaulted()) : null;
        Platt platt = this == PLATT ? Platt.fit(known, rows.calibration().defaulted()) : null;
        for (int i = 0; i < asked.length; i++) {
            asked[i] = platt == null ? isotonic.at(asked[i]) : platt.at(asked[i]);
        }
        return asked;
    }

    private static double[] asked(double[] scores, boolean byLogit) {
        for (int i = 0; byLogit && i < scores.length; i++) {
            scores[i] = Logit.of(scores[i]);
        }
        return scores;
    }
}
