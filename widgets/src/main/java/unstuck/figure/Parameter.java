package unstuck.figure;

import java.util.List;
import java.util.function.Predicate;

/**
 * One thing about a figure that a reader can change, declared once: from it come the native control, its label, the
 * article's overrides, the address, and the checks of all three.
 *
 * @param <T> what a value is; values are never changed in place
 */
public abstract class Parameter<T> {
    private final String name;
    private final String label;
    private boolean inView;
    private Predicate<Values> use = values -> true;

    /**
     * @param name how the parameter is called in articles and addresses: small letters, digits and hyphens
     * @param label how it is called on the page
     */
    protected Parameter(String name, String label) {
        this.name = name;
        this.label = label;
    }

    public final String name() {
        return name;
    }

    public final String label() {
        return label;
    }

    /** The value of a figure whose article says nothing else. */
    public abstract T start();

    /**
     * Reads a value as articles and addresses write it.
     *
     * @throws BadValue when it is none
     */
    public abstract T read(String text);

    /** Writes a value so that {@link #read} gives it back: letters, digits and {@code .,-} only. */
    public abstract String write(T value);

    /** What may be written, for the catalogue of figures: such as {@code -2 … 2 in steps of 0.1}. */
    public abstract String range();

    /** The native control that shows {@code value}. */
    public abstract Element control(T value, boolean enabled);

    /** Values at which a sweep tries the figure: the ends, and some between. */
    public abstract List<T> samples();

    /** Where one control of several belongs to the parameter ({@code name.index}), the value with that part changed. */
    public T readPart(T before, int index, String text) {
        throw new BadValue(name + " has no parts");
    }

    /** The view places the control itself, so the panel under the figure leaves it out. */
    protected final void placedInView() {
        inView = true;
    }

    protected final void usedWhen(Predicate<Values> use) {
        this.use = use;
    }

    /** Whether it is what a reader expects, who alone answers: no link of the text takes an answer back or gives another. */
    boolean isGuess() {
        return false;
    }

    final boolean isPlacedInView() {
        return inView;
    }

    /** Whether the parameter can change anything in this state; its control is disabled where it can not. */
    public final boolean isUsed(Values values) {
        return use.test(values);
    }

    final Element controlIn(Values values) {
        return control(values.get(this), isUsed(values));
    }

    /** The attributes that every native control has. */
    static Element input(String type, String name, boolean enabled) {
        return Element.of("input").attr("type", type).attr("name", name).flag("disabled", !enabled);
    }
}
