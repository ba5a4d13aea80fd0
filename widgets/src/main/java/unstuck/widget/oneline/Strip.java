package unstuck.widget.oneline;

import java.util.function.IntFunction;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Values;
import unstuck.math.GradientCheck;
import unstuck.math.GradientCheck.Verdict;

/** The eight cells of each array, one array under the other: what stands in a column belongs to one input. */
final class Strip {
    private static final String[] ROWS = {"x", "relu", "grad", "guess", "mask", "after", "check"};

    private final Run run;
    private final Values values;
    private final int step;
    private final boolean open;
    private final boolean judged;

    /**
     * @param open whether the reader has yet to say which cells become 0
     * @param judged whether what the reader has said was about this line
     */
    Strip(Run run, Values values, int step, boolean open, boolean judged) {
        this.run = run;
        this.values = values;
        this.step = step;
        this.open = open;
        this.judged = judged;
    }

    /** The key of a row, and those of its eight cells. */
    static String keys(String row) {
        StringBuilder keys = new StringBuilder(row);
        for (int i = 0; i < OneLine.CELLS; i++) {
            keys.append(' ').append(row).append('.').append(i);
        }
        return keys.toString();
    }

    /** The column of the cell that has this key, or −1 where it is no cell's. */
    static int column(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? -1 : key.charAt(dot + 1) - '0';
    }

    Element element() {
        boolean inPlace = run.line().overwrites();
        boolean written = step >= Script.WRITE;
        String condition = Script.condition(run);
        return Element.of("table", "array strip")
                .add(
                        head(),
                        group(
                                row("x", name("x", "the input"), i -> cell("x", i, "forward")
                                        .add(OneLine.X.cell(values, i))),
                                row("relu", name("relu", "max(x, 0)"), i -> cell("relu", i, "forward")
                                        .text(step >= Script.FORWARD ? show(run.relu()[i]) : ""))),
                        group(
                                row(
                                        "grad",
                                        array("A", written && !inPlace ? "the caller’s, untouched" : "as it arrives"),
                                        i -> cell("grad", i, "gradient").add(OneLine.G.cell(values, i))),
                                row("guess", name("", open ? "Which become 0?" : "your guess: becomes 0"), this::guess),
                                row("mask", name(condition, "the mask"), this::mask)
                                        .veiledIf(open),
                                row(
                                                "after",
                                                array(
                                                        inPlace || !written ? "A" : "B",
                                                        !written
                                                                ? "as before"
                                                                : inPlace
                                                                        ? "the same memory, overwritten"
                                                                        : "a new array"),
                                                this::after)
                                        .classes("result")
                                        .veiledIf(open)),
                        group(
                                row("check", name("ΔL / 2h", "xᵢ moved by ±h"), i -> cell("check", i, "muted")
                                                .text(checked() ? show(run.checks()[i].numerical()) : ""))
                                        .veiledIf(open),
                                row("check", name("", "do the two agree? relative error"), this::verdict)
                                        .veiledIf(open)));
    }

    private boolean checked() {
        return step >= Script.CHECK;
    }

    private Element head() {
        Element row = Element.of("tr").add(Element.of("td", "index", "i"));
        for (int i = 0; i < OneLine.CELLS; i++) {
            row.add(Element.of("th").attr("scope", "col").text(Integer.toString(i)));
        }
        return Element.of("thead").add(row);
    }

    private static Element group(Element... rows) {
        return Element.of("tbody").add(rows);
    }

    private Element row(String key, Element name, IntFunction<Element> cell) {
        boolean asked = key.equals(Script.source(run));
        Element row = Element.of("tr")
                .litBy(asked ? key + " mask" : key)
                .add(name.attr("scope", "row").pointsAt(key));
        for (int i = 0; i < OneLine.CELLS; i++) {
            row.add(cell.apply(i));
        }
        return row;
    }

    private static Element name(String code, String remark) {
        return Element.of("th")
                .add(code.isEmpty() ? null : Element.of("code").text(code), Element.of("span", "remark", remark));
    }

    /** The array that {@code grad} names: its memory has a letter. */
    private static Element array(String memory, String remark) {
        return Element.of("th")
                .add(
                        Element.of("code").text("grad"),
                        Element.of("span", "memory-name", memory).attr("aria-label", "array " + memory),
                        Element.of("span", "remark", remark));
    }

    /** A cell of column i: pointing at it lights the whole column. */
    private static Element cell(String row, int i, String role) {
        StringBuilder column = new StringBuilder();
        for (String other : ROWS) {
            column.append(column.length() == 0 ? "" : " ")
                    .append(other)
                    .append('.')
                    .append(i);
        }
        return Element.of("td", role).pointsAt(row + "." + i).litBy(column.toString());
    }

    private Element guess(int i) {
        boolean right = run.isRight(i, values.get(OneLine.GUESS)[i]);
        return cell("guess", i, "guess")
                .classesIf(judged && step >= Script.WRITE, right ? "right" : "wrong")
                .add(OneLine.GUESS.box(values, i));
    }

    /** A gate: where the line writes a 0, nothing passes. */
    private Element mask(int i) {
        Element cell = cell("mask", i, Script.maskRole(run));
        if (step < Script.MASK) {
            return cell;
        }
        return cell.classesIf(run.line().overwrites(), run.mask(i) ? "shut" : "ajar")
                .text(run.mask(i) ? "True" : "False");
    }

    /** What stood in the cell before is struck out, because the line has written over it. */
    private Element after(int i) {
        double before = run.upstream()[i];
        Element cell = cell("after", i, "gradient");
        if (step < Script.WRITE) {
            return cell.text(show(before));
        }
        boolean struck = run.line().overwrites() && run.changes(i);
        return cell.classesIf(run.changes(i), "changed")
                .add(struck ? Element.of("s").text(show(before)) : null)
                .text(show(run.after()[i]));
    }

    private Element verdict(int i) {
        if (!checked()) {
            return cell("check", i, "verdict");
        }
        GradientCheck check = run.checks()[i];
        Verdict verdict = check.verdict();
        boolean passed = verdict == Verdict.PASSED;
        boolean failed = verdict == Verdict.FAILED;
        return cell("check", i, passed ? "passed" : failed ? "failed" : "unjudged")
                .add(
                        Element.of("span", "sign", passed ? "✓" : failed ? "✗" : "?")
                                .attr("aria-hidden", "true"),
                        Element.of("span", "hidden", passed ? "yes, " : failed ? "no, " : "cannot be judged, "),
                        Element.of(
                                "small",
                                "error",
                                passed || failed
                                        ? error(check.relativeError())
                                        : run.x()[i] == run.x()[i] && run.upstream()[i] == run.upstream()[i]
                                                ? "hinge"
                                                : "NaN"));
    }

    static String error(double relative) {
        return Decimal.showSignificant(relative, 1);
    }

    static String show(double value) {
        return Math.abs(value) >= 0.005 || value == 0 || value != value
                ? Decimal.showShort(value, 2)
                : Decimal.showSignificant(value, 1);
    }
}
