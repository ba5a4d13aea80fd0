package unstuck.math.tsne;

/** Four rows of which the third and fourth are zero, and are not wanted back. */
final class HalfButterfly4 extends Butterfly {
    HalfButterfly4(double[] cosines, double[] sines) {
        super(4, cosines, sines);
    }

    @Override
    void forward(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        double c2 = cosines[2 * angle];
        double s2 = sines[2 * angle];
        double c3 = cosines[3 * angle];
        double s3 = sines[3 * angle];
        int end = first + width;
        int b = first + stride;
        int c = b + stride;
        int d = c + stride;
        for (int a = first; a < end; a += 2) {
            double ar = table[a];
            double ai = table[a + 1];
            double br = table[b];
            double bi = table[b + 1];
            table[a] = ar + br;
            table[a + 1] = ai + bi;
            double r = ar + bi;
            double i = ai - br;
            table[b] = r * c1 + i * s1;
            table[b + 1] = i * c1 - r * s1;
            r = ar - br;
            i = ai - bi;
            table[c] = r * c2 + i * s2;
            table[c + 1] = i * c2 - r * s2;
            r = ar - bi;
            i = ai + br;
            table[d] = r * c3 + i * s3;
            table[d + 1] = i * c3 - r * s3;
            b += 2;
            c += 2;
            d += 2;
        }
    }

    @Override
    void inverse(double[] table, int first, int stride, int width, int angle) {
        double c1 = cosines[angle];
        double s1 = sines[angle];
        double c2 = cosines[2 * angle];
        double s2 = sines[2 * angle];
        double c3 = cosines[3 * angle];
        double s3 = sines[3 * angle];
        int end = first + width;
        int b = first + stride;
        int c = b + stride;
        int d = c + stride;
        for (int a = first; a < end; a += 2) {
            double ar = table[a];
            double ai = table[a + 1];
            double br = table[b] * c1 - table[b + 1] * s1;
            double bi = table[b + 1] * c1 + table[b] * s1;
            double cr = table[c] * c2 - table[c + 1] * s2;
            double ci = table[c + 1] * c2 + table[c] * s2;
            double dr = table[d] * c3 - table[d + 1] * s3;
            double di = table[d + 1] * c3 + table[d] * s3;
            table[a] = ar + cr + br + dr;
            table[a + 1] = ai + ci + bi + di;
            table[b] = ar - cr - bi + di;
            table[b + 1] = ai - ci + br - dr;
            b += 2;
            c += 2;
            d += 2;
        }
    }
}
