package unstuck.widget.learning;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.plot.LinearScale;
import unstuck.math.UnitState;

/** One strip for each unit over the steps, coloured by what the unit does: one path for each state. */
final class Strips {
    private static final double THICKNESS = 0.76;

    private Strips() {}

    /** What a unit does at a step. */
    interface UnitStates {
        UnitState at(int step, int unit);
    }

    /** @param last the step up to which the strips are drawn */
    static Element element(int units, int last, LinearScale x, LinearScale y, UnitStates states) {
        double thickness = Math.abs(y.of(THICKNESS) - y.of(0));
        Element group = Element.of("g").attr("stroke-width", thickness);
        for (UnitState state : UnitState.values()) {
            String d = path(units, last, x, y, states, state);
            if (!d.isEmpty()) {
                group.add(Element.of("path", "strip-" + className(state)).attr("d", d));
            }
        }
        return group;
    }

    private static String path(int units, int last, LinearScale x, LinearScale y, UnitStates states, UnitState state) {
        String d = "";
        for (int unit = 0; unit < units; unit++) {
            int from = -1;
            for (int step = 0; step <= last + 1; step++) {
                boolean isOn = step <= last && states.at(step, unit) == state;
                if (isOn && from < 0) {
                    from = step;
                } else if (!isOn && from >= 0) {
                    d += "M" + Decimal.write(x.of(from), 1) + " " + Decimal.write(y.of(unit + 0.5), 1) + "h"
                            + Decimal.write(x.of(step) - x.of(from), 1);
                    from = -1;
                }
            }
        }
        return d;
    }

    /** By which the style sheet knows what a unit does. */
    static String className(UnitState state) {
        return switch (state) {
            case BENDING -> "bending";
            case STRAIGHT -> "straight";
            case DEAD -> "dead";
            case LEAKING -> "leaking";
            case UNDEFINED -> "undefined";
        };
    }
}
