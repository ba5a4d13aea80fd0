package unstuck.math.tsne;

/** Four rows. */
final class Butterfly4 extends Butterfly {
    Butterfly4(double[] cosines, double[] sines) {
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
            double cr = table[c];
            double ci = table[c + 1];
            double dr = table[d];
            double di = table[d + 1];
            double sumR = ar + cr;
            double sumI = ai + ci;
            double differenceR = ar - cr;
            double differenceI = ai - ci;
            double oddR = br + dr;
            double oddI = bi + di;
            double turnedR = bi - di;
            double turnedI = dr - br;
            table[a] = sumR + oddR;
            table[a + 1] = sumI + oddI;
            double r = differenceR + turnedR;
            double i = differenceI + turnedI;
            table[b] = r * c1 + i * s1;
            table[b + 1] = i * c1 - r * s1;
            r = sumR - oddR;
            i = sumI - oddI;
            table[c] = r * c2 + i * s2;
            table[c + 1] = i * c2 - r * s2;
            r = differenceR - turnedR;
            i = differenceI - turnedI;
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
            double sumR = ar + cr;
            double sumI = ai + ci;
            double differenceR = ar - cr;
            double differenceI = ai - ci;
            double oddR = br + dr;
            double oddI = bi + di;
            double turnedR = di - bi;
            double turnedI = br - dr;
            table[a] = sumR + oddR;
            table[a + 1] = sumI + oddI;
            table[b] = differenceR + turnedR;
            table[b + 1] = differenceI + turnedI;
            table[c] = sumR - oddR;
            table[c + 1] = sumI - oddI;
            table[d] = differenceR - turnedR;
            table[d + 1] = differenceI - turnedI;
            b += 2;
            c += 2;
            d += 2;
        }
    }
}
