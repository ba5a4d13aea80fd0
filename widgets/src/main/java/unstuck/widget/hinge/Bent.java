package unstuck.widget.hinge;

import unstuck.math.Relu;
import unstuck.math.SlopeAtZero;

/** A function made of rectified linear units that bends, if at all, at one place. */
interface Bent {
    double value(double x);

    /** The gradient as the chain rule computes it from the slope of each relu. */
    double slope(double x);

    boolean bends();

    /** Where it bends; meaningless where it does not. */
    double hinge();

    /** The slopes just left and just right of the hinge. */
    double[] slopesBeside();

    /** relu(w·x + b). */
    record Unit(double weight, double bias, SlopeAtZero atZero) implements Bent {
        /** Rounded far below the sliders' grid, so that the hinge is met exactly: 0.1 · 3 − 0.3 is not 0 otherwise. */
        double preActivation(double x) {
            return Math.floor((weight * x + bias) * 1e12 + 0.5) / 1e12;
        }

        @Override
        public double value(double x) {
            return Relu.value(weight * x + bias);
        }

        @Override
        public double slope(double x) {
            return Relu.slope(preActivation(x), atZero) * weight;
        }

        @Override
        public boolean bends() {
            return weight != 0;
        }

        @Override
        public double hinge() {
            return -bias / weight;
        }

        @Override
        public double[] slopesBeside() {
            return new double[] {0, weight};
        }
    }

    /** relu(x) − relu(−x), which is x. */
    record Difference(SlopeAtZero atZero) implements Bent {
        @Override
        public double value(double x) {
            return Relu.value(x) - Relu.value(-x);
        }

        @Override
        public double slope(double x) {
            return Relu.slope(x, atZero) + Relu.slope(-x, atZero);
        }

        @Override
        public boolean bends() {
            return true;
        }

        @Override
        public double hinge() {
            return 0;
        }

        @Override
        public double[] slopesBeside() {
            return new double[] {1};
        }
    }
}
