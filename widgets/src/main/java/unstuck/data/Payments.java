package unstuck.data;

import unstuck.math.SeededNormal;
import unstuck.math.SeededUniform;

/**
 * Card payments that are drawn, not recorded, so that the true probability of fraud is known for each. A payment has an
 * amount and a signal, which stands for all else that a bank knows of it. The signal is normal with standard deviation 1,
 * around 0 for honest payments and around 2.2 for fraud; the logarithm of the amount likewise, around 30 € and 60 €. By
 * Bayes' theorem both together multiply the odds of fraud by a likelihood ratio L, and the probability of fraud is
 * πL/(πL + 1 − π), where π is the share of fraud in the stream.
 */
public final class Payments {
    /** In a month. */
    public static final int IN_A_MONTH = 30_000;
    /** The share of fraud in a usual month. */
    public static final double USUAL_SHARE = 0.005;
    /** Of the amounts. */
    public static final String CURRENCY = "€";

    private static final double SIGNAL = 2.2;
    private static final double HONEST = 30;
    private static final double FRAUD = 60;

    private final double share;
    private final boolean[] fraud;
    private final double[] amounts;
    /** How much likelier each payment is among frauds as they used to look. */
    private final double[] ratios;
    /** The same for frauds as they look now. */
    private final double[] trueRatios;

    private Payments(double share, int count) {
        this.share = share;
        fraud = new boolean[count];
        amounts = new double[count];
        ratios = new double[count];
        trueRatios = new double[count];
    }

    /** A usual month; another seed is another month of the same business. */
    public static Payments month(int seed) {
        return drawn(IN_A_MONTH, USUAL_SHARE, seed);
    }

    /**
     * Draws payments.
     *
     * @param share the share of fraud that is expected, within (0, 1); the share that comes varies from seed to seed
     */
    public static Payments drawn(int count, double share, int seed) {
        return drawn(count, share, seed, 0);
    }

    /**
     * Draws payments whose frauds have learned to look more honest, which scores do not know.
     *
     * @param disguise by how much the signal of frauds has come down, from 0 to {@value #SIGNAL}
     */
    public static Payments drawn(int count, double share, int seed, double disguise) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("The share of fraud lies between 0 and 1, or there is nothing to find.");
        }
        Payments payments = new Payments(share, count);
        SeededUniform uniform = new SeededUniform(seed);
        SeededNormal normal = new SeededNormal(uniform, 1);
        double honest = StrictMath.log(HONEST);
        double apart = StrictMath.log(FRAUD) - honest;
        for (int i = 0; i < count; i++) {
            boolean isFraud = uniform.next() < share;
            double signal = normal.next() + (isFraud ? SIGNAL - disguise : 0);
            double size = normal.second() + (isFraud ? apart : 0);
            double sizeSays = apart * (size - apart / 2);
            double evidence = SIGNAL * (signal - SIGNAL / 2) + sizeSays;
            double now = SIGNAL - disguise;
            payments.trueRatios[i] = StrictMath.exp(now * (signal - now / 2) + sizeSays);
            payments.fraud[i] = isFraud;
            payments.amounts[i] = Math.floor(StrictMath.exp(honest + size) * 100 + 0.5) / 100;
            payments.ratios[i] = StrictMath.exp(evidence);
        }
        return payments;
    }

    public int count() {
        return fraud.length;
    }

    /** Which payments are fraud. */
    public boolean[] fraud() {
        return fraud.clone();
    }

    /** What was paid, in {@link #CURRENCY}, with two decimals. */
    public double[] amounts() {
        return amounts.clone();
    }

    /** The true probability of fraud of each payment, given its amount and its signal: a perfectly calibrated score. */
    public double[] probabilities() {
        return probabilities(trueRatios, share);
    }

    /**
     * The score of a model that was trained on as many frauds as honest payments: it orders the payments as the truth
     * does, and overstates every one.
     */
    public double[] balancedScores() {
        return scores(0.5);
    }

    /** What a model says that knows how frauds used to look, and takes {@code prior} as the share of fraud. */
    public double[] scores(double prior) {
        return probabilities(ratios, prior);
    }

    private static double[] probabilities(double[] ratios, double prior) {
        double[] probabilities = new double[ratios.length];
        double odds = prior / (1 - prior);
        for (int i = 0; i < probabilities.length; i++) {
            double raised = odds * ratios[i];
            probabilities[i] = raised / (1 + raised);
        }
        return probabilities;
    }
}
