package unstuck.widget.reliability;

import unstuck.data.CreditDefault;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.math.calibration.ReliabilityBins;

/** What the rows of a bin owe: in all, and row by row those who owe most. */
final class Bills {
    private static final int SHOWN = 6;

    private Bills() {}

    static Element of(Binned binned, int bin) {
        ReliabilityBins bins = binned.came;
        CreditDefault.Part rows = CreditDefault.ROWS.read().test();
        double[] amounts = rows.amounts();
        boolean[] defaulted = rows.defaulted();
        double all = 0;
        double lost = 0;
        for (int row : bins.rowsOf(bin)) {
            all += amounts[row];
            lost += defaulted[row] ? amounts[row] : 0;
        }
        Element body = Element.of("tbody");
        for (int row : largest(bins.rowsOf(bin), amounts)) {
            body.add(Element.of("tr")
                    .add(
                            Element.of("td").text(Decimal.show(binned.scores()[row], 3)),
                            Element.of("td").text(money(amounts[row])),
                            Element.of("td").text(defaulted[row] ? "defaulted" : "paid")));
        }
        return Element.of("div")
                .add(
                        Element.of(
                                "p",
                                "hint",
                                "Their bills come to " + money(all) + "; of those that defaulted " + money(lost)
                                        + ". The largest:"),
                        Element.of("table", "bills")
                                .add(
                                        Element.of("thead")
                                                .add(Element.of("tr")
                                                        .add(column("score"), column("bill"), column("what came"))),
                                        body));
    }

    /** The rows with the largest amounts, the largest first. */
    private static int[] largest(int[] rows, double[] amounts) {
        int[] largest = new int[Math.min(SHOWN, rows.length)];
        int found = 0;
        for (int row : rows) {
            int place = found;
            while (place > 0 && amounts[row] > amounts[largest[place - 1]]) {
                place--;
            }
            found = Math.min(found + 1, largest.length);
            if (place < found) {
                System.arraycopy(largest, place, largest, place + 1, found - 1 - place);
                largest[place] = row;
            }
        }
        return largest;
    }

    private static Element column(String title) {
        return Element.of("th").attr("scope", "col").text(title);
    }

    private static String money(double amount) {
        return CreditDefault.CURRENCY + "\u00a0" + Decimal.grouped(amount);
    }
}
