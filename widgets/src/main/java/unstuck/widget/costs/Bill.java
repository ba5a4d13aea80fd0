package unstuck.widget.costs;

import java.util.List;
import unstuck.figure.Element;

/** A line for each way to decide: from where it blocks, whom, and what that costs. */
final class Bill {
    private Bill() {}

    static Element of(Prices prices, List<Policy> policies, String attention) {
        Policy best = policies.get(1);
        Subject subject = prices.evidence.subject;
        Element head = Element.of("tr");
        for (String title : new String[] {
            "policy",
            subject.act + " from",
            "good customers " + subject.acted,
            subject.miss + "s missed",
            "cost, " + subject.unit,
            prices.byAmount ? "against t(a)" : "against t*"
        }) {
            head.add(Element.of("th").attr("scope", "col").text(title));
        }
        Element body = Element.of("tbody").attr("data-grid", "");
        for (Policy policy : policies) {
            body.add(line(policy, best));
        }
        return Element.of("div", "bill")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "What each way to decide costs")
                .add(Element.of("table").add(Element.of("thead").add(head), body));
    }

    private static Element line(Policy policy, Policy best) {
        double more = policy.cost() - best.cost();
        String difference = policy == best ? "" : (more < 0 ? "−" : more > 0 ? "+" : "") + Words.amount(Math.abs(more));
        Element name = Element.of("th")
                .attr("scope", "row")
                .attr("tabindex", "-1")
                .attr("data-cell", "")
                .add(Marks.key(policy.key()), Element.of("span").text(policy.name()));
        return Element.of("tr")
                .pointsAt(policy.key())
                .litBy(policy.key())
                .add(
                        name,
                        number(from(policy)),
                        number(Words.amount(policy.outcome().alarms())),
                        number(Words.amount(policy.outcome().missed())),
                        number(Words.amount(policy.cost())).classes("cost"),
                        number(difference).classesIf(more > 0, "extra"));
    }

    private static String from(Policy policy) {
        double t = policy.threshold();
        return t != t ? "" : t > 1 ? "–" : Words.threshold(t);
    }

    private static Element number(String text) {
        return Element.of("td").text(text);
    }
}
