package unstuck.widget.twice;

import unstuck.data.Pictured;
import unstuck.math.NearestRows;

/** One row of a table, and who is near to it: in the data, on two components, and in the t-SNE picture. */
final class Scene {
    final Pictured table;
    final int row;
    final int k;
    /** The nearest in the data, the nearest first. */
    final int[] neighbours;

    private final int[] nearOnComponents;
    private final int[] nearInPicture;

    Scene(Pictured table, int row, int k) {
        this.table = table;
        this.row = row;
        this.k = k;
        neighbours = NearestRows.of(table.x(), table.n(), table.d(), row, k).rows();
        nearOnComponents =
                NearestRows.of(table.components(), table.n(), 2, row, k).rows();
        nearInPicture = NearestRows.of(table.picture(), table.n(), 2, row, k).rows();
    }

    /** x and y of each row in turn. */
    double[] places(boolean tsne) {
        return tsne ? table.picture() : table.components();
    }

    /** The rows that are nearest on paper. */
    int[] near(boolean tsne) {
        return tsne ? nearInPicture : nearOnComponents;
    }

    /** How many of the nearest in the data are among as many nearest on paper. */
    int kept(boolean tsne) {
        int kept = 0;
        for (int each : near(tsne)) {
            kept += Nearest.isAmong(neighbours, each) ? 1 : 0;
        }
        return kept;
    }
}
