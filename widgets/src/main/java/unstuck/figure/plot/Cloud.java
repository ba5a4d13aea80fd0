package unstuck.figure.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import unstuck.figure.Dots;
import unstuck.figure.Element;

/**
 * Many points, each of a class, for {@link Plot#cloud}. Up to six classes have a colour and a shape each; where there are
 * more, or many points, names tell them apart. Points outside of the plot are left out.
 */
public final class Cloud {
    private static final int FEW = 300;
    private static final int SHAPED = 6;
    private static final int COLOURS = 10;
    private static final double MARGIN = 1.08;
    /** More than twice the height of any plot. */
    private static final int ROW = 4096;
    /** So many points of a class say well enough where its middle is. */
    private static final int TELLING = 200;

    final double[] xs;
    final double[] ys;
    private final int[] classes;
    private final int count;
    private String[] names = {};
    private String prefix = "";
    private String attention = "";
    private boolean[] faded = {};

    private Cloud(double[] xs, double[] ys, int[] classes) {
        this.xs = xs;
        this.ys = ys;
        this.classes = classes;
        int most = 0;
        for (int each : classes) {
            most = Math.max(most, each + 1);
        }
        count = most;
    }

    /**
     * Points in the order of their rows.
     *
     * @param classes the class of each point, from 0; not changed afterwards, as {@code xs} and {@code ys}
     */
    public static Cloud cloud(double[] xs, double[] ys, int[] classes) {
        if (xs.length != ys.length || xs.length != classes.length) {
            throw new IllegalArgumentException("A cloud has as many x as y and classes, not " + xs.length + ", "
                    + ys.length + " and " + classes.length + ".");
        }
        return new Cloud(xs, ys, classes);
    }

    /** Points at the first two numbers of each row of d. */
    public static Cloud cloud(double[] rows, int d, int[] classes) {
        double[] xs = new double[classes.length];
        double[] ys = new double[classes.length];
        for (int i = 0; i < classes.length; i++) {
            xs[i] = rows[i * d];
            ys[i] = rows[i * d + 1];
        }
        return cloud(xs, ys, classes);
    }

    /** A plot of the points and nothing else, a unit as long across as up: just large enough, and no higher than wide. */
    public Plot plot(String title) {
        return plot(title, false);
    }

    /** Such a plot as high as it is wide, so that several are of one size. */
    public Plot square(String title) {
        return plot(title, true);
    }

    private Plot plot(String title, boolean square) {
        double[] across = span(xs);
        double[] up = span(ys);
        double half = Math.max(Math.max(across[1], up[1]), Double.MIN_NORMAL) * MARGIN;
        double high = square ? half : Math.max(up[1] * MARGIN, half / 2);
        double width = Plot.WIDTH - Plot.LEFT - Plot.RIGHT;
        return Plot.plot(
                        title,
                        Axis.axis("", across[0] - half, across[0] + half).ticks(0),
                        Axis.axis("", up[0] - high, up[0] + high).ticks(0))
                .height(Math.floor(width * high / half + 0.5) + Plot.TOP + Plot.BOTTOM)
                .cloud(this);
    }

    /** The middle of the values, and half of their range. */
    private static double[] span(double[] values) {
        double least = values[0];
        double most = values[0];
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return new double[] {(least + most) / 2, (most - least) / 2};
    }

    /** Writes each class's name in the middle of its points. */
    public Cloud named(String... names) {
        this.names = names;
        return this;
    }

    /**
     * Lets the reader point at single points, by mouse, finger and keyboard: point i has the key {@code prefix + i}. The one
     * that is attended to is ringed.
     *
     * @param attention what the reader points at, as the state says
     */
    public Cloud pointingAt(String prefix, String attention) {
        this.prefix = prefix;
        this.attention = attention;
        return this;
    }

    /** Draws some points faintly below the others. */
    public Cloud fading(boolean[] faded) {
        this.faded = faded;
        return this;
    }

    /** Whether its points have keys. */
    boolean isPointable() {
        return !prefix.isEmpty();
    }

