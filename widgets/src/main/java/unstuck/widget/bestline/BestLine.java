package unstuck.widget.bestline;

import static unstuck.figure.Numbers.numbers;
import static unstuck.figure.Slider.slider;
import static unstuck.figure.Switch.toggle;

import unstuck.figure.Choice;
import unstuck.figure.Decimal;
import unstuck.figure.Element;
import unstuck.figure.Numbers;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Switch;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.pca.PlaneSpread;

/**
 * The line through the mean that keeps most of the spread of eight points: the reader turns it first. What lies along the
 * line and what lies across it add up to the same at every angle; another unit for one axis gives another best line, and
 * standardised points have the diagonal, whatever they are.
 */
public final class BestLine implements Widget {
    /** How far the points can be moved from 0, in their own units. */
    static final double LIMIT = 4;

    static final Numbers X = numbers("x", "x of point", LIMIT, -3.4, -2.5, -1.6, -0.5, 0.6, 1.3, 2.5, 3.6)
            .finite();
    static final Numbers Y = numbers("y", "y of point", LIMIT, -1.4, -2.3, 0.3, -1.3, 1.1, -0.4, 2.4, 1.6)
            .finite();
    static final Slider ANGLE = slider("angle", "angle of your line", -90, 90, 1)
            .startingAt(-30)
            .shownAs(BestLine::degrees)
            .inView();
    static final Switch REVEAL = toggle("best", "show the best line");
    static final Switch STANDARDISE = toggle("standardise", "standardise both axes");
    static final Slider STRETCH = slider("stretch", "stretch the x axis", 0.2, 1.5, 0.1)
            .startingAt(1)
            .shownAs(factor -> "× " + Decimal.show(factor, 1))
            .when(v -> !v.get(STANDARDISE));
    static final Choice<Regression> REGRESSION = Choice.<Regression>choice("regression", "regression line, to compare")
            .option("none", "none", Regression.NONE)
            .option("y-on-x", "y from x", Regression.Y_ON_X)
            .option("x-on-y", "x from y", Regression.X_ON_Y);
    private static final Parameters PARAMETERS = Parameters.of(X, Y, ANGLE, REVEAL, STRETCH, STANDARDISE, REGRESSION);

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        Cloud cloud = Cloud.of(v);
        return Element.of("div", "best-line")
                .add(
                        Element.of("div", "panels")
                                .add(
                                        Element.of(
                                                "div",
                                                "panel",
                                                Plane.element(state, cloud),
                                                ANGLE.control(v.get(ANGLE), true)
                                                        .key("angle")),
                                        Element.of("div", "panel", Budget.element(v, cloud.spread()))),
                        Element.of("details").add(Element.of("summary", "", "the points as numbers"), points(v)));
    }

    /** The points as numbers, to be typed. */
    private static Element points(Values v) {
        Element head = Element.of("tr").add(Element.of("td", "index"));
        Element xs = row("x");
        Element ys = row("y");
        for (int i = 0; i < v.get(X).length; i++) {
            String number = Decimal.write(i + 1, 0);
            head.add(Element.of("th")
                    .attr("scope", "col")
                    .pointsAt(key(i))
                    .litBy(key(i))
                    .text(number));
            xs.add(cell(X, v, i));
            ys.add(cell(Y, v, i));
        }
        return Element.of("table", "array strip")
                .add(
                        Element.of("caption").text("The eight points, in their own units"),
                        Element.of("thead").add(head),
                        Element.of("tbody").add(xs, ys));
    }

    private static Element row(String name) {
        return Element.of("tr").add(Element.of("th").attr("scope", "row").text(name));
    }

    private static Element cell(Numbers numbers, Values v, int i) {
        Element cell = numbers.cell(v, i);
        return Element.of("td")
                .pointsAt(key(i))
                .litBy(key(i))
                .add(cell.attr("value", cell.attr("value").replace('-', '−'))
                        .attr("aria-label", numbers.label() + " " + (i + 1)));
    }

    /** Under which point {@code i} is pointed at. */
    static String key(int i) {
        return "p" + (i + 1);
    }

    @Override
    public String describe(State state) {
        Verdict verdict = new Verdict(state.values());
        for (int i = 0; i < state.get(X).length; i++) {
            if (state.isAttended(key(i))) {
                return verdict.ofPoint(i);
            }
        }
        return verdict.sentence();
    }

    @Override
    public Readouts readouts(State state) {
        PlaneSpread spread = Cloud.of(state.values()).spread();
        double angle = state.get(ANGLE);
        return Readouts.none()
                .and("along", show(spread.along(angle)))
                .and("across", Budget.rest(spread, angle))
                .and("total", show(spread.total()))
                .and("kept", share(spread, angle))
                .and("best-angle", spread.isRound() ? "any angle" : degrees(spread.bestAngle()))
                .and("best-kept", share(spread, spread.bestAngle()));
    }

    static String show(double value) {
        return Decimal.show(value, 2);
    }

    static String degrees(double angle) {
        return Decimal.show(angle, 0) + "°";
    }

    /** What share of the total lies along the line of that angle. */
    static String share(PlaneSpread spread, double angle) {
        return spread.isPoint() ? "nothing" : Decimal.show(100 * spread.along(angle) / spread.total(), 0) + " %";
    }

    /** A line that predicts one coordinate from the other. */
    enum Regression {
        NONE,
        Y_ON_X,
        X_ON_Y
    }
}
