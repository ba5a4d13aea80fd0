package unstuck.figure;

/** A figure's whole interior: the picture, the sentence that says it, and the controls, all derived from a widget. */
public final class Stage {
    private final Widget widget;

    public Stage(Widget widget) {
        this.widget = widget;
    }

    /** The interior at rest. */
    public Element show(State state) {
        return show(state, false, "");
    }

    /**
     * The form that stands in the page's {@code figure} element; {@code method=dialog} is the one that sends nothing.
     *
     * @param refusal why what the reader typed is no value, said instead of the description; or the empty text
     */
    public Element show(State state, boolean playing, String refusal) {
        Element view = Element.of("div", "view", widget.view(state));
        light(view, state.attention());
        return Element.of("form", "stage")
                .attr("method", "dialog")
                .attr("autocomplete", "off")
                .add(
                        view,
                        Element.of("p", "says", refusal.isEmpty() ? widget.describe(state) : refusal)
                                .attr("aria-live", playing ? "off" : "polite"),
                        controls(state.values(), playing));
    }

    private Element controls(Values values, boolean playing) {
        Parameters parameters = widget.parameters();
        Element panel = Element.of("div", "controls").attr("role", "group").attr("aria-label", "Controls");
        for (Parameter<?> parameter : parameters.all()) {
            if (!parameter.isPlacedInView() && !isStep(parameter)) {
                panel.add(parameter.controlIn(values).key(parameter.name()));
            }
        }
        if (parameters.iteration() != null) {
            panel.add(steps(parameters.iteration(), values, playing));
        }
        return panel.add(button("reset", "Reset").key("reset"));
    }

    private boolean isStep(Parameter<?> parameter) {
        Iteration<?> iteration = widget.parameters().iteration();
        return iteration != null && iteration.steps() == parameter;
    }

    private static Element steps(Iteration<?> iteration, Values values, boolean playing) {
        Slider steps = iteration.steps();
        double step = values.get(steps);
        return Element.of("div", "steps")
                .key("steps")
                .add(
                        button("play", playing ? "Pause" : "Play"),
                        button("back", "Back")
                                .flag("disabled", step == 0)
                                .onPress(before -> before.with(steps, before.get(steps) - 1)))
                .add(
                        button("step", "Step")
                                .flag("disabled", step == iteration.last())
                                .onPress(before -> before.with(steps, before.get(steps) + 1)),
                        steps.controlIn(values));
    }

    private static Element button(String classes, String label) {
        return Element.of("button", classes, label).attr("type", "button");
    }

    /** Lights what answers to the key that the reader points at. */
    private static void light(Element element, String attention) {
        if (attention.isEmpty() || element.dots() != null) {
            return;
        }
        String keys = element.attr("data-lit-by");
        if (keys != null && (" " + keys + " ").contains(" " + attention + " ")) {
            element.classes("lit");
        }
        for (Node child : element.children()) {
            if (child instanceof Element inner) {
                light(inner, attention);
            }
        }
    }
}
