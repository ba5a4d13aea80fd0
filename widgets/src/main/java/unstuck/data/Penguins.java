package unstuck.data;

import java.util.Arrays;
import java.util.List;
import unstuck.figure.BadValue;
import unstuck.figure.DataSet;
import unstuck.figure.Decimal;
import unstuck.figure.Split;

/**
 * Penguins of three species near Palmer Station: length and depth of the bill, length of the flipper (mm) and mass (g)
 * (Horst, Hill and Gorman, <i>palmerpenguins</i>, 2020). Two of 344 were not measured and are left out.
 */
public final class Penguins {
    public static final DataSet<Penguins> ROWS = DataSet.of("penguins", Penguins::parse);

    /** The species, in the order of their numbers. */
    public static final List<String> SPECIES = List.of("Adelie", "Gentoo", "Chinstrap");
    /** Numbers measured of each penguin. */
    public static final int MEASURES = 4;

    private static final int FIRST = 2;

    private final double[] measures;
    private final int[] species;
    private final int missing;

    private Penguins(double[] measures, int[] species, int missing) {
        this.measures = measures;
        this.species = species;
        this.missing = missing;
    }

    /**
     * Reads the data set's text: a line of names, then species, island and the four measurements, NA where there is none.
     *
     * @throws IllegalArgumentException if a species or a number cannot be read
     */
    static Penguins parse(String text) {
        List<String> lines = Split.at('\n', text.trim());
        double[] measures = new double[(lines.size() - 1) * MEASURES];
        int[] species = new int[lines.size() - 1];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = Split.at(',', lines.get(i));
            if (isComplete(cells)) {
                species[count] = SPECIES.indexOf(cells.get(0));
                for (int m = 0; m < MEASURES; m++) {
                    measures[count * MEASURES + m] = number(cells.get(FIRST + m), i);
                }
                if (species[count] < 0) {
                    throw new IllegalArgumentException("Penguin " + i + " is of no known species: " + cells.get(0));
                }
                count++;
            }
        }
        return new Penguins(
                Arrays.copyOf(measures, count * MEASURES), Arrays.copyOf(species, count), lines.size() - 1 - count);
    }

    private static boolean isComplete(List<String> cells) {
        for (int m = 0; m < MEASURES; m++) {
            if (cells.get(FIRST + m).equals("NA")) {
                return false;
            }
        }
        return true;
    }

    private static double number(String text, int row) {
        try {
            return Decimal.read(text);
        } catch (BadValue bad) {
            throw new IllegalArgumentException("Penguin " + row + ": " + bad.getMessage());
        }
    }

    /** How many were measured. */
    public int count() {
        return species.length;
    }

    /** How many were not. */
    public int missing() {
        return missing;
    }

    /** All measurements, {@value #MEASURES} a penguin; for reading only. */
    public double[] measures() {
        return measures;
    }

    /** The species of each, as a place in {@link #SPECIES}; for reading only. */
    public int[] species() {
        return species;
    }
}
