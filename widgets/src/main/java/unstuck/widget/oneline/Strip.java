package unstuck.widget.oneline;

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
    private final Attention attention;

    Strip(Run run, Values values, int step, Attention attention) {
        this.run = run;
        this.values = values;
        this.step = step;
        this.attention = attention;
    }

    /**
     * The table.
     *
     * @param open whether the reader has yet to say which cells become 0
     * @param judged whether what the reader has said was about this line
     */
    Element element(boolean open, boolean judged) {
        boolean written = step >= Script.WRITE;
        boolean inPlace = run.line().overwrites();
        Element head = Element.of("tr").add(Element.of("td", "index", "i"));
        Element x = row("x", "x", "", "the input");
        Element relu = row("relu", "relu", "", "max(x, 0)");
        Element arrived = row("grad", "grad", "A", written && !inPlace ? "the caller’s, untouched" : "as it arrives");
        Element guess = row("guess", "", "", open ? "Which become 0?" : "your guess: becomes 0");
        Element mask = row("mask", run.condition(), "", "the mask").veiledIf(open);
        Element after = row(
                        "after",
                        "grad",
                        inPlace || !written ? "A" : "B",
                        !written ? "as before" : inPlace ? "the same memory, overwritten" : "a new array")
                .classes("result")
                .veiledIf(open);
        Element numerical = row("check", "ΔL / 2h", "", "xᵢ moved by ±h").veiledIf(open);
        Element verdict = row("check", "", "", "do they agree? relative error").veiledIf(open);
        for (int i = 0; i < OneLine.CELLS; i++) {
            head.add(Element.of("th").attr("scope", "col").text(Decimal.write(i, 0)));
            x.add(cell("x", i, "forward").add(OneLine.X.cell(values, i)));
            relu.add(cell("relu", i, "forward").text(step < Script.FORWARD ? "" : show(run.relu()[i])));
            arrived.add(cell("grad", i, "gradient").add(OneLine.G.cell(values, i)));
            guess.add(cell("guess", i, "guess")
                    .classesIf(judged && written, run.isRight(i, values.get(OneLine.GUESS)[i]) ? "right" : "wrong")
                    .add(OneLine.GUESS.box(values, i)));
            mask.add(mask(i));
            after.add(after(i));
            numerical.add(cell("check", i, "muted").text(step < Script.CHECK ? "" : show(run.checks()[i].numerical())));
            verdict.add(verdict(i));
        }
        return Element.of("table", "array strip")
                .add(
                        Element.of("thead").add(head),
                        Element.of("tbody").add(x, relu),
                        Element.of("tbody").add(arrived, guess, mask, after),
                        Element.of("tbody").add(numerical, verdict));
    }

    /**
     * A row without cells as yet; the mask's token points at the row that the mask is taken from, too.
     *
     * @param code what the program calls it, or empty
     * @param memory the letter of the piece of memory that it shows, or empty
     */
    private Element row(String key, String code, String memory, String remark) {
        boolean lit = attention.isOnWhole(key) || attention.isOnWhole("mask") && key.equals(run.source());
        Element name = Element.of("th").attr("scope", "row").pointsAt(key);
        if (!code.isEmpty()) {
            name.add(Element.of("code").attr("translate", "no").text(code));
        }
        if (!memory.isEmpty()) {
            name.add(Element.of("span", "memory-name", memory));
        }
        return Element.of("tr", "row").classesIf(lit, "lit").add(name.add(Element.of("span", "remark", remark)));
    }

    /** A cell of column i: pointing at it lights the whole column. */
    private Element cell(String row, int i, String role) {
        return Element.of("td", role).classesIf(attention.column() == i, "lit").pointsAt(row + "." + i);
    }

    /** A gate: where the line writes a 0, nothing passes. */
    private Element mask(int i) {
        boolean is = run.mask(i);
        Element cell = cell("mask", i, run.maskRole());
        return step < Script.MASK
                ? cell
                : cell.classesIf(run.line().overwrites(), is ? "shut" : "ajar").text(is ? "True" : "False");
    }

    /** What stood in the cell before is struck out, because the line has written over it. */
    private Element after(int i) {
        String before = show(run.upstream()[i]);
        boolean changed = step >= Script.WRITE && run.changes(i);
        return cell("after", i, "gradient")
                .classesIf(changed, "changed")
                .add(changed && run.line().overwrites() ? Element.of("s").text(before) : null)
                .text(step < Script.WRITE ? before : show(run.after()[i]));
    }

    private Element verdict(int i) {
        if (step < Script.CHECK) {
            return cell("check", i, "verdict");
        }
        GradientCheck check = run.checks()[i];
        if (check.verdict() == Verdict.CANNOT_BE_JUDGED) {
            boolean isNumber = check.numerical() == check.numerical();
            return verdict(i, "unjudged", "?", "cannot be judged: ", isNumber ? "hinge" : "NaN");
        }
        String error = error(check.relativeError());
        return check.verdict() == Verdict.PASSED
                ? verdict(i, "passed", "✓", "yes, ", error)
                : verdict(i, "failed", "✗", "no, ", error);
    }

    private Element verdict(int i, String classes, String sign, String words, String reason) {
        return cell("check", i, classes)
                .add(
                        Element.of("span", "sign", sign).attr("aria-hidden", "true"),
                        Element.of("span", "hidden", words),
                        Element.of("small", "error", reason));
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
