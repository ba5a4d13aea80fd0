package unstuck.bench;

import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Float64Array;
import unstuck.figure.Work;
import unstuck.math.pca.Pca;
import unstuck.math.tsne.Affinities;
import unstuck.math.tsne.Schedule;
import unstuck.math.tsne.Start;
import unstuck.math.tsne.Tsne;
import unstuck.widget.tsne.Descent;

/** What the benchmarks call of the compiled mathematics. */
public final class TsneBench {
    private static Tsne tsne;
    private static Work work;

    private TsneBench() {}

    /** A module without a main method is not compiled. */
    public static void main(String[] args) {}

    /** Neighbours, affinities and start; a learning rate of 0 stands for the default. */
    @JSExport
    public static void start(
            Float64Array table,
            int n,
            int d,
            double perplexity,
            double exaggeration,
            int exaggerated,
            double learningRate) {
        double[] x = table.toJavaArray();
        Schedule schedule = Schedule.exaggerating(n, exaggeration, exaggerated);
        tsne = Tsne.start(
                Affinities.of(x, n, d, perplexity),
                Start.byPca(x, n, d),
                learningRate > 0 ? schedule.learningAt(learningRate) : schedule);
    }

    @JSExport
    public static void step() {
        tsne.step();
    }

    @JSExport
    public static Float64Array embedding() {
        return Float64Array.fromJavaArray(tsne.embedding());
    }

    /** The same as the worker does it, in parts. */
    @JSExport
    public static void begin(Float64Array table, int n, double perplexity) {
        work = new Descent().start(Descent.input(table.toJavaArray(), n, perplexity, -1, 12, 0));
    }

    /** Does the next part: 0 if it was of the preparation, 1 of a step. */
    @JSExport
    public static int part() {
        if (work.nextPart().isEmpty()) {
            if (work.step()) {
                work.numbers();
            }
            return 1;
        }
        work.prepare();
        return 0;
    }

    /** The scores on the first two components. */
    @JSExport
    public static Float64Array pca(Float64Array table, int n, int d) {
        return Float64Array.fromJavaArray(Pca.of(table.toJavaArray(), n, d, 2).scores());
    }
}
