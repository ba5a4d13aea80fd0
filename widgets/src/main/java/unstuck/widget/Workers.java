package unstuck.widget;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import unstuck.figure.Widget;
import unstuck.figure.Work;
import unstuck.figure.WorkIteration;
import unstuck.widget.illusions.Descents;
import unstuck.widget.tsne.Descent;

/** The index of workers: a work that has its line here is compiled to a script of its own. */
public final class Workers {
    private static final Map<String, Work.Kind> INDEX = new TreeMap<>();
    private static final Map<String, Rehearsal> HERE = new TreeMap<>();

    static {
        INDEX.put("tsne", new Descent());
        INDEX.put("illusions", new Descents());
        INDEX.forEach((name, work) -> HERE.put(name, new Rehearsal(work)));
    }

    private Workers() {}

    /** The names of all workers. */
    public static List<String> names() {
        return List.copyOf(INDEX.keySet());
    }

    /** What the worker of that name does, or null. */
    public static Work.Kind named(String name) {
        return INDEX.get(name);
    }

    /** Does for a figure, in the build, what a worker does in the browser. */
    static void standInFor(Widget figure) {
        if (figure.parameters().iteration() instanceof WorkIteration<?> iteration
                && HERE.containsKey(iteration.work())) {
            iteration.doneBy(HERE.get(iteration.work()));
        }
    }
}