    /** Whether a live page paints it. Paths of few points cost less than a canvas, which is to be made, fitted and filled. */
    boolean isPainted() {
        return isPointable() || xs.length > FEW;
    }

    /** The row that the reader points at, or −1. */
    int attended() {
        return isPointable() ? row(attention) : -1;
    }

    private int row(String key) {
        return row(prefix, key, xs.length);
    }

    /** The row whose key {@code prefix + row} is {@code key}; −1 where it is none of the first {@code count} rows' keys. */
    public static int row(String prefix, String key, int count) {
        if (!key.startsWith(prefix) || key.length() == prefix.length()) {
            return -1;
        }
        int row = 0;
        for (int i = prefix.length(); i < key.length(); i++) {
            int digit = key.charAt(i) - '0';
            if (digit < 0 || digit > 9 || row > count) {
                return -1;
            }
            row = 10 * row + digit;
        }
        return row < count ? row : -1;
    }

    /** The class of the group that holds the points: how large they are depends on how many there are. */
    String size() {
        return xs.length <= FEW ? "cloud few" : xs.length <= 2500 ? "cloud some" : "cloud many";
    }

    /** The names, each where the middle one of its points lies along both axes; of many points the first ones tell. */
    List<Element> labels(LinearScale sx, LinearScale sy) {
        List<Element> labels = new ArrayList<>();
        for (int c = 0; c < count && c < names.length; c++) {
            double[] x = new double[TELLING];
            double[] y = new double[TELLING];
            int members = 0;
            for (int i = 0; i < xs.length && members < TELLING; i++) {
                if (classes[i] == c) {
                    x[members] = xs[i];
                    y[members++] = ys[i];
                }
            }
            if (members > 0) {
                labels.add(Element.of("text", "class-name class-" + c % COLOURS, names[c])
                        .attr("x", sx.of(middle(x, members)))
                        .attr("y", sy.of(middle(y, members)) + 4)
                        .attr("text-anchor", "middle"));
            }
        }
        return labels;
    }

    private static double middle(double[] values, int members) {
        double[] sorted = Arrays.copyOf(values, members);
        Arrays.sort(sorted);
        return sorted[members / 2];
    }

    /** The points as they lie on a plot with these scales. */
    Dots on(LinearScale sx, LinearScale sy) {
        return new Laid(sx, sy);
    }

    private final class Laid implements Dots {
        private final LinearScale sx;
        private final LinearScale sy;

        Laid(LinearScale sx, LinearScale sy) {
            this.sx = sx;
            this.sy = sy;
        }

        @Override
        public List<Element> paths() {
            List<Element> paths = emptyPaths();
            for (int layer = 0; layer < paths.size(); layer++) {
                paths.get(layer).attr("transform", "scale(.5)").attr("d", path(places(layer)));
            }
            return paths;
        }

