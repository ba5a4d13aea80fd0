package unstuck.widget.customers;

import static unstuck.figure.Slider.slider;
import static unstuck.figure.Switch.toggle;

import java.util.List;
import unstuck.data.Customers;
import unstuck.figure.Choice;
import unstuck.figure.DataSet;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Switch;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.figure.plot.Cloud;

/**
 * The customers of a wholesaler on their first two principal components: what the horizontal axis means depends on how the
 * amounts were scaled, and is said in words made from its direction.
 */
public final class CustomersByPca implements Widget {
    /** A customer’s row follows it in the key under which the reader points at the customer. */
    static final String KEY = "row";
    /** How many of the largest customers can be left out. */
    static final int LARGEST = 5;

    private static final Choice<Meaning.Kind> GUESS = Choice.<Meaning.Kind>choice(
                    "guess", "Say first: with the amounts raw, what does the horizontal axis mean?")
            .option("all", "how much is spent on everything", Meaning.Kind.ALL)
            .option("some", "how much is spent on some goods that go together", Meaning.Kind.SOME)
            .option("contrast", "some goods against others", Meaning.Kind.CONTRAST)
            .option("one", "one kind of goods, almost alone", Meaning.Kind.ONE)
            .option("shown", "", Meaning.Kind.SHOWN)
            .startingOpen("open", Meaning.Kind.UNSAID)
            .inView();
    static final Choice<Scale> SCALE = Choice.<Scale>choice("scale", "amounts")
            .option("raw", "raw", Scale.RAW)
            .option("standardised", "standardised", Scale.STANDARDISED)
            .option("log", "log", Scale.LOG)
            .option("log-standardised", "log, standardised", Scale.LOG_STANDARDISED);
    static final Choice<Entries> ENTRIES = Choice.<Entries>choice("entries", "bars show")
            .option("directions", "directions", Entries.DIRECTIONS)
            .option("loadings", "loadings", Entries.LOADINGS);
    static final Switch WITHOUT = toggle("without", "leave out the five who spend most");
    static final Switch FLIP = toggle("flip", "flip the horizontal axis");
    static final Switch CHANNEL = toggle("channel", "tell hotels from shops");
    static final Slider CUSTOMER =
            slider("customer", "customer", 1, Customers.COUNT, 1).startingAt(100);
    private static final Parameters PARAMETERS = Parameters.of(GUESS, SCALE, ENTRIES, WITHOUT, FLIP, CHANNEL, CUSTOMER);

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public List<DataSet<?>> needs() {
        return List.of(Customers.ROWS);
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        Analysis analysis = Analysis.of(v);
        boolean open = v.get(GUESS) == Meaning.Kind.UNSAID;
        return Element.of("div", "customers")
                .add(
                        GUESS.control(v.get(GUESS), true).key("guess"),
                        Element.of("div", "panels")
                                .add(
                                        Element.of("div", "panel", Scores.element(state, analysis, open)),
                                        Element.of("div", "panel axes")
                                                .add(
                                                        Axes.variance(analysis),
                                                        Axes.table(v, analysis, customer(state, analysis), open))));
    }

    /** The customer that was chosen, from 0. */
    static int chosen(Values v) {
        return (int) (double) v.get(CUSTOMER) - 1;
    }

    /** The customer that the reader points at, else the one that was chosen. */
    private static int customer(State state, Analysis analysis) {
        int row = attended(state, analysis);
        return row < 0 ? chosen(state.values()) : analysis.customer(row);
    }

    /** The row that the reader points at, or −1: also where fewer customers are shown than when it was pointed at. */
    private static int attended(State state, Analysis analysis) {
        return Cloud.row(KEY, state.attention(), analysis.size());
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        Analysis analysis = Analysis.of(v);
        String row = row(analysis, customer(state, analysis));
        return attended(state, analysis) >= 0
                ? row
                : axis(v, analysis) + dropped(analysis) + options(v, analysis) + " " + row;
    }

    private static String axis(Values v, Analysis analysis) {
        String share = " The two axes show " + percent(analysis.share(0) + analysis.share(1)) + " of the variance.";
        Scale scale = v.get(SCALE);
        Meaning.Kind guess = v.get(GUESS);
        if (guess == Meaning.Kind.UNSAID) {
            return "Each of " + analysis.size() + " customers has a place by what is spent on six kinds of goods"
                    + (scale == Scale.RAW ? "." : ", " + SCALE.labelOf(scale) + ".") + share
                    + " Say what the horizontal axis means, and all are shown.";
        }
        Meaning meaning = meaning(analysis);
        return verdict(v, meaning) + " horizontal axis " + meaning.words() + ". " + meaning.side()
                + why(scale, analysis, meaning) + " " + scale.effect() + share;
    }

