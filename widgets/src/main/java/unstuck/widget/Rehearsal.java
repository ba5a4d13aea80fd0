package unstuck.widget;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unstuck.figure.Work;
import unstuck.figure.WorkIteration;

/** A worker's work, done in the build; the last runs are kept, for a build asks for the same ones over and over. */
final class Rehearsal implements WorkIteration.Here {
    private static final int KEPT = 40;

    private final Work.Kind kind;
    private final Map<Integer, Run> runs = new LinkedHashMap<>();

    Rehearsal(Work.Kind kind) {
        this.kind = kind;
    }

    @Override
    public double[] numbers(double[] input, int step) {
        Run run = runs.get(Arrays.hashCode(input));
        if (run == null || !Arrays.equals(run.input, input)) {
            run = new Run(input, kind.start(input));
            if (runs.size() == KEPT) {
                runs.remove(runs.keySet().iterator().next());
            }
            runs.put(Arrays.hashCode(input), run);
        }
        return run.numbers(step);
    }

    private static final class Run {
        final double[] input;
        private final Work work;
        private final List<double[]> known = new ArrayList<>();

        Run(double[] input, Work work) {
            this.input = input;
            this.work = work;
            while (!work.nextPart().isEmpty()) {
                work.prepare();
            }
            known.add(work.numbers());
        }

        double[] numbers(int step) {
            while (known.size() <= step) {
                while (!work.step()) {}
                known.add(work.numbers());
            }
            return known.get(step);
        }
    }
}
