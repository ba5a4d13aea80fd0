package unstuck.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unstuck.math.Matrix;

/**
 * Named arrays of numbers, each row by row: the input of a reference case, or what was computed from it. A single number
 * is an array of one, true and false are 1 and 0, and what is undefined is NaN. Texts are kept apart. Simple enough to be
 * compiled for the browser as well.
 */
public final class Numbers {
    private final Map<String, double[]> arrays = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** A number, or a list of numbers. */
    public Numbers put(String name, double... values) {
        return put(name, 1, values);
    }

    /** A table of that many rows. */
    public Numbers put(String name, int rowCount, double[] values) {
        arrays.put(name, values);
        rows.put(name, rowCount);
        return this;
    }

    public Numbers put(String name, Matrix values) {
        return put(name, values.rows(), values.toArray());
    }

    public Numbers put(String name, boolean value) {
        return put(name, value ? 1 : 0);
    }

    public Numbers putText(String name, String text) {
        texts.put(name, text);
        return this;
    }

    public List<String> names() {
        return new ArrayList<>(arrays.keySet());
    }

    public boolean has(String name) {
        return arrays.containsKey(name);
    }

    public double[] array(String name) {
        double[] values = arrays.get(name);
        if (values == null) {
            throw new IllegalArgumentException("There are no numbers named " + name + " among " + names() + ".");
        }
        return values;
    }

    public double number(String name) {
        double[] values = array(name);
        if (values.length != 1) {
            throw new IllegalArgumentException(name + " is not one number but " + values.length + ".");
        }
        return values[0];
    }

    /** A whole number. */
    public int count(String name) {
        return (int) number(name);
    }

    /** Whole numbers. */
    public int[] counts(String name) {
        double[] values = array(name);
        int[] counts = new int[values.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (int) values[i];
        }
        return counts;
    }

    public int rows(String name) {
        array(name);
        return rows.get(name);
    }

    /** A table, or a list as a table of one row. */
    public Matrix matrix(String name) {
        return reshaped(name, rows(name));
    }

    /** The numbers in that many rows, however they came. */
    public Matrix reshaped(String name, int rowCount) {
        double[] values = array(name);
        return Matrix.of(rowCount, rowCount == 0 ? 0 : values.length / rowCount, values);
    }

    /** The names of all texts. */
    public List<String> textNames() {
        return new ArrayList<>(texts.keySet());
    }

    /** The text of that name, or null. */
    public String text(String name) {
        return texts.get(name);
    }
}
