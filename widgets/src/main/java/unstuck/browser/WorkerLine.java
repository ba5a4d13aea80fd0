package unstuck.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float32Array;

/**
 * The page's end of the line to a worker, the other end of which is a {@link Workshop}. Where there is no worker to be had,
 * as in a page from a file, the worker's script is loaded into the page, and hands over a port by an event at its own
 * script element. What is posted before the worker is there waits for it.
 */
final class WorkerLine {
    private final JSObject post;

    /**
     * Starts the worker.
     *
     * @param address of its script
     * @param heard what it posts
     * @param lost that it could not be loaded or has broken down: from then on the line is dead
     */
    WorkerLine(String address, OnWord heard, OnLoss lost) {
        post = open(address, heard, lost);
    }

    /** Starts a run, which has a number of its own. */
    void start(int run, double[] input) {
        start(post, run, input);
    }

    /** Lets the worker go on with the run up to a step. */
    void goOn(int run, int step) {
        goOn(post, run, step);
    }

    @JSBody(
            params = {"address", "heard", "lost"},
            script = "var line = null, waiting = [], answered = false;"
                    + "var open = function (to) {"
                    + "  line = to;"
                    + "  line.onmessage = function (event) {"
                    + "    answered = true;"
                    + "    var d = event.data;"
                    + "    heard(d.run, d.word, d.failed, d.numbers || null)"
                    + "  };"
                    + "  waiting.forEach(function (each) { line.postMessage(each) })"
                    + "};"
                    + "var here = function () {"
                    + "  line = null;"
                    + "  var script = document.createElement('script');"
                    + "  script.addEventListener('unstuck-port', function (event) { open(event.detail) });"
                    + "  script.src = address;"
                    + "  script.onerror = lost;"
                    + "  document.head.append(script)"
                    + "};"
                    + "try {"
                    + "  var worker = new Worker(address);"
                    + "  worker.onerror = function (event) {"
                    + "    event.preventDefault();"
                    + "    worker.terminate();"
                    + "    if (answered) { lost() } else { here() }"
                    + "  };"
                    + "  open(worker)"
                    + "} catch (refused) { here() }"
                    + "return function (message) {"
                    + "  if (!answered) { waiting.push(message) }"
                    + "  if (line) { line.postMessage(message) }"
                    + "}")
    private static native JSObject open(String address, OnWord heard, OnLoss lost);

    @JSBody(
            params = {"post", "run", "input"},
            script = "post({run: run, input: new Float64Array(input)})")
    private static native void start(JSObject post, int run, @JSByRef double[] input);

    @JSBody(
            params = {"post", "run", "step"},
            script = "post({run: run, upTo: step})")
    private static native void goOn(JSObject post, int run, int step);

    /** A worker's word: what it does or why it has failed, or the numbers of a step, else null. */
    @JSFunctor
    interface OnWord extends JSObject {
        void heard(int run, String word, boolean failed, Float32Array numbers);
    }

    @JSFunctor
    interface OnLoss extends JSObject {
        void happened();
    }
}
