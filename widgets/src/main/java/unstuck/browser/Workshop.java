package unstuck.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.typedarrays.Float64Array;
import unstuck.figure.Work;

/**
 * A worker's script: starts a run when it is told to, goes on up to the step that the page wants, and posts the numbers of
 * each. It works in slices, so that word from the page is heard between them; loaded into a page, the same slices leave the
 * page its time.
 */
public final class Workshop {
    private static final int SLICE = 12;

    private final Work.Kind kind;
    private final JSObject port;
    private int run;
    private Work work;
    private int step;
    private int upTo;
    private boolean scheduled;
    private String announced = "";

    private Workshop(Work.Kind kind) {
        this.kind = kind;
        port = listen(this::hear);
    }

    /** Waits for the page's word. */
    public static void open(Work.Kind kind) {
        new Workshop(kind);
    }

    private void hear(int of, Float64Array input, int wanted) {
        if (input != null) {
            run = of;
            step = -1;
            upTo = -1;
            announced = "";
            work = null;
            try {
                work = kind.start(input.toJavaArray());
            } catch (RuntimeException refused) {
                fail(refused);
            }
        } else if (of == run && work != null) {
            upTo = wanted;
        }
        schedule();
    }

    private void schedule() {
        if (!scheduled && work != null && step < upTo) {
            scheduled = true;
            Window.setTimeout(this::slice, 0);
        }
    }

    private void slice() {
        scheduled = false;
        double end = now() + SLICE;
        try {
            while (work != null && step < upTo && now() < end) {
                if (announces()) {
                    break;
                }
                advance();
            }
        } catch (RuntimeException failed) {
            fail(failed);
        }
        schedule();
    }

    /** Says which part of the preparation comes next; the next slice does it, so that the page can say it before. */
    private boolean announces() {
        String part = work.nextPart();
        if (part.equals(announced)) {
            return false;
        }
        announced = part;
        if (!part.isEmpty()) {
            say(port, run, part, false);
        }
        return !part.isEmpty();
    }

    private void advance() {
        if (!work.nextPart().isEmpty()) {
            work.prepare();
            return;
        }
        if (step >= 0 && !work.step()) {
            return;
        }
        step++;
        post(port, run, work.numbers());
    }

    private void fail(RuntimeException why) {
        work = null;
        String message = why.getMessage();
        say(port, run, message == null ? "The computation has failed." : message, true);
    }

    @JSBody(script = "return performance.now()")
    private static native double now();

    @JSBody(
            params = {"port", "run", "word", "failed"},
            script = "port.postMessage({run: run, word: word, failed: failed})")
    private static native void say(JSObject port, int run, String word, boolean failed);

    @JSBody(
            params = {"port", "run", "numbers"},
            script = "var copy = new Float32Array(numbers);"
                    + "port.postMessage({run: run, word: '', failed: false, numbers: copy}, [copy.buffer])")
    private static native void post(JSObject port, int run, @JSByRef double[] numbers);

    @JSBody(
            params = "callback",
            script = "var port = self;"
                    + "if (typeof document !== 'undefined') {"
                    + "  var channel = new MessageChannel();"
                    + "  port = channel.port1;"
                    + "  document.currentScript.dispatchEvent(new CustomEvent('unstuck-port', {detail: channel.port2}))"
                    + "}"
                    + "port.onmessage = function (event) {"
                    + "  callback(event.data.run, event.data.input || null, event.data.upTo | 0)"
                    + "};"
                    + "return port")
    private static native JSObject listen(OnWord callback);

    @JSFunctor
    interface OnWord extends JSObject {
        void heard(int run, Float64Array input, int upTo);
    }
}
