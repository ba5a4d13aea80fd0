package unstuck.reference;

import java.util.ArrayList;
import java.util.List;

/** The pass rule of the reference values: |computed − expected| ≤ absolute + relative·|expected|, for every number. */
public record Comparison(double absolute, double relative) {

    /** What differs, in words; empty when all that is expected was computed. */
    public List<String> differences(Numbers computed, Numbers expected) {
        List<String> differences = new ArrayList<>();
        for (String name : expected.names()) {
            if (computed.has(name)) {
                compare(name, computed, expected, differences);
            } else {
                differences.add(name + " is expected, but only " + computed.names() + " are computed");
            }
        }
        return differences;
    }

    private void compare(String name, Numbers computed, Numbers expected, List<String> differences) {
        double[] actual = computed.array(name);
        double[] wanted = expected.array(name);
        if (actual.length != wanted.length || computed.rows(name) != expected.rows(name)) {
            differences.add(name + " is " + computed.rows(name) + " rows of " + actual.length + " numbers in all, not "
                    + expected.rows(name) + " of " + wanted.length);
            return;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!accepts(actual[i], wanted[i])) {
                differences.add(name + "[" + i + "] is " + actual[i] + ", not " + wanted[i]);
            }
        }
    }

    private boolean accepts(double actual, double wanted) {
        if (!Double.isFinite(wanted)) {
            return Double.compare(actual, wanted) == 0;
        }
        double allowed = absolute + relative * Math.abs(wanted);
        return Math.abs(actual - wanted) <= allowed;
    }
}
