package unstuck.widget.illusions;

import static unstuck.figure.plot.Axis.axis;
import static unstuck.figure.plot.Plot.plot;

import unstuck.data.RoundGroups;
import unstuck.figure.Element;
import unstuck.figure.plot.Cloud;

/** Points in a square whose axes have the same scale and no numbers. */
final class Panels {
    private static final int MOST_COLOURS = 6;

    private Panels() {}

    /** The first two coordinates of the points. */
    static Element of(String title, double[] x, int d, int[] classes) {
        double[] across = new double[classes.length];
        double[] up = new double[classes.length];
        for (int i = 0; i < classes.length; i++) {
            across[i] = x[i * d];
            up[i] = x[i * d + 1];
        }
        double half = Math.max(span(across), span(up)) * 0.54;
        double midX = middle(across);
        double midY = middle(up);
        Element drawn = plot(
                        title,
                        axis("", midX - half, midX + half).ticks(0),
                        axis("", midY - half, midY + half).ticks(0))
                .height(356)
                .cloud(Cloud.cloud(across, up, classes))
                .element();
        return Element.of("div", "panel", drawn);
    }

    private static double least(double[] values) {
        double least = values[0];
        for (double value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double most(double[] values) {
        double most = values[0];
        for (double value : values) {
            most = Math.max(most, value);
        }
        return most;
    }

    private static double span(double[] values) {
        return most(values) - least(values);
    }

    private static double middle(double[] values) {
        return (most(values) + least(values)) / 2;
    }

    /** The groups as classes; one class where there are more groups than colours. */
    static int[] groups(RoundGroups data) {
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
