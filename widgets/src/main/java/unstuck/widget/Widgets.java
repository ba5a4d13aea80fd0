package unstuck.widget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unstuck.data.Shipped;
import unstuck.figure.Widget;
import unstuck.widget.bestline.BestLine;
import unstuck.widget.clustering.WhereToCluster;
import unstuck.widget.costs.Mistakes;
import unstuck.widget.customers.CustomersByPca;
import unstuck.widget.drift.Drift;
import unstuck.widget.hinge.Hinge;
import unstuck.widget.illusions.Illusions;
import unstuck.widget.learning.Learning;
import unstuck.widget.merging.Merging;
import unstuck.widget.network.Network;
import unstuck.widget.oneline.OneLine;
import unstuck.widget.promise.Promise;
import unstuck.widget.reliability.Reliability;
import unstuck.widget.repair.Repair;
import unstuck.widget.tsne.LiveTsne;
import unstuck.widget.twice.Twice;

/** The index of figures: a figure that has its line here can be embedded in every article, and is in the gallery. */
public final class Widgets {
    private static final Map<String, Widget> INDEX = new LinkedHashMap<>();

    static {
        INDEX.put("hinge", new Hinge());
        INDEX.put("one-line", new OneLine());
        INDEX.put("whole-network", new Network());
        INDEX.put("learning", new Learning());
        INDEX.put("promise", new Promise());
        INDEX.put("reliability", new Reliability());
        INDEX.put("merging", new Merging());
        INDEX.put("repair", new Repair());
        INDEX.put("costs", new Mistakes());
        INDEX.put("drift", new Drift());
        INDEX.put("best-line", new BestLine());
        INDEX.put("customers", new CustomersByPca());
        INDEX.put("tsne", new LiveTsne());
        INDEX.put("twice", new Twice());
        INDEX.put("illusions", new Illusions());
        INDEX.put("where-to-cluster", new WhereToCluster());
    }

    private Widgets() {}

    /** The names of all figures, in the order of the gallery. */
    public static List<String> names() {
        return List.copyOf(INDEX.keySet());
    }

    /** The figure of that name with the data that it needs, or null. */
    public static Widget named(String name) {
        Widget figure = INDEX.get(name);
        if (figure != null) {
            Shipped.bring(figure);
            Workers.standInFor(figure);
        }
        return figure;
    }
}
