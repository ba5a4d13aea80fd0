package unstuck.figure;

import java.util.ArrayList;
import java.util.List;

/** Numbers of a figure's state, by name, for the text around it; filled by chained calls. */
public final class Readouts {
    private final List<String> names = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** No numbers as yet. */
    public static Readouts none() {
        return new Readouts();
    }

    /** With one more number, as the text shall show it. */
    public Readouts and(String name, String text) {
        names.add(name);
        texts.add(text);
        return this;
    }

    /** With one more whole number. */
    public Readouts and(String name, int count) {
        return and(name, Decimal.write(count, 0));
    }

    /** The names, in the order of adding; for reading only. */
    public List<String> names() {
        return names;
    }

    /** What the text shows for this name, or null where there is no such number. */
    public String get(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                return texts.get(i);
            }
        }
        return null;
    }
}
