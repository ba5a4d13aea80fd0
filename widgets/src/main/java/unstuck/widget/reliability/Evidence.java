package unstuck.widget.reliability;

import unstuck.data.CreditDefault;
import unstuck.data.CreditDefault.Model;
import unstuck.figure.Values;
import unstuck.math.calibration.PerfectModel;

/** Test rows with their scores, what came of them, and what would come of them if the scores were true. */
final class Evidence {
    /** How often outcomes are drawn from the scores. */
    static final int WORLDS = 200;

    static final double LEVEL = 0.95;

    final Model model;
    final Repair repair;
    final int seed;
    final double[] scores;
    final boolean[] defaulted;
    /** Outcomes drawn from the scores. */
    final boolean[] drawn;

    final PerfectModel perfect;

    private Evidence(Model model, Repair repair, int seed) {
        this.model = model;
        this.repair = repair;
        this.seed = seed;
        CreditDefault rows = CreditDefault.ROWS.read();
        scores = repair.scores(rows, model);
        defaulted = rows.test().defaulted();
        perfect = new PerfectModel(scores, WORLDS, seed);
        drawn = perfect.outcomes();
    }

    /** The one that was asked for last is kept: most changes leave it as it is. */
    static Evidence of(Values v, Evidence last) {
        Model model = v.get(Reliability.MODEL);
        Repair repair = v.get(Reliability.REPAIR);
        int seed = v.get(Reliability.SEED);
        return last != null && last.model == model && last.repair == repair && last.seed == seed
                ? last
                : new Evidence(model, repair, seed);
    }

    /** Whether the score is meant as a probability, so that there is something to draw. */
    static boolean isProbability(Values v) {
        return v.get(Reliability.MODEL).isProbability() || v.get(Reliability.REPAIR) != Repair.NONE;
    }
}
