package unstuck.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.typedarrays.Float32Array;
import unstuck.figure.Replay;
import unstuck.figure.State;

/**
 * A figure's worker. It is started when the first frame is wanted, computes no farther than the figure wants, and starts
 * anew when the figure shows another run; what comes from an earlier run is dropped.
 */
final class Remote implements LiveFigure.Runner {
    /** How many steps the worker is ahead while the figure plays. */
    private static final int AHEAD = 8;

    private final LiveFigure figure;
    private final int last;
    private JSObject worker;
    private Replay<?> replay;
    private int run;
    private int asked;
    private int target;
    /** Frames of this run that are known already. */
    private int skip;

    private boolean scheduled;

    Remote(LiveFigure figure, int last) {
        this.figure = figure;
        this.last = last;
    }

    @Override
    public boolean lacks(State state) {
        want(state, true);
        return !state.isKnown(state.step() + 1);
    }

    @Override
    public void want(State state, boolean playing) {
        target = state.step();
        int wanted = Math.min(last, target + (playing ? AHEAD : 0));
        Replay<?> shown = state.replay();
        if (shown.hasFailed() || shown.isKnown(target) && shown.isKnown(wanted)) {
            return;
        }
        if (shown != replay) {
            replay = shown;
            begin();
        }
        if (wanted > asked) {
            asked = wanted;
            Browser.goOn(worker, run, wanted);
        }
    }

    private void begin() {
        run++;
        // What has arrived of a run that was left is computed again: the worker holds one run at a time.
        asked = -1;
        skip = replay.arrived();
        if (worker == null) {
            worker = Browser.worker(figure.element().getAttribute("data-work"), this::hear, this::lose);
        }
        Browser.start(worker, run, replay.input());
    }

    private void hear(int from, String word, boolean failed, Float32Array numbers) {
        if (from != run) {
            return;
        }
        if (failed) {
            replay.fail(word);
        } else if (numbers == null) {
            replay.say(word);
        } else if (skip > 0) {
            skip--;
        } else {
            replay.arrive(Browser.doubles(numbers));
        }
        boolean calm = Browser.prefersReducedMotion() && numbers != null && !replay.isKnown(target);
        if (!scheduled && !calm) {
            scheduled = true;
            Window.requestAnimationFrame(now -> show());
        }
    }

    private void lose() {
        hear(run, "The worker that computes this could not be loaded.", true, null);
    }

    private void show() {
        scheduled = false;
        figure.hearMore();
    }
}
