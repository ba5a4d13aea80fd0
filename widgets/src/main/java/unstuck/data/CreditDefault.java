package unstuck.data;

import java.util.List;
import unstuck.figure.DataSet;
import unstuck.figure.Decimal;
import unstuck.figure.Split;

/**
 * Clients of a bank, whether they failed to pay their next credit card bill, and what five models think of them that were
 * trained on other clients: 1,500 rows to calibrate on, 3,000 to judge by.
 *
 * <p>Source: I-C. Yeh, Default of Credit Card Clients, UCI (2009), doi:10.24432/C55S3H, CC BY 4.0.
 */
public final class CreditDefault {
    /** The table that figures need. */
    public static final DataSet<CreditDefault> ROWS = DataSet.of("credit-default", CreditDefault::parse);

    private static final int FIRST_SCORE = 3;

    private final Part calibration;
    private final Part test;

    private CreditDefault(Part calibration, Part test) {
        this.calibration = calibration;
        this.test = test;
    }

    /** Who scores the clients. */
    public enum Model {
        LOGISTIC("logistic regression"),
        NAIVE_BAYES("naive Bayes"),
        RANDOM_FOREST("random forest"),
        BOOSTING("gradient boosting"),
        /** Its score is a margin, scaled into 0…1, and no probability. */
        SVM("linear SVM");

        private final String label;

        Model(String label) {
            this.label = label;
        }

        /** How the page calls the model. */
        public String label() {
            return label;
        }
    }

    /** Some of the rows, as columns of equal length that are not to be changed. */
    public static final class Part {
        private final boolean[] defaulted;
        private final double[] amount;
        private final double[][] scores;

        private Part(int rows) {
            defaulted = new boolean[rows];
            amount = new double[rows];
            scores = new double[Model.values().length][rows];
        }

        public int rows() {
            return amount.length;
        }

        /** Whether the client failed to pay. */
        public boolean[] defaulted() {
            return defaulted;
        }

        /** The last bill in New Taiwan dollars, at least 0. */
        public double[] amount() {
            return amount;
        }

        /** What the model thinks, within 0…1; for all but the SVM a probability of default. */
        public double[] scores(Model model) {
            return scores[model.ordinal()];
        }

        private void set(int row, List<String> cells) {
            defaulted[row] = cells.get(1).equals("1");
            amount[row] = Decimal.read(cells.get(2));
            for (int i = 0; i < scores.length; i++) {
                scores[i][row] = Decimal.read(cells.get(FIRST_SCORE + i)) / 10_000;
            }
        }
    }

    /** The rows on which a score may be calibrated. */
    public Part calibration() {
        return calibration;
    }

    /** The rows on which nothing was fitted. */
    public Part test() {
        return test;
    }

    /** Reads {@code content/data/credit-default.csv}; its README explains the columns. */
    static CreditDefault parse(String text) {
        List<String> lines = Split.at('\n', text);
        int rows = lines.size() - 2;
        int forCalibration = 0;
        for (int i = 1; i <= rows; i++) {
            forCalibration += lines.get(i).charAt(0) == 'c' ? 1 : 0;
        }
        Part calibration = new Part(forCalibration);
        Part test = new Part(rows - forCalibration);
        int toCalibration = 0;
        int toTest = 0;
        for (int i = 1; i <= rows; i++) {
            List<String> cells = Split.at(',', lines.get(i));
            if (cells.get(0).equals("c")) {
                calibration.set(toCalibration++, cells);
            } else {
                test.set(toTest++, cells);
            }
        }
        return new CreditDefault(calibration, test);
    }
}
