package unstuck.widget.customers;

import unstuck.data.Customers;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Values;

/** What the axes are made of: how much of the variance each takes, and how much each kind of goods counts on it. */
final class Axes {
    private static final double WIDTH = 340;

    private Axes() {}

    /** The whole variance as one bar, cut at the components. */
    static Element variance(Analysis analysis) {
        Element svg = Element.of("svg")
                .attr("viewBox", "0 0 340 20")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true");
        double from = 0;
        for (int c = 0; c < analysis.components(); c++) {
            double width = analysis.share(c) * WIDTH;
            svg.add(Element.of("rect", c < 2 ? "shown" : "rest")
                    .attr("x", from)
                    .attr("y", 0.0)
                    .attr("width", width)
                    .attr("height", 20.0));
            from += width;
        }
        double first = tenths(analysis.share(0));
        double second = tenths(analysis.share(1));
        return Element.of("div", "variance")
                .add(svg)
                .add(Element.of("p")
                        .text("Component 1 has " + share(first) + " of the variance, component 2 " + share(second)
                                + "; the " + share(1000 - first - second) + " of the others are not in the picture."));
    }

    /** Rounded here, so that the reader’s sum is 100 %. */
    private static double tenths(double share) {
        return Math.floor(share * 1000 + 0.5);
    }

    private static String share(double tenths) {
        return CustomersByPca.percent(tenths / 1000);
    }

    /** A row for each kind of goods: its bars on both axes, and what the chosen customer spends on it. */
    static Element table(Values v, Analysis analysis, int customer, boolean open) {
        Customers customers = analysis.customers();
        double[][] entries = {analysis.entries(0), analysis.entries(1)};
        double greatest = Math.max(greatest(entries[0]), greatest(entries[1]));
        Element body = Element.of("tbody");
        for (int kind = 0; kind < customers.kinds(); kind++) {
            Element row =
                    Element.of("tr").add(Element.of("th").attr("scope", "row").text(Analysis.label(customers, kind)));
            int column = analysis.column(kind);
            for (double[] axis : entries) {
                row.add(
                        column < 0
                                ? Element.of("td", "entry", "dropped")
                                : entry(axis[column], greatest, number(v, axis[column]))
                                        .veiledIf(open));
            }
            body.add(row.add(Element.of("td", "amount", Decimal.grouped(customers.amount(customer, kind)))));
        }
        return Element.of("table", "axis-entries")
                .add(Element.of("caption").text(caption(v)))
                .add(Element.of("thead").add(head(customer)))
                .add(body);
    }

    private static String caption(Values v) {
        if (v.get(CustomersByPca.ENTRIES) == Entries.DIRECTIONS) {
            return "Directions: the unit eigenvectors";
        }
        Scale scale = v.get(CustomersByPca.SCALE);
        return scale.isStandardised()
                ? "Loadings: eigenvector · √λ, each column’s correlation with the axis"
                : "Loadings: eigenvector · √λ" + (scale == Scale.RAW ? ", thousands" : ", powers of ten");
    }

    private static Element head(int customer) {
        return Element.of("tr")
                .add(
                        Element.of("td"),
                        column("component 1"),
                        column("component 2"),
                        column("customer " + (customer + 1)));
    }

    private static Element column(String name) {
        return Element.of("th").attr("scope", "col").text(name);
    }

    private static Element entry(double value, double greatest, String number) {
        double length = greatest == 0 ? 0 : Math.abs(value) / greatest * 30;
        return Element.of("td", "entry")
                .add(
                        Element.of("svg", "entry-bar")
                                .attr("viewBox", "-31 0 62 10")
                                .attr("aria-hidden", "true")
                                .add(
                                        Element.of("rect", value < 0 ? "minus" : "plus")
                                                .attr("x", value < 0 ? -length : 0)
                                                .attr("y", 1.0)
                                                .attr("width", length)
                                                .attr("height", 8.0),
                                        Element.of("line")
                                                .attr("x1", 0.0)
                                                .attr("x2", 0.0)
                                                .attr("y1", 0.0)
                                                .attr("y2", 10.0)),
                        Element.of("span").text(number));
    }

    private static String number(Values v, double value) {
        boolean money = v.get(CustomersByPca.ENTRIES) == Entries.LOADINGS && v.get(CustomersByPca.SCALE) == Scale.RAW;
        return money ? Decimal.show(value / 1000, 1) : Decimal.show(value, 2);
    }

    private static double greatest(double[] entries) {
        double greatest = 0;
        for (double each : entries) {
            greatest = Math.max(greatest, Math.abs(each));
        }
        return greatest;
    }
}
