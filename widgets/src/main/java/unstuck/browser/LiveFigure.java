package unstuck.browser;

import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventListener;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.xml.NodeList;
import unstuck.figure.BadValue;
import unstuck.figure.Element;
import unstuck.figure.Fragment;
import unstuck.figure.Iteration;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Split;
import unstuck.figure.Stage;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;

/** One figure of the page, alive: it turns what the reader does into a state, and shows that state. */
final class LiveFigure {
    /** Not "pointerover": that also comes when the page scrolls under a pointer at rest, away from the focus. */
    private static final String EVENTS = "submit input change click pointerdown pointermove pointerup pointercancel"
            + " pointerleave focusin focusout keydown touchstart";

    private final PageElement figure;
    private final Widget widget;
    private final Parameters parameters;
    private final Stage stage;
    private final Values start;
    private final PointClouds clouds;
    private final Listener listener;
    private final Player player;
    private final Pointing pointing;
    private final Dragging dragging = new Dragging();

    private Runner runner = new Runner();
    private State state;
    /** Null until the figure is taken over, which may have to wait for data. */
    private Mounted mounted;

    private Roving roving;
    private boolean rendered;
    /** Why what was typed last is no value; said until something else changes. */
    private String refusal = "";

    /** What the page around the figures has to know. */
    interface Listener {
        /** The figure shows another state. */
        void shown(LiveFigure figure);

        /** The reader has finished a change: it belongs into the address. */
        void changed(LiveFigure figure);
    }

    LiveFigure(PageElement figure, Widget widget, PointClouds clouds, Listener listener) {
        this.figure = figure;
        this.widget = widget;
        this.clouds = clouds;
        this.listener = listener;
        pointing = new Pointing(this, clouds);
        parameters = widget.parameters();
        stage = new Stage(widget);
        start = Fragment.read(parameters, parameters.start(), figure.getAttribute("data-start"));
        state = State.of(parameters, start);
        Iteration<?> iteration = parameters.iteration();
        player = iteration == null ? null : new Player(iteration.pace(), this::advance);
    }

    /** The figure's iteration is computed elsewhere. */
    void runBy(Runner elsewhere) {
        runner = elsewhere;
    }

    /** Asks for what the first touch will show of the iteration. */
    void foresee() {
        runner.want(state, false);
    }

    /** More of the iteration is known, or why there will be no more. Less than the build has drawn is not shown for it. */
    void hearMore() {
        if (!rendered && !runner.knows(state, state.step())) {
            return;
        }
        if (player.isPlaying() && state.work().hasFailed()) {
            pause();
        }
        render();
    }

    /**
     * From now on the figure shows its state, and what the reader does changes it. The style sheet knows it by the class
     * {@code awake}. Were that the name of the page's class, {@code live}, too, then the browser would go through all
     * figures' styles again when the page gets it.
     */
    void takeOver() {
        PageElement form = (PageElement) figure.querySelector("form.stage");
        mounted = Mounted.adopt(form);
        roving = new Roving(form);
        if (settings().isEmpty()) {
            adoptRestoredControls(form);
        } else {
            render();
        }
        listen(form);
        figure.getClassList().add("awake");
    }

    String id() {
        return figure.getAttribute("id");
    }

    Widget widget() {
        return widget;
    }

    PageElement element() {
        return figure;
    }

    /** The state as it stands in an address, empty at the start. */
    String settings() {
        return Fragment.write(parameters, start, state.values());
    }

    Readouts readouts() {
        return widget.readouts(state);
    }

    /** Goes to the state that an address describes; whatever is odd goes to the start. */
    void set(String settings) {
        go(valuesOf(settings));
    }

    /** Goes to the state that a link in the text describes, but for what the reader has guessed. */
    void follow(String settings) {
        go(valuesOf(settings).keepingGuesses(state.values()));
    }

    private Values valuesOf(String settings) {
        try {
            return Fragment.read(parameters, start, settings);
        } catch (BadValue odd) {
            return start;
        }
    }

    private void go(Values values) {
        pause();
        refusal = "";
        state = state.with(values).attending("");
        render();
    }

    private void adoptRestoredControls(PageElement form) {
        NodeList<? extends org.teavm.jso.dom.xml.Element> inputs = form.querySelectorAll("input");
        boolean restored = false;
        for (int i = 0; i < inputs.getLength(); i++) {
            PageElement input = (PageElement) inputs.get(i);
            boolean boxed = isBox(input);
            boolean changed = boxed
                    ? input.isChecked() != input.isDefaultChecked()
                    : !input.getValue().equals(input.getDefaultValue());
            if (changed && (!isRadio(input) || input.isChecked())) {
                read(input);
                restored = true;
            }
        }
        if (restored) {
            render();
        }
    }

    private void listen(PageElement form) {
        EventListener<Event> listener = this::hear;
        for (String type : Split.at(' ', EVENTS)) {
            form.addEventListener(type, listener);
        }
        if (player != null) {
            Browser.observe(figure, player::onScreen);
        }
    }

