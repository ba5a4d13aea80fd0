package unstuck.widget.twice;

import static unstuck.figure.plot.Role.FORWARD;
import static unstuck.figure.plot.Role.GRADIENT;

import unstuck.data.Customers;
import unstuck.figure.Element;
import unstuck.figure.State;
import unstuck.figure.plot.Cloud;
import unstuck.figure.plot.Plot;

/** One of the two pictures: all rows, the chosen one, its neighbours in the data, and lines to those that are torn away, or only look near. */
final class Picture {
    private static final String[] DIGITS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

    private Picture() {}

    static Element element(State state, Scene scene, boolean tsne, boolean open) {
        double[] places = scene.places(tsne);
        Cloud cloud = Cloud.cloud(places, 2, scene.table.labels())
                .named(Twice.isOfDigits(state.values()) ? DIGITS : Customers.channels())
                .fading(open ? new boolean[0] : strangers(scene, tsne))
                .pointingAt(Twice.KEY, state.attention());
        Plot plot = cloud.plot(
                        tsne
                                ? "every row’s place in the t-SNE picture"
                                : "every row’s place on two principal components")
                .veil(open);
        double x = places[2 * scene.row];
        double y = places[2 * scene.row + 1];
        for (int near : scene.near(tsne)) {
            if (!Nearest.isAmong(scene.neighbours, near)) {
                plot.rule(GRADIENT, x, y, places[2 * near], places[2 * near + 1]);
            }
        }
        for (int neighbour : scene.neighbours) {
            if (!Nearest.isAmong(scene.near(tsne), neighbour)) {
                plot.rule(FORWARD, x, y, places[2 * neighbour], places[2 * neighbour + 1]);
            }
            plot.dot(FORWARD, places[2 * neighbour], places[2 * neighbour + 1], false);
        }
        plot.veil(false)
                .handle(
                        "drag-xy",
                        x,
                        y,
                        "chosen",
                        (before, px, py) -> before.with(Twice.chooser(before), Nearest.to(places, 2, px, py) + 1.0));
        return Element.of("div", "panel bare")
                .add(Element.of("p", "head", tsne ? "t-SNE" : "two principal components"), plot.element());
    }

    /** All rows that are near to the chosen one neither in the data nor on paper: behind the lines they are faint. */
    private static boolean[] strangers(Scene scene, boolean tsne) {
        boolean[] strangers = new boolean[scene.table.n()];
        java.util.Arrays.fill(strangers, true);
        strangers[scene.row] = false;
        for (int i = 0; i < scene.k; i++) {
            strangers[scene.neighbours[i]] = false;
            strangers[scene.near(tsne)[i]] = false;
        }
        return strangers;
    }
}
