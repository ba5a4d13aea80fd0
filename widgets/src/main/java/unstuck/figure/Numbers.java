package unstuck.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A list of numbers of fixed length, each a cell that can be edited; the view places the cells by {@link #cell}. */
public final class Numbers extends Parameter<double[]> {
    private static final int DECIMALS = 6;

    private final double[] start;
    private final double limit;
    private boolean finite;

    private Numbers(String name, String label, double limit, double[] start) {
        super(name, label);
        this.limit = limit;
        this.start = start;
        placedInView();
    }

    /** Numbers within ±{@code limit}, or NaN, of which at most six decimals are kept; {@code start} gives their count. */
    public static Numbers numbers(String name, String label, double limit, double... start) {
        return new Numbers(name, label, limit, start);
    }

    /** NaN is no value of these. */
    public Numbers finite() {
        finite = true;
        return this;
    }

    /** The cells are disabled in states where they could do nothing. */
    public Numbers when(Predicate<Values> used) {
        usedWhen(used);
        return this;
    }

    @Override
    public double[] start() {
        return start.clone();
    }

    @Override
    public double[] read(String text) {
        List<String> parts = Split.at(',', text);
        if (parts.size() != start.length) {
            throw new BadValue(name() + " takes " + range() + ", not " + parts.size());
        }
        double[] numbers = new double[start.length];
        for (int i = 0; i < start.length; i++) {
            numbers[i] = readOne(parts.get(i));
        }
        return numbers;
    }

    @Override
    public double[] readPart(double[] before, int index, String text) {
        if (index < 0 || index >= before.length) {
            throw new BadValue(name() + " has no number " + index);
        }
        double[] after = before.clone();
        after[index] = readOne(text);
        return after;
    }

    private double readOne(String text) {
        double value = Decimal.read(text);
        if (Math.abs(value) > limit || finite && value != value) {
            throw new BadValue(name() + " holds numbers " + within() + ", not " + text);
        }
        return value != value ? value : Decimal.read(Decimal.write(value, DECIMALS));
    }

    @Override
    public String write(double[] value) {
        String out = "";
        for (int i = 0; i < value.length; i++) {
            out += (i == 0 ? "" : ",") + Decimal.write(value[i], DECIMALS);
        }
        return out;
    }

    @Override
    public String range() {
        return start.length + " numbers " + within() + ", separated by commas";
    }

    private String within() {
        String bound = Decimal.write(limit, DECIMALS);
        return "from -" + bound + " to " + bound + (finite ? "" : " or NaN");
    }

    /** All cells in a row; the view commonly places each one by {@link #cell} instead. */
    @Override
    public Element control(double[] value, boolean enabled) {
        Element row = Element.of("div", "numbers");
        for (int i = 0; i < value.length; i++) {
            row.add(cell(value, i, enabled));
        }
        return row;
    }

    /** The text input for number {@code index}. */
    public Element cell(double[] value, int index, boolean enabled) {
        return input("text", name() + "." + index, enabled)
                .attr("class", "cell")
                .attr("inputmode", "decimal")
                .attr("value", Decimal.write(value[index], DECIMALS))
                .attr("aria-label", label() + " " + index);
    }

    /** The text input for number {@code index}, in the state of the figure. */
    public Element cell(Values values, int index) {
        return cell(values.get(this), index, isUsed(values));
    }

    @Override
    public List<double[]> samples() {
        List<double[]> samples = new ArrayList<>();
        samples.add(start());
        for (double each : new double[] {-limit, -1, 0, 1, limit, finite ? limit / 2 : Double.NaN}) {
            double[] all = start();
            Arrays.fill(all, each);
            samples.add(all);
            double[] first = start();
            first[0] = each;
            samples.add(first);
        }
        return samples;
    }
}