    /** Not a switch: TeaVM translates a switch over strings to one over their hashes, which is twice as long. */
    private void hear(Event event) {
        PageElement target = (PageElement) event.getTarget();
        String type = event.getType();
        if (type.equals("submit") || type.equals("touchstart") && target.closest("[data-drag]") != null) {
            // Chromium asks the touch-action of a plot, but not of the shapes in it: a finger on a handle would scroll.
            event.preventDefault();
        } else if (type.equals("input")) {
            input(target);
        } else if (type.equals("change")) {
            change(target);
        } else if (type.equals("click")) {
            click(target);
        } else if (type.equals("pointerdown")) {
            dragging.grab((PointerEvent) event);
            pointing.at(target, (PointerEvent) event);
        } else if (type.equals("pointermove")) {
            drag((PointerEvent) event);
            pointing.at(target, (PointerEvent) event);
        } else if (type.equals("pointerleave")) {
            pointing.leave((PointerEvent) event);
        } else if (type.equals("focusin")) {
            roving.hold(target);
            pointing.focus(target);
        } else if (type.equals("focusout")) {
            pointing.blur(target);
        } else if (type.equals("keydown")) {
            pointing.press((KeyboardEvent) event);
            roving.press((KeyboardEvent) event);
        } else if (type.startsWith("pointer")) {
            release((PointerEvent) event);
        }
    }

    /** Sliders, radios and boxes act while they move; what is typed acts when it is finished. */
    private void input(PageElement input) {
        if (!isTyped(input)) {
            pauseIfSteps(input);
            if (read(input)) {
                render();
            }
        }
    }

    private void change(PageElement input) {
        if (isTyped(input)) {
            try {
                change(parameters.read(state.values(), input.getName(), input.getValue()));
            } catch (BadValue bad) {
                refusal = bad.getMessage() + ". It stays as it was.";
                render();
            }
        }
        listener.changed(this);
    }

    private boolean read(PageElement input) {
        String text = isRadio(input) || !isBox(input) ? input.getValue() : input.isChecked() ? "on" : "off";
        try {
            state = state.with(parameters.read(state.values(), input.getName(), text));
            return true;
        } catch (BadValue bad) {
            return false;
        }
    }

    private void pauseIfSteps(PageElement input) {
        if (player != null
                && input.getName().equals(parameters.iteration().steps().name())) {
            player.pause();
        }
    }

    private void click(PageElement target) {
        PageElement button = target.closest("button");
        if (button == null) {
            return;
        }
        boolean plays = button.closest(".play, [data-plays]") != null;
        if (button.closest(".reset") != null) {
            set("");
            listener.changed(this);
        } else {
            press(button);
        }
        // A button of the view may set the figure and then play it.
        if (plays) {
            togglePlay();
        }
    }

    private void press(PageElement button) {
        Element shown = shownAt(button);
        if (shown != null && shown.press() != null) {
            pause();
            change(shown.press().pressed(state.values()));
            listener.changed(this);
        }
    }

    private void togglePlay() {
        Iteration<?> iteration = parameters.iteration();
        if (player.isPlaying()) {
            pause();
            render();
            listener.changed(this);
        } else if (Browser.prefersReducedMotion()) {
            change(state.values().with(iteration.steps(), iteration.last()));
            listener.changed(this);
        } else {
            // With the same values too: a run that has failed is tried again.
            state = state.with(
                    state.values().with(iteration.steps(), state.step() == iteration.last() ? 0 : state.step()));
            player.play();
            render();
        }
    }

    private void advance() {
        Iteration<?> iteration = parameters.iteration();
        if (!runner.knows(state, state.step() + 1)) {
            runner.want(state, true);
            return;
        }
        change(state.values().with(iteration.steps(), state.step() + 1));
        if (state.step() == iteration.last()) {
            pause();
            render();
            listener.changed(this);
        }
    }

    private void pause() {
        if (player != null) {
            player.pause();
        }
    }

    private void drag(PointerEvent event) {
        PageElement handle = dragging.by(event);
        Element shown = handle == null ? null : shownAt(handle);
        if (shown != null && shown.drag() != null) {
            Browser.Place place = Browser.placeIn(handle.closest("svg"), event.getClientX(), event.getClientY());
            change(shown.drag().dragged(state.values(), place.getX(), place.getY()));
        }
    }

    private void release(PointerEvent event) {
        if (dragging.by(event) != null) {
            dragging.end();
            listener.changed(this);
        }
    }

    /** What the reader points at has this key; nothing has the empty one. */
    void attend(String key) {
        if (!dragging.isOn() && !state.isAttended(key)) {
            state = state.attending(key);
            render();
        }
    }

    String attention() {
        return state.attention();
    }

    private void change(Values values) {
        refusal = "";
        state = state.with(values);
        render();
    }

    private void render() {
        if (mounted == null) {
            return;
        }
        mounted.show(stage.show(state, player != null && player.isPlaying(), refusal));
        clouds.paint(mounted);
        runner.want(state, player != null && player.isPlaying());
        roving.settle();
        rendered = true;
        listener.shown(this);
    }

    /** The built markup holds no functions: before the first use of one, the tree is computed and shown. */
    Element shownAt(PageElement place) {
        if (!rendered) {
            render();
        }
        return mounted.shownAt(place);
    }

    private static boolean isTyped(PageElement input) {
        return input.getType().equals("text") || input.getType().equals("number");
    }

    private static boolean isRadio(PageElement input) {
        return input.getType().equals("radio");
    }

    private static boolean isBox(PageElement input) {
        return isRadio(input) || input.getType().equals("checkbox");
    }
}
