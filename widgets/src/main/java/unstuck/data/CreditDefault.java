package unstuck.data;

import unstuck.figure.DataSet;

/**
 * Holders of a credit card in Taiwan: who defaulted, how much was on the bill, and what five models, trained on other rows,
 * gave as their score (Yeh, <i>Default of Credit Card Clients</i>, UCI Machine Learning Repository; the scores were made
 * for this site).
 */
public final class CreditDefault {
    public static final DataSet<CreditDefault> ROWS = DataSet.of("credit-default", CreditDefault::parse);

    /** Of the amounts. */
    public static final String CURRENCY = "NT$";

    private static final double UNIT = 10_000;

    private final Part calibration;
    private final Part test;

    private CreditDefault(Part calibration, Part test) {
        this.calibration = calibration;
        this.test = test;
    }

    /**
     * Reads the table: a line of names, then {@code part,label,amount} and the models' scores in the order of
     * {@link Model}, as whole numbers of ten-thousandths; the rows to calibrate on come first.
     *
     * @throws IllegalArgumentException if a line has another form
     */
    public static CreditDefault parse(String text) {
        int start = text.indexOf('\n') + 1;
        int calibration = count(text, "\ncal,");
        Reader reader = new Reader(text, start);
        return new CreditDefault(reader.part("cal", calibration), reader.part("test", count(text, "\ntest,")));
    }

    private static int count(String text, String beginning) {
        int count = 0;
        for (int i = text.indexOf(beginning); i >= 0; i = text.indexOf(beginning, i + 1)) {
            count++;
        }
        return count;
    }

    /** The rows that maps from scores to probabilities are fitted on, in random order. */
    public Part calibration() {
        return calibration;
    }

    /** The rows that all is judged by, in random order. */
    public Part test() {
        return test;
    }

    /** What gave a score. */
    public enum Model {
        LOGISTIC("logistic regression"),
        NAIVE_BAYES("naive Bayes"),
        RANDOM_FOREST("random forest"),
        BOOSTING("boosted trees"),
        /** Its score is a margin: it orders the rows, and is no probability, although it lies within (0, 1). */
        SVM("linear SVM");

        private final String label;

        Model(String label) {
            this.label = label;
        }

        /** How the page calls it. */
        public String label() {
            return label;
        }

        /** Whether the raw score claims to be the probability of default. */
        public boolean isProbability() {
            return this != SVM;
        }
    }

    /** Rows in flat arrays, one entry a row. */
    public static final class Part {
        private final boolean[] defaulted;
        private final double[] amounts;
        private final double[][] scores;

        private Part(int count) {
            defaulted = new boolean[count];
            amounts = new double[count];
            scores = new double[Model.values().length][count];
        }

        public int count() {
            return defaulted.length;
        }

        /** Which rows defaulted. */
        public boolean[] defaulted() {
            return defaulted.clone();
        }

        /** What was on the bill, in {@link #CURRENCY}, at least 0. */
        public double[] amounts() {
            return amounts.clone();
        }

        /** What the model gave, with four decimals: within [0, 1]. */
        public double[] scores(Model model) {
            return scores[model.ordinal()].clone();
        }
    }

    /** Goes through the text once, without cutting it up. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text, int start) {
            this.text = text;
            at = start;
        }

        Part part(String name, int count) {
            Part part = new Part(count);
            for (int i = 0; i < count; i++) {
                for (int k = 0; k < name.length(); k++) {
                    take(name.charAt(k));
                }
                take(',');
                part.defaulted[i] = number(',') == 1;
                part.amounts[i] = number(',');
                int last = part.scores.length - 1;
                for (int k = 0; k <= last; k++) {
                    part.scores[k][i] = number(k < last ? ',' : '\n') / UNIT;
                }
            }
            return part;
        }

        private double number(char end) {
            double number = 0;
            int from = at;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                number = number * 10 + (text.charAt(at++) - '0');
            }
            if (at == from) {
                throw misread();
            }
            take(end);
            return number;
        }

        private void take(char expected) {
            if (at >= text.length() || text.charAt(at) != expected) {
                throw misread();
            }
            at++;
        }

        private IllegalArgumentException misread() {
            return new IllegalArgumentException("The table of defaults cannot be read at character " + at + ".");
        }
    }
}
