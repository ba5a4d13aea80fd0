package unstuck.math.tsne;

/** Two rows. */
final class Butterfly2 extends Butterfly {
    Butterfly2(double[] cosines, double[] sines) {
        super(2, cosines, sines);
    }

    @Override
    void forward(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        int end = first + width;
        int b = first + stride;
        for (int a = first; a < end; a += 2) {
            double r = table[a] - table[b];
            double i = table[a + 1] - table[b + 1];
            table[a] += table[b];
            table[a + 1] += table[b + 1];
            table[b] = r * c1 + i * s1;
            table[b + 1] = i * c1 - r * s1;
            b += 2;
        }
    }

    @Override
    void inverse(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        int end = first + width;
        int b = first + stride;
        for (int a = first; a < end; a += 2) {
            double r = table[b] * c1 - table[b + 1] * s1;
            double i = table[b + 1] * c1 + table[b] * s1;
            table[b] = table[a] - r;
            table[b + 1] = table[a + 1] - i;
            table[a] += r;
            table[a + 1] += i;
            b += 2;
        }
    }
}
