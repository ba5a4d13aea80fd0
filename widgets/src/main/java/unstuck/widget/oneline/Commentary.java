package unstuck.widget.oneline;

import unstuck.math.GradientCheck;
import unstuck.math.GradientCheck.Verdict;
import unstuck.math.SlopeAtZero;

/** What the figure says of a run. */
final class Commentary {
    private final Run run;

    Commentary(Run run) {
        this.run = run;
    }

    /** Before the run: what is asked, and about which numbers; h is 10 to the power of k. */
    String question(boolean[] guess, double k, int step) {
        return "Which numbers will " + run.line().code() + " set to 0? Mark them, then run the lines. "
                + (list(guess).isEmpty() ? "None is marked yet" : "Marked: " + list(guess)) + ". Here x lies between "
                + range(run.x()) + ", grad between " + range(run.upstream()) + ", and h is " + OneLine.power(k) + "."
                + (step == Script.CHECK ? "" : " Run so far: " + Script.STEPS[step] + ".");
    }

    /** When {@code step} steps have run, the check not yet. */
    String progress(int step) {
        String condition = run.condition();
        if (step == 0) {
            return "Neither line has run. x has come from the layer before, grad from the loss.";
        }
        if (step == Script.FORWARD) {
            return "The forward line has run: relu holds max(x, 0), and x is kept, for the way back will ask for it.";
        }
        int count = 0;
        for (int i = 0; i < OneLine.CELLS; i++) {
            count += run.mask(i) ? 1 : 0;
        }
        if (step == Script.MASK) {
            return "First " + condition + " is computed, cell by cell: True for " + count + " of " + OneLine.CELLS
                    + ". It looks at " + run.source() + " alone.";
        }
        return run.line().overwrites()
                ? "A 0 is written wherever the mask is True, into the array that arrived. Its old numbers are gone, for the caller too."
                : "The name grad now stands for a new array of True and False, which count as 1 and 0. The caller’s array is untouched.";
    }

    /** After the check: whether the line is right, why, and what the check says; {@code guess} is null where none was made. */
    String verdict(boolean[] guess) {
        return answer(guess) + Wording.of(run.line()).reason() + " " + check();
    }

    private String answer(boolean[] guess) {
        if (guess == null) {
            return "";
        }
        boolean[] doubtful = new boolean[guess.length];
        for (int i = 0; i < guess.length; i++) {
            doubtful[i] = !run.isRight(i, guess[i]);
        }
        String wrong = list(doubtful);
        return wrong.isEmpty() ? "Your guess is right. " : "Look again at your guess for " + wrong + ". ";
    }

    private String check() {
        int failed = run.count(Verdict.FAILED);
        int unjudged = run.count(Verdict.CANNOT_BE_JUDGED);
        String open = unjudged == 0 ? "" : " and cannot judge " + cells(unjudged);
        if (!run.isRight() && !run.isCaught()) {
            return (failed == 0 ? "Yet the check fails nothing" : "Yet the check fails only what rounding spoils")
                    + open + ": these numbers cannot tell them apart, this line and the right one. Try "
                    + Wording.of(run.line()).remedy()
                    + ".";
        }
        String fails = failed == 0
                ? "The check passes " + cells(run.count(Verdict.PASSED)) + open + "."
                : "The check fails " + cells(failed) + open + ".";
        int rounding = run.failedByRounding();
        return rounding == 0
                ? fails
                : fails + " Of the failures, " + rounding
                        + (rounding == 1 ? " is" : " are")
                        + " not the line’s fault: with so small an h, rounding outweighs the tolerance of 10⁻⁶.";
    }

    /** Of one column. */
    String column(int i, boolean open) {
        double x = run.x()[i];
        String g = Strip.show(run.upstream()[i]);
        String start = "Cell " + i + ": x = " + Strip.show(x) + ", and " + g + " arrives.";
        if (open) {
            return start;
        }
        String what = x > 0
                ? " Above 0 relu has slope 1, so all of it should pass."
                : x < 0
                        ? " Below 0 relu is flat, so nothing should pass."
                        : x == 0
                                ? " At 0 relu has no slope; with s = " + (run.atZero() == SlopeAtZero.ONE ? 1 : 0)
                                        + ", " + Strip.show(run.right()[i]) + " should pass."
                                : " Every comparison with NaN is False, so the right line lets the gradient pass.";
        return start + what + " The line leaves " + Strip.show(run.after()[i]) + "; " + found(i) + ".";
    }

    private String found(int i) {
        GradientCheck check = run.checks()[i];
        String numerical = "the check finds " + Strip.show(check.numerical());
        if (check.verdict() != Verdict.CANNOT_BE_JUDGED) {
            return numerical + ", a relative error of " + Strip.error(check.relativeError());
        }
        return check.numerical() != check.numerical()
                ? "from NaN, the check can judge nothing"
                : numerical + ", but x ± h reaches across the hinge, so it cannot be judged";
    }

    /** Of a row, and the parts of the equation and the program that stand for it; empty where there is nothing to say. */
    String row(String key) {
        if (key.equals("x")) {
            return "x, the input, stays in memory after the forward line: the way back asks for its signs.";
        }
        if (key.equals("relu")) {
            return "Forwards: relu keeps what is positive and puts a 0 where x is negative.";
        }
        if (key.equals("grad")) {
            return "gᵢ = ∂L/∂reluᵢ: how the loss changes with each output. It arrives in the array grad, which belongs to the caller.";
        }
        if (key.equals("mask")) {
            return "The slope of relu, 0 or 1. The equation asks x where it is 1; the mask " + run.condition()
                    + (run.isRight() ? " says where it is 0." : " asks another question.");
        }
        return !key.equals("after")
                ? ""
                : "∂L/∂xᵢ: how the loss changes with each input. "
                        + (run.line().overwrites()
                                ? "It stands where g stood, in the same memory."
                                : "Here the product is missing: a new array gets the name.");
    }

    private static String range(double[] numbers) {
        double low = Double.NaN;
        double high = Double.NaN;
        for (double number : numbers) {
            low = low != low || number < low ? number : low;
            high = high != high || number > high ? number : high;
        }
        return Strip.show(low) + " and " + Strip.show(high);
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }

    /** The numbers of the marked cells, as in “cells 0, 3 and 4”. */
    private static String list(boolean[] marks) {
        String list = "";
        int count = 0;
        for (int i = marks.length - 1; i >= 0; i--) {
            if (marks[i]) {
                list = i + (count == 0 ? "" : count == 1 ? " and " : ", ") + list;
                count++;
            }
        }
        return count == 0 ? "" : (count == 1 ? "cell " : "cells ") + list;
    }
}
