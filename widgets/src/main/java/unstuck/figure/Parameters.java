package unstuck.figure;

import java.util.ArrayList;
import java.util.List;

/** The parameters of a figure, in the order of its controls, and its iteration if it has one. */
public final class Parameters {
    /** The name under which the number of steps stands in articles and addresses. */
    static final String STEP = "step";

    private final List<Parameter<?>> all;
    private final Iteration<?> iteration;

    private Parameters(List<Parameter<?>> all, Iteration<?> iteration) {
        this.all = all;
        this.iteration = iteration;
    }

    public static Parameters of(Parameter<?>... parameters) {
        List<Parameter<?>> all = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            all.add(parameter);
        }
        return new Parameters(all, null);
    }

    /** With an iteration, whose number of steps becomes a parameter named {@code step}. */
    public Parameters stepping(Iteration<?> iteration) {
        List<Parameter<?>> more = new ArrayList<>(all);
        more.add(iteration.steps());
        return new Parameters(more, iteration);
    }

    /** In the order of the controls; for reading only. */
    public List<Parameter<?>> all() {
        return all;
    }

    /** The name of the worker that computes the iteration, or the empty text. */
    public String work() {
        return iteration == null ? "" : iteration.work();
    }

    /** The iteration, or null where the figure has none. */
    public Iteration<?> iteration() {
        return iteration;
    }

    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Parameter<?> parameter : all) {
            names.add(parameter.name());
        }
        return names;
    }

    /** The parameter of that name, or null. */
    public Parameter<?> named(String name) {
        for (Parameter<?> parameter : all) {
            if (parameter.name().equals(name)) {
                return parameter;
            }
        }
        return null;
    }

    /** Every parameter at its start. */
    public Values start() {
        Object[] values = new Object[all.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = all.get(i).start();
        }
        return new Values(this, values);
    }

    /**
     * Reads one {@code name=text} into the values: as articles and addresses write a whole parameter, or as a control
     * writes a part of one ({@code x.3}).
     *
     * @throws BadValue when there is no such parameter, or the text is no value of it
     */
    public Values read(Values before, String name, String text) {
        int dot = name.indexOf('.');
        Parameter<?> parameter = named(dot < 0 ? name : name.substring(0, dot));
        if (parameter == null) {
            throw new BadValue("there is no parameter “" + name + "”; it has " + Split.join(", ", names()), names());
        }
        return dot < 0
                ? readWhole(before, parameter, text)
                : readPart(before, parameter, name.substring(dot + 1), text);
    }

    private static <T> Values readWhole(Values before, Parameter<T> parameter, String text) {
        return before.with(parameter, parameter.read(text));
    }

    private static <T> Values readPart(Values before, Parameter<T> parameter, String index, String text) {
        double i = Decimal.read(index);
        return before.with(parameter, parameter.readPart(before.get(parameter), (int) i, text));
    }

    int indexOf(Parameter<?> parameter) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == parameter) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "The parameter “" + parameter.name() + "” is not among those that the figure declares.");
    }
}
