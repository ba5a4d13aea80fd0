package unstuck.math.tsne;

import java.util.Arrays;

/** The repulsion by its definition, every pair once: n(n − 1)/2 steps. The other methods are measured against it. */
public final class ExactRepulsion implements Repulsion {
    @Override
    public double compute(double[] y, double[] push) {
        int end = y.length;
        Arrays.fill(push, 0, end, 0);
        double z = 0;
        for (int i = 0; i < end; i += 2) {
            double xi = y[i];
            double yi = y[i + 1];
            double pushX = 0;
            double pushY = 0;
            for (int j = i + 2; j < end; j += 2) {
                double dx = xi - y[j];
                double dy = yi - y[j + 1];
                double q = 1 / (1 + dx * dx + dy * dy);
                z += q;
                double weight = q * q;
                double wx = weight * dx;
                double wy = weight * dy;
                pushX += wx;
                pushY += wy;
                push[j] -= wx;
                push[j + 1] -= wy;
            }
            push[i] += pushX;
            push[i + 1] += pushY;
        }
        return 2 * z;
    }
}
