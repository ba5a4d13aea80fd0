package unstuck.widget.merging;

import java.util.ArrayList;
import java.util.List;
import unstuck.figure.BadValue;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Parameter;
import unstuck.figure.Split;

/**
 * What the reader says, step by step, of the cases of one seed: the case after which two blocks meet that are to be pooled.
 * Each answer belongs to its step and is never taken for one to the next; a new one takes back those after it. The value
 * is the seed and then the cases, 0 for no answer; or empty.
 */
final class Said extends Parameter<int[]> {
    private static final int STEPS = Merging.POOLINGS;
    private static final int LAST = Merging.CASES - 1;
    private static final int MOST_SEED = 9999;
    private static final int[] NOTHING = {};
    private static final String NONE = "none";

    Said(String name, String label) {
        super(name, label);
        placedInView();
    }

    @Override
    public int[] start() {
        return NOTHING;
    }

    /** The answer at a step of a seed; 0 for none. */
    static int at(int[] said, int seed, int step) {
        return step + 1 < said.length && said[0] == seed ? said[step + 1] : 0;
    }

    /** With an answer at a step of a seed: the case nearest to {@code after} that there is. */
    static int[] with(int[] said, int seed, int step, double after) {
        int[] changed = new int[step + 2];
        if (said.length > 0 && said[0] == seed) {
            System.arraycopy(said, 0, changed, 0, Math.min(said.length, changed.length));
        }
        changed[0] = seed;
        changed[step + 1] = (int) Math.max(0, Math.min(LAST, Math.floor(after + 0.5)));
        return changed;
    }

    /** A part is a step of a seed: the number of both, as the control names it. */
    @Override
    public int[] readPart(int[] before, int index, String text) {
        int seed = index / STEPS;
        if (index < 0 || seed > MOST_SEED) {
            throw new BadValue(name() + " has no answer " + index);
        }
        return with(before, seed, index % STEPS, whole(text, LAST));
    }

    /** The slider for the answer at a step of a seed. */
    Element slider(int after, int seed, int step, boolean enabled) {
        String text = after == 0 ? "?" : Decimal.write(after, 0);
        return Element.of("label", "slider")
                .add(
                        Element.of("span", "name", label()),
                        Element.of("input")
                                .attr("type", "range")
                                .attr("name", name() + "." + (seed * STEPS + step))
                                .flag("disabled", !enabled)
                                .attr("min", "0")
                                .attr("max", Decimal.write(LAST, 0))
                                .attr("step", "1")
                                .attr("value", Decimal.write(after, 0))
                                .attr("aria-valuetext", text),
                        Element.of("span", "value", text));
    }

    @Override
    public Element control(int[] value, boolean enabled) {
        int step = Math.max(0, value.length - 2);
        int seed = value.length == 0 ? 0 : value[0];
        return slider(at(value, seed, step), seed, step, enabled);
    }

    @Override
    public int[] read(String text) {
        if (text.equals(NONE)) {
            return NOTHING;
        }
        List<String> parts = Split.at(',', text);
        if (parts.size() < 2 || parts.size() > STEPS + 1) {
            throw new BadValue(name() + " takes " + range() + ", not " + text);
        }
        int[] said = new int[parts.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = whole(parts.get(i), i == 0 ? MOST_SEED : LAST);
        }
        return said;
    }

    private int whole(String text, int most) {
        double value = Decimal.read(text);
        if (!(value >= 0 && value <= most) || value != Math.floor(value)) {
            throw new BadValue(name() + " takes whole numbers from 0 to " + most + ", not " + text);
        }
        return (int) value;
    }

    @Override
    public String write(int[] value) {
        String written = "";
        for (int each : value) {
            written += (written.isEmpty() ? "" : ",") + Decimal.write(each, 0);
        }
        return written.isEmpty() ? NONE : written;
    }

    @Override
    public String range() {
        return NONE + ", or a seed and for each step a case, 0 for none, separated by commas";
    }

    @Override
    public List<int[]> samples() {
        List<int[]> samples = new ArrayList<>();
        samples.add(NOTHING);
        for (String each : Split.at(' ', "5,3 5,7 5,4 5,15 5,3,0,9 7,2")) {
            samples.add(read(each));
        }
        return samples;
    }
}
