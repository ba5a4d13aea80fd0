package unstuck.widget.costs;

import unstuck.data.CreditDefault;
import unstuck.data.Payments;
import unstuck.math.calibration.Isotonic;
import unstuck.math.decision.Costs;

/** The rows that a threshold is judged on, and earlier ones of the same kind on which one can be tuned. */
final class Evidence {
    private static final double THOUSAND = 1000;

    final Subject subject;
    /** The score as the model gives it, and made a probability. */
    final Scored raw;

    final Scored calibrated;
    /** The same scores on earlier rows. */
    final Scored earlierRaw;

    final Scored earlierCalibrated;

    private final boolean[] positive;
    private final double[] amounts;
    private final double[] probabilities;

    private static Evidence last;
    private static int lastSeed;

    /** A month of payments, and the month before: the calibrated score is the true probability. */
    private Evidence(Payments now, Payments before) {
        subject = Subject.PAYMENTS;
        positive = now.fraud();
        amounts = now.amounts();
        probabilities = now.probabilities();
        raw = new Scored(now.balancedScores(), positive, amounts, probabilities, subject.alarms);
        calibrated = new Scored(probabilities, positive, amounts, probabilities, subject.alarms);
        boolean[] cameBefore = before.fraud();
        double[] paidBefore = before.amounts();
        earlierRaw = new Scored(before.balancedScores(), cameBefore, paidBefore, null, subject.alarms);
        earlierCalibrated = new Scored(before.probabilities(), cameBefore, paidBefore, null, subject.alarms);
    }

    /** The test rows of the credit defaults, and the calibration rows: an isotonic map is fitted on these. */
    private Evidence(Subject subject, CreditDefault.Part now, CreditDefault.Part before) {
        this.subject = subject;
        positive = now.defaulted();
        amounts = inThousands(now.amounts());
        double[] scores = now.scores(subject.model);
        boolean[] cameBefore = before.defaulted();
        double[] owedBefore = inThousands(before.amounts());
        double[] scoresBefore = before.scores(subject.model);
        Isotonic map = Isotonic.fit(scoresBefore, cameBefore);
        probabilities = mapped(map, scores);
        raw = new Scored(scores, positive, amounts, null, subject.alarms);
        calibrated = new Scored(probabilities, positive, amounts, null, subject.alarms);
        earlierRaw = new Scored(scoresBefore, cameBefore, owedBefore, null, subject.alarms);
        earlierCalibrated = new Scored(mapped(map, scoresBefore), cameBefore, owedBefore, null, subject.alarms);
    }

    private static double[] inThousands(double[] amounts) {
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] /= THOUSAND;
        }
        return amounts;
    }

    private static double[] mapped(Isotonic map, double[] scores) {
        double[] mapped = new double[scores.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = map.at(scores[i]);
        }
        return mapped;
    }

    /** The rows of a subject; of payments, those of a month. The last ones asked for are kept. */
    static Evidence of(Subject subject, int month) {
        if (last == null || subject != last.subject || month != lastSeed) {
            last = subject.model == null
                    ? new Evidence(Payments.month(month), Payments.month(-1 - month))
                    : new Evidence(
                            subject,
                            CreditDefault.ROWS.read().test(),
                            CreditDefault.ROWS.read().calibration());
            lastSeed = month;
        }
        return last;
    }

    Scored scored(boolean isCalibrated) {
        return isCalibrated ? calibrated : raw;
    }

    /** What is blocked and missed when every row has a threshold of its own, which its amount sets. */
    Outcome rowByRow(Costs costs) {
        int caught = 0;
        int alarms = 0;
        int missed = 0;
        double lost = 0;
        for (int i = 0; i < positive.length; i++) {
            boolean blocked = probabilities[i] >= costs.threshold(amounts[i]);
            if (!positive[i]) {
                alarms += blocked ? 1 : 0;
            } else if (blocked) {
                caught++;
            } else {
                missed++;
                lost += amounts[i];
            }
        }
        return new Outcome(caught, alarms, missed, costs.of(caught, alarms, lost));
    }

    /** What a way to decide led to. */
    record Outcome(int caught, int alarms, int missed, double cost) {}
}
