package unstuck.figure;

import java.util.Arrays;
import java.util.List;

/** A list of marks of fixed length, such as a prediction for each cell; the view places each one by {@link #box}. */
public final class Flags extends Parameter<boolean[]> {
    private final int count;

    private Flags(String name, String label, int count) {
        super(name, label);
        this.count = count;
        placedInView();
    }

    /** Marks that all start unset. */
    public static Flags flags(String name, String label, int count) {
        return new Flags(name, label, count);
    }

    @Override
    public boolean[] start() {
        return new boolean[count];
    }

    @Override
    public boolean[] read(String text) {
        if (text.length() != count) {
            throw new BadValue(name() + " takes " + range());
        }
        boolean[] flags = new boolean[count];
        for (int i = 0; i < count; i++) {
            if (text.charAt(i) != '0' && text.charAt(i) != '1') {
                throw new BadValue(name() + " takes " + range());
            }
            flags[i] = text.charAt(i) == '1';
        }
        return flags;
    }

    @Override
    public boolean[] readPart(boolean[] before, int index, String text) {
        if (index < 0 || index >= count || !text.equals("on") && !text.equals("off")) {
            throw new BadValue(name() + " has marks 0 to " + (count - 1) + ", each on or off");
        }
        boolean[] after = before.clone();
        after[index] = text.equals("on");
        return after;
    }

    @Override
    public String write(boolean[] value) {
        String out = "";
        for (boolean flag : value) {
            out += flag ? "1" : "0";
        }
        return out;
    }

    @Override
    public String range() {
        return count + " digits, each 0 or 1";
    }

    /** All boxes in a row; the view commonly places each one by {@link #box} instead. */
    @Override
    public Element control(boolean[] value, boolean enabled) {
        Element row = Element.of("div", "flags");
        for (int i = 0; i < count; i++) {
            row.add(box(value, i, enabled));
        }
        return row;
    }

    /** The checkbox for mark {@code index}. */
    public Element box(boolean[] value, int index, boolean enabled) {
        return input("checkbox", name() + "." + index, enabled)
                .attr("aria-label", label() + " " + index)
                .flag("checked", value[index]);
    }

    /** The checkbox for mark {@code index}, in the state of the figure. */
    public Element box(Values values, int index) {
        return box(values.get(this), index, isUsed(values));
    }

    @Override
    public List<boolean[]> samples() {
        boolean[] all = new boolean[count];
        Arrays.fill(all, true);
        boolean[] first = new boolean[count];
        first[0] = true;
        return List.of(new boolean[count], first, all);
    }
}
