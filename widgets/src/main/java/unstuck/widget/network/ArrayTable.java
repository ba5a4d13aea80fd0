package unstuck.widget.network;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.math.GradientCheck;
import unstuck.math.GradientCheck.Verdict;
import unstuck.math.Matrix;

/** One array as the page shows it: its name, its shape, its numbers; an empty frame until it is computed. */
final class ArrayTable {
    private final Memory memory;
    private final String attention;
    private final Origin origin;
    private final Check check;

    /**
     * @param attention the key of what the reader points at
     * @param origin of the number that the reader points at, or null
     * @param check the gradient check, or null where it has not been made
     */
    ArrayTable(Memory memory, String attention, Origin origin, Check check) {
        this.memory = memory;
        this.attention = attention;
        this.origin = origin;
        this.check = check;
    }

    Element of(Variable variable, boolean veiled) {
        Matrix array = memory.get(variable);
        boolean computed = memory.holds(variable);
        Element table = Element.of("table", "array " + (variable.isGradient() ? "gradient" : "forward"))
                .classes("at-" + variable.code())
                .classesIf(!computed, "later")
                .classesIf(memory.hasJustWritten(variable), "written")
                .key(variable.code());
        Element name = Element.of("caption")
                .text(variable.code())
                .add(Element.of(
                        "span",
                        "shape",
                        variable == Variable.GRAD_H && memory.isShared() ? "is grad_h_relu" : variable.shape(array)));
        Element body = Element.of("tbody").veiledIf(veiled);
        GradientCheck[] checks = check == null ? null : check.of(variable);
        for (int i = 0; i < array.rows(); i++) {
            Element row = Element.of("tr");
            for (int j = 0; j < array.columns(); j++) {
                int index = i * array.columns() + j;
                row.add(
                        computed
                                ? cell(variable, array, index, checks == null ? null : checks[index])
                                : Element.of("td"));
            }
            body.add(row);
        }
        return table.add(name, body);
    }

    private Element cell(Variable variable, Matrix array, int index, GradientCheck verdict) {
        String key = variable.key(index);
        Element cell = Element.of("td")
                .attr("tabindex", variable == Variable.X && index == 0 ? "0" : "-1")
                .attr("data-cell", "")
                .pointsAt(key)
                .classesIf(isOff(variable, index), "off")
                .classesIf(key.equals(attention), "asked")
                .classesIf(origin != null && origin.isMadeFrom(key), "lit")
                .text(show(array.at(index)));
        return verdict == null ? cell : cell.add(verdict(verdict));
    }

    /** Where the unit is off for the sample: the pattern that the mask carries from h to grad_h. */
    private boolean isOff(Variable variable, int index) {
        boolean carries = variable == Variable.H || variable == Variable.H_RELU || memory.isMaskedIn(variable);
        return carries && Memory.isOff(index);
    }

    private static Element verdict(GradientCheck check) {
        Verdict verdict = check.verdict();
        String mark = verdict == Verdict.PASSED ? "✓" : verdict == Verdict.FAILED ? "✗" : "?";
        return Element.of("small", verdict == Verdict.FAILED ? "numerical failed" : "numerical")
                .text(show(check.numerical()) + "\u2009" + mark);
    }

    private static String show(double value) {
        return Decimal.showShort(value, 2);
    }
}
