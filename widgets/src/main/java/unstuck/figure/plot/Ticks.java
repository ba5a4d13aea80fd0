package unstuck.figure.plot;

/** Round numbers for an axis: multiples of 1, 2 or 5 times a power of ten. */
public final class Ticks {
    private final double[] values;
    private final int decimals;

    private Ticks(double[] values, int decimals) {
        this.values = values;
        this.decimals = decimals;
    }

    /** No ticks, for an axis that only has a name. */
    static Ticks none() {
        return new Ticks(new double[0], 0);
    }

    /** Ticks at places that are given. */
    static Ticks at(double... values) {
        return new Ticks(values, 0);
    }

    /** About {@code count} ticks that lie between {@code from} and {@code to}, ends included. */
    public static Ticks between(double from, double to, int count) {
        double rough = (to - from) / Math.max(1, count);
        double power = 1;
        int decimals = 0;
        while (power * 10 <= rough) {
            power *= 10;
        }
        while (power > rough) {
            power /= 10;
            decimals++;
        }
        double error = rough / power;
        double step = power * (error >= 7.0710678 ? 10 : error >= 3.1622777 ? 5 : error >= 1.4142136 ? 2 : 1);
        if (error >= 7.0710678 && decimals > 0) {
            decimals--;
        }
        int first = (int) Math.ceil(from / step - 1e-9);
        int last = (int) Math.floor(to / step + 1e-9);
        double[] values = new double[Math.max(0, last - first + 1)];
        for (int i = 0; i < values.length; i++) {
            values[i] = step * (first + i);
        }
        return new Ticks(values, decimals);
    }

    public double[] values() {
        return values.clone();
    }

    /** With how many decimals the values are written. */
    public int decimals() {
        return decimals;
    }
}
