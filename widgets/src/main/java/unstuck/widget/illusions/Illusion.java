package unstuck.widget.illusions;

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
            Groups.in(2, 25).group(50, 0.4, 0, 0).group(50, 4, 0, 0),
            "B: two groups, one ten times as wide",
            Groups.in(2, 26).group(50, 0.4, 0, 0).group(50, 4, 24, 0),
            "C: two groups, equally wide",
            Groups.in(2, 27).group(50, 1, 0, 0).group(50, 1, 14, 0),
            "Every point gets a Gaussian as wide as its neighbours are far: the width of a group in the picture means nothing."),
    DISTANCES(
            "distances",
            Tell.DISTANCES,
            15,
            2,
            0,
            "A: three groups, equally far apart",
            Groups.in(2, 31).group(33, 1, 0, 0).group(33, 1, 12, 0).group(34, 1, 6, 10.39),
            "B: two groups that touch, and one far away",
            Groups.in(2, 32).group(33, 1, 0, 0).group(33, 1, 2.5, 0).group(34, 1, 14, 0),
            "C: two groups, and one five times as far away",
            Groups.in(2, 33).group(33, 1, 0, 0).group(33, 1, 9, 0).group(34, 1, 4.5, 44.77),
            "Beyond the neighbours, far is far: the gap between two groups means little."),
    SIZES(
            "sizes",
            Tell.WIDTHS,
            15,
            0,
            1,
            "A: 80 points and 20, equally wide",
            Groups.in(2, 41).group(80, 1, 0, 0).group(20, 1, 12, 0),
            "B: 80 points and 20, the 80 twice as wide",
            Groups.in(2, 42).group(80, 2, 0, 0).group(20, 1, 16, 0),
            "C: 50 points and 50, equally wide",
            Groups.in(2, 43).group(50, 1, 0, 0).group(50, 1, 12, 0),
            "An island grows with the number of its points, and says nothing of their spread."),
    NOISE(
            "noise",
            Tell.CLUMPS,
            2,
            1,
            0,
            "A: two groups that overlap, in 20 dimensions",
            Groups.in(20, 53).group(75, 1, 0).group(75, 1, 2),
            "B: no groups at all: noise in 20 dimensions",
            Groups.in(20, 53).group(150, 1),
            "C: fifteen groups of ten, in 20 dimensions",
            Groups.in(20, 53).scattered(15, 10, 0.4),
            "Whoever asks for two neighbours finds them, also in noise."),
    PERPLEXITY(
            "perplexity",
            Tell.PIECES,
            5,
            0,
            2,
            "A: two groups, well apart",
            Groups.in(2, 88).group(75, 1, 0, 0).group(75, 1, 6, 0),
            "B: a ring",
            Groups.in(2, 80).ring(150, 3, 0.05),
            "C: one round group",
            Groups.in(2, 80).group(150, 1),
            "Too few neighbours, and whatever there is falls to pieces.");

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

    private final Groups[] data;
    private final double[] numbers = new double[SUSPECTS];

    Illusion(
            String key,
            Tell tell,
            double perplexity,
            int truth,
            int twin,
            String a,
            Groups dataOfA,
            String b,
            Groups dataOfB,
            String c,
            Groups dataOfC,
            String lesson) {
        this.tell = tell;
        this.perplexity = perplexity;
        this.truth = truth;
        this.twin = twin;
        this.lesson = lesson;
        data = new Groups[] {dataOfA, dataOfB, dataOfC};
        answer = Choice.<Integer>choice(key, "Which data set is it a picture of?")
                .option("a", a, 0)
                .option("b", b, 1)
                .option("c", c, 2)
                .startingOpen("open", -1)
                .inView();
    }

    /** The data set whose picture is another. */
    int third() {
        return 3 - truth - twin;
    }

    Groups data(int suspect) {
        return data[suspect];
    }

    /** The number of that data set. */
    double inData(int suspect) {
        if (numbers[suspect] == 0) {
            Groups groups = data[suspect];
            numbers[suspect] = tell.of(groups.x(), groups.d(), groups.labels());
        }
        return numbers[suspect];
    }

    /** Whether a row of pictures at other perplexities says more about it than one from other starts. */
    boolean isOfPerplexity() {
        return tell == Tell.CLUMPS || tell == Tell.PIECES;
    }
}
