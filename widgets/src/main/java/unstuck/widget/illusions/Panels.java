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

    /** The quarter of the picture in which each point lies: what stays together in another picture keeps its colour. */
    static int[] quarters(double[] picture) {
        int[] quarters = new int[picture.length / 2];
        for (int i = 0; i < quarters.length; i++) {
            quarters[i] = (picture[2 * i] > 0 ? 1 : 0) + (picture[2 * i + 1] > 0 ? 2 : 0);
        }
        return quarters;
    }
}
