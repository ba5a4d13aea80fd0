package unstuck.widget.illusions;

import unstuck.data.RoundGroups;
import unstuck.figure.Choice;

/** One round of the quiz: three data sets as large as each other, of which one was embedded, at a perplexity. */
enum Illusion {
    WIDTHS(
            "widths",
            Tell.WIDTHS,
            15,
            1,
            2,
            "A: a narrow group in the middle of a wide one",
            "B: two groups, one ten times as wide",
            "C: two groups, equally wide",
            "Every point gets a Gaussian as wide as its neighbours are far: the width of a group in the picture means nothing.") {
        @Override
        Groups data(int suspect) {
            Groups plane = Groups.in(2, 25 + suspect);
            return suspect == 0
                    ? plane.group(50, 0.4, 0, 0).group(50, 4, 0, 0)
                    : suspect == 1
                            ? plane.group(50, 0.4, 0, 0).group(50, 4, 24, 0)
                            : plane.group(50, 1, 0, 0).group(50, 1, 14, 0);
        }
    },
    DISTANCES(
            "distances",
            Tell.DISTANCES,
            15,
            2,
            0,
            "A: three groups, equally far apart",
            "B: two groups that touch, and one far away",
            "C: two groups, and one five times as far away",
            "Beyond the neighbours, far is far: the gap between two groups means little.") {
        @Override
        Groups data(int suspect) {
            Groups plane = Groups.in(2, 31 + suspect);
            return suspect == 0
                    ? plane.group(33, 1, 0, 0).group(33, 1, 12, 0).group(34, 1, 6, 10.39)
                    : suspect == 1
                            ? plane.group(33, 1, 0, 0).group(33, 1, 2.5, 0).group(34, 1, 14, 0)
                            : plane.group(33, 1, 0, 0).group(33, 1, 9, 0).group(34, 1, 4.5, 44.77);
        }
    },
    SIZES(
            "sizes",
            Tell.WIDTHS,
            15,
            0,
            1,
            "A: 80 points and 20, equally wide",
            "B: 80 points and 20, the 80 twice as wide",
            "C: 50 points and 50, equally wide",
            "An island grows with the number of its points, and says nothing of their spread.") {
        @Override
        Groups data(int suspect) {
            Groups plane = Groups.in(2, 41 + suspect);
            return suspect == 0
                    ? plane.group(80, 1, 0, 0).group(20, 1, 12, 0)
                    : suspect == 1
                            ? plane.group(80, 2, 0, 0).group(20, 1, 16, 0)
                            : plane.group(50, 1, 0, 0).group(50, 1, 12, 0);
        }
    },
    NOISE(
            "noise",
            Tell.CLUMPS,
            2,
            1,
            0,
            "A: two groups that overlap, in 20 dimensions",
            "B: no groups at all: noise in 20 dimensions",
            "C: fifteen groups of ten, in 20 dimensions",
            "Whoever asks for two neighbours finds them, also in noise.") {
        @Override
        Groups data(int suspect) {
            Groups space = Groups.in(20, 53);
            if (suspect == 2) {
                double[] centres = RoundGroups.drawn(20, 7).group(15, 1).x();
                for (int g = 0; g < 15; g++) {
                    space.group(10, 0.4, java.util.Arrays.copyOfRange(centres, 20 * g, 20 * g + 20));
                }
                return space;
            }
            return suspect == 1 ? space.group(150, 1) : space.group(75, 1, 0).group(75, 1, 2);
        }
    },
    PERPLEXITY(
            "perplexity",
            Tell.PIECES,
            5,
            0,
            2,
            "A: two groups, well apart",
            "B: a ring",
            "C: one round group",
            "Too few neighbours, and whatever there is falls to pieces.") {
        @Override
        Groups data(int suspect) {
            Groups plane = Groups.in(2, suspect == 0 ? 88 : 80);
            return suspect == 0
                    ? plane.group(75, 1, 0, 0).group(75, 1, 6, 0)
                    : suspect == 1 ? plane.ring(150, 3, 0.05) : plane.group(150, 1);
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
    abstract Groups data(int suspect);

    /** The data set whose picture is another. */
    int third() {
        return 3 - truth - twin;
    }

    /** Whether a row of pictures at other perplexities says more about it than one from other starts. */
    boolean isOfPerplexity() {
        return tell == Tell.CLUMPS || tell == Tell.PIECES;
    }
}
