package unstuck.math;

/**
 * A training by full-batch gradient descent, at one of its steps; {@link #next} is the following one. All samples count
 * in every step, the rate stays the same, and there is neither momentum nor decay: so a unit that is dead gets a gradient
 * of exactly zero, and stays as it is for ever.
 *
 * <p>A training that leaves the finite numbers goes on with ∞ and NaN, and {@link #diverged} says so from then on.
 */
public final class GradientDescent {
    private static final int NEVER = -1;

    private final Matrix x;
    private final Loss objective;
    private final double rate;
    private final SlopeAtZero atZero;
    private final int step;
    private final TwoLayerNet net;
    private final ForwardPass pass;
    private final double loss;
    private final UnitState[] states;
    private final UnitState[] statesAtStart;
    private final int divergedAt;

    private GradientDescent(
            Matrix x, Loss objective, double rate, SlopeAtZero atZero, TwoLayerNet net, GradientDescent previous) {
        this.x = x;
        this.objective = objective;
        this.rate = rate;
        this.atZero = atZero;
        this.net = net;
        pass = net.forward(x);
        loss = objective.value(pass.z2());
        states = UnitState.of(pass.z1(), net.leak(), atZero);
        step = previous == null ? 0 : previous.step + 1;
        statesAtStart = previous == null ? states : previous.statesAtStart;
        divergedAt = previous != null && previous.diverged() ? previous.divergedAt : isFinite() ? NEVER : step;
    }

    private boolean isFinite() {
        return Double.isFinite(loss) && net.isFinite();
    }

    /**
     * A training before its first step.
     *
     * @param net where it starts from
     * @param x the samples, n×d
     * @param loss the loss against their targets
     * @param rate the learning rate
     */
    public static GradientDescent start(TwoLayerNet net, Matrix x, Loss loss, double rate, SlopeAtZero atZero) {
        return new GradientDescent(x, loss, rate, atZero, net, null);
    }

    /** The training one step on; this one does not change. */
    public GradientDescent next() {
        TwoLayerNet descended = net.descend(backward(), rate);
        return new GradientDescent(x, objective, rate, atZero, descended, this);
    }

    /** The training a number of steps on. */
    public GradientDescent after(int steps) {
        GradientDescent training = this;
        for (int i = 0; i < steps; i++) {
            training = training.next();
        }
        return training;
    }

    /** How many steps have been taken. */
    public int step() {
        return step;
    }

    /** The network as trained so far. */
    public TwoLayerNet net() {
        return net;
    }

    /** What the network computes from the samples. */
    public ForwardPass forward() {
        return pass;
    }

    /** The gradients that the next step will follow. */
    public BackwardPass backward() {
        return net.backward(pass, objective, atZero);
    }

    /** The loss over all samples. */
    public double loss() {
        return loss;
    }

    /** What unit {@code unit} does now. */
    public UnitState state(int unit) {
        return states[unit];
    }

    /** How many units are in this state now. */
    public int count(UnitState state) {
        return count(states, state);
    }

    /** How many units were dead before the first step; training did not kill those. */
    public int deadAtStart() {
        return count(statesAtStart, UnitState.DEAD);
    }

    /** How many units have died since the start. */
    public int died() {
        int died = 0;
        for (int i = 0; i < states.length; i++) {
            died += states[i] == UnitState.DEAD && statesAtStart[i] != UnitState.DEAD ? 1 : 0;
        }
        return died;
    }

    /** Whether the loss or a parameter is, or has been, infinite or NaN. */
    public boolean diverged() {
        return divergedAt != NEVER;
    }

    /** The step at which the training first met ∞ or NaN, or −1. */
    public int divergedAt() {
        return divergedAt;
    }

    private static int count(UnitState[] states, UnitState wanted) {
        int count = 0;
        for (UnitState state : states) {
            count += state == wanted ? 1 : 0;
        }
        return count;
    }
}
