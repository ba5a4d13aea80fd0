package unstuck.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Node;

/** What the browser offers and TeaVM does not declare. */
final class Browser {
    private Browser() {}

    @JSBody(
            params = {"namespace", "tag"},
            script = "return document.createElementNS(namespace, tag)")
    static native PageElement createElement(String namespace, String tag);

    @JSBody(params = "text", script = "return document.createTextNode(text)")
    static native Node createText(String text);

    /** The place of a pointer in the units of an {@code svg}: x, then y. */
    @JSBody(
            params = {"svg", "clientX", "clientY"},
            script = "var p = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());"
                    + "return [p.x, p.y]")
    static native double[] placeIn(PageElement svg, double clientX, double clientY);

    @JSBody(script = "return matchMedia('(prefers-reduced-motion: reduce)').matches")
    static native boolean prefersReducedMotion();

    /** Calls with whether any part of the element is on the screen, now and at each change. */
    @JSBody(
            params = {"element", "callback"},
            script = "new IntersectionObserver(function (seen) { callback(seen[seen.length - 1].isIntersecting) })"
                    + ".observe(element)")
    static native void observe(PageElement element, OnScreen callback);

    /** Calls once, when the element has come within a window's height of the screen. */
    @JSBody(
            params = {"element", "callback"},
            script = "new IntersectionObserver(function (seen, observer) {"
                    + "  if (seen[seen.length - 1].isIntersecting) { observer.disconnect(); callback(true) }"
                    + "}, {rootMargin: '100%'}).observe(element)")
    static native void whenNear(PageElement element, OnScreen callback);

    /** Calls with the name and the text of each data set that arrives. */
    @JSBody(
            params = "callback",
            script = "document.addEventListener('unstuck-data', function (event) {"
                    + "  callback(event.detail[0], event.detail[1])"
                    + "})")
    static native void onData(OnData callback);

    @JSBody(
            params = "address",
            script =
                    "var script = document.createElement('script'); script.src = address; document.head.append(script)")
    static native void load(String address);

    @JSBody(script = "return location.hash.slice(1)")
    static native String fragment();

    @JSBody(script = "return typeof history.state === 'string' ? history.state : null")
    static native String historyState();

    /** Some browsers refuse more than a hundred entries in half a minute, or any in a page from a file: no matter. */
    @JSBody(
            params = {"state", "fragment", "push"},
            script = "try {"
                    + "  var url = location.pathname + location.search + (fragment ? '#' + fragment : '');"
                    + "  history[push ? 'pushState' : 'replaceState'](state, '', url)"
                    + "} catch (refused) {}")
    static native void writeHistory(String state, String fragment, boolean push);

    @JSBody(params = "element", script = "element.scrollIntoView({block: 'nearest'})")
    static native void bringIntoView(PageElement element);

    @JSFunctor
    interface OnData extends JSObject {
        void arrived(String name, String text);
    }

    @JSFunctor
    interface OnScreen extends JSObject {
        void changed(boolean onScreen);
    }
}
