package unstuck.figure.plot;

import java.util.function.DoubleFunction;
import unstuck.figure.Decimal;

/** One side of a plot: what is measured, in which unit, and between which values. */
public final class Axis {
    final String title;
    final double from;
    final double to;
    private int ticks = 5;
    private double[] places;
    private DoubleFunction<String> format;

    private Axis(String title, double from, double to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    /** An axis from {@code from} to {@code to}; the title names the quantity and its unit. */
    public static Axis axis(String title, double from, double to) {
        return new Axis(title, from, to);
    }

    /** About how many ticks there are; 0 for none. */
    public Axis ticks(int count) {
        ticks = count;
        return this;
    }

    /** Ticks at these places and no others, as on an axis that is not even; {@link #format} says how they are written. */
    public Axis ticksAt(double... values) {
        places = values;
        return this;
    }

    /** How a tick is written, where the plain number would not do. */
    public Axis format(DoubleFunction<String> text) {
        format = text;
        return this;
    }

    Ticks ticks() {
        if (places != null) {
            return Ticks.at(places);
        }
        return ticks == 0 ? Ticks.none() : Ticks.between(from, to, ticks);
    }

    String text(double value, int decimals) {
        return format == null ? Decimal.show(value, decimals) : format.apply(value);
    }
}
