package unstuck.math.decision;

/** The order of numbers from the greatest to the least, by merging runs: equal ones stay as they came. */
final class Falling {
    private Falling() {}

    /**
     * The places of the numbers, that of the greatest first.
     *
     * @throws IllegalArgumentException if a number is NaN
     */
    static int[] order(double[] values) {
        int[] order = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] != values[i]) {
                throw new IllegalArgumentException("The score of row " + i + " is NaN, which has no rank.");
            }
            order[i] = i;
        }
        int[] merged = new int[values.length];
        for (int run = 1; run < values.length; run *= 2) {
            for (int from = 0; from < values.length; from += 2 * run) {
                merge(values, order, merged, from, from + run, from + 2 * run);
            }
            int[] swapped = order;
            order = merged;
            merged = swapped;
        }
        return order;
    }

    private static void merge(double[] values, int[] from, int[] to, int start, int middle, int end) {
        int lastLeft = Math.min(middle, from.length);
        int lastRight = Math.min(end, from.length);
        int left = start;
        int right = lastLeft;
        for (int i = start; i < lastRight; i++) {
            boolean takesLeft = left < lastLeft && (right >= lastRight || values[from[left]] >= values[from[right]]);
            to[i] = takesLeft ? from[left++] : from[right++];
        }
    }
}
