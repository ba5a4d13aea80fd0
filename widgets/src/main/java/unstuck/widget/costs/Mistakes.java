package unstuck.widget.costs;

import static unstuck.figure.Seed.seed;
import static unstuck.figure.Slider.slider;
import static unstuck.figure.Switch.toggle;

import java.util.ArrayList;
import java.util.List;
import unstuck.figure.Choice;
import unstuck.figure.Element;
import unstuck.figure.Parameters;
import unstuck.figure.Readouts;
import unstuck.figure.Seed;
import unstuck.figure.Slider;
import unstuck.figure.State;
import unstuck.figure.Switch;
import unstuck.figure.Values;
import unstuck.figure.Widget;
import unstuck.math.decision.Costs;

/**
 * What a mistake costs: one sentence with the two costs and the threshold that follows from them, and what this and
 * other thresholds cost on a month of payments, as a curve of costs, in the plane of the receiver operating
 * characteristic, against precision and recall, and as a bill.
 */
public final class Mistakes implements Widget {
    static final Stakes STAKES = new Stakes("costs", Costs.of(15, 135));
    static final Choice<Boolean> CALIBRATED = Choice.<Boolean>choice("score", "The score in use")
            .option("raw", "raw, trained on half frauds", false)
            .option("calibrated", "calibrated", true)
            .inView();
    static final Slider THRESHOLD = slider("threshold", "In use: block from", 0, 1, 0.001)
            .startingAt(0.9)
            .shownAs(Words::threshold)
            .inView();
    static final Switch BY_AMOUNT = toggle("by-amount", "A missed fraud costs what was paid");
    static final Seed MONTH = seed("month", "Month of payments");
    private static final Parameters PARAMETERS = Parameters.of(STAKES, THRESHOLD, CALIBRATED, BY_AMOUNT, MONTH);

    @Override
    public Parameters parameters() {
        return PARAMETERS;
    }

    @Override
    public Element view(State state) {
        Values v = state.values();
        Prices prices = prices(v);
        List<Policy> policies = policies(v, prices);
        Plots plots = new Plots(prices, v.get(CALIBRATED), policies, state.attention());
        return Element.of("div", "costs")
                .add(
                        Sentence.of(v),
                        Element.of("div", "use")
                                .add(
                                        Element.of("div", "panel", plots.costs()),
                                        key(),
                                        THRESHOLD.control(v.get(THRESHOLD), true),
                                        CALIBRATED.control(v.get(CALIBRATED), true)),
                        Element.of("div", "planes")
                                .add(
                                        Element.of("div", "panel", plots.characteristic()),
                                        Element.of("div", "panel", plots.precisionAndRecall())),
                        Bill.of(prices, policies, state.attention()));
    }

    private static Element key() {
        return Element.of("p", "hint")
                .add(
                        Element.of("span", "key-counted", "counted"),
                        Element.of("span", "key-missed", "of it, missed frauds"),
                        Element.of("span", "key-expected", "expected, by the true probabilities"));
    }

    static Prices prices(Values v) {
        return Prices.of(Evidence.ofMonth(v.get(MONTH)), v.get(STAKES), v.get(BY_AMOUNT));
    }

    /** The first is in use; the second is what the costs ask for. */
    static List<Policy> policies(Values v, Prices prices) {
        boolean calibrated = v.get(CALIBRATED);
        List<Policy> policies = new ArrayList<>();
        policies.add(Policy.at("use", "in use", v.get(THRESHOLD), calibrated, prices));
        policies.add(asked(prices));
        policies.add(Policy.at("tuned", "tuned on last month", prices.tuned(calibrated), calibrated, prices));
        policies.add(Policy.at("least", "least, in hindsight", prices.best(calibrated), calibrated, prices));
        if (!prices.byAmount) {
            policies.add(Policy.at("raw", "t* on the raw score", prices.costs.threshold(), false, prices));
        }
        policies.add(Policy.at("none", "block nobody", Double.POSITIVE_INFINITY, calibrated, prices));
        policies.add(Policy.at("all", "block everybody", 0, calibrated, prices));
        return policies;
    }

    private static Policy asked(Prices prices) {
        return prices.byAmount
                ? new Policy("best", "t(a), row by row", Double.NaN, true, prices.evidence.rowByRow(prices.costs))
                : Policy.at("best", "t*, calibrated", prices.costs.threshold(), true, prices);
    }

    @Override
    public String describe(State state) {
        Values v = state.values();
        Prices prices = prices(v);
        return Verdict.of(prices, policies(v, prices), v.get(CALIBRATED));
    }

    @Override
    public Readouts readouts(State state) {
        Values v = state.values();
        Prices prices = prices(v);
        List<Policy> policies = policies(v, prices);
        boolean calibrated = v.get(CALIBRATED);
        Policy best = policies.get(1);
        return Readouts.none()
                .and("threshold", Sentence.asked(prices.costs))
                .and("cost", Words.amount(policies.get(0).cost()))
                .and("best-cost", Words.amount(best.cost()))
                .and("loss", Words.amount(policies.get(0).cost() - best.cost()))
                .and("loss-at-0.9", Words.amount(Verdict.loss(0.9, prices, calibrated, best)))
                .and("loss-at-0.8", Words.amount(Verdict.loss(0.8, prices, calibrated, best)))
                .and("least", Words.amount(prices.curve(calibrated).at(prices.best(calibrated))))
                .and("none", Words.amount(prices.curve(calibrated).ofActingOnNone()))
                .and("all", Words.amount(prices.curve(calibrated).ofActingOnAll()));
    }
}
