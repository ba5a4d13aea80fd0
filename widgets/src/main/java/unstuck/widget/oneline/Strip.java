package unstuck.widget.oneline;

import java.util.function.IntFunction;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Values;
import unstuck.math.GradientCheck;
import unstuck.math.GradientCheck.Verdict;

/** The eight cells of each array, one array under the other: what stands in a column belongs to one input. */
final class Strip {
    private final Run run;
    private final Values values;
    private final int step;
    private final boolean open;

    /** @param open whether the reader has yet to say which cells become 0 */
    Strip(Run run, Values values, int step, boolean open) {
        this.run = run;
        this.values = values;
        this.step = step;
        this.open = open;
    }

    Element element() {
        Element body = Element.of("tbody")
                .add(
                        row("x", Script.MASK, i -> cell(i).add(OneLine.X.cell(values, i))),
                        row("relu", Script.FORWARD, i -> cell(i).classes("forward")
                                .text(step >= 1 ? show(run.relu()[i]) : "")),
                        row("grad, as it arrives", Script.UPSTREAM, i -> cell(i).add(OneLine.G.cell(values, i))),
                        row("becomes 0? Your guess", "guess", this::guess),
                        row(afterName(), Script.RESULT, this::after),
                        row("(L(xᵢ+h) − L(xᵢ−h)) / 2h", "check", i -> cell(i).veiledIf(open)
                                .text(show(run.checks()[i].numerical()))),
                        row("the two agree?", "check", this::verdict));
        return Element.of("table", "array strip").add(head(), body);
    }

    private Element head() {
        Element row = Element.of("tr").add(Element.of("td"));
        for (int i = 0; i < run.x().length; i++) {
            row.add(Element.of("th").attr("scope", "col").text(Integer.toString(i)));
        }
        return Element.of("thead").add(row);
    }

    private Element row(String name, String key, IntFunction<Element> cell) {
        Element row = Element.of("tr")
                .litBy(key)
                .add(Element.of("th").attr("scope", "row").text(name));
        for (int i = 0; i < run.x().length; i++) {
            row.add(cell.apply(i));
        }
        return row;
    }

    /** A cell of column i: pointing at it lights the whole column. */
    private static Element cell(int i) {
        return Element.of("td").pointsAt(column(i)).litBy(column(i));
    }

    static String column(int i) {
        return "column" + i;
    }

    private Element guess(int i) {
        boolean right = values.get(OneLine.GUESS)[i] == run.clears(i);
        return cell(i).classesIf(!open, right ? "right" : "wrong").add(OneLine.GUESS.box(values, i));
    }

    private String afterName() {
        if (step < 2) {
            return "grad, the line has not run";
        }
        return run.line().overwrites()
                ? "grad, the same memory, afterwards"
                : "grad, a new array; the old one is untouched";
    }

    /** What stood in the cell before is struck out, because the line has written over it. */
    private Element after(int i) {
        double before = run.upstream()[i];
        double after = step >= 2 ? run.after()[i] : before;
        boolean isChanged = after != before && before == before;
        Element cell =
                cell(i).classes("gradient").classesIf(isChanged, "changed").veiledIf(open);
        if (isChanged && run.line().overwrites()) {
            cell.add(Element.of("s", "muted", show(before)));
        }
        return cell.text(show(after));
    }

    private Element verdict(int i) {
        GradientCheck check = run.checks()[i];
        Verdict verdict = check.verdict();
        String sign = verdict == Verdict.PASSED ? "✓" : verdict == Verdict.FAILED ? "✗" : "?";
        String words = verdict == Verdict.PASSED ? "yes" : verdict == Verdict.FAILED ? "no" : "cannot be judged";
        return cell(i).classes(verdict == Verdict.PASSED ? "passed" : verdict == Verdict.FAILED ? "failed" : "unjudged")
                .veiledIf(open)
                .add(Element.of("span", "sign", sign).attr("aria-hidden", "true"), Element.of("span", "hidden", words));
    }

    static String show(double value) {
        return Math.abs(value) >= 0.005 || value == 0 || value != value
                ? Decimal.showShort(value, 2)
                : Decimal.showSignificant(value, 1);
    }
}
