package unstuck.data;

import java.util.List;
import unstuck.figure.BadValue;
import unstuck.figure.DataSet;
import unstuck.figure.Decimal;
import unstuck.figure.Split;

/**
 * What 440 customers of a Portuguese wholesaler spent in a year on six kinds of goods, in monetary units (Cardoso, <i>Wholesale
 * customers</i>, UCI Machine Learning Repository, 2013).
 * Channel and region are labels, not among the amounts.
 */
public final class Customers {
    public static final DataSet<Customers> ROWS = DataSet.of("wholesale-customers", Customers::parse);

    /** How many there are; sliders need to know before the data have come. */
    public static final int COUNT = 440;
    /** The channel of shops; the other, 1, is that of hotels, restaurants and cafés. */
    public static final int SHOPS = 2;

    /** Columns before the amounts. */
    private static final int LABELS = 2;

    private final String[] goods;
    private final int count;
    /** Customer i's amounts begin at i times the number of kinds of goods. */
    private final double[] amounts;

    private final int[] channels;
    private final int[] regions;

    private Customers(List<String> lines) {
        List<String> head = Split.at(',', lines.get(0));
        goods = new String[head.size() - LABELS];
        for (int j = 0; j < goods.length; j++) {
            goods[j] = head.get(j + LABELS);
        }
        count = lines.size() - 1;
        amounts = new double[count * goods.length];
        channels = new int[count];
        regions = new int[count];
        for (int i = 0; i < count; i++) {
            fill(i, Split.at(',', lines.get(i + 1)));
        }
    }

    /**
     * Reads the data set’s text: a line of names, then channel, region and amounts, one customer a line.
     *
     * @throws IllegalArgumentException if a line has another number of cells, or an amount is not a number above 0, of
     *     which a logarithm could be taken
     */
    static Customers parse(String csv) {
        return new Customers(Split.at('\n', csv.trim()));
    }

    private void fill(int i, List<String> cells) {
        if (cells.size() != goods.length + LABELS) {
            throw new IllegalArgumentException(
                    "Customer " + (i + 1) + " has " + cells.size() + " cells, not " + (goods.length + LABELS) + ".");
        }
        channels[i] = (int) number(i, cells.get(0));
        regions[i] = (int) number(i, cells.get(1));
        for (int j = 0; j < goods.length; j++) {
            amounts[i * goods.length + j] = number(i, cells.get(j + LABELS));
        }
    }

    private static double number(int i, String text) {
        double value;
        try {
            value = Decimal.read(text);
        } catch (BadValue bad) {
            value = 0;
        }
        if (!(value > 0)) {
            throw new IllegalArgumentException("Customer " + (i + 1) + ": “" + text + "” is no number above 0.");
        }
        return value;
    }

    /** How many customers there are. */
    public int count() {
        return count;
    }

    /** How many kinds of goods there are. */
    public int kinds() {
        return goods.length;
    }

    /** The name of a kind of goods, as the data set writes it. */
    public String goods(int kind) {
        return goods[kind];
    }

    /** What customer {@code i}, from 0, spent on a kind of goods. */
    public double amount(int i, int kind) {
        return amounts[i * goods.length + kind];
    }

    /** The natural logarithms of all amounts, customer by customer: a few customers spend most of the money. */
    public double[] logarithms() {
        double[] logarithms = new double[amounts.length];
        for (int i = 0; i < logarithms.length; i++) {
            logarithms[i] = StrictMath.log(amounts[i]);
        }
        return logarithms;
    }

    /** What customer {@code i} spent on everything. */
    public double total(int i) {
        double sum = 0;
        for (int j = 0; j < goods.length; j++) {
            sum += amount(i, j);
        }
        return sum;
    }

    /** The channels in a word each, from channel 1 on. */
    public static String[] channels() {
        return new String[] {"hotels", "shops"};
    }

    /** What a customer of a channel is, with an article. */
    public static String anyOf(int channel) {
        return channel == SHOPS ? "a shop" : "a hotel, restaurant or café";
    }

    /** 1 for hotels, restaurants and cafés, {@value #SHOPS} for shops. */
    public int channel(int i) {
        return channels[i];
    }

    /** 1 for Lisbon, 2 for Oporto, 3 for elsewhere. */
    public int region(int i) {
        return regions[i];
    }

    /** Which customers are among the {@code k} that spent most; of equals the earlier. */
    public boolean[] largest(int k) {
        boolean[] largest = new boolean[count];
        for (int found = 0; found < k && found < count; found++) {
            int next = -1;
            for (int i = 0; i < count; i++) {
                if (!largest[i] && (next < 0 || total(i) > total(next))) {
                    next = i;
                }
            }
            largest[next] = true;
        }
        return largest;
    }
}
