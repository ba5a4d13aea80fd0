package unstuck.math.tsne;

/** Three rows. */
final class Butterfly3 extends Butterfly {
    private static final double HALF_ROOT_OF_3 = Math.sqrt(3) / 2;

    Butterfly3(double[] cosines, double[] sines) {
        super(3, cosines, sines);
    }

    @Override
    void forward(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        double c2 = cosines[2 * angle];
        double s2 = sines[2 * angle];
        int end = first + width;
        int b = first + stride;
        int c = b + stride;
        for (int a = first; a < end; a += 2) {
            double sumR = table[b] + table[c];
            double sumI = table[b + 1] + table[c + 1];
            double turnedR = (table[b + 1] - table[c + 1]) * HALF_ROOT_OF_3;
            double turnedI = (table[c] - table[b]) * HALF_ROOT_OF_3;
            double middleR = table[a] - 0.5 * sumR;
            double middleI = table[a + 1] - 0.5 * sumI;
            table[a] = sumR + table[a];
            table[a + 1] = sumI + table[a + 1];
            double r = middleR + turnedR;
            double i = middleI + turnedI;
            table[b] = r * c1 + i * s1;
            table[b + 1] = i * c1 - r * s1;
            r = middleR - turnedR;
            i = middleI - turnedI;
            table[c] = r * c2 + i * s2;
            table[c + 1] = i * c2 - r * s2;
            b += 2;
            c += 2;
        }
    }

    @Override
    void inverse(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        double c2 = cosines[2 * angle];
        double s2 = sines[2 * angle];
        int end = first + width;
        int b = first + stride;
        int c = b + stride;
        for (int a = first; a < end; a += 2) {
            double br = table[b] * c1 - table[b + 1] * s1;
            double bi = table[b + 1] * c1 + table[b] * s1;
            double cr = table[c] * c2 - table[c + 1] * s2;
            double ci = table[c + 1] * c2 + table[c] * s2;
            double sumR = br + cr;
            double sumI = bi + ci;
            double turnedR = (ci - bi) * HALF_ROOT_OF_3;
            double turnedI = (br - cr) * HALF_ROOT_OF_3;
            double middleR = table[a] - 0.5 * sumR;
            double middleI = table[a + 1] - 0.5 * sumI;
            table[a] = sumR + table[a];
            table[a + 1] = sumI + table[a + 1];
            table[b] = middleR + turnedR;
            table[b + 1] = middleI + turnedI;
            table[c] = middleR - turnedR;
            table[c + 1] = middleI - turnedI;
            b += 2;
            c += 2;
        }
    }
}
