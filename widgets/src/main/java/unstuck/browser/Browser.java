package unstuck.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
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

    /** Takes a node out of the page, where it is still in it. */
    @JSBody(params = "node", script = "node.remove()")
    static native void remove(Node node);

    /** The place of a pointer in the units of an {@code svg}. */
    @JSBody(
            params = {"svg", "clientX", "clientY"},
            script = "var m = svg.getScreenCTM().inverse(), p = new DOMPoint(clientX, clientY).matrixTransform(m);"
                    + "return {x: p.x, y: p.y, pixel: m.a}")
    static native Place placeIn(PageElement svg, double clientX, double clientY);

    @JSBody(script = "return matchMedia('(prefers-reduced-motion: reduce)').matches")
    static native boolean prefersReducedMotion();

    /** Calls with whether any part of the element is on the screen, now and at each change. */
    @JSBody(
            params = {"element", "callback"},
            script = "new IntersectionObserver(function (seen) { callback(seen[seen.length - 1].isIntersecting) })"
                    + ".observe(element)")
    static native void observe(PageElement element, OnScreen callback);

    /** Gives a canvas as many pixels as it covers on the screen, twice its own at most: width, height, pixels in one. */
    @JSBody(
            params = "canvas",
            script = "var ratio = Math.min(2, devicePixelRatio);"
                    + "var w = Math.round(canvas.clientWidth * ratio), h = Math.round(canvas.clientHeight * ratio);"
                    + "if (canvas.width !== w || canvas.height !== h) { canvas.width = w; canvas.height = h }"
                    + "return [w, h, ratio]")
    static native double[] fit(PageElement canvas);

    /** How many units the outermost {@code svg} around an element is wide. */
    @JSBody(
            params = "element",
            script = "return element.closest('.cloud-plot').querySelector('svg').viewBox.baseVal.width")
    static native double unitsAcross(PageElement element);

    /**
     * How a path is drawn: red, green, blue from 0 to 255, opacity, width in pixels, 1 for round ends. A colour that is not
     * written in red, green and blue is read back from a pixel, which takes longer.
     */
    @JSBody(
            params = "path",
            script = "var style = getComputedStyle(path);"
                    + "var p = /^rgb\\((\\d+), (\\d+), (\\d+)\\)$/.exec(style.stroke);"
                    + "if (p) { p = [+p[1], +p[2], +p[3], 255] } else {"
                    + "  var one = document.createElement('canvas').getContext('2d');"
                    + "  one.fillStyle = style.stroke;"
                    + "  one.fillRect(0, 0, 1, 1);"
                    + "  p = one.getImageData(0, 0, 1, 1).data"
                    + "}"
                    + "return [p[0], p[1], p[2], p[3] / 255 * style.strokeOpacity, parseFloat(style.strokeWidth),"
                    + "  style.strokeLinecap === 'round' ? 1 : 0]")
    static native double[] strokeOf(PageElement path);

    @JSBody(
            params = {"canvas", "pixels", "width"},
            script = "canvas.getContext('2d').putImageData("
                    + "new ImageData(new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength), width),"
                    + " 0, 0)")
    static native void put(PageElement canvas, @JSByRef int[] pixels, int width);

    /**
     * Calls when the element's size or the page's colours have changed, as they do for paper, until the element has left the
     * page. The browser's observer of sizes calls once without a change.
     */
    @JSBody(
            params = {"element", "callback"},
            script = "var end = new AbortController();"
                    + "var look = function () {"
                    + "  if (element.isConnected) { callback() } else {"
                    + "    size.disconnect();"
                    + "    theme.disconnect();"
                    + "    end.abort()"
                    + "  }"
                    + "};"
                    + "var measure = function () { return element.clientWidth + ' ' + element.clientHeight }, was = measure();"
                    + "var size = new ResizeObserver(function () { if (measure() !== was) { was = measure(); look() } });"
                    + "var theme = new MutationObserver(look);"
                    + "size.observe(element);"
                    + "theme.observe(document.documentElement, {attributes: true});"
                    + "['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].forEach(function (query) {"
                    + "  matchMedia(query).addEventListener('change', look, {signal: end.signal})"
                    + "})")
    static native void onAppearance(PageElement element, Changed callback);

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

    /** Loads a script; where the network fails, again after a while. After three times the page is scripted no more. */
    @JSBody(
            params = "address",
            script = "var left = 3; function load() {"
                    + "  var script = document.createElement('script'); script.src = address;"
                    + "  script.onerror = function () {"
                    + "    if (--left) setTimeout(load, 2000);"
                    + "    else document.documentElement.classList.remove('scripted')"
                    + "  };"
                    + "  document.head.append(script)"
                    + "} load()")
    static native void load(String address);

    /** Calls in a task of its own. */
    @JSBody(params = "callback", script = "setTimeout(callback)")
    static native void soon(Changed callback);

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

    /** A place in the units of an {@code svg}. */
    interface Place extends JSObject {
        @JSProperty
        double getX();

        @JSProperty
        double getY();

        /** How many units a pixel is wide there. */
        @JSProperty
        double getPixel();
    }

    @JSFunctor
    interface Changed extends JSObject {
        void happened();
    }

    @JSFunctor
    interface OnData extends JSObject {
        void arrived(String name, String text);
    }

    @JSFunctor
    interface OnScreen extends JSObject {
        void changed(boolean onScreen);
    }
}
