package unstuck.widget.promise;

import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.math.decision.Confusion;

/** The four counts in words, and the rates for which a threshold is mistaken. */
final class Counts {
    private Counts() {}

    static Element matrix(Confusion c) {
        return Element.of("table", "matrix")
                .add(
                        Element.of("thead")
                                .add(Element.of("tr")
                                        .add(Element.of("td"), column("good customers"), column("frauds"))),
                        Element.of("tbody")
                                .add(
                                        row("blocked", c.falsePositives(), "for nothing", c.truePositives(), "caught"),
                                        row(
                                                "let through",
                                                c.trueNegatives(),
                                                "undisturbed",
                                                c.falseNegatives(),
                                                "missed")));
    }

    private static Element column(String title) {
        return Element.of("th").attr("scope", "col").text(title);
    }

    private static Element row(String name, int good, String goodWord, int fraud, String fraudWord) {
        return Element.of("tr")
                .add(
                        Element.of("th").attr("scope", "row").text(name),
                        cell("muted", good, goodWord),
                        cell("gradient", fraud, fraudWord));
    }

    private static Element cell(String role, int count, String word) {
        return Element.of("td", role)
                .add(
                        Element.of("strong").text(Decimal.grouped(count)),
                        Element.of("span").text(" " + word));
    }

    /** What 0.9 is not: each with the number that it is in truth. */
    static Element rates(Blocked blocked, double t) {
        Confusion c = blocked.from(t);
        Blocked.Close close = blocked.close(t);
        String closeTo = Decimal.showShort(t, 2) + " ± " + Decimal.showShort(Blocked.CLOSE, 2);
        return Element.of("table", "rates")
                .add(Element.of("tbody")
                        .add(
                                rate("the threshold", Decimal.showShort(100 * t, 0) + " %", "")
                                        .classes("threshold"),
                                rate(
                                        "what the score promises of the blocked",
                                        percent(blocked.promised(t) / c.actedOn()),
                                        "mean score"),
                                rate("of the blocked, fraud", percent(c.precision()), "precision"),
                                rate(
                                        "scored " + closeTo + ", fraud",
                                        percent((double) close.frauds() / close.payments()),
                                        close.frauds() + " of " + Decimal.grouped(close.payments())
                                                + ", by true chances "
                                                + Decimal.grouped(close.expected()) + " ± "
                                                + Decimal.grouped(close.giveOrTake())),
                                rate(
                                        "good customers let through",
                                        percent(1 - c.falsePositiveRate()),
                                        "1 − false-alarm rate"),
                                rate("frauds caught", percent(c.recall()), "recall"),
                                rate("right decisions", percent(c.accuracy()), "accuracy")));
    }

    private static Element rate(String words, String number, String term) {
        return Element.of("tr", "rate")
                .add(
                        Element.of("th").attr("scope", "row").text(words),
                        Element.of("td", "hint", term),
                        Element.of("td").add(Element.of("strong").text(number)));
    }

    /** Three digits, or the word for a share among nothing. */
    static String percent(double share) {
        return share != share ? "undefined" : Decimal.showShort(100 * share, 1) + " %";
    }
}
