package unstuck.data;

import java.util.List;
import unstuck.figure.DataSet;
import unstuck.figure.Decimal;
import unstuck.figure.Split;

/** Where this site's own t-SNE puts the {@link Digits} in 750 iterations at perplexity 30 from PCA; a test computes it again. */
public final class DigitsPicture {
    /** A line of names, then x and y of each row in tenths; the first line after the names holds the divergences. */
    public static final DataSet<DigitsPicture> PICTURE = DataSet.of("digits-tsne", DigitsPicture::parse);

    private static final double TENTH = 10;

    private final double[] places;
    private final double[] divergences;

    private DigitsPicture(double[] places, double[] divergences) {
        this.places = places;
        this.divergences = divergences;
    }

    private static DigitsPicture parse(String text) {
        List<String> lines = Split.at('\n', text.trim());
        List<String> nats = Split.at(',', lines.get(1));
        double[] divergences = new double[nats.size()];
        for (int i = 0; i < divergences.length; i++) {
            divergences[i] = Decimal.read(nats.get(i));
        }
        double[] places = new double[2 * lines.size() - 4];
        for (int i = 0; i < places.length; i += 2) {
            List<String> cells = Split.at(',', lines.get(i / 2 + 2));
            places[i] = Decimal.read(cells.get(0)) / TENTH;
            places[i + 1] = Decimal.read(cells.get(1)) / TENTH;
        }
        return new DigitsPicture(places, divergences);
    }

    /** x and y of each digit in turn; for reading only. */
    public double[] places() {
        return places;
    }

    /** In nats, after every tenth iteration from 0; for reading only. */
    public double[] divergences() {
        return divergences;
    }
}
