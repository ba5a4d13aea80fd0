package unstuck.widget.illusions;

import unstuck.figure.Element;
import unstuck.figure.plot.Cloud;

/** Points in a square whose axes have the same scale and no numbers. */
final class Panels {
    private static final int MOST_COLOURS = 6;

    private Panels() {}

    /** The first two coordinates of the points, with a line of text below. */
    static Element of(String title, double[] x, int d, int[] classes, String below) {
        return Element.of("div")
                .add(
                        Element.of(
                                "div",
                                "panel bare",
                                Cloud.cloud(x, d, classes).square(title).element()),
                        Element.of("p", "hint", below));
    }

    /** The groups as classes; one class where there are more groups than colours. */
    static int[] groups(Groups data) {
        int[] labels = data.labels();
        return labels[labels.length - 1] < MOST_COLOURS ? labels : new int[labels.length];
    }
}
