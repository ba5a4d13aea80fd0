package unstuck.site.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unstuck.figure.HtmlWriter;
import unstuck.figure.Stage;
import unstuck.figure.State;
import unstuck.figure.Widget;
import unstuck.widget.Widgets;

class StandalonePlotTest {
    private final StandalonePlot plots = new StandalonePlot(new StyleSheets(Path.of("src/main/assets/css"), Map.of()));

    private static String figure(String name) {
        Widget widget = Widgets.named(name);
        return "<figure>" + HtmlWriter.write(new Stage(widget).show(State.start(widget.parameters()))) + "</figure>";
    }

    @Test
    void an_article_whose_sentences_have_changed_has_the_same_picture() {
        String before = plots.svg("<p>A sentence.</p>" + figure("hinge") + "<p>Another.</p>");
        assertThat(before).startsWith("<svg").contains("fill=\"#fffdf9\"");
        assertThat(plots.svg("<p>A better sentence.</p>" + figure("hinge"))).isSameAs(before);
    }

    @Test
    void the_first_plot_is_the_picture() {
        String hinge = plots.svg(figure("hinge"));
        assertThat(plots.svg(figure("hinge") + figure("learning"))).isEqualTo(hinge);
        assertThat(plots.svg(figure("learning"))).isNotEqualTo(hinge);
    }

    @Test
    void without_a_plot_there_is_no_picture() {
        assertThat(plots.svg("<p>A sentence.</p>")).isEmpty();
    }
}
