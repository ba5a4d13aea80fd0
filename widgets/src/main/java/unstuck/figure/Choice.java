package unstuck.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One of a few options, each with a key for addresses and a label for the page: native radio buttons. */
public final class Choice<T> extends Parameter<T> {
    private final List<String> keys = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<T> options = new ArrayList<>();
    private int start;

    private Choice(String name, String label) {
        super(name, label);
    }

    /** A choice without options as yet; it starts at the first that is added. */
    public static <T> Choice<T> choice(String name, String label) {
        return new Choice<>(name, label);
    }

    public Choice<T> option(String key, String label, T option) {
        keys.add(key);
        labels.add(label);
        options.add(option);
        return this;
    }

    public Choice<T> startingAt(T option) {
        start = indexOf(option);
        return this;
    }

    /** The choice starts open: a prediction that the reader has not made, under {@code key} in addresses. */
    public Choice<T> startingOpen(String key, T open) {
        option(key, "", open);
        return startingAt(open);
    }

    /** The choice is disabled in states where it could do nothing. */
    public Choice<T> when(Predicate<Values> used) {
        usedWhen(used);
        return this;
    }

    /** The view places the options itself, by {@link #radio}. */
    public Choice<T> inView() {
        placedInView();
        return this;
    }

    /** How the page calls an option. */
    public String labelOf(T option) {
        return labels.get(indexOf(option));
    }

    /** All options, in the order of the page; for reading only. */
    public List<T> options() {
        return options;
    }

    @Override
    boolean isGuess() {
        return labels.get(start).isEmpty();
    }

    @Override
    public T start() {
        return options.get(start);
    }

    @Override
    public T read(String text) {
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).equals(text)) {
                return options.get(i);
            }
        }
        throw new BadValue(name() + " is one of " + range() + ", not “" + text + "”", keys);
    }

    @Override
    public String write(T value) {
        return keys.get(indexOf(value));
    }

    @Override
    public String range() {
        return Split.join(", ", keys);
    }

    @Override
    public Element control(T value, boolean enabled) {
        Element field =
                Element.of("fieldset", "choice").add(Element.of("legend").text(label()));
        for (T option : options) {
            if (!labelOf(option).isEmpty()) {
                field.add(radio(option, value, enabled));
            }
        }
        return field;
    }

    /** One option's radio button with its label. */
    public Element radio(T option, T chosen, boolean enabled) {
        int i = indexOf(option);
        return Element.of("label")
                .add(
                        input("radio", name(), enabled)
                                .attr("value", keys.get(i))
                                .flag("checked", option.equals(chosen)),
                        Element.of("span").text(labels.get(i)));
    }

    private int indexOf(T option) {
        int i = options.size() - 1;
        while (i >= 0 && !options.get(i).equals(option)) {
            i--;
        }
        return i;
    }

    @Override
    public List<T> samples() {
        return options();
    }
}
