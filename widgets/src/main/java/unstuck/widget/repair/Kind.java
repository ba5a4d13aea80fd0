package unstuck.widget.repair;

import java.util.function.DoubleUnaryOperator;
import unstuck.data.CreditDefault.Model;
import unstuck.figure.plot.Role;
import unstuck.math.calibration.Isotonic;
import unstuck.math.calibration.Logit;
import unstuck.math.calibration.Platt;
import unstuck.math.calibration.Temperature;

/** A way to map scores to probabilities. */
enum Kind {
    PLATT("platt", "Platt", Role.FORWARD),
    ISOTONIC("isotonic", "isotonic", Role.DATA),
    TEMPERATURE("temperature", "temperature", Role.MUTED);

    final String key;
    final String label;
    final Role role;

    Kind(String key, String label, Role role) {
        this.key = key;
        this.label = label;
        this.role = role;
    }

    /** Whether there is such a map: a temperature divides log-odds, and a score that is no probability has none. */
    boolean fits(Model model) {
        return this != TEMPERATURE || model.isProbability();
    }

    /** The map from a model's score to a probability that fits these rows. Platt’s takes a margin as it is. */
    DoubleUnaryOperator fit(Model model, double[] scores, boolean[] came) {
        if (this == ISOTONIC) {
            return Isotonic.fit(scores, came)::at;
        }
        if (!model.isProbability()) {
            return Platt.fit(scores, came)::at;
        }
        double[] logits = new double[scores.length];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = Logit.of(scores[i]);
        }
        if (this == PLATT) {
            Platt platt = Platt.fit(logits, came);
            return score -> platt.at(Logit.of(score));
        }
        double temperature = Temperature.fit(logits, came);
        return score -> Logit.probability(Logit.of(score) / temperature);
    }
}
