package unstuck.figure;

import java.util.List;
import java.util.function.Predicate;

/** The seed of a random draw, 0 to 9999: a number to write down, and a button for another. */
public final class Seed extends Parameter<Integer> {
    private static final int COUNT = 10_000;

    private int start = 1;

    private Seed(String name, String label) {
        super(name, label);
    }

    public static Seed seed(String name, String label) {
        return new Seed(name, label);
    }

    public Seed startingAt(int value) {
        start = value;
        return this;
    }

    /** The seed is disabled in states where it could do nothing. */
    public Seed when(Predicate<Values> used) {
        usedWhen(used);
        return this;
    }

    @Override
    public Integer start() {
        return start;
    }

    @Override
    public Integer read(String text) {
        double value = Decimal.read(text);
        if (!(value >= 0 && value < COUNT) || value != Math.floor(value)) {
            throw new BadValue(name() + " is a whole number within " + range() + ", not " + text);
        }
        return (int) value;
    }

    @Override
    public String write(Integer value) {
        return Decimal.write(value, 0);
    }

    @Override
    public String range() {
        return "0 … " + (COUNT - 1);
    }

    /** The next seed in line, not a random one: a reader's path through the seeds can be told to another reader. */
    @Override
    public Element control(Integer value, boolean enabled) {
        return Element.of("div", "seed")
                .add(
                        Element.of("label")
                                .add(
                                        Element.of("span", "name", label()),
                                        input("number", name(), enabled)
                                                .attr("min", "0")
                                                .attr("max", write(COUNT - 1))
                                                .attr("step", "1")
                                                .attr("value", write(value))),
                        Element.of("button", "reseed", "another")
                                .attr("type", "button")
                                .flag("disabled", !enabled)
                                .onPress(values -> values.with(this, (values.get(this) + 1) % COUNT)));
    }

    @Override
    public List<Integer> samples() {
        return List.of(0, 1, 2, 42, COUNT - 1);
    }
}
