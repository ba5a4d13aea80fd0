package unstuck.figure.plot;

import java.util.ArrayList;
import java.util.List;
import unstuck.figure.Element;

/** The names of curves at their right ends, moved apart where they would stand on each other. */
final class EndLabels {
    private static final double LINE = 16;

    /** By value, the greatest first. */
    private final List<Label> labels = new ArrayList<>();

    private record Label(Role role, String name, double value, boolean veiled) {}

    void add(Role role, String name, double value, boolean veiled) {
        int place = 0;
        while (place < labels.size() && labels.get(place).value >= value) {
            place++;
        }
        labels.add(place, new Label(role, name, value, veiled));
    }

    /** From top to bottom, each as near to its curve's end as those above it and the plot's edges leave room. */
    List<Element> place(double x, LinearScale scale) {
        double bottom = scale.rangeStart();
        double top = scale.rangeEnd();
        double[] at = new double[labels.size()];
        for (int i = 0; i < at.length; i++) {
            double wanted = Math.max(top, Math.min(bottom, finite(scale.of(labels.get(i).value), top)));
            at[i] = i == 0 ? wanted : Math.max(wanted, at[i - 1] + LINE);
        }
        for (int i = at.length - 1; i >= 0; i--) {
            double limit = i == at.length - 1 ? bottom : at[i + 1] - LINE;
            at[i] = Math.min(at[i], limit);
        }
        List<Element> placed = new ArrayList<>();
        for (int i = 0; i < at.length; i++) {
            Label label = labels.get(i);
            placed.add(Element.of("text", "name " + label.role.className(), label.name)
                    .attr("x", x)
                    .attr("y", at[i] + 4)
                    .veiledIf(label.veiled));
        }
        return placed;
    }

    private static double finite(double place, double otherwise) {
        return place == place ? place : otherwise;
    }
}
