package unstuck.math.tsne;

import java.util.Arrays;
import unstuck.math.Table;

/**
 * t-distributed stochastic neighbour embedding in the plane, step by step (van der Maaten and Hinton 2008): gradient descent
 * on KL(P‖Q) with momentum and a gain for each coordinate (Jacobs 1988), the attraction exaggerated at first. A quarter of
 * the gradient is e·Aᵢ − Rᵢ/Z, with the attraction A of {@link Affinities}, the {@link Repulsion} R and its Z, and e = 1 once
 * the exaggeration is over.
 *
 * <p>No point moves farther than 5 in one step, so that no learning rate can make a coordinate infinite (the limit is that
 * of openTSNE; Poličar et al. 2019). The centre stays at the origin, nearly so where rows are equal: these are drawn in one
 * place, wherever they start.
 */
public final class Tsne {
    private static final double FARTHEST_STEP = 5;
    private static final double LEAST_GAIN = 0.01;
    private static final double[] FACTORS = {0.8, 1};
    private static final double[] GROWTHS = {0, 0.2};

    private final Affinities affinities;
    private final Repulsion repulsion;
    private final Schedule schedule;
    private final double[] y;
    private final double[] velocity;
    private final double[] gains;
    private final double[] pull;
    private final double[] push;
    private double z;
    /** Whether push and z are those of the embedding as it stands. */
    private boolean repelled;

    private int iteration;

    /**
     * Starts a descent.
     *
     * @param start 2n finite coordinates; they are copied
     */
    public Tsne(Affinities affinities, double[] start, Schedule schedule, Repulsion repulsion) {
        Table.require(start, affinities.n(), 2);
        this.affinities = affinities;
        this.schedule = schedule;
        this.repulsion = repulsion;
        y = start.clone();
        velocity = new double[y.length];
        gains = new double[y.length];
        Arrays.fill(gains, 1);
        pull = new double[y.length];
        push = new double[y.length];
        joinEqualRows();
    }

    /** A descent by whichever method of repulsion is fastest for that many points. */
    public static Tsne start(Affinities affinities, double[] start, Schedule schedule) {
        return new Tsne(affinities, start, schedule, Repulsions.fastest(affinities.n()));
    }

    /**
     * One iteration. It is written out for both phases because in the script of a page TeaVM puts a method that is called once
     * in the place of its call, and browsers are slow to compile one function of many loops.
     */
    public void step() {
        if (iteration < schedule.exaggerated()) {
            affinities.attract(y, pull);
            repel();
            descend(schedule.exaggeration(), schedule.earlyMomentum());
        } else {
            affinities.attract(y, pull);
            repel();
            descend(1, schedule.lateMomentum());
        }
        joinEqualRows();
        repelled = false;
        iteration++;
    }

    /**
     * Sends equal rows the way of the first of them. Their gradients differ in the last digits, and where a list of neighbours
     * ends among them, which favours the first; of few points the early steps are so large that a difference grows.
     */
    private void joinEqualRows() {
        int[] copies = affinities.copies;
        for (int c = 0; c < copies.length; c += 2) {
            follow(y, copies[c], copies[c + 1]);
            follow(velocity, copies[c], copies[c + 1]);
            follow(gains, copies[c], copies[c + 1]);
        }
    }

    private static void follow(double[] coordinates, int row, int original) {
        coordinates[2 * row] = coordinates[2 * original];
        coordinates[2 * row + 1] = coordinates[2 * original + 1];
    }

    /** Once for each embedding: a repulsion remembers where it was asked, and who only measures must change nothing. */
    private void repel() {
        if (!repelled) {
            z = repulsion.compute(y, push);
            repelled = true;
        }
    }

    private void descend(double exaggeration, double momentum) {
        double perZ = 1 / z;
        double[] place = y;
        double[] speed = velocity;
        double[] gain = gains;
        double[] attraction = pull;
        double[] repelled = push;
        double rate = schedule.learningRate();
        int end = place.length;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < end; i += 2) {
            double gradientX = exaggeration * attraction[i] - perZ * repelled[i];
            double gradientY = exaggeration * attraction[i + 1] - perZ * repelled[i + 1];
            double gainX = gain(gain[i], gradientX, speed[i]);
            double gainY = gain(gain[i + 1], gradientY, speed[i + 1]);
            double speedX = momentum * speed[i] - rate * gainX * gradientX;
            double speedY = momentum * speed[i + 1] - rate * gainY * gradientY;
            double square = speedX * speedX + speedY * speedY;
            if (square > FARTHEST_STEP * FARTHEST_STEP) {
                double shorter = FARTHEST_STEP / Math.sqrt(square);
                speedX *= shorter;
                speedY *= shorter;
            }
            gain[i] = gainX;
            gain[i + 1] = gainY;
            speed[i] = speedX;
            speed[i + 1] = speedY;
            place[i] += speedX;
            place[i + 1] += speedY;
            sumX += place[i];
            sumY += place[i + 1];
        }
        double centreX = 2 * sumX / end;
        double centreY = 2 * sumY / end;
        for (int i = 0; i < end; i += 2) {
            place[i] -= centreX;
            place[i + 1] -= centreY;
        }
    }

    /**
     * Grows by 0.2 while gradient and velocity agree that the coordinate is to go on, shrinks by a fifth when it turns.
     * Which of the two is as good as random, so nothing branches on it.
     */
    private static double gain(double gain, double gradient, double speed) {
        int goesOn = gradient * speed < 0 ? 1 : 0;
        return Math.max(gain * FACTORS[goesOn] + GROWTHS[goesOn], LEAST_GAIN);
    }

    /** Iterations done. */
    public int iteration() {
        return iteration;
    }

    /** The embedding as it stands: the array that the next step changes. */
    public double[] embedding() {
        return y;
    }

    /** KL(P‖Q) of the embedding as it stands, in nats, never exaggerated, over the pairs of P. */
    public double divergence() {
        repel();
        return affinities.divergence(y, z);
    }

    /** The whole gradient of the divergence, with its factor 4, not exaggerated. */
    public double[] gradient() {
        affinities.attract(y, pull);
        repel();
        double[] gradient = new double[y.length];
        for (int i = 0; i < gradient.length; i++) {
            double difference = pull[i] - push[i] / z;
            gradient[i] = 4 * difference;
        }
        return gradient;
    }
}
