package unstuck.widget.twice;

import unstuck.data.Pictured;
import unstuck.data.Precomputed;

/** What a picture keeps of its table, measured over all rows, for the numbers of neighbours that were computed beforehand. */
final class Kept {
    /** Numbers of neighbours are multiples of this. */
    static final int STEP = 5;

    static final int MOST = 50;

    private static final double UNIT = 1000;

    private final Pictured table;
    private final int row;

    /** For k neighbours, a multiple of {@value #STEP}, in the t-SNE picture or in that by PCA. */
    Kept(Pictured table, boolean tsne, int k) {
        this.table = table;
        row = (tsne ? MOST / STEP : 0) + k / STEP - 1;
    }

    double trustworthiness() {
        return number("trustworthiness");
    }

    double continuity() {
        return number("continuity");
    }

    /** The share of the k nearest in the data that are among the k nearest in the picture. */
    double neighbours() {
        return number("kept");
    }

    /** How often the nearest row in the picture has the same label. */
    double sameLabel() {
        return number("same_label");
    }

    /** Spearman’s correlation of the distances in the data and in the picture. */
    double distances() {
        return number("distances");
    }

    private double number(String column) {
        return Precomputed.KEPT.read().column(table.ordinal(), column)[row] / UNIT;
    }
}
