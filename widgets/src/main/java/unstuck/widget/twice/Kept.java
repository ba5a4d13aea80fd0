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
        return number(3);
    }

    double continuity() {
        return number(4);
    }

    /** The share of the k nearest in the data that are among the k nearest in the picture. */
    double neighbours() {
        return number(5);
    }

    /** How often the nearest row in the picture has the same label. */
    double sameLabel() {
        return number(6);
    }

    /** Spearman’s correlation of the distances in the data and in the picture. */
    double distances() {
        return number(7);
    }

    private double number(int column) {
        return Precomputed.KEPT.read().column(table.ordinal(), column)[row] / UNIT;
    }
}
