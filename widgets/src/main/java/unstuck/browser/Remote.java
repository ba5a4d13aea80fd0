package unstuck.browser;

import org.teavm.jso.browser.Window;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import unstuck.figure.State;
import unstuck.figure.WorkReplay;

/**
 * A figure's worker. It is started when the first frame is wanted, computes no farther than the figure wants, and starts
 * anew when the figure shows another run; what comes from an earlier run is dropped.
 */
final class Remote extends Runner {
    /** How many steps the worker is ahead while the figure plays. */
    private static final int AHEAD = 8;

    private final LiveFigure figure;
    private final int last;
    /** Null before the first run, and after a worker was lost. */
    private WorkerLine worker;

    private WorkReplay<?> replay;
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
    boolean knows(State state, int step) {
        return state.isKnown(step);
    }

    @Override
    void want(State state, boolean playing) {
        target = state.step();
        int wanted = Math.min(last, target + (playing ? AHEAD : 0));
        WorkReplay<?> shown = state.work();
        if (shown.hasFailed() || shown.isKnown(target) && shown.isKnown(wanted)) {
            return;
        }
        if (shown != replay) {
            replay = shown;
            begin();
        }
        if (wanted > asked) {
            asked = wanted;
            worker.goOn(run, wanted);
        }
    }

    private void begin() {
        run++;
        // What has arrived of a run that was left is computed again: the worker holds one run at a time.
        asked = -1;
        skip = replay.arrived();
        if (worker == null) {
            worker = new WorkerLine(figure.element().getAttribute("data-work"), this::hear, this::lose);
        }
        worker.start(run, replay.input());
    }

    private void hear(int from, String word, boolean failed, Float32Array numbers) {
        if (from != run) {
            return;
        }
        // What is shown does not change by a frame ahead of it.
        boolean shows = failed || !replay.isKnown(target);
        if (failed) {
            replay.fail(word);
        } else if (numbers == null) {
            replay.say(word);
        } else if (skip > 0) {
            skip--;
        } else {
            replay.arrive(new Float64Array(numbers).toJavaArray());
        }
        boolean calm = numbers != null && !replay.isKnown(target) && Browser.prefersReducedMotion();
        if (shows && !calm && !scheduled) {
            scheduled = true;
            // Not oftener than there are frames, and in a task of its own, as the player's steps.
            Window.requestAnimationFrame(now -> Browser.soon(this::show));
        }
    }

    /** The next run tries another worker. */
    private void lose() {
        worker = null;
        hear(run, "The worker that computes this could not be loaded.", true, null);
    }

    private void show() {
        scheduled = false;
        figure.hearMore();
    }
}