    /** The beginning of the answer. The reader was asked about all customers and raw amounts, so only those are judged. */
    private static String verdict(Values v, Meaning meaning) {
        Meaning.Kind guess = v.get(GUESS);
        if (guess == Meaning.Kind.SHOWN || v.get(SCALE) != Scale.RAW || v.get(WITHOUT)) {
            return "The";
        }
        return guess == meaning.kind() ? "Yes: the" : "No: the";
    }

    static Meaning meaning(Analysis analysis) {
        String[] names = new String[analysis.components()];
        for (int j = 0; j < names.length; j++) {
            names[j] = analysis.name(j);
        }
        return new Meaning(names, analysis.direction(0));
    }

    private static String why(Scale scale, Analysis analysis, Meaning meaning) {
        if (scale.isStandardised() || meaning.kind() != Meaning.Kind.ONE) {
            return "";
        }
        return analysis.widest() == meaning.first()
                ? " That is the column with the largest variance: a large number, not yet an insight."
                : "";
    }

    private static String dropped(Analysis analysis) {
        String names = "";
        for (int kind = 0; kind < analysis.customers().kinds(); kind++) {
            if (analysis.column(kind) < 0) {
                names += (names.isEmpty() ? "" : ", ") + Analysis.label(analysis.customers(), kind);
            }
        }
        return names.isEmpty() ? "" : " Dropped, because a constant column cannot be standardised: " + names + ".";
    }

    /** Before the answer neither rings nor bars are to be seen, and only what has been changed is said. */
    private static String options(Values v, Analysis analysis) {
        boolean unsaid = v.get(GUESS) == Meaning.Kind.UNSAID;
        String rings = unsaid ? "" : " Rings mark the five who spend most in all.";
        String directions = unsaid ? "" : " Bars are directions: the squares of an axis’s entries add up to 1.";
        return (v.get(WITHOUT) ? " The five who spend most in all are left out." : rings)
                + (v.get(FLIP) ? " The axis is flipped, and so is every number on it: it means the same." : "")
                + (v.get(ENTRIES) == Entries.LOADINGS
                        ? " Bars are loadings: a direction’s entries times the standard deviation along it."
                        : directions)
                + (v.get(CHANNEL) ? " " + channels(analysis) : "");
    }

    private static String channels(Analysis analysis) {
        int shops = 0;
        for (int row = 0; row < analysis.size(); row++) {
            shops += analysis.customers().channel(analysis.customer(row)) == Customers.SHOPS ? 1 : 0;
        }
        return "Round dots are the " + (analysis.size() - shops) + " hotels, restaurants and cafés, squares the "
                + shops + " shops: a label that the axes were not told.";
    }

    /** What a customer spends. */
    private static String row(Analysis analysis, int customer) {
        Customers customers = analysis.customers();
        int most = 0;
        for (int j = 1; j < customers.kinds(); j++) {
            most = customers.amount(customer, j) > customers.amount(customer, most) ? j : most;
        }
        return "Customer " + (customer + 1) + ", " + Customers.anyOf(customers.channel(customer)) + " "
                + region(customers.region(customer))
                + (analysis.row(customer) < 0 ? ", one of those left out, spends " : ", spends ")
                + Decimal.grouped(customers.total(customer)) + ", the most on " + Analysis.label(customers, most) + ".";
    }

    private static String region(int region) {
        return region == 1 ? "in Lisbon" : region == 2 ? "in Oporto" : "elsewhere in Portugal";
    }

    @Override
    public Readouts readouts(State state) {
        Analysis analysis = Analysis.of(state.values());
        Meaning meaning = meaning(analysis);
        return Readouts.none()
                .and("customers", analysis.size())
                .and("first", percent(analysis.share(0)))
                .and("second", percent(analysis.share(1)))
                .and("both", percent(analysis.share(0) + analysis.share(1)))
                .and("meaning", meaning.words())
                .and("leader", analysis.name(meaning.first()))
                .and("leader-share", percent(meaning.share(0)));
    }

    static String percent(double share) {
        return Decimal.show(100 * share, 1) + " %";
    }
}
