package unstuck.figure;

import java.util.Arrays;

/** One value for each of a figure's parameters; never changed in place. */
public final class Values {
    private final Parameters parameters;
    private final Object[] values;

    Values(Parameters parameters, Object[] values) {
        this.parameters = parameters;
        this.values = values;
    }

    /** The value of a declared parameter. */
    @SuppressWarnings("unchecked") // with() and Parameters.start() only ever store a T under a Parameter<T>
    public <T> T get(Parameter<T> parameter) {
        return (T) values[parameters.indexOf(parameter)];
    }

    /** These values with one of them changed. */
    public <T> Values with(Parameter<T> parameter, T value) {
        Object[] changed = Arrays.copyOf(values, values.length);
        changed[parameters.indexOf(parameter)] = value;
        return new Values(parameters, changed);
    }

    /** These values with the slider as near to {@code value} as it can go: for drags. */
    public Values with(Slider slider, double value) {
        return with(slider, (Double) slider.nearest(value));
    }

    /** These values, but with every guess that was made before. */
    public Values keepingGuesses(Values before) {
        Object[] kept = Arrays.copyOf(values, values.length);
        for (int i = 0; i < kept.length; i++) {
            Parameter<?> parameter = parameters.all().get(i);
            if (parameter.isGuess() && !before.values[i].equals(parameter.start())) {
                kept[i] = before.values[i];
            }
        }
        return new Values(parameters, kept);
    }

    /** The value as articles and addresses write it. */
    public <T> String write(Parameter<T> parameter) {
        return parameter.write(get(parameter));
    }
}
