package unstuck.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;

/** A number within a range, on a grid of steps: a native range input. */
public final class Slider extends Parameter<Double> {
    private final double min;
    private final double max;
    private final double step;
    private final int decimals;
    private double start;
    private DoubleFunction<String> shown;

    private Slider(String name, String label, double min, double max, double step) {
        super(name, label);
        this.min = min;
        this.max = max;
        this.step = step;
        this.decimals = decimalsOf(step);
        this.start = min;
        this.shown = value -> Decimal.show(value, decimals);
    }

    /** A slider from {@code min} to {@code max}, which lie a whole number of steps apart; it starts at {@code min}. */
    public static Slider slider(String name, String label, double min, double max, double step) {
        return new Slider(name, label, min, max, step);
    }

    public Slider startingAt(double value) {
        start = onGrid(value);
        return this;
    }

    /** How the value reads beside the slider, where the plain number would not do: as with powers of ten. */
    public Slider shownAs(DoubleFunction<String> text) {
        shown = text;
        return this;
    }

    /** The slider is disabled in states where it could do nothing. */
    public Slider when(Predicate<Values> used) {
        usedWhen(used);
        return this;
    }

    /** The view places the slider itself, by {@link #control}. */
    public Slider inView() {
        placedInView();
        return this;
    }

    public double min() {
        return min;
    }

    public double max() {
        return max;
    }

    /** The nearest value that the slider can take; its start where {@code value} is not a number. */
    public double nearest(double value) {
        return value != value ? start : onGrid(Math.max(min, Math.min(max, value)));
    }

    @Override
    public Double start() {
        return start;
    }

    @Override
    public Double read(String text) {
        double value = Decimal.read(text);
        if (!(value >= min && value <= max)) {
            throw new BadValue(name() + " must lie within " + range() + ", not at " + text);
        }
        double nearest = onGrid(value);
        if (Math.abs(nearest - value) > 1e-9 * step) {
            throw new BadValue(name() + " takes " + range() + "; the nearest to " + text + " is " + write(nearest));
        }
        return nearest;
    }

    @Override
    public String write(Double value) {
        return Decimal.write(value, decimals);
    }

    /** A value as the page says it. */
    public String show(double value) {
        return shown.apply(value);
    }

    @Override
    public String range() {
        return write(min) + " … " + write(max) + " in steps of " + write(step);
    }

    @Override
    public Element control(Double value, boolean enabled) {
        String text = shown.apply(value);
        Element input = input("range", name(), enabled)
                .attr("min", write(min))
                .attr("max", write(max))
                .attr("step", write(step))
                .attr("value", write(value))
                .attr("aria-valuetext", text);
        return Element.of("label", "slider")
                .add(Element.of("span", "name", label()), input, Element.of("span", "value", text));
    }

    /** The control in a state where nothing is beyond {@code most}: there it ends. */
    public Element controlUpTo(double most, double value) {
        Element control = control(nearest(Math.min(value, most)), true);
        ((Element) control.children().get(1)).attr("max", write(most));
        return control;
    }

    @Override
    public List<Double> samples() {
        List<Double> samples = new ArrayList<>();
        int parts = (int) Math.min(8, Math.floor((max - min) / step + 0.5));
        for (int i = 0; i <= parts; i++) {
            samples.add(onGrid(min + i * (max - min) / parts));
        }
        return samples;
    }

    /** Through the decimal text, so that 0.1 · 3 is the same 0.3 that an author would write. */
    private double onGrid(double value) {
        return Decimal.read(write(min + Math.floor((value - min) / step + 0.5) * step));
    }

    private static int decimalsOf(double step) {
        int decimals = 0;
        while (decimals < 9 && Decimal.read(Decimal.write(step, decimals)) != step) {
            decimals++;
        }
        return decimals;
    }
}
