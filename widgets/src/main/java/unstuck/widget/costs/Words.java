package unstuck.widget.costs;

import unstuck.figure.Decimal;

/** How the figure writes numbers. */
final class Words {
    private Words() {}

    /** Money or a count: thousands apart, and decimals only below 100. */
    static String amount(double value) {
        if (!(Math.abs(value) < 1e9)) {
            return Decimal.showSignificant(value, 2);
        }
        return Math.abs(value) < 100 ? Decimal.showShort(value, 2) : Decimal.grouped(value);
    }

    /** On an axis: 20k for 20,000. */
    static String brief(double value) {
        double size = Math.abs(value);
        return size >= 1e6
                ? Decimal.showShort(value / 1e6, 1) + "M"
                : size >= 1000 ? Decimal.showShort(value / 1000, 1) + "k" : Decimal.showShort(value, 2);
    }

    /** A probability that acts as a threshold: three digits of it, more near 0 and near 1. */
    static String threshold(double t) {
        double edge = Math.min(t, 1 - t);
        return Decimal.write(t, edge >= 0.01 ? 3 : edge >= 0.001 ? 4 : 6);
    }

    static String percent(double share) {
        return share != share ? "undefined" : Decimal.showShort(share * 100, share < 0.1 ? 1 : 0) + " %";
    }
}
