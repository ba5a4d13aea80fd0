package unstuck.widget.reliability;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.math.calibration.Brier;
import unstuck.math.calibration.Corp;
import unstuck.math.calibration.LogLoss;
import unstuck.math.calibration.Logit;
import unstuck.math.calibration.Percentile;
import unstuck.math.calibration.ReliabilityBins;

/** What is measured of the scores, beside what chance alone gives a perfect model. */
final class Measures {
    final ReliabilityBins bins;
    final double error;
    /** Of perfect models on the same scores: the mean error, and between which 95 % of the draws lie. */
    final double perfectError;

    final double perfectLow;
    final double perfectHigh;
    /** How many of the perfect models have no smaller error. */
    final int noBetter;

    private final Brier brier;
    private final LogLoss loss;
    private final Corp corp;

    /** {@code perfect} are the errors of perfect models, rising. */
    Measures(Evidence evidence, ReliabilityBins bins, double[] perfect, boolean isCorp) {
        this.bins = bins;
        error = bins.expectedError();
        double sum = 0;
        int count = 0;
        for (double each : perfect) {
            sum += each;
            count += each >= error ? 1 : 0;
        }
        perfectError = sum / perfect.length;
        noBetter = count;
        perfectLow = Percentile.of(perfect, 2.5);
        perfectHigh = Percentile.of(perfect, 97.5);
        brier = Brier.of(bins, evidence.scores, evidence.defaulted);
        loss = LogLoss.of(evidence.scores, evidence.defaulted, Logit.CLIP);
        corp = isCorp ? Corp.of(evidence.scores, evidence.defaulted) : null;
    }

    /** Whether chance does not explain the error: at most one in forty of the perfect models has one as large. */
    boolean speakAgainst() {
        return noBetter <= Evidence.WORLDS / 40;
    }

    Element table() {
        int worst = bins.worst();
        return Element.of("table", "measures")
                .add(Element.of("tbody")
                        .add(
                                row("expected calibration error", "mean gap of a row’s bin", show(error)),
                                row(
                                        "the same of a perfect model",
                                        "95 % of " + Evidence.WORLDS + " draws: " + show(perfectLow) + " to "
                                                + show(perfectHigh),
                                        show(perfectError)),
                                row(
                                        "maximum calibration error",
                                        "widest gap, of a bin with " + rows(bins.count(worst)),
                                        show(bins.maximumError())),
                                row("Brier score", corp == null ? terms() : corpTerms(), show(brier.score())),
                                row("log loss", lossWords(), lossNumber())));
    }

    /** The parts of the score; they add up to it but for the rounding of what is shown. */
    private String terms() {
        return "reliability " + show(brier.reliability()) + " − resolution " + show(brier.resolution())
                + " + uncertainty " + show(brier.uncertainty()) + " + variance within bins "
                + show(brier.varianceWithin()) + " − 2 · covariance within bins " + show(brier.covarianceWithin());
    }

    private String corpTerms() {
        return "miscalibration " + show(corp.miscalibration()) + " − discrimination " + show(corp.discrimination())
                + " + uncertainty " + show(corp.uncertainty());
    }

    private String lossWords() {
        return loss.impossible() == 0
                ? "natural logarithm"
                : rows(loss.impossible()) + " at exactly 0 or 1 " + (loss.impossible() == 1 ? "was" : "were")
                        + " wrong; held within 10⁻⁴ of them: " + show(loss.clipped());
    }

    private String lossNumber() {
        return loss.impossible() == 0 ? show(loss.clipped()) : "∞";
    }

    String brierScore() {
        return show(brier.score());
    }

    String logLoss() {
        return lossNumber();
    }

    static String show(double value) {
        return Decimal.show(value, 4);
    }

    static String rows(int count) {
        return count == 1 ? "1 row" : Decimal.grouped(count) + " rows";
    }

    private static Element row(String name, String words, String number) {
        return Element.of("tr")
                .add(
                        Element.of("th")
                                .attr("scope", "row")
                                .add(Element.of("span").text(name), Element.of("span", "hint", words)),
                        Element.of("td").text(number));
    }
}
