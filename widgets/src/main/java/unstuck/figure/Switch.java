package unstuck.figure;

import java.util.List;
import java.util.function.Predicate;

/** On or off: a native checkbox. */
public final class Switch extends Parameter<Boolean> {
    private boolean start;

    private Switch(String name, String label) {
        super(name, label);
    }

    /** A switch that starts off. */
    public static Switch toggle(String name, String label) {
        return new Switch(name, label);
    }

    public Switch startingOn() {
        start = true;
        return this;
    }

    /** The view sets the switch itself, by a button or the like. */
    public Switch inView() {
        placedInView();
        return this;
    }

    /** The switch is disabled in states where it could do nothing. */
    public Switch when(Predicate<Values> used) {
        usedWhen(used);
        return this;
    }

    @Override
    public Boolean start() {
        return start;
    }

    @Override
    public Boolean read(String text) {
        if (!text.equals("on") && !text.equals("off")) {
            throw new BadValue(name() + " is on or off, not “" + text + "”");
        }
        return text.equals("on");
    }

    @Override
    public String write(Boolean value) {
        return value ? "on" : "off";
    }

    @Override
    public String range() {
        return "on, off";
    }

    @Override
    public Element control(Boolean value, boolean enabled) {
        return Element.of("label", "switch")
                .add(
                        input("checkbox", name(), enabled).flag("checked", value),
                        Element.of("span").text(label()));
    }

    @Override
    public List<Boolean> samples() {
        return List.of(false, true);
    }
}
