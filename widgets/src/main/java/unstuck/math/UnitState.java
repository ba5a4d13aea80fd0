package unstuck.math;

/** What a hidden unit does with the samples of a batch, seen by the sides of its hinge on which they lie. */
public enum UnitState {
    /** Samples lie on both sides. */
    BENDING,
    /** On for every sample: a straight line as far as the data reaches. */
    STRAIGHT,
    /** No sample can change it: z ≤ 0 for all when s = 0, z &lt; 0 for all when s = 1. */
    DEAD,
    /** The same with a leak, through which every sample still changes it: straight, and not dead. */
    LEAKING,
    /** Some pre-activation is NaN, as after divergence. */
    UNDEFINED;

    /** The states of all units, from their pre-activations Z1, n samples by h units. */
    public static UnitState[] of(Matrix z1, double leak, SlopeAtZero atZero) {
        UnitState[] states = new UnitState[z1.columns()];
        for (int unit = 0; unit < states.length; unit++) {
            states[unit] = of(z1, unit, leak, atZero);
        }
        return states;
    }

    private static UnitState of(Matrix z1, int unit, double leak, SlopeAtZero atZero) {
        int left = 0;
        for (int i = 0; i < z1.rows(); i++) {
            double z = z1.at(i, unit);
            if (z != z) {
                return UNDEFINED;
            }
            left += atZero.isLeft(z) ? 1 : 0;
        }
        if (left == 0) {
            return STRAIGHT;
        }
        if (left < z1.rows()) {
            return BENDING;
        }
        return leak == 0 ? DEAD : LEAKING;
    }
}
