package unstuck.widget.illusions;

import static unstuck.data.RoundGroups.drawn;

import unstuck.data.RoundGroups;
import unstuck.figure.Choice;

/** One round of the quiz: three data sets of a hundred points, of which one was embedded, at a perplexity. */
enum Illusion {
    WIDTHS(
            "widths",
            Tell.WIDTHS,
            15,
            1,
            0,
            "A: two groups, equally wide",
            "B: two groups, one ten times as wide",
            "C: a narrow group in the middle of a wide one",
            "Every point gets a Gaussian as wide as its neighbours are far: the width of a group in the picture means nothing.") {
        @Override
        RoundGroups data(int suspect) {
            RoundGroups plane = drawn(2, 25 + suspect);
            return suspect == 0
                    ? plane.group(50, 1, 0, 0).group(50, 1, 14, 0)
                    : suspect == 1
                            ? plane.group(50, 0.4, 0, 0).group(50, 4, 24, 0)
                            : plane.group(50, 0.4, 0, 0).group(50, 4, 0, 0);
        }
    },
    DISTANCES(
            "distances",
            Tell.DISTANCES,
            10,
            1,
            0,
            "A: three groups, equally far apart",
            "B: two groups, and one five times as far away",
            "C: two groups that touch, and one far away",
            "Beyond the neighbours, far is far: the gap between two groups means little.") {
        @Override
        RoundGroups data(int suspect) {
            RoundGroups plane = drawn(2, 31 + suspect);
            return suspect == 0
                    ? plane.group(33, 1, 0, 0).group(33, 1, 12, 0).group(34, 1, 6, 10.4)
                    : suspect == 1
                            ? plane.group(33, 1, 0, 0).group(33, 1, 9, 0).group(34, 1, 29, 40)
                            : plane.group(33, 1, 0, 0).group(33, 1, 2.5, 0).group(34, 1, 14, 0);
        }
    },
    SIZES(
            "sizes",
            Tell.WIDTHS,
            10,
            0,
            1,
            "A: 80 points and 20, equally wide",
            "B: 80 points and 20, the 80 twice as wide",
            "C: 50 points and 50, equally wide",
            "An island grows with the number of its points, and says nothing of their spread.") {
        @Override
        RoundGroups data(int suspect) {
            RoundGroups plane = drawn(2, 41 + suspect);
            return suspect == 0
                    ? plane.group(80, 1, 0, 0).group(20, 1, 12, 0)
                    : suspect == 1
                            ? plane.group(80, 2, 0, 0).group(20, 1, 16, 0)
                            : plane.group(50, 1, 0, 0).group(50, 1, 12, 0);
        }
    },
    NOISE(
            "noise",
            Tell.ISLANDS,
            4,
            0,
            1,
            "A: no groups at all: noise in 20 dimensions",
            "B: two groups that overlap, in 20 dimensions",
            "C: a string of points in 20 dimensions",
            "Whoever asks for four neighbours finds them, also in noise; which ones crowd together depends on the start.") {
        @Override
        RoundGroups data(int suspect) {
            RoundGroups space = drawn(20, 51 + suspect);
            if (suspect == 2) {
                for (int i = 0; i < 100; i++) {
                    space.group(1, 0.05, i * 0.5);
                }
                return space;
            }
            return suspect == 0 ? space.group(100, 1) : space.group(50, 1, 0).group(50, 1, 2);
        }
    },
    PERPLEXITY(
            "perplexity",
            Tell.CRUMBS,
            2,
            0,
            1,
            "A: one round group",
            "B: two groups, well apart",
            "C: fifty pairs of near twins",
            "With two neighbours each, whatever there is falls into crumbs.") {
        @Override
        RoundGroups data(int suspect) {
            RoundGroups plane = drawn(2, 61 + suspect);
            if (suspect == 2) {
                for (int i = 0; i < 50; i++) {
                    plane.group(2, 0.03, i % 10, i / 10);
                }
                return plane;
            }
            return suspect == 0 ? plane.group(100, 1) : plane.group(50, 1, 0, 0).group(50, 1, 6, 0);
        }
    };

    static final int SUSPECTS = 3;

    /** How the number is read off. */
    final Tell tell;

    final double perplexity;
    /** The data set that was embedded. */
    final int truth;
    /** The data set whose picture cannot be told from it. */
    final int twin;
    /** What the reader says, or −1. */
    final Choice<Integer> answer;

    /** What to take home. */
    final String lesson;

    private final String key;

    Illusion(
            String key,
            Tell tell,
            double perplexity,
            int truth,
            int twin,
            String a,
            String b,
            String c,
            String lesson) {
        this.key = key;
        this.tell = tell;
        this.perplexity = perplexity;
        this.truth = truth;
        this.twin = twin;
        this.lesson = lesson;
        answer = Choice.<Integer>choice(key, "Which data set is it a picture of?")
                .option("a", a, 0)
                .option("b", b, 1)
                .option("c", c, 2)
                .startingOpen("open", -1)
                .inView();
    }

    /** The data set of that number, the same every time. */
    abstract RoundGroups data(int suspect);

    String key() {
        return key;
    }
}
