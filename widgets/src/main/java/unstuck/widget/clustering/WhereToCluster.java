package unstuck.widget.clustering;

import java.util.List;
import unstuck.data.Customers;
import unstuck.data.Digits;
import unstuck.data.DigitsPicture;
import unstuck.data.Precomputed;
import unstuck.figure.Choice;
import unstuck.figure.DataSet;
import unstuck.figure.Element;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.State;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.figure.plot.Cloud;

/**
 * Where to cluster: the same k-means++ in all dimensions, on two principal components, and on the t-SNE picture, of four
 * tables. The reader says first where it will find the groups; the picture wins once, fails twice, and once
 * invents clusters.
 */
public final class WhereToCluster implements Widget {
    static final Choice<Table> TABLE = Choice.<Table>choice("table", "data")
            .option("digits", "digits", Table.DIGITS)
            .option("customers", "customers", Table.CUSTOMERS)
            .option("unequal", "600 and 30", Table.UNEQUAL)
            .option("noise", "noise", Table.NOISE);
    static final Choice<Where> COLOURED = Choice.<Where>choice("clustered", "colour the clusters found in")
            .option("data", "all dimensions", Where.DATA)
            .option("pca", "two components", Where.PCA)
            .option("tsne", "the t-SNE picture", Where.TSNE)
            .startingAt(Where.TSNE);
    static final Choice<Boolean> DRAWN = Choice.<Boolean>choice("drawn", "draw them on")
            .option("tsne", "t-SNE picture", true)
            .option("pca", "two components", false);
    private static final Parameters PARAMETERS = Parameters.of(
            TABLE, Table.DIGITS.guess, Table.CUSTOMERS.guess, Table.UNEQUAL.guess, Table.NOISE.guess, COLOURED, DRAWN);

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public List<DataSet<?>> needs() {
        return List.of(
                Digits.ROWS,
                DigitsPicture.PICTURE,
                Customers.ROWS,
                Precomputed.PICTURES,
                Precomputed.CLUSTERS,
                Precomputed.AGREEMENTS);
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        Table table = v.get(TABLE);
        Where where = v.get(COLOURED);
        boolean open = answer(v).isEmpty();
        Element results = Element.of("div", "scroll", results(table))
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "What came of it")
                .veiledIf(open);
        return Element.of("div", "where-to-cluster")
                .add(
                        table.guess.control(answer(v), true).key(table.guess.name()),
                        Element.of("div", "finding")
                                .add(picture(table, where, v.get(DRAWN)).classesIf(open, "unsaid"), results));
    }

    /** The points in the colours of their clusters, which the style sheet hides until the reader has guessed. */
    private static Element picture(Table table, Where where, boolean tsne) {
        String title = tsne ? "the points as t-SNE places them" : "the points on two principal components";
        Cloud cloud = table.cloud(tsne, table.clusters(where));
        return Element.of("div", "panel bare", cloud.plot(title).element());
    }

    private static Element results(Table table) {
        Element body = Element.of("tbody");
        for (Where where : Where.values()) {
            boolean best = table != Table.NOISE && table.wins(where);
            body.add(Element.of("tr")
                    .add(
                            Element.of("th").attr("scope", "row").text(where.label),
                            cell(table == Table.NOISE ? "no groups" : Table.show(table.agreement(where)))
                                    .classesIf(best, "best"),
                            cell(Table.show(table.silhouetteThere(where))),
                            cell(Table.show(table.silhouette(where)))));
        }
        Element head = Element.of("tr")
                .add(
                        column("k-means in"),
                        column("agreement with the groups (adjusted Rand)"),
                        column("silhouette there"),
                        column("silhouette in the data"));
        return Element.of("table").add(Element.of("thead").add(head), body);
    }

    private static Element column(String text) {
        return Element.of("th").attr("scope", "col").text(text);
    }

    private static Element cell(String text) {
        return Element.of("td").text(text);
    }

    private static String answer(Values v) {
        return v.get(v.get(TABLE).guess);
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        Table table = v.get(TABLE);
        String asked = "k-means++, the best of ten starts, looks for " + table.k + " clusters in " + table.label + ". ";
        if (answer(v).isEmpty()) {
            return asked
                    + "It is run in all dimensions, on two components and on the t-SNE picture. The points are drawn on "
                    + (v.get(DRAWN) ? Where.TSNE : Where.PCA).label
                    + (table == Table.NOISE ? ". Say where they look most convincing" : ". Say where it does best")
                    + ", and the clusters found in " + v.get(COLOURED).label + " are coloured.";
        }
        Where where = v.get(COLOURED);
        String coloured = "Coloured and lettered: the clusters found in " + where.label + ", drawn on "
                + (v.get(DRAWN) ? Where.TSNE : Where.PCA).label + ".";
        return verdict(table, answer(v)) + lesson(table) + " " + asked + coloured;
    }

    /** Of what the reader has guessed; nothing of what was only shown. */
    private static String verdict(Table table, String answer) {
        if (answer.equals(Table.SHOWN)) {
            return "";
        }
        return table.isRight(answer)
                ? "Yes. "
                : answer.equals(Table.NOWHERE) ? "No, it makes a difference. " : "No, not there. ";
    }

    private static String lesson(Table table) {
        String data = Table.show(table.agreement(Where.DATA));
        String pca = Table.show(table.agreement(Where.PCA));
        String tsne = Table.show(table.agreement(Where.TSNE));
        return switch (table) {
            case DIGITS ->
                "The adjusted Rand index with the ten digits is " + tsne + " on the t-SNE picture, " + data
                        + " in all dimensions and " + pca + " on two components: here the picture wins.";
            case CUSTOMERS ->
                "The adjusted Rand index with the two channels is " + data + " in all dimensions, " + pca
                        + " on two components and " + tsne
                        + " on the picture, whose clusters look better parted: their silhouette is "
                        + Table.show(table.silhouetteThere(Where.TSNE)) + " there, and "
                        + Table.show(table.silhouette(Where.TSNE))
                        + " in the data. How well it agrees is luck: from"
                        + " starts that differ in the tenth digit, other pictures agree as well as the data, or less than"
                        + " this one.";
            case UNEQUAL ->
                "k-means agrees with the groups in all dimensions (" + data + ") and on two components (" + pca
                        + "); on the picture it cuts the large one in two (" + tsne + ").";
            case NOISE ->
                "On the picture the clusters have a silhouette of "
                        + Table.show(table.silhouetteThere(Where.TSNE)) + ", in the data "
                        + Table.show(table.silhouette(Where.TSNE))
                        + ": there is nothing there. Two components invent as much ("
                        + Table.show(table.silhouetteThere(Where.PCA)) + ").";
        };
    }

    @Override
    public Readouts readouts(State state) {
        Table table = state.get(TABLE);
        return Readouts.none()
                .and("in-data", Table.show(table.agreement(Where.DATA)))
                .and("in-pca", Table.show(table.agreement(Where.PCA)))
                .and("in-picture", Table.show(table.agreement(Where.TSNE)))
                .and("silhouette-in-pca", Table.show(table.silhouetteThere(Where.PCA)))
                .and("silhouette-in-picture", Table.show(table.silhouetteThere(Where.TSNE)))
                .and("silhouette-in-data", Table.show(table.silhouette(Where.TSNE)))
                .and("silhouette-of-data", Table.show(table.silhouette(Where.DATA)));
    }
}
