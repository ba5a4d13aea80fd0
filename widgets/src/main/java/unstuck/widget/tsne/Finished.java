package unstuck.widget.tsne;

import java.util.List;
import unstuck.figure.DataSet;
import unstuck.figure.Decimal;
import unstuck.figure.Split;

/** The finished picture of the digits with which the figure starts, computed by the build's own t-SNE beforehand. */
final class Finished {
    /** A line of names, then x and y of each row in tenths; the first line after the names holds the divergences. */
    static final DataSet<Finished> PICTURE = DataSet.of("digits-tsne", Finished::parse);

    final Embedding embedding;
    /** After every other step, from step 0. */
    final double[] divergences;

    private Finished(Embedding embedding, double[] divergences) {
        this.embedding = embedding;
        this.divergences = divergences;
    }

    private static Finished parse(String text) {
        List<String> lines = Split.at('\n', text.trim());
        List<String> kls = Split.at(',', lines.get(1));
        double[] divergences = new double[kls.size()];
        for (int i = 0; i < divergences.length; i++) {
            divergences[i] = Decimal.read(kls.get(i));
        }
        int n = lines.size() - 2;
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            List<String> cells = Split.at(',', lines.get(i + 2));
            xs[i] = Decimal.read(cells.get(0)) / 10;
            ys[i] = Decimal.read(cells.get(1)) / 10;
        }
        return new Finished(Embedding.of(xs, ys, divergences[divergences.length - 1]), divergences);
    }
}
