package unstuck.browser;

import org.teavm.jso.browser.Window;

/** Plays a figure's iteration at the display's pace, only while the figure is on the screen. */
final class Player {
    private final int pace;
    private final Runnable advance;
    private boolean playing;
    private boolean onScreen = true;
    private boolean scheduled;
    private double last;

    /** Calls {@code advance}, which may pause the player, once in {@code pace} milliseconds. */
    Player(int pace, Runnable advance) {
        this.pace = pace;
        this.advance = advance;
    }

    boolean isPlaying() {
        return playing;
    }

    void play() {
        playing = true;
        last = -1e9;
        schedule();
    }

    void pause() {
        playing = false;
    }

    void onScreen(boolean seen) {
        onScreen = seen;
        schedule();
    }

    private void schedule() {
        if (playing && onScreen && !scheduled) {
            scheduled = true;
            Window.requestAnimationFrame(this::frame);
        }
    }

    private void frame(double now) {
        scheduled = false;
        // Half a frame of tolerance: a display that comes a little early shall not lose a whole frame.
        if (playing && onScreen && now - last >= pace - 8) {
            last = now;
            Browser.soon(this::step);
        }
        schedule();
    }

    /** Not within the frame: laying out and painting the page are enough for that task. */
    private void step() {
        if (playing && onScreen) {
            advance.run();
        }
    }
}