        /**
         * In whole numbers of half units: as small as whole pixels, and no coarser than a pixel where it is shown large. The
         * points follow one another from left to right, each from the one before, which packs best.
         */
        private String path(double[] places) {
            int[] sorted = new int[places.length / 2];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] =
                        (int) Math.floor(2 * places[2 * i] + 0.5) * ROW + (int) Math.floor(2 * places[2 * i + 1] + 0.5);
            }
            Arrays.sort(sorted);
            String d = "";
            int x = 0;
            int y = 0;
            for (int place : sorted) {
                int nextX = place / ROW;
                int nextY = place % ROW;
                d += "m" + (nextX - x) + (nextY < y ? "" : " ") + (nextY - y) + "h0";
                x = nextX;
                y = nextY;
            }
            return d;
        }

        @Override
        public List<Element> emptyPaths() {
            List<Element> paths = new ArrayList<>();
            for (int c = 0; c < count; c++) {
                String shape = count > SHAPED ? "" : c % 2 == 1 ? " square" : "";
                String colour = "points class-" + c % COLOURS + shape;
                if (faded.length > 0) {
                    paths.add(0, Element.of("path", colour + " faded"));
                }
                paths.add(Element.of("path", colour));
                if (isOpen(c)) {
                    paths.add(Element.of("path", "points hole" + shape));
                }
            }
            return paths;
        }

        /** Every other pair of shapes is open, by holes over it. */
        private boolean isOpen(int c) {
            return count <= SHAPED && c / 2 % 2 == 1;
        }

        @Override
        public double[] places(int layer) {
            int below = faded.length > 0 ? count : 0;
            if (layer < below) {
                return places(count - 1 - layer, true);
            }
            int at = below;
            int c = 0;
            while (at + (isOpen(c) ? 2 : 1) <= layer) {
                at += isOpen(c) ? 2 : 1;
                c++;
            }
            return places(c, false);
        }

        /** Counted first: places for all points in each layer would be megabytes a frame for the browser to clear away. */
        private double[] places(int c, boolean faint) {
            double[] places = new double[2 * members(c, faint)];
            int used = 0;
            for (int i = 0; i < xs.length; i++) {
                if (classes[i] == c && isFaded(i) == faint && isOn(i)) {
                    places[used++] = sx.of(xs[i]);
                    places[used++] = sy.of(ys[i]);
                }
            }
            return used == places.length ? places : Arrays.copyOf(places, used);
        }

        /** How many points the layer has, those outside of the plot among them. */
        private int members(int c, boolean faint) {
            int members = 0;
            for (int i = 0; i < classes.length; i++) {
                if (classes[i] == c && isFaded(i) == faint) {
                    members++;
                }
            }
            return members;
        }

        private boolean isFaded(int i) {
            return faded.length > 0 && faded[i];
        }

        private boolean isOn(int i) {
            return isWithin(xs[i], sx.domainStart(), sx.domainEnd())
                    && isWithin(ys[i], sy.domainStart(), sy.domainEnd());
        }

        private boolean isWithin(double value, double one, double other) {
            return one < other ? value >= one && value <= other : value >= other && value <= one;
        }

        @Override
        public String nearest(double x, double y, double within) {
            int best = -1;
            double least = within * within;
            for (int i = 0; i < xs.length; i++) {
                double dx = sx.of(xs[i]) - x;
                double dy = sy.of(ys[i]) - y;
                double distance = dx * dx + dy * dy;
                if (distance <= least && isOn(i)) {
                    least = distance;
                    best = i;
                }
            }
            return best < 0 ? "" : prefix + best;
        }

        @Override
        public String beside(String from, String key) {
            int row = row(from);
            boolean known = key.startsWith("Arrow")
                    || key.equals("PageUp")
                    || key.equals("PageDown")
                    || key.equals("Home")
                    || key.equals("End");
            if (!known) {
                return null;
            }
            if (key.equals("End")) {
                return prefix + next(xs.length, -1);
            }
            if (row < 0 || key.equals("Home")) {
                return prefix + next(-1, 1);
            }
            if (key.equals("PageUp") || key.equals("PageDown")) {
                return prefix + next(row, key.equals("PageUp") ? -1 : 1);
            }
            return prefix + ahead(row, key);
        }

        /** The next row on the plot, or {@code row} itself where there is none. */
        private int next(int row, int by) {
            for (int i = row + by; i >= 0 && i < xs.length; i += by) {
                if (isOn(i)) {
                    return i;
                }
            }
            return row;
        }

        /** The nearest within 45° of a direction; where points share a place, rows that follow count as ahead. */
        private int ahead(int row, String arrow) {
            double toX = arrow.equals("ArrowRight") ? 1 : arrow.equals("ArrowLeft") ? -1 : 0;
            double toY = arrow.equals("ArrowDown") ? 1 : arrow.equals("ArrowUp") ? -1 : 0;
            int best = row;
            double least = Double.MAX_VALUE;
            for (int i = 0; i < xs.length; i++) {
                double dx = sx.of(xs[i]) - sx.of(xs[row]);
                double dy = sy.of(ys[i]) - sy.of(ys[row]);
                double along = dx * toX + dy * toY;
                double aside = Math.abs(dx * toY + dy * toX);
                double distance = dx * dx + dy * dy;
                if (along > 0 && aside <= along && distance < least && isOn(i)) {
                    least = distance;
                    best = i;
                }
            }
            return best;
        }
    }
}
